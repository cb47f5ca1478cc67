import {
  bodyIdReader,
  type CalendarDate,
  clauseIdReader,
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
} from '../../kernel/index.js';
import { bodyNamed, checkNotInFuture } from '../record-world.js';
import type { ReportExtension, ReportLock } from './report-facts.js';
import {
  mayReceive,
  type ReportNamed,
  type ReportWorld,
  recordWorldOf,
  reportNamed,
} from './report-world.js';

/** More time for one body, as it comes in. For all bodies at once each is granted its own. */
export type NewExtension = Omit<ReportExtension, 'id' | 'recordedOn' | 'supersededOn' | 'body'> & ReportNamed;

/** A lock for one body, as it comes in. */
export type NewLock = Omit<ReportLock, 'id' | 'recordedOn' | 'supersededOn' | 'body'> & ReportNamed;

const named = { duty: clauseIdReader, body: bodyIdReader, occurrence: textReader(200) };
const granted = { on: dayReader, by: bodyIdReader };

const extensionShape: Reader<NewExtension> = objectReader<NewExtension>(
  { ...named, ...granted, until: dayReader, document: textReader(400) },
  {},
);
const lockShape: Reader<NewLock> = objectReader<NewLock>(
  { ...named, ...granted, reason: textReader(2000) },
  {},
);

/**
 * Reads a grant of more time. There must be a last day on time, and the new one must be later.
 *
 * Issues, all at once: those of the shape, DUTY_UNKNOWN, DUTY_NOT_A_REPORT, BODY_UNKNOWN, REPORT_NOT_EXPECTED,
 * DAY_IN_FUTURE, REPORT_NOT_THEIRS, REPORT_WITHOUT_DEADLINE, EXTENSION_NOT_LATER.
 *
 * @example readExtension({ duty: 'TN29-III.2.3-2', …, until: '2024-12-20', document: '12-CV/BTG' }, world).ok
 */
export const readExtension = (input: unknown, world: ReportWorld): Result<NewExtension> => {
  const read = extensionShape(input);
  if (!read.ok) return read;
  const { value } = read;
  const issues: Issue[] = [];
  const dueOn = checkGranted(world, value, issues);
  if (dueOn === 'none') issues.push(issue('REPORT_WITHOUT_DEADLINE', ['until'], { duty: value.duty }));
  else if (dueOn !== null && value.until <= dueOn)
    issues.push(
      issue('EXTENSION_NOT_LATER', ['until'], { day: formatDay(value.until), due: formatDay(dueOn) }),
    );
  return issues.length > 0 ? fail(...issues) : ok(value);
};

/**
 * Reads a decision that nothing more is taken in, with its reason. Issues as those of {@link readExtension} that
 * do not speak of days on time.
 *
 * @example readLock({ duty: 'TN29-III.2.3-2', …, reason: 'Đã tổng hợp, trình Thường trực' }, world).ok // true
 */
export const readLock = (input: unknown, world: ReportWorld): Result<NewLock> => {
  const read = lockShape(input);
  if (!read.ok) return read;
  const issues: Issue[] = [];
  checkGranted(world, read.value, issues);
  return issues.length > 0 ? fail(...issues) : read;
};

/** The last day on time of the report that is meant, 'none' where the text sets none, null where there is no such. */
const checkGranted = (
  world: ReportWorld,
  value: NewExtension | NewLock,
  issues: Issue[],
): CalendarDate | 'none' | null => {
  const records = recordWorldOf(world);
  checkNotInFuture(records, value.on, issues);
  bodyNamed(records, value.by, issues, 'by');
  const report = reportNamed(world, value, issues);
  if (report === null) return null;
  if (!mayReceive(world, report, value.by))
    issues.push(issue('REPORT_NOT_THEIRS', ['by'], { body: value.by, duty: value.duty }));
  return report.occurrence.dueOn ?? 'none';
};
