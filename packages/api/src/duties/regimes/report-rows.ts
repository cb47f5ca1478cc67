import {
  day,
  type ReportExtension,
  type ReportFacts,
  type ReportLock,
  type ReportReturn,
  type ReportSubmission,
  toBodyId,
  toClauseId,
} from '@danvan/domain';
import type { FixedConditions, guardedRows } from '../../platform/read/index.js';

type Row = Readonly<Record<string, unknown>>;

export type ReadRows = (
  type: string,
  fields: readonly string[],
  fixed: FixedConditions,
) => ReturnType<typeof guardedRows>;

const text = (value: unknown): string => String(value);
const sampleMark = ({ sample }: Row): { sample?: boolean } => (sample === true ? { sample: true } : {});
const ofOccurrence = (row: Row) => ({
  duty: toClauseId(text(row.dutyId)),
  body: toBodyId(text(row.bodyId)),
  occurrence: text(row.occurrence),
  on: day(text(row.on)),
});

// rows are written from values that the domain has read; the guard has chosen them by what was known
const submissionOf = (row: Row): ReportSubmission => ({
  id: text(row.key),
  ...ofOccurrence(row),
  ...(row.documentRef === null ? {} : { document: text(row.documentRef) }),
  figures: row.figures as Record<string, number | null>,
  narrative: row.narrative as Record<string, string>,
  ...sampleMark(row),
});

const returnOf = (row: Row): ReportReturn => ({
  id: text(row.key),
  submission: text(row.submissionKey),
  on: day(text(row.on)),
  by: toBodyId(text(row.byKey)),
  reason: text(row.reason),
});

const extensionOf = (row: Row): ReportExtension => ({
  id: text(row.key),
  ...ofOccurrence(row),
  until: day(text(row.until)),
  by: toBodyId(text(row.byKey)),
  document: text(row.documentRef),
});

const lockOf = (row: Row): ReportLock => ({
  id: text(row.key),
  ...ofOccurrence(row),
  by: toBodyId(text(row.byKey)),
  reason: text(row.reason),
});

const OF_OCCURRENCE = ['key', 'bodyId', 'dutyId', 'occurrence', 'on'] as const;
/** The columns that reports are made from, by the names of the read model. */
export const SUBMISSION_FIELDS = [...OF_OCCURRENCE, 'documentRef', 'figures', 'narrative', 'sample'] as const;

export type SentReports = Pick<ReportFacts, 'submissions' | 'returns'>;

/** What was sent and what came back, of these duties and bodies: two statements. */
export const readSent = async (
  read: ReadRows,
  own: FixedConditions,
  dutyId: readonly string[],
): Promise<SentReports> => {
  const submissions = (await read('ReportSubmission', SUBMISSION_FIELDS, { ...own, dutyId })).map(
    submissionOf,
  );
  const returned = await read('ReportReturn', ['key', 'submissionKey', 'on', 'byKey', 'reason'], {
    ...own,
    submissionKey: submissions.map(({ id }) => id),
  });
  return { submissions, returns: returned.map(returnOf) };
};

/** More time and locks, of these duties and bodies: two statements. */
export const readTerms = async (
  read: ReadRows,
  own: FixedConditions,
  dutyId: readonly string[],
): Promise<Pick<ReportFacts, 'extensions' | 'locks'>> => {
  const extensions = await read('ReportExtension', [...OF_OCCURRENCE, 'until', 'byKey', 'documentRef'], {
    ...own,
    dutyId,
  });
  const locks = await read('ReportLock', [...OF_OCCURRENCE, 'byKey', 'reason'], { ...own, dutyId });
  return { extensions: extensions.map(extensionOf), locks: locks.map(lockOf) };
};
