import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type Entry,
  type Grade,
  type LegalBasis,
  type MonitoringAssignment,
  type Office,
  type OfficeTerm,
  period,
  toBodyId,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { type FixedConditions, guardedRows, type ReadRun } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';

type Row = Readonly<Record<string, unknown>>;

export const MONITORING_FIELDS = ['key', 'bodyKey', 'byKey', 'from', 'until', 'source', 'grade'] as const;
const OFFICES = [
  ...['key', 'office', 'bodyKey', 'titleVi', 'titleEn', 'state', 'termVi', 'termEn'],
  ...['termsOfHolder', 'from', 'until', 'source', 'grade'],
] as const;

// rows are written from values that the domain has read; the guard has chosen them by what was known
const frameOf = ({ from, until, source, grade }: Row) => ({
  period: period(from as CalendarDate, ...(until ? [until as CalendarDate] : [])),
  basis: (source as { readonly basis: LegalBasis }).basis,
  grade: grade as Grade,
});

export const assignmentOf = (row: Row): MonitoringAssignment => ({
  id: String(row.key),
  body: toBodyId(String(row.bodyKey)),
  by: toBodyId(String(row.byKey)),
  ...frameOf(row),
});

const termOf = (row: Row): Entry<OfficeTerm> =>
  row.state === 'repealed'
    ? { state: 'repealed', ...frameOf(row) }
    : {
        state: 'in-force',
        value: {
          termsOfHolder: (row.termsOfHolder as number | null) ?? null,
          ...(row.termVi ? { words: { vi: String(row.termVi), en: String(row.termEn ?? row.termVi) } } : {}),
        },
        ...frameOf(row),
      };

type Run = Pick<ReadRun, 'scope' | 'asOf'>;

const rowsOf = (
  context: RequestContext,
  run: Run,
  [type, fields]: readonly [string, readonly string[]],
  fixed: FixedConditions,
): Promise<readonly Row[]> =>
  context.database.read((connection) =>
    guardedRows(context.reads.model, { ...run, connection }, type, fields, fixed),
  );

/** The assignments in which the bodies are followed, and with `followers` those in which they follow others. */
export const loadMonitoring = async (
  context: RequestContext,
  run: Run,
  bodies: readonly BodyId[],
  { followers = false }: { readonly followers?: boolean } = {},
): Promise<MonitoringAssignment[]> => {
  const rows = await rowsOf(context, run, ['MonitoringAssignment', MONITORING_FIELDS], { bodyId: bodies });
  const more = followers
    ? await rowsOf(context, run, ['MonitoringAssignment', MONITORING_FIELDS], { byId: bodies })
    : [];
  return [...new Map([...rows, ...more].map((row) => [row.key, row])).values()].map(assignmentOf);
};

/** The offices of the bodies with their terms. */
export const loadOffices = async (
  context: RequestContext,
  run: Run,
  bodies: readonly BodyId[],
): Promise<Office[]> => {
  const rows = await rowsOf(context, run, ['OfficeTerm', OFFICES], { bodyId: bodies });
  return [...Map.groupBy(rows, (row) => String(row.office))].map(([id, terms]) => {
    const last = terms.at(-1) ?? {};
    return {
      id,
      body: toBodyId(String(last.bodyKey)),
      title: { vi: String(last.titleVi), en: String(last.titleEn) },
      terms: { id: `${id}#terms`, entries: terms.map(termOf) },
    };
  });
};

interface Batch {
  readonly bodies: Set<BodyId>;
  readonly loaded: Promise<ReadonlyMap<BodyId, readonly MonitoringAssignment[]>>;
}

const batches = new WeakMap<RequestContext, Map<string, Batch>>();

/** Lists ask of all their bodies in one turn: one statement for as many as ask before it is over. */
export const monitoringOf = async (
  context: RequestContext,
  body: BodyId,
  asOf: AsOf,
): Promise<readonly MonitoringAssignment[]> => {
  const waiting = batches.get(context) ?? new Map<string, Batch>();
  batches.set(context, waiting);
  const key = `${asOf.on} ${asOf.knownOn}`;
  const batch = waiting.get(key) ?? newBatch(context, asOf, () => waiting.delete(key));
  waiting.set(key, batch);
  batch.bodies.add(body);
  return (await batch.loaded).get(body) ?? [];
};

const newBatch = (context: RequestContext, asOf: AsOf, close: () => void): Batch => {
  const bodies = new Set<BodyId>();
  const loaded = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    close();
    const found = await loadMonitoring(context, readRun(context, asOf).run, [...bodies]);
    return Map.groupBy(found, (one) => one.body);
  });
  return { bodies, loaded };
};
