import {
  type AsOf,
  type BodyId,
  type ExpectedReport,
  everBelow,
  expectedReports,
  type Period,
  type Registry,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { registryAsOf } from '../../platform/law.js';
import { readRun } from '../../platform/reading.js';
import { checkWidth, optionsOf } from '../ask-duties.js';
import { readQuestion } from '../duties-question.js';
import { type KnownDuties, loadDutyLaw } from '../duty-law.js';
import { type LoadedReports, loadReportFacts } from '../load-duty-facts.js';
import { refuse } from '../refuse.js';
import type { ReportScopeArgs } from './arguments.js';

/** What the domain says of reports, with what it was said from. */
export interface AnsweredReports {
  readonly reports: readonly ExpectedReport[];
  readonly law: KnownDuties;
  readonly facts: LoadedReports;
  readonly registry: Registry;
  readonly span: Required<Period>;
}

interface Scope {
  readonly named: readonly BodyId[] | null;
  readonly documents: readonly string[] | null;
  readonly span: Required<Period>;
  readonly top: BodyId | null;
}

const readScope = (context: RequestContext, args: ReportScopeArgs, asOf: AsOf): Scope => {
  const { document, duty, bodies, subtree, hierarchy, from, to } = args;
  if (!document && !duty && !bodies && !subtree) throw refuse('SCOPE_MISSING');
  const days = { hierarchy, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const documents = document ? [document] : null;
  const asked = readQuestion(context, { ...days, documents: documents ?? [], bodies: bodies ?? null }, asOf);
  const under = subtree
    ? readQuestion(context, { ...days, documents: [], bodies: [subtree] }, asOf).bodies
    : null;
  return {
    named: bodies ? asked.bodies : null,
    documents: documents === null ? null : asked.documents,
    span: asked.span,
    top: under?.[0] ?? null,
  };
};

/**
 * The reports that clauses ask for, and where each stands: law and facts are loaded in a constant number of
 * statements, then the domain is called once. Throws SCOPE_TOO_WIDE before any fact is loaded.
 */
export const askReports = async (
  context: RequestContext,
  args: ReportScopeArgs,
  asOf: AsOf,
): Promise<AnsweredReports> => {
  const { named, documents, span, top } = readScope(context, args, asOf);
  const known = await loadDutyLaw(context, asOf);
  const wanted = documents === null ? null : new Set(documents);
  const duties = known.duties.filter(
    ({ id, kind, document }) =>
      kind === 'report' && (wanted === null || wanted.has(document)) && (!args.duty || id === args.duty),
  );
  const law = { ...known, duties };
  const registry = registryAsOf(context.law, asOf);
  const below = top === null ? null : [...everBelow(registry, top, args.hierarchy)];
  const bodies = below === null ? named : below.filter((body) => named === null || named.includes(body));
  checkWidth(registry, law, { bodies, documents: null, span });
  const facts = await loadReportFacts(context, readRun(context, asOf).run, { bodies, duties });
  const question = {
    span,
    ...(named === null ? {} : { bodies: named }),
    ...(top === null ? {} : { subtree: { top, hierarchy: args.hierarchy } }),
  };
  const { regimes } = context.law.law;
  const reports = expectedReports({ ...law, regimes }, registry, facts, question, asOf, optionsOf(context));
  return { reports, law, facts, registry, span };
};
