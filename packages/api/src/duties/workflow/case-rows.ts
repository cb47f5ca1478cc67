import {
  type BodyId,
  day,
  type Facts,
  type Parties,
  toBodyId,
  type WorkflowEvent,
  type WorkflowHistory,
} from '@danvan/domain';

type Row = Readonly<Record<string, unknown>>;

/** What a case and its steps are made from, by the names of the read model. */
export const CASE_FIELDS = [
  ...['workflowId', 'title', 'openedOn', 'documentRef', 'year', 'partOf', 'sample', 'recordedAt'],
  ...['key', 'bodyId', 'roles', 'given', 'ownVersion', 'access'],
] as const;
export const STEP_FIELDS = [
  ...['stepId', 'on', 'office', 'form', 'year', 'documentRef', 'sample', 'version', 'recordedAt'],
  ...['key', 'caseKey', 'bodyId', 'actingKey', 'others', 'roles', 'given', 'ordinal', 'caseVersion'],
] as const;

const text = (value: unknown): string => String(value);
const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const bodies = (value: unknown): BodyId[] => list(value).map((each) => toBodyId(text(each)));

/** Roles as they are kept. */
export const partiesIn = (value: unknown): Parties =>
  Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([party, of]) => [party, bodies(of)]));

// rows are written from facts that the domain has read and checked
export const factsIn = (value: unknown): Facts => (isRecord(value) ? (value as Facts) : {});

/** A step as the domain takes it. The guard has chosen the rows by what was known, so it has no days of record. */
export const eventOfRow = (row: Row): WorkflowEvent => ({
  id: text(row.key),
  step: text(row.stepId),
  on: day(text(row.on)),
  body: toBodyId(text(row.actingKey)),
  order: Number(row.ordinal),
  with: bodies(row.others),
  parties: partiesIn(row.roles),
  facts: factsIn(row.given),
  ...(typeof row.office === 'string' ? { office: row.office } : {}),
  ...(typeof row.form === 'string' ? { form: row.form } : {}),
  ...(typeof row.year === 'number' ? { year: row.year } : {}),
  ...(typeof row.documentRef === 'string' ? { document: row.documentRef } : {}),
  ...(row.sample === true ? { sample: true } : {}),
});

export const historyOfRows = (row: Row, steps: readonly Row[]): WorkflowHistory => ({
  id: text(row.key),
  workflow: text(row.workflowId),
  parties: partiesIn(row.roles),
  facts: factsIn(row.given),
  events: steps.map(eventOfRow),
});

/** How often a case was changed: its own record and each of its steps make a version of it. */
export const versionOfRows = (row: Row, steps: readonly Row[]): number =>
  Math.max(Number(row.ownVersion), ...steps.map(({ caseVersion }) => Number(caseVersion)));
