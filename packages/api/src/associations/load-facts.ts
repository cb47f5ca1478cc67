import {
  type AssociationEvent,
  type AssociationFacts,
  type BodyId,
  day,
  factsWithEntries,
  LIFECYCLE_STEPS,
  NO_ASSOCIATION_FACTS,
  type StoredAssociationEntry,
  toBodyId,
} from '@danvan/domain';
import { associationRegimes, associationStatusEnds } from '@danvan/domain/law';
import { REFERENCE_ASSOCIATION_RECORDS, REFERENCE_STATUS_LISTS } from '@danvan/domain/reference/associations';
import { assignmentOf, MONITORING_FIELDS } from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import { type FixedConditions, guardedRows, type ReadRun } from '../platform/read/index.js';
import { entryKey } from './records/write-entry.js';

type Row = Readonly<Record<string, unknown>>;
export type FactRun = Pick<ReadRun, 'scope' | 'asOf'> & Partial<Pick<ReadRun, 'connection'>>;

/** What events and entries are made from, by the names of the read model. */
const EVENT_FIELDS = [
  ...['key', 'eventKey', 'bodyId', 'step', 'on', 'filedOn', 'office', 'length', 'sample', 'version'],
  ...['recordedAt', 'actingKey', 'associationKeys', 'intoKeys', 'decided', 'about', 'ordinal', 'given'],
] as const;
const ENTRY_FIELDS = [
  ...['key', 'kind', 'sample', 'version', 'recordedAt', 'bodyId', 'bodyKey', 'entry'],
] as const;

const text = (value: unknown): string => String(value);
const bodies = (value: unknown): BodyId[] =>
  (Array.isArray(value) ? value : []).map((each) => toBodyId(text(each)));
const present = (value: unknown): boolean => value !== null && value !== undefined;

/** The permanent name of an event, of which that of its succession is made. */
export const domainEventId = (key: string): string => `association-event/${key}`;

/**
 * An event as the domain takes it. Rows are written from what `readAssociationEvent` gave, so its closed lists hold;
 * the guard has chosen them by what was known, so it has no days of record.
 */
export const eventOfRow = (row: Row): AssociationEvent[] =>
  LIFECYCLE_STEPS.filter((step) => step === row.step).map((step) => ({
    id: domainEventId(text(row.eventKey)),
    step,
    on: day(text(row.on)),
    ...(present(row.filedOn) ? { filedOn: day(text(row.filedOn)) } : {}),
    associations: bodies(row.associationKeys),
    ...(bodies(row.intoKeys).length > 0 ? { into: bodies(row.intoKeys) } : {}),
    by: toBodyId(text(row.actingKey)),
    ...(present(row.office) ? { office: text(row.office) } : {}),
    ...(present(row.decided) ? { decision: row.decided as NonNullable<AssociationEvent['decision']> } : {}),
    ...(Array.isArray(row.about) && row.about.length > 0
      ? { matters: row.about as NonNullable<AssociationEvent['matters']> }
      : {}),
    ...(typeof row.length === 'number' ? { length: row.length } : {}),
    order: Number(row.ordinal),
    ...(row.sample === true ? { sample: true } : {}),
  }));

/** An entry as the domain takes it: written from what `readAssociationEntry` gave, under the key that its rows share. */
export const entryOfRow = ({ key, entry }: Row): StoredAssociationEntry =>
  ({ ...(entry as object), id: entryKey(text(key)) }) as StoredAssociationEntry;

/** What is known of associations without anybody having entered it: public lists, and what the law ended. */
const REFERENCE: AssociationFacts = {
  ...NO_ASSOCIATION_FACTS,
  records: REFERENCE_ASSOCIATION_RECORDS,
  status: { statuses: associationRegimes, lists: REFERENCE_STATUS_LISTS, ends: associationStatusEnds },
};

export interface LoadedAssociations {
  readonly facts: AssociationFacts;
  /** The rows of events, one for each association that it names. */
  readonly eventRows: readonly Row[];
  /** The rows of entries, likewise. */
  readonly entryRows: readonly Row[];
}

/**
 * All that is recorded of these associations as far as the caller may see it, or of all of them: three statements, at one
 * moment, however many there are. What an association's body does not show is not known: it never makes it look overdue.
 */
export const loadAssociationFacts = async (
  context: RequestContext,
  run: FactRun,
  of: readonly BodyId[] | null,
): Promise<LoadedAssociations> => {
  const fixed: FixedConditions = of === null ? {} : { bodyId: of };
  const { model } = context.reads;
  const read = async (connection: ReadRun['connection']) => {
    const whole = { ...run, connection };
    return [
      await guardedRows(model, whole, 'AssociationEvent', EVENT_FIELDS, fixed),
      await guardedRows(model, whole, 'AssociationEntry', ENTRY_FIELDS, fixed),
      await guardedRows(model, whole, 'MonitoringAssignment', MONITORING_FIELDS, fixed),
    ] as const;
  };
  const [eventRows, entryRows, monitoringRows] =
    run.connection === undefined
      ? await context.database.read(read, { snapshot: true })
      : await read(run.connection);
  const events = new Map(eventRows.flatMap(eventOfRow).map((event) => [event.id, event]));
  const entries = new Map(entryRows.map(entryOfRow).map((entry) => [entry.id, entry]));
  const monitoring = { ...REFERENCE.monitoring, assignments: monitoringRows.map(assignmentOf) };
  const facts = factsWithEntries({ ...REFERENCE, events: [...events.values()], monitoring }, [
    ...entries.values(),
  ]);
  return { facts, eventRows, entryRows };
};
