import {
  activitiesOfStudy,
  day,
  message,
  STUDY_KINDS,
  type StudySession,
  toBodyId,
  toClauseId,
  toDocumentId,
} from '@danvan/domain';
import type { LoadedActivity } from '../fact-rows.js';

type Row = Readonly<Record<string, unknown>>;

const present = (value: unknown): boolean => value !== null && value !== undefined;

/** The columns that sessions are made from, by the names of the read model. */
export const STUDY_FIELDS = [
  'key',
  'bodyId',
  'documentId',
  'kind',
  'on',
  'invited',
  'attended',
  'dutyId',
  'documentRef',
  'sample',
] as const;

/** Rows are written from values that the domain has read; the guard has chosen them by what was known. */
export const sessionOf = (row: Row): StudySession[] =>
  STUDY_KINDS.filter((kind) => kind === row.kind).map((kind) => ({
    id: String(row.key),
    body: toBodyId(String(row.bodyId)),
    document: toDocumentId(String(row.documentId)),
    kind,
    on: day(String(row.on)),
    ...(present(row.invited) ? { invited: Number(row.invited) } : {}),
    ...(present(row.attended) ? { attended: Number(row.attended) } : {}),
    ...(present(row.dutyId) ? { duty: toClauseId(String(row.dutyId)) } : {}),
    ...(present(row.documentRef) ? { paper: String(row.documentRef) } : {}),
    ...(row.sample === true ? { sample: true } : {}),
  }));

/** Sessions as the proof of the duties that they name. */
export const provenByStudy = (sessions: readonly StudySession[]): LoadedActivity[] => {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return activitiesOfStudy(sessions).map((act) => ({
    ...act,
    title: message(`study.${byId.get(act.id)?.kind ?? 'study'}`, {}, 'vi'),
    documentRef: act.document ?? null,
    globalId: `sts_${act.id}`,
  }));
};
