import {
  type AsOf,
  countPairs,
  DEFAULT_READINGS,
  DEFAULT_STATUS_OPTIONS,
  type DutyItem,
  type DutyOptions,
  daysBetween,
  dutiesOf,
  type Registry,
} from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import { ApiError } from '../platform/errors/index.js';
import { registryAsOf } from '../platform/law.js';
import { readRun } from '../platform/reading.js';
import type { AskedDuties } from './duties-question.js';
import { type KnownDuties, loadDutyLaw } from './duty-law.js';
import { type LoadedFacts, loadDutyFacts } from './load-duty-facts.js';

/** Pairs of a body and a duty that one question may come to. */
export const PAIRS_MAX = 200_000;
const DAYS_OF_YEAR = 366;

/** What the domain says, with what it was said from. */
export interface AnsweredDuties {
  readonly items: readonly DutyItem[];
  readonly law: KnownDuties;
  readonly facts: LoadedFacts;
}

export const optionsOf = ({ law: { calendar } }: RequestContext): DutyOptions => ({
  ...DEFAULT_STATUS_OPTIONS,
  readings: DEFAULT_READINGS,
  ...(calendar === undefined ? {} : { calendar }),
});

/** A pair counts again for every further year that is asked about. */
export const checkWidth = (registry: Registry, law: KnownDuties, { bodies, span }: AskedDuties): void => {
  const years = Math.ceil(daysBetween(span.from, span.until) / DAYS_OF_YEAR);
  const pairs = countPairs(registry, law.duties, bodies ?? undefined) * Math.max(years, 1);
  if (pairs > PAIRS_MAX) throw new ApiError('SCOPE_TOO_WIDE', `${pairs} pairs`);
};

/**
 * Where the duties asked about stand: law and facts are loaded in a constant number of statements, then the domain
 * is called once. Throws SCOPE_TOO_WIDE before any fact is loaded.
 */
export const askDuties = async (
  context: RequestContext,
  asked: AskedDuties,
  asOf: AsOf,
): Promise<AnsweredDuties> => {
  const { bodies, documents, span } = asked;
  const known = await loadDutyLaw(context, asOf);
  const wanted = documents === null ? null : new Set(documents);
  const duties = known.duties.filter((duty) => wanted === null || wanted.has(duty.document));
  const law = { ...known, duties };
  const registry = registryAsOf(context.law, asOf);
  checkWidth(registry, law, asked);
  const facts = await loadDutyFacts(context, readRun(context, asOf).run, { bodies, duties });
  const question = { span, ...(bodies === null ? {} : { bodies }) };
  const items = dutiesOf(law, registry, facts, question, asOf, optionsOf(context));
  return { items, law, facts };
};
