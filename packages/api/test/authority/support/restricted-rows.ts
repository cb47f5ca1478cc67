import type { Database } from '../../../src/platform/index.js';
import { type ReadModel, relationOf, typeNamed } from '../../../src/platform/read/index.js';

type Row = Readonly<Record<string, unknown>>;

const RECORDED = { recorded_at: '2020-01-01T00:00:00Z' };
const GIVEN = { parties: {}, facts: {}, sample: false, version: 1 };
const STEP = { acted_with: [], ordinal: 2, case_version: 2 };
const LAW = { origin: 'registered', ...RECORDED };

/** How each type that is not open to all shows the id of its row. */
export const SHOWN_IDS: Readonly<Record<string, string>> = {
  Activity: 'key',
  KeepingPeriod: 'key',
  TriggerEvent: 'key',
  DutyDecision: 'key',
  HandoverDecision: 'key',
  OpenFile: 'key',
  WorkflowCase: 'key',
  WorkflowEvent: 'key',
  ReportSubmission: 'key',
  ReportReturn: 'key',
  ReportExtension: 'key',
  ReportLock: 'key',
  StudySession: 'key',
  Observation: 'key',
  ModelRecord: 'key',
  ModelJudgement: 'key',
  AssociationEvent: 'key',
  AssociationEntry: 'key',
  Document: 'slug',
  Clause: 'clauseId',
  Duty: 'dutyId',
  Relation: 'id',
};

/** Which capability opens the rows of a type; of a type seen through another, that of the other. */
export const opening = (model: ReadModel, type: string): readonly string[] =>
  typeNamed(model, type).access.flatMap((rule) => {
    if (rule.kind !== 'through') return [rule.capability];
    const relation = relationOf(typeNamed(model, type), rule.relation);
    return relation === undefined ? [] : opening(model, relation.type);
  });

/** The types whose rows are opened by leave to read records. */
export const readableTypes = (model: ReadModel): string[] =>
  [...model.types.keys()].filter((type) => opening(model, type).includes('record:read')).sort();

interface RowOptions {
  /** Whether they are open to everybody. */
  readonly open?: boolean;
  /** Id of the rows; that of the body unless given. */
  readonly id?: string;
  /** Stands in every text of theirs; the id unless given. */
  readonly mark?: string;
  /** Id of the document and the duty that records and relations point to; their own unless given. */
  readonly linked?: string;
}

/** A body with one row of each restricted type, all under the one id. */
export const rowsOfBody = (
  body: string,
  { open = false, id = body, mark = id, linked = id }: RowOptions = {},
): Readonly<Record<string, Row>> => ({
  body_identity: { id: body },
  body: { id: body, kind: 'party-committee', records_public: open, ...RECORDED },
  activity: {
    ...{ id, body_id: body, happened_on: '2024-01-01', kind: 'report', title: mark },
    ...{ document_id: linked, duty_id: linked, ...RECORDED },
  },
  keeping_period: {
    ...{ id, body_id: body, from_day: '2024-01-01', declared_by: body, document_ref: mark },
    ...{ document_id: linked, ...RECORDED },
  },
  trigger_event: {
    ...{ id, trigger: mark, happened_on: '2024-01-01', body_id: body, registered_for: body },
    ...{ access: open ? 'public' : 'restricted', ...RECORDED },
  },
  duty_decision: {
    ...{ id, duty_id: linked, body_id: body, occurrence: 'x', outcome: 'waived', decided_on: '2024-01-01' },
    ...{ document_ref: mark, decided_by: body, ...RECORDED },
  },
  handover_decision: {
    ...{ id, succession_id: linked, body_id: body, kind: 'duty', item: mark, outcome: 'ended' },
    ...{ decided_on: '2024-01-01', decided_by: body, receivers: [], sample: false, version: 1 },
    ...{ source: { basis: { document: 'x', provision: 'I' } }, ...RECORDED },
  },
  open_file: { ...{ id, body_id: body, file: mark, title: mark, sample: false, version: 1 }, ...RECORDED },
  workflow_case: {
    ...{ id, workflow_id: 'lao-cai/coordination', body_id: body, title: mark, opened_on: '2024-01-01' },
    ...{ document_ref: mark, ...GIVEN, ...RECORDED },
  },
  workflow_event: {
    ...{ id, case_id: id, body_id: body, step: 'sign', happened_on: '2024-01-02', acting_body: body },
    ...{ document_ref: mark, ...GIVEN, ...STEP, ...RECORDED },
  },
  report_submission: {
    ...{ id, body_id: body, duty_id: linked, occurrence: '2024', attempt: 1, sent_on: '2024-01-02' },
    ...{ document_ref: mark, figures: {}, narrative: {}, sample: false, version: 1, ...RECORDED },
  },
  report_return: {
    ...{ id, body_id: body, submission_id: id, returned_on: '2024-01-03', returned_by: body, reason: mark },
    ...{ sample: false, version: 1, ...RECORDED },
  },
  report_extension: {
    ...{ id, body_id: body, duty_id: linked, occurrence: '2024', until_day: '2024-03-01' },
    ...{ granted_on: '2024-01-03', granted_by: body, document_ref: mark, sample: false, version: 1 },
    ...RECORDED,
  },
  report_lock: {
    ...{ id, body_id: body, duty_id: linked, occurrence: '2024', locked_on: '2024-01-03', locked_by: body },
    ...{ reason: mark, sample: false, version: 1, ...RECORDED },
  },
  study_session: {
    ...{ id, body_id: body, document_id: linked, kind: 'study', held_on: '2024-01-02', document_ref: mark },
    ...{ invited: 40, attended: 30, sample: false, version: 1, ...RECORDED },
  },
  observation: {
    ...{ id, body_id: body, measure_id: 'matrix/measure', period: '2024', value: 7, exactness: 'exact' },
    ...{ estimated: false, source: mark, access: open ? 'public' : 'restricted', sample: false, version: 1 },
    ...RECORDED,
  },
  model_record: {
    ...{ id, body_id: body, access: open ? 'public' : 'restricted', guide: linked, kind: 'individual' },
    ...{ name: mark, holder: mark, address: mark, content: mark, field: mark, level: mark, registrant: mark },
    ...{ publications: [], sample: false, version: 1, ...RECORDED },
  },
  model_judgement: {
    ...{ id, model_id: linked, body_id: body, access: open ? 'public' : 'restricted', judged: mark },
    ...{ outcome: 'met', judged_on: '2024-01-02', judged_by: body, proof: mark },
    ...{ sample: false, version: 1, ...RECORDED },
  },
  association_event: {
    ...{ id, event_id: id, body_id: body, step: 'enter-register', happened_on: '2024-01-02' },
    ...{ acting_body: body, office: mark, associations: [body], into_bodies: [], matters: [], ordinal: 1 },
    ...{ facts: {}, sample: false, version: 1, ...RECORDED },
  },
  association_entry: {
    ...{ id, body_id: body, kind: 'profile', sample: false, version: 1, ...RECORDED },
    entry: { kind: 'profile', association: body, field: { vi: mark, en: mark } },
  },
  document: {
    ...{
      id,
      symbol: null,
      search_key: mark,
      type: 'plan',
      title_vi: mark,
      issuer: mark,
      access_body_id: body,
    },
    ...{ level: 'province', access: open ? 'public' : 'restricted', record: documentOf(id, mark), ...LAW },
  },
  clause: {
    ...{ id, document_id: id, ordinal: 1, provision: 'I', kind: 'report', context: 'x', actor: mark },
    ...{ summary_en: mark, search_key: mark, terms: 'x', checkable: 'trackable', handling: 'record', ...LAW },
  },
  relation: {
    ...{ id, from_id: id, kind: 'replaces', to_id: linked, provision: 'I', grade: 'verified' },
    ...{ clause_id: id, note_vi: mark, note_en: mark, record: relationRecord(id, linked), ...LAW },
  },
  duty: {
    ...{ id, document_id: id, clause_id: id, kind: 'report', action_vi: mark, action_en: mark },
    ...{ modality: 'plain', schedule_kind: 'unscheduled', record: dutyOf(id, body, mark), ...LAW },
  },
});

const documentOf = (id: string, mark: string): object => ({
  ...{ id, symbol: null, type: 'plan', title: { vi: mark }, issuer: { name: mark }, level: 'province' },
  ...{ issuedOn: { known: true, day: '2024-01-01', grade: 'verified' }, held: true, secrecy: 'none' },
  ...{ dissemination: { scope: 'party-cell' }, access: 'restricted' },
});

const relationRecord = (id: string, linked: string): object => ({
  ...{ from: id, kind: 'replaces', to: linked, provision: 'I', grade: 'verified', clause: id },
});

const dutyOf = (id: string, body: string, mark: string): object => ({
  ...{ id, document: id, basis: { document: id, provision: 'I', clause: id }, kind: 'report' },
  ...{ action: { vi: mark, en: mark }, bearers: { by: 'name', bodies: [body] }, modality: 'plain' },
  ...{ schedule: { kind: 'unscheduled', manner: 'regular' }, proof: ['report'], grade: 'verified' },
});

/** Writes the rows of several bodies, one statement a table. */
export const insertRows = (database: Database, of: readonly Readonly<Record<string, Row>>[]): Promise<void> =>
  database.write(async (_, connection) => {
    for (const table of Object.keys(of[0] ?? {})) {
      const rows = of.map((each) => each[table]);
      const columns = Object.keys(rows[0] ?? {}).join(', ');
      await connection.rows(
        `insert into ${table} (${columns})
         select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)
         ${table === 'body_identity' ? 'on conflict do nothing' : ''} returning id::text`,
        [JSON.stringify(rows)],
      );
    }
  });
