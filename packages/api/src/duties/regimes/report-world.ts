import {
  isSlug,
  type NewSubmission,
  type ReportSubmission,
  type ReportWorld,
  toBodyId,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { readRun } from '../../platform/reading.js';
import { loadDutyLaw } from '../duty-law.js';
import { loadReportFacts } from '../load-duty-facts.js';
import { codeOf, withBodies } from '../record-act.js';

/**
 * Law, bodies and all that is recorded of the reports of some bodies, as they stand today; `seen` are the bodies whose
 * records may be read for it.
 */
export const reportWorld = async (
  context: RequestContext,
  bodies: readonly string[],
  seen: readonly string[],
  duty?: string,
): Promise<ReportWorld> => {
  const { asOf, run } = readRun(context);
  const known = await loadDutyLaw(context, asOf);
  const duties = known.duties.filter(
    ({ id, kind }) => kind === 'report' && (duty === undefined || id === duty),
  );
  const scope = { bodies: bodies.filter(isSlug).map(toBodyId), duties };
  const facts = await loadReportFacts(context, { ...run, scope: withBodies(context, seen) }, scope);
  const { registry, law } = context.law;
  return { law: { ...known, regimes: law.regimes }, registry, today: context.today, facts };
};

/** The same without the record that is corrected, which does not stand in its own way. */
export const without = (
  world: ReportWorld,
  correcting: string | null,
  submissions: readonly ReportSubmission[] = world.facts.submissions,
): ReportWorld => ({
  ...world,
  facts: {
    ...world.facts,
    submissions: submissions.filter(({ id }) => id !== correcting),
    returns: world.facts.returns.filter(({ id }) => id !== correcting),
  },
});

/** The row of a report that the domain has read, by its own columns but for the attempt. */
export const submissionColumns = (value: NewSubmission) => ({
  duty_id: value.duty,
  occurrence: value.occurrence,
  sent_on: value.on,
  document_ref: value.document ?? null,
  figures: { ...value.figures },
  narrative: { ...value.narrative },
  ...codeOf(value),
});

/** Which attempt a new report of its body and occurrence is, after those that are recorded. */
export const attemptOf = (
  submissions: readonly ReportSubmission[],
  { duty, body, occurrence }: Pick<NewSubmission, 'duty' | 'body' | 'occurrence'>,
): number =>
  submissions.filter((sent) => sent.duty === duty && sent.body === body && sent.occurrence === occurrence)
    .length + 1;
