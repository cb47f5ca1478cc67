import { type BodyId, contains, type Period } from '../../kernel/index.js';
import { type ExpectedReport, reportFallsOn } from './expected-reports.js';

/** The five metrics of reporting, with what they rest on. Shares are per cent, not rounded. */
export interface ReportMetrics {
  readonly expected: number;
  /** Sent, and not returned since. */
  readonly actual: number;
  /** Sent by the last day on time, more time that was granted included. */
  readonly onTime: number;
  /** actual / expected; null where nothing is expected, or members of a group are not counted. */
  readonly rate: number | null;
  /** onTime / those of the expected that have a last day on time; null where none has. */
  readonly onTimeRate: number | null;
  readonly withDeadline: number;
  /** Reports of which it is not known whether they are expected: in none of the numbers. */
  readonly doubtful: number;
  /** Groups whose members are not recorded, among the expected: the counts are floors. */
  readonly uncounted: readonly BodyId[];
  /** expected - actual of them, in the order of the reports: who has not reported, and how that stands. */
  readonly missing: readonly ExpectedReport[];
}

const NOT_EXPECTED: ReadonlySet<string> = new Set(['waived', 'superseded']);

/**
 * The metrics of the reports that fall in a period: by their last day on time in the text or, where none is set, by
 * the last day of what they are about. What only an event would open, what has no time, and what was waived is not
 * expected. Missing is `expected` less `actual`; only its status says whether silence counts.
 *
 * @example reportMetrics(expectedReports(law, registry, facts, question, asOf), yearPeriod(2024).period).rate // 92.5
 */
export const reportMetrics = (reports: readonly ExpectedReport[], within: Period): ReportMetrics => {
  const fall = reports.filter((report) => {
    const on = reportFallsOn(report);
    return on !== null && contains(within, on) && !NOT_EXPECTED.has(report.status);
  });
  const expected = fall.filter(({ bearer }) => bearer.doubt === null);
  const actual = expected.filter(isSent);
  const onTime = actual.filter(isOnTime);
  const withDeadline = expected.filter(({ occurrence }) => occurrence.dueOn !== null).length;
  const uncounted = [
    ...new Set(expected.flatMap(({ bearer }) => (bearer.body.many === true ? [bearer.body.id] : []))),
  ];
  const share = (part: number, whole: number): number | null =>
    whole === 0 || uncounted.length > 0 ? null : (100 * part) / whole;
  return {
    expected: expected.length,
    actual: actual.length,
    onTime: onTime.length,
    rate: share(actual.length, expected.length),
    onTimeRate: share(onTime.length, withDeadline),
    withDeadline,
    doubtful: fall.length - expected.length,
    uncounted,
    missing: expected.filter((report) => !isSent(report)),
  };
};

/** By a report, or by another act that the clause takes as its proof. */
const isSent = ({ submission, proof }: ExpectedReport): boolean => submission !== null || proof.length > 0;

const isOnTime = ({ proof, occurrence: { dueOn } }: ExpectedReport): boolean => {
  const first = proof[0];
  return dueOn !== null && first !== undefined && first.on <= dueOn;
};
