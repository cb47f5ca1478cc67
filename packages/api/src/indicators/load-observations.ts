import {
  type BodyId,
  EXACTNESS,
  type Exactness,
  type Observation,
  toBodyId,
  toMeasureId,
} from '@danvan/domain';
import type { RequestContext } from '../platform/context.js';
import { eachInTurn, guardedRows, type ReadRun } from '../platform/read/index.js';

type Row = Readonly<Record<string, unknown>>;

const FIELDS = [
  'key',
  'bodyKey',
  'measureId',
  'period',
  'value',
  'exactness',
  'step',
  'estimated',
  'source',
] as const;

// rows are written from values that the domain has read, and the guard has chosen them by what was known
const observationOf = (row: Row): Observation => {
  const exactness: Exactness = EXACTNESS.find((known) => known === row.exactness) ?? 'exact';
  return {
    id: String(row.key),
    body: toBodyId(String(row.bodyKey)),
    measure: toMeasureId(String(row.measureId)),
    period: String(row.period),
    value: Number(row.value),
    ...(exactness === 'exact' ? {} : { exactness }),
    ...(typeof row.step === 'number' ? { step: row.step } : {}),
    ...(row.estimated === true ? { estimated: true } : {}),
    ...(typeof row.source === 'string' ? { source: row.source } : {}),
  };
};

/** Whose figures, and of which periods; without them those of all. */
export interface ObservationScope {
  readonly bodies: readonly BodyId[] | null;
  readonly period?: readonly string[];
}

/** The figures that the caller may see, as known on the day of the question: one statement. */
export const loadObservations = async (
  context: RequestContext,
  run: Pick<ReadRun, 'scope' | 'asOf'>,
  { bodies, period }: ObservationScope,
): Promise<Observation[]> => {
  const connection = eachInTurn(context.database);
  const rows = await guardedRows(context.reads.model, { ...run, connection }, 'Observation', FIELDS, {
    ...(bodies === null ? {} : { bodyId: bodies }),
    ...(period === undefined ? {} : { period }),
  });
  return rows.map(observationOf);
};
