import type { Database } from '../../../src/platform/index.js';

type Row = Readonly<Record<string, unknown>>;

const RECORDED = { recorded_at: '2020-01-01T00:00:00Z' };
const LAW = { origin: 'registered', ...RECORDED };

/** How each type that is not open to all shows the id of its row. */
export const SHOWN_IDS: Readonly<Record<string, string>> = {
  Activity: 'key',
  KeepingPeriod: 'key',
  TriggerEvent: 'key',
  DutyDecision: 'key',
  Document: 'slug',
  Clause: 'clauseId',
  Duty: 'dutyId',
  Relation: 'id',
};

/** A body with one row of each restricted type, all under the one id; `open` to everybody, or to nobody as such. */
export const rowsOfBody = (id: string, open: boolean, mark = id): Readonly<Record<string, Row>> => ({
  body: { id, kind: 'party-committee', records_public: open, ...RECORDED },
  activity: { id, body_id: id, happened_on: '2024-01-01', kind: 'report', title: mark, ...RECORDED },
  keeping_period: {
    ...{ id, body_id: id, from_day: '2024-01-01', declared_by: id, document_ref: mark, ...RECORDED },
  },
  trigger_event: {
    ...{ id, trigger: mark, happened_on: '2024-01-01', body_id: id, registered_for: id },
    ...{ access: open ? 'public' : 'restricted', ...RECORDED },
  },
  duty_decision: {
    ...{ id, duty_id: id, body_id: id, occurrence: 'x', outcome: 'waived', decided_on: '2024-01-01' },
    ...{ document_ref: mark, decided_by: id, ...RECORDED },
  },
  document: {
    ...{ id, search_key: mark, type: 'plan', title_vi: mark, issuer: mark, access_body_id: id },
    ...{ level: 'province', access: open ? 'public' : 'restricted', record: {}, ...LAW },
  },
  clause: {
    ...{ id, document_id: id, ordinal: 1, provision: 'I', kind: 'report', context: 'x', actor: mark },
    ...{ summary_en: mark, search_key: mark, terms: 'x', checkable: 'trackable', handling: 'record', ...LAW },
  },
  relation: {
    ...{ id, from_id: id, kind: 'replaces', to_id: id, provision: 'I', grade: 'verified', ...LAW },
  },
  duty: {
    ...{ id, document_id: id, kind: 'report', action_vi: mark, action_en: mark, modality: 'plain' },
    ...{ schedule_kind: 'unscheduled', record: {}, ...LAW },
  },
});

/** Writes the rows of several bodies, one statement a table. */
export const insertRows = (database: Database, of: readonly Readonly<Record<string, Row>>[]): Promise<void> =>
  database.write(async (_, connection) => {
    for (const table of Object.keys(of[0] ?? {})) {
      const rows = of.map((each) => each[table]);
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      await connection.rows(
        `insert into ${table} (${columns})
         select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) returning id`,
        [JSON.stringify(rows)],
      );
    }
  });
