import {
  fail,
  type Issue,
  issue,
  type NewSubmission,
  ok,
  type ReportSubmission,
  type ReportWorld,
  type Result,
  readSubmission,
  type Workbook,
} from '@danvan/domain';
import { given } from '../../duties/record-act.js';
import { attemptOf } from '../../duties/regimes/report-world.js';
import { canonicalJson } from '../../platform/index.js';
import { dayOfCell } from '../../platform/sheets/index.js';
import { infoPath, partPath, type WorkbookFile } from './workbook-sheets.js';

/** The report that a workbook sends: as it stands already, a new one, or a correction of the one that stands. */
export type FilledReport =
  | { readonly state: 'stands' }
  | {
      readonly state: 'new' | 'corrects';
      readonly value: NewSubmission;
      /** The record that is corrected; null for a new one. */
      readonly standing: ReportSubmission | null;
      /** The version that the file was made from; 0 for a new one. */
      readonly expectedVersion: number;
      readonly attempt: number;
    };

/**
 * Reads what a file says of the report as a whole; null where it sends none. The figures are those of its rows. What
 * stands already as it is here is not sent again.
 *
 * Issues by cell: WORKBOOK_REPORT_DAY_MISSING (text without a day would be lost), WORKBOOK_PART_TWICE, those of
 * `readSubmission`.
 */
export const readReport = (
  { info, parts }: WorkbookFile,
  reported: Readonly<Record<string, number | null>>,
  book: Workbook,
  world: ReportWorld,
): Result<FilledReport | null> => {
  const issues: Issue[] = [];
  const written = parts.filter(({ text }) => text !== '');
  const seen = new Set<string>();
  for (const { number, part } of written) {
    if (seen.has(part))
      issues.push(issue('WORKBOOK_PART_TWICE', partPath(number), { part: part.slice(0, 80) }));
    seen.add(part);
  }
  const sentOn = info.sentOn ?? '';
  const document = info.documentRef ?? '';
  if (sentOn === '') {
    if (written.length > 0 || document !== '')
      issues.push(issue('WORKBOOK_REPORT_DAY_MISSING', infoPath('sentOn')));
    return issues.length > 0 ? fail(...issues) : ok(null);
  }
  const { regime, body, period, report } = book;
  const narrative = Object.fromEntries(written.map(({ part, text }) => [part, text]));
  const occurrence = report?.occurrence.key ?? period.key;
  const values = given({
    ...{ duty: regime.duty, body, occurrence, on: dayOfCell(sentOn), document: document || null },
    ...{ figures: reported, narrative },
  });
  const standing = report?.submission ?? null;
  if (standing !== null && isSame(values, standing) && issues.length === 0) return ok({ state: 'stands' });
  const expectedVersion = Number(info.reportVersion ?? '');
  const corrects = standing !== null && Number.isInteger(expectedVersion) && expectedVersion > 0;
  const { facts } = world;
  // what is corrected does not stand in its own way
  const submissions = corrects ? facts.submissions.filter(({ id }) => id !== standing.id) : facts.submissions;
  const read = readSubmission(values, { ...world, facts: { ...facts, submissions } });
  if (!read.ok) issues.push(...read.issues.map(inTermsOfFile(parts)));
  if (issues.length > 0 || !read.ok) return fail(...issues);
  return ok({
    state: corrects ? 'corrects' : 'new',
    value: read.value,
    standing: corrects ? standing : null,
    expectedVersion: corrects ? expectedVersion : 0,
    attempt: attemptOf(submissions, read.value),
  });
};

const contentOf = ({ on, document, figures, narrative }: Partial<ReportSubmission>): string =>
  canonicalJson({ on, document: document ?? null, figures: figures ?? {}, narrative: narrative ?? {} });

const isSame = (values: Partial<ReportSubmission>, standing: ReportSubmission): boolean =>
  contentOf(values) === contentOf(standing);

const inTermsOfFile =
  (parts: WorkbookFile['parts']) =>
  (found: Issue): Issue => {
    const [field, part] = found.path;
    const path =
      field === 'narrative'
        ? partPath(parts.find((line) => line.part === part)?.number ?? 1)
        : infoPath(
            field === 'on'
              ? 'sentOn'
              : field === 'document'
                ? 'documentRef'
                : field === 'body'
                  ? 'body'
                  : field === 'duty'
                    ? 'regime'
                    : 'period',
          );
    return { ...found, path };
  };
