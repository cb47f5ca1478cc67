import {
  bodyIdReader,
  clauseIdReader,
  dayReader,
  fail,
  type Issue,
  issue,
  objectReader,
  ok,
  type Reader,
  type Result,
  textReader,
} from '../../kernel/index.js';
import { externalIdReader } from '../read-external-id.js';
import { checkNotInFuture } from '../record-world.js';
import type { ReportSubmission } from './report-facts.js';
import { type ReportWorld, recordWorldOf, reportNamed } from './report-world.js';
import { figuresReader, narrativeReader } from './value-readers.js';

/** A report as it comes in. */
export type NewSubmission = Omit<ReportSubmission, 'id' | 'recordedOn' | 'supersededOn' | 'sample'>;

const shape: Reader<NewSubmission> = objectReader<NewSubmission>(
  { duty: clauseIdReader, body: bodyIdReader, occurrence: textReader(200), on: dayReader },
  {
    document: textReader(400),
    figures: figuresReader,
    narrative: narrativeReader,
    externalId: externalIdReader,
  },
);

/**
 * Reads a report from outside. It must be expected of the body, not locked, not sent already (a report that stands
 * is returned or corrected first), and give only figures and parts that the regime asks for.
 *
 * Issues, all at once: those of the shape, DUTY_UNKNOWN, DUTY_NOT_A_REPORT, BODY_UNKNOWN, REPORT_NOT_EXPECTED,
 * DAY_IN_FUTURE, REPORT_LOCKED, REPORT_ALREADY_SENT, REPORT_FIGURE_NOT_ASKED, REPORT_PART_NOT_ASKED.
 *
 * @example readSubmission({ duty: 'TN29-III.2.3-2', body: '…', occurrence: '2024', on: '2024-12-05' }, world).ok
 */
export const readSubmission = (input: unknown, world: ReportWorld): Result<NewSubmission> => {
  const read = shape(input);
  if (!read.ok) return read;
  const { value } = read;
  const issues: Issue[] = [];
  checkNotInFuture(recordWorldOf(world), value.on, issues);
  const report = reportNamed(world, value, issues);
  if (report !== null) {
    if (report.lock.locked)
      issues.push(issue('REPORT_LOCKED', ['occurrence'], { why: report.lock.why, day: report.lock.on }));
    if (report.submission !== null)
      issues.push(issue('REPORT_ALREADY_SENT', ['occurrence'], { day: report.submission.on }));
    const measures = new Set((report.regime?.figures ?? []).map(({ measure }) => measure));
    for (const measure of Object.keys(value.figures ?? {}))
      if (!measures.has(measure))
        issues.push(issue('REPORT_FIGURE_NOT_ASKED', ['figures', measure], { measure }));
    const parts = new Set((report.regime?.outline ?? []).map(({ id }) => id));
    for (const part of Object.keys(value.narrative ?? {}))
      if (!parts.has(part)) issues.push(issue('REPORT_PART_NOT_ASKED', ['narrative', part], { part }));
  }
  return issues.length > 0 ? fail(...issues) : ok(value);
};
