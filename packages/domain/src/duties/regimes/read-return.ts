import {
  asOf,
  bodyIdReader,
  dayReader,
  fail,
  formatDay,
  type Issue,
  issue,
  objectReader,
  ok,
  type Reader,
  type Result,
  textReader,
  wasKnown,
} from '../../kernel/index.js';
import { bodyNamed, checkNotInFuture } from '../record-world.js';
import { type ReportReturn, returnsBySubmission } from './report-facts.js';
import { mayReceive, type ReportWorld, recordWorldOf, reportNamed } from './report-world.js';

/** A return as it comes in: which report, when, by whom and why. */
export type NewReturn = Omit<ReportReturn, 'id' | 'recordedOn' | 'supersededOn'>;

const shape: Reader<NewReturn> = objectReader<NewReturn>(
  { submission: textReader(200), on: dayReader, by: bodyIdReader, reason: textReader(2000) },
  {},
);

/**
 * Reads the return of a report. It needs a reason, a report that stands, and somebody who receives it.
 *
 * Issues, all at once: those of the shape, SUBMISSION_UNKNOWN, SUBMISSION_RETURNED, RETURN_BEFORE_SUBMISSION,
 * DAY_IN_FUTURE, BODY_UNKNOWN, REPORT_NOT_EXPECTED, REPORT_NOT_THEIRS.
 *
 * @example readReturn({ submission: 's-1', on: '2024-12-12', by: '…', reason: 'Thiếu phụ lục' }, world).ok // true
 */
export const readReturn = (input: unknown, world: ReportWorld): Result<NewReturn> => {
  const read = shape(input);
  if (!read.ok) return read;
  const { value } = read;
  const { facts, today } = world;
  const issues: Issue[] = [];
  const known = asOf(today);
  checkNotInFuture(recordWorldOf(world), value.on, issues);
  bodyNamed(recordWorldOf(world), value.by, issues, 'by');
  const sent = facts.submissions.find((one) => one.id === value.submission && wasKnown(one, known));
  if (sent === undefined) issues.push(issue('SUBMISSION_UNKNOWN', ['submission'], { id: value.submission }));
  else {
    if (returnsBySubmission(facts, known).has(sent.id))
      issues.push(issue('SUBMISSION_RETURNED', ['submission'], { id: sent.id }));
    if (value.on < sent.on)
      issues.push(
        issue('RETURN_BEFORE_SUBMISSION', ['on'], { day: formatDay(value.on), sent: formatDay(sent.on) }),
      );
    const report = reportNamed(world, sent, issues);
    if (report !== null && !mayReceive(world, report, value.by))
      issues.push(issue('REPORT_NOT_THEIRS', ['by'], { body: value.by, duty: sent.duty }));
  }
  return issues.length > 0 ? fail(...issues) : ok(value);
};
