import {
  asOf,
  type BodyId,
  FIRST_DAY,
  type Issue,
  issue,
  LAST_DAY,
  type Period,
  reportingPeriod,
} from '../../kernel/index.js';
import { issuersOf, type RecordWorld, standsAbove } from '../record-world.js';
import { type ExpectedReport, expectedReports, type RegimeLaw } from './expected-reports.js';
import type { ReportFacts, ReportSubmission } from './report-facts.js';

/** What a record about a report is held against: the law, and all that is recorded of reports so far. */
export interface ReportWorld extends Omit<RecordWorld, 'law' | 'events' | 'carryOvers'> {
  readonly law: RegimeLaw;
  readonly facts: ReportFacts;
}

/** The same as the other records of the room are held against. */
export const recordWorldOf = ({ facts, ...world }: ReportWorld): RecordWorld => ({
  ...world,
  events: facts.events,
  carryOvers: facts.carryOvers ?? [],
});

export interface ReportNamed {
  readonly duty: ReportSubmission['duty'];
  readonly body: ReportSubmission['body'];
  readonly occurrence: string;
}

/**
 * The report that a record names, as it stands today, or null with the issue that there is none: DUTY_UNKNOWN,
 * DUTY_NOT_A_REPORT, BODY_UNKNOWN or REPORT_NOT_EXPECTED.
 */
export const reportNamed = (
  world: ReportWorld,
  named: ReportNamed,
  issues: Issue[],
): ExpectedReport | null => {
  const { law, registry, facts, today } = world;
  const duty = law.duties.find(({ id }) => id === named.duty);
  if (duty === undefined) issues.push(issue('DUTY_UNKNOWN', ['duty'], { duty: named.duty }));
  else if (duty.kind !== 'report') issues.push(issue('DUTY_NOT_A_REPORT', ['duty'], { duty: named.duty }));
  if (!registry.bodies.has(named.body)) issues.push(issue('BODY_UNKNOWN', ['body'], { body: named.body }));
  if (duty?.kind !== 'report' || !registry.bodies.has(named.body)) return null;
  const span = spanOf(named.occurrence, facts);
  const question = { span, bodies: [named.body], duties: [named.duty] };
  const found = expectedReports(law, registry, facts, question, asOf(today)).find(
    (report) => report.occurrence.key === named.occurrence,
  );
  if (found === undefined) {
    const { body, duty: id } = named;
    const occurrence = named.occurrence.slice(0, 80);
    issues.push(issue('REPORT_NOT_EXPECTED', ['occurrence'], { body, duty: id, occurrence }));
  }
  return found ?? null;
};

/**
 * Whether a body may send a report back, give more time or lock: one that the clause names to receive it or through
 * whom it goes, the issuer of the document, or one that stands above the reporting body. Reading of ours: the
 * sources name receivers, and nobody who may return.
 */
export const mayReceive = (world: ReportWorld, { duty, bearer }: ExpectedReport, by: BodyId): boolean => {
  const records = recordWorldOf(world);
  const named = (duty.addressees ?? []).flatMap(({ body, through }) => [body, ...(through ? [through] : [])]);
  return (
    named.includes(by) ||
    issuersOf(records, duty.document).includes(by) ||
    standsAbove(records, by, bearer.body.id, world.today)
  );
};

/** The days to look in: the period that is named, or from the event on whose occurrence it is. */
const spanOf = (occurrence: string, { events }: ReportFacts): Required<Period> => {
  const named = reportingPeriod(occurrence);
  if (named.ok) return named.value.period;
  const opened = events.find(({ id }) => id === occurrence);
  return { from: opened?.on ?? FIRST_DAY, until: LAST_DAY };
};
