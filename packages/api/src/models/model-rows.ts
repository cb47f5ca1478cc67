import {
  type BodyId,
  type CalendarDate,
  day,
  type Model,
  type ModelJudgement,
  type ModelKind,
  type Publication,
  toBodyId,
  type WorkflowHistory,
} from '@danvan/domain';

export type Row = Readonly<Record<string, unknown>>;

/** What a model is made from, by the names of the read model. */
export const MODEL_FIELDS = [
  ...['key', 'bodyKey', 'guide', 'kind', 'name', 'holder', 'address', 'content', 'fieldId', 'levelId'],
  ...['registrantId', 'published', 'sample', 'version', 'recordedAt'],
] as const;
export const JUDGEMENT_FIELDS = [
  ...['key', 'modelKey', 'judgedId', 'outcomeId', 'on', 'byKey', 'proof', 'version', 'recordedAt'],
] as const;

const text = (value: unknown): string => String(value);

/** A publication as it is kept in the row of its model. */
export interface KeptPublication {
  readonly on: CalendarDate;
  readonly by: BodyId;
  readonly ground: string;
}

// rows are written from values that the domain has read
export const publicationsIn = ({ published }: Row): readonly KeptPublication[] =>
  Array.isArray(published) ? (published as readonly KeptPublication[]) : [];

// the guard has chosen the rows by what was known, so nothing here has days of record
const judgementOfRow = (row: Row): ModelJudgement => ({
  id: text(row.key),
  judged: text(row.judgedId),
  outcome: row.outcomeId === 'met' ? 'met' : 'not-met',
  on: day(text(row.on)),
  by: toBodyId(text(row.byKey)),
  ...(typeof row.proof === 'string' ? { proof: row.proof } : {}),
});

/** A model as the domain takes it, from its row, its case and the rows of its judgements. */
export const modelOfRows = (row: Row, history: WorkflowHistory, judgements: readonly Row[]): Model => ({
  id: text(row.key),
  guide: text(row.guide),
  kind: row.kind as ModelKind,
  name: text(row.name),
  ...(typeof row.holder === 'string' ? { holder: row.holder } : {}),
  address: text(row.address),
  content: text(row.content),
  field: text(row.fieldId),
  level: text(row.levelId),
  registrant: text(row.registrantId),
  history,
  judgements: judgements.map(judgementOfRow),
  publications: publicationsIn(row) satisfies readonly Publication[],
  ...(row.sample === true ? { sample: true } : {}),
});
