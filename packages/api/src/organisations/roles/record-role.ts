import { randomUUID } from 'node:crypto';
import {
  fail,
  type Issue,
  issue,
  type LegalBasis,
  ok,
  type Period,
  type Result,
  readMonitoringAssignment,
  readOffice,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import type { BulkTable, ReadConnection } from '../../platform/database/index.js';
import {
  type Change,
  type Json,
  type MutationOutcome,
  runMutation,
  toUserErrors,
  type WrittenRecord,
  writeRecord,
} from '../../platform/index.js';
import { assertMayActFor, changeAuthority } from '../change/authority.js';
import type { OrganisationPayload } from '../change/payloads.js';
import { basisOf, slugOf } from '../change/to-domain.js';
import { registryInside } from '../change/write-units.js';
import type { RecordMonitoringAssignmentInput, RecordOfficeInput, RoleInput } from './inputs.js';
import { MONITORING_ROWS, OFFICE_ROWS } from './tables.js';

interface Act {
  readonly action: string;
  readonly prefix: string;
  readonly kind: string;
  readonly rows: BulkTable;
  /** The bodies beside that whose record it is. */
  readonly others: readonly string[];
  readonly read: (
    registry: Parameters<typeof readOffice>[1],
    basis: LegalBasis,
  ) => Result<Readonly<Record<string, Json>>>;
}

const periodOf = ({ from, until }: RoleInput): Period => ({ from, ...(until ? { until } : {}) });

/** Half-open, as PostgreSQL writes it. */
const rangeOf = ({ from, until }: RoleInput): string => `[${from},${until ?? ''})`;

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value));

const bare = (prefix: string, id: string): string => id.replace(new RegExp(`^${prefix}_`, 'u'), '');

const correctionIssues = ({ id, expectedVersion }: RoleInput, prefix: string): Issue[] => {
  const versioned = expectedVersion !== undefined && expectedVersion !== null;
  if (!id) return versioned ? [issue('EXPECTED_VERSION_ALONE', ['expectedVersion'])] : [];
  return [
    ...(versioned ? [] : [issue('EXPECTED_VERSION_MISSING', ['expectedVersion'])]),
    ...(id.startsWith(`${prefix}_`) ? [] : [issue('RECORD_ID_INVALID', ['id'], { id: id.slice(0, 80) })]),
  ];
};

/** The domain's names of the parts back in those of the input. */
const inputPath = ([first, ...rest]: Issue['path']): Issue['path'] => {
  if (first === 'period') return rest;
  if (first === 'id') return ['office'];
  if (first !== 'terms') return first === undefined ? [] : [first, ...rest];
  const last = rest.at(-1);
  return typeof last === 'string' && ['until', 'from', 'termsOfHolder', 'note'].includes(last) ? [last] : [];
};

const write = async (
  context: RequestContext,
  connection: ReadConnection,
  input: RoleInput,
  act: Act,
): Promise<Result<Change<WrittenRecord>>> => {
  const registry = await registryInside(context, connection);
  const body = slugOf(input.body);
  const bodies = [slugOf(input.actingFor), body, ...act.others];
  changeAuthority(context, registry).bodies(bodies);
  const basis = basisOf(input);
  const wrong = [...correctionIssues(input, act.prefix), ...(basis.ok ? [] : basis.issues)];
  if (!basis.ok || wrong.length > 0) return fail(...wrong);
  const read = act.read(registry, basis.value);
  if (!read.ok) return fail(...read.issues.map((found) => ({ ...found, path: inputPath(found.path) })));
  return writeRecord(context, connection, {
    ...{ rows: act.rows, prefix: act.prefix, kind: act.kind, body, bodies: [body] },
    columns: {
      ...read.value,
      ...{ valid: rangeOf(input), grade: input.grade, source: json({ basis: basis.value }) },
    },
    id: input.id ? bare(act.prefix, input.id) : null,
    expectedVersion: input.expectedVersion ?? 0,
  });
};

const run = async (context: RequestContext, input: RoleInput, act: Act): Promise<OrganisationPayload> => {
  assertMayActFor(context, slugOf(input.actingFor));
  const { idempotencyKey, ...rest } = input;
  const request = { action: act.action, input: rest, idempotencyKey, actingBody: slugOf(input.actingFor) };
  const outcome: MutationOutcome<WrittenRecord> = await runMutation(context, request, (_, connection) =>
    write(context, connection, input, act),
  );
  return outcome.ok
    ? { written: outcome.value.key, replayed: outcome.replayed, userErrors: [] }
    : { written: null, replayed: false, userErrors: toUserErrors(outcome.issues, context.language) };
};

/**
 * Records that one body follows another, corrects such a record, or says on which day it ended. Throws ApiError
 * FORBIDDEN without leave for both bodies.
 */
export const recordMonitoring = (
  context: RequestContext,
  input: RecordMonitoringAssignmentInput,
): Promise<OrganisationPayload> => {
  const by = slugOf(input.by);
  return run(context, input, {
    ...{ action: 'recordMonitoringAssignment', prefix: 'mon', kind: 'monitoring-assignment' },
    ...{ rows: MONITORING_ROWS, others: [by] },
    read: (registry, basis) => {
      const read = readMonitoringAssignment(
        {
          ...{ id: input.id ?? randomUUID(), body: slugOf(input.body), by, period: periodOf(input) },
          ...{ basis: json(basis), grade: input.grade },
        },
        registry,
      );
      return read.ok ? ok({ by_id: by }) : read;
    },
  });
};

/** Records a term of an office of a body, or corrects one. Throws ApiError FORBIDDEN without leave for the body. */
export const recordOffice = (
  context: RequestContext,
  input: RecordOfficeInput,
): Promise<OrganisationPayload> => {
  const { title, term, termsOfHolder, abolished } = input;
  const office = slugOf(input.office);
  return run(context, input, {
    ...{ action: 'recordOffice', prefix: 'oft', kind: 'office-term', rows: OFFICE_ROWS, others: [] },
    read: (registry, basis) => {
      const frame = { period: periodOf(input), basis: json(basis), grade: input.grade };
      const value = { termsOfHolder: termsOfHolder ?? null, ...(term ? { words: { ...term } } : {}) };
      const entry = abolished ? { state: 'repealed', ...frame } : { state: 'in-force', value, ...frame };
      const read = readOffice(
        {
          ...{ id: office, body: slugOf(input.body), title: { ...title } },
          terms: { id: `${office}#terms`.slice(0, 200), entries: [entry] },
        },
        registry,
      );
      return read.ok
        ? ok({
            ...{ office_id: office, title_vi: title.vi, title_en: title.en },
            ...{
              state: abolished ? 'repealed' : 'in-force',
              term_vi: term?.vi ?? null,
              term_en: term?.en ?? null,
            },
            terms_of_holder: abolished ? null : (termsOfHolder ?? null),
          })
        : read;
    },
  });
};
