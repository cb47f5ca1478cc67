import {
  type Activity,
  DECISION_OUTCOMES,
  type DutyDecision,
  day,
  type KeepingPeriod,
  PROOF_KINDS,
  period,
  type TriggerEvent,
  toBodyId,
  toClauseId,
  toDocumentId,
} from '@danvan/domain';

type Row = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => String(value);
const present = (value: unknown): boolean => value !== null && value !== undefined;
const sampleMark = ({ sample }: Row): { sample?: boolean } => (sample === true ? { sample: true } : {});

/** The columns each kind of fact is made from, by the names of the read model. */
export const ACTIVITY_FIELDS = [
  'key',
  'bodyId',
  'on',
  'kind',
  'dutyId',
  'occurrence',
  'title',
  'documentRef',
  'sample',
] as const;
export const KEEPING_FIELDS = [
  'key',
  'bodyId',
  'documentId',
  'from',
  'until',
  'declaredById',
  'sample',
] as const;
export const EVENT_FIELDS = ['key', 'trigger', 'on', 'bodyId', 'documentRef'] as const;
export const DECISION_FIELDS = [
  'key',
  'dutyId',
  'bodyId',
  'occurrence',
  'outcome',
  'on',
  'documentRef',
] as const;

/** An activity with what the domain does not look at and an answer shows. */
export interface LoadedActivity extends Activity {
  readonly title: string;
  readonly documentRef: string | null;
  /** Of what it is in the API, where it is no row of the type `Activity`: a step of a case, or a report. */
  readonly globalId?: string;
}

// rows are written from values that the domain has read, so each value is of its closed list; the guard has
// already chosen the rows by what was known, so facts carry no days of record of their own
export const activityOf = (row: Row): LoadedActivity[] =>
  PROOF_KINDS.filter((kind) => kind === row.kind && present(row.dutyId)).map((kind) => ({
    id: text(row.key),
    body: toBodyId(text(row.bodyId)),
    on: day(text(row.on)),
    kind,
    duty: toClauseId(text(row.dutyId)),
    document: text(row.documentRef ?? row.title),
    title: text(row.title),
    documentRef: present(row.documentRef) ? text(row.documentRef) : null,
    ...(present(row.occurrence) ? { occurrence: text(row.occurrence) } : {}),
    ...sampleMark(row),
  }));

export const keepingPeriodOf = (row: Row): KeepingPeriod => ({
  id: text(row.key),
  body: toBodyId(text(row.bodyId)),
  document: toDocumentId(text(row.documentId)),
  period: period(day(text(row.from)), ...(present(row.until) ? [day(text(row.until))] : [])),
  declaredBy: toBodyId(text(row.declaredById)),
  ...sampleMark(row),
});

export const eventOf = (row: Row): TriggerEvent => ({
  id: text(row.key),
  trigger: text(row.trigger),
  on: day(text(row.on)),
  ...(present(row.bodyId) ? { body: toBodyId(text(row.bodyId)) } : {}),
  ...(present(row.documentRef) ? { document: text(row.documentRef) } : {}),
});

export const decisionOf = (row: Row): DutyDecision[] =>
  DECISION_OUTCOMES.filter((outcome) => outcome === row.outcome).map((outcome) => ({
    id: text(row.key),
    duty: toClauseId(text(row.dutyId)),
    body: toBodyId(text(row.bodyId)),
    occurrence: text(row.occurrence),
    outcome,
    on: day(text(row.on)),
    document: text(row.documentRef),
  }));
