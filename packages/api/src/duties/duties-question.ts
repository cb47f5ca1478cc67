import {
  type AsOf,
  addDays,
  type BodyId,
  type CalendarDate,
  type DocumentId,
  daysBetween,
  descendantsAt,
  earlier,
  FIRST_DAY,
  isDocumentId,
  isSlug,
  LAST_DAY,
  later,
  type Period,
  toBodyId,
} from '@danvan/domain';
import { withPredecessors } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import { keyOfArgument } from '../platform/key-of-argument.js';
import { registryAsOf } from '../platform/law.js';
import type { DutiesArgs } from './duties-arguments.js';
import { refuse } from './refuse.js';

/** Days on both sides of the day of the question that are asked about unless it says otherwise. */
export const DEFAULT_DAYS = 60;
/** A term of office is five years; two of them are more than any plan looks ahead or back. */
const MOST_DAYS = 3_660;
const MOST_NAMES = 20_000;

/** What `duties` asks, with ids as stored. null is "without limit". */
export interface AskedDuties {
  readonly bodies: readonly BodyId[] | null;
  readonly documents: readonly DocumentId[] | null;
  readonly span: Required<Period>;
}

/** A day that many days on, or the last that can be written. */
const daysAfter = (day: CalendarDate, days: number): CalendarDate =>
  daysBetween(day, LAST_DAY) <= days ? LAST_DAY : addDays(day, days);

/** A day that many days back, or the first that can be written. */
export const daysBefore = (day: CalendarDate, days: number): CalendarDate =>
  daysBetween(FIRST_DAY, day) <= days ? FIRST_DAY : addDays(day, -days);

const readSpan = ({ from, to }: DutiesArgs, { on }: AsOf): Required<Period> => {
  // what became overdue lately is asked about as much as what is coming
  const first = from ?? daysBefore(to == null ? on : earlier(on, to), DEFAULT_DAYS);
  const last = to ?? daysAfter(later(on, first), DEFAULT_DAYS);
  if (last < first) throw refuse('SPAN_EMPTY');
  if (daysBetween(first, last) > MOST_DAYS) throw refuse('SPAN_TOO_LONG', { max: MOST_DAYS });
  return { from: first, until: daysAfter(last, 1) };
};

const checkLength = (names: readonly string[]): readonly string[] => {
  if (names.length > MOST_NAMES) throw refuse('LIST_TOO_LONG', { max: MOST_NAMES });
  return names;
};

/** The body behind a global id or a slug. Throws BAD_INPUT where it cannot be one. */
export const readBody = (context: RequestContext, text: string): BodyId => {
  const key = keyOfArgument(context.reads.model, 'Body', text);
  if (!isSlug(key)) throw refuse('BODY_ID_INVALID', { value: key.slice(0, 80) });
  return toBodyId(key);
};

/** The document behind a global id or a slug. Throws BAD_INPUT where it cannot be one. */
export const readDocument = (context: RequestContext, text: string): DocumentId => {
  const key = keyOfArgument(context.reads.model, 'Document', text);
  if (!isDocumentId(key)) throw refuse('DOCUMENT_ID_INVALID', { value: key.slice(0, 80) });
  return key;
};

/** The bodies meant, as of the day asked about; null where neither bodies nor a subtree are named. */
export const readBodies = (
  context: RequestContext,
  {
    bodies,
    subtree,
    hierarchy,
    includePredecessors = false,
  }: Pick<DutiesArgs, 'bodies' | 'subtree' | 'hierarchy'> & Partial<Pick<DutiesArgs, 'includePredecessors'>>,
  asOf: AsOf,
): BodyId[] | null => {
  if (!bodies && !subtree) return null;
  const registry = registryAsOf(context.law, asOf);
  const found = new Set(checkLength(bodies ?? []).map((body) => readBody(context, body)));
  if (subtree) {
    const top = readBody(context, subtree);
    found.add(top);
    for (const below of descendantsAt(registry, top, hierarchy, asOf)) found.add(below);
  }
  return includePredecessors ? withPredecessors(registry, [...found], asOf) : [...found];
};

/**
 * Reads the arguments of `duties`. Throws BAD_INPUT for what is no id, for a span without a day or of more than
 * ten years, and where neither documents nor bodies nor a subtree are named.
 */
export const readQuestion = (context: RequestContext, args: DutiesArgs, asOf: AsOf): AskedDuties => {
  const bodies = readBodies(context, args, asOf);
  const documents = args.documents && checkLength(args.documents).map((id) => readDocument(context, id));
  if (bodies === null && !documents) throw refuse('SCOPE_MISSING');
  return { bodies, documents: documents ? [...new Set(documents)] : null, span: readSpan(args, asOf) };
};
