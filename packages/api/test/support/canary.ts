import type { Database } from '../../src/platform/database/index.js';
import { rowsOfBody } from '../authority/support/restricted-rows.js';

/** Stands in every id and every text of the canary and in nothing else. */
const MARK = 'zzcanary';
const BODY = `${MARK}/committee`;
const DOCUMENT = `${MARK}/plan`;
const RECORDED = '2024-01-01T00:00:00Z';
/** A day that no question can be asked for as the day of knowledge: bodies have no other secrecy. */
const NEVER = '9999-06-01T00:00:00Z';

type Row = Readonly<Record<string, unknown>>;

const ROWS: readonly (readonly [table: string, row: Row])[] = [
  ['body_identity', { id: BODY }],
  [
    'body',
    {
      id: BODY,
      kind: 'party-committee',
      level: 'province',
      record: { life: { from: { known: false }, until: null } },
      recorded_at: NEVER,
      superseded_at: NEVER,
    },
  ],
  [
    'body_name',
    {
      id: `${MARK}-name`,
      body_id: BODY,
      name_vi: `Đảng ủy ${MARK}`,
      name_en: `Committee ${MARK}`,
      search_key: `dang uy ${MARK}`,
      valid: '[0001-01-01,)',
      recorded_at: NEVER,
      superseded_at: NEVER,
    },
  ],
  [
    'document',
    {
      id: DOCUMENT,
      symbol: `1-KH/${MARK}`,
      search_key: `ke hoach ${MARK}`,
      type: 'plan',
      title_vi: `Kế hoạch ${MARK}`,
      issuer: `Đảng ủy ${MARK}`,
      issuer_body_id: BODY,
      access_body_id: BODY,
      registered_for: BODY,
      level: 'province',
      issued_on: '2024-01-01',
      dissemination: 'party-cell',
      access: 'restricted',
      origin: 'registered',
      record: {
        id: DOCUMENT,
        symbol: `1-KH/${MARK}`,
        type: 'plan',
        title: { vi: `Kế hoạch ${MARK}`, en: `Plan ${MARK}` },
        issuer: { name: `Đảng ủy ${MARK}`, body: BODY },
        issued: { known: true, day: '2024-01-01', grade: 'verified' },
        level: 'province',
        secrecy: 'none',
        dissemination: 'party-cell',
      },
      recorded_at: RECORDED,
    },
  ],
  [
    'clause',
    {
      id: `${MARK}-I.1`,
      document_id: DOCUMENT,
      ordinal: 1,
      provision: 'I.1',
      kind: 'report',
      context: 'reporting',
      actor: `Ban ${MARK}`,
      summary_vi: `Báo cáo ${MARK}`,
      summary_en: `Report ${MARK}`,
      search_key: `bao cao ${MARK}`,
      terms: MARK,
      checkable: 'trackable',
      handling: 'record',
      origin: 'registered',
      recorded_at: RECORDED,
    },
  ],
  [
    'relation',
    {
      id: `${MARK}-relation`,
      from_id: DOCUMENT,
      kind: 'replaces',
      to_id: 'quang-tri/29-ct-tu',
      provision: 'I',
      grade: 'verified',
      note_vi: MARK,
      record: {
        from: DOCUMENT,
        kind: 'replaces',
        to: 'quang-tri/29-ct-tu',
        provision: 'I',
        grade: 'verified',
      },
      origin: 'registered',
      recorded_at: RECORDED,
    },
  ],
  [
    'duty',
    {
      id: `${MARK}-I.1`,
      document_id: DOCUMENT,
      clause_id: `${MARK}-I.1`,
      kind: 'report',
      action_vi: `Báo cáo ${MARK}`,
      action_en: `Report ${MARK}`,
      modality: 'mandatory',
      schedule_kind: 'unscheduled',
      origin: 'registered',
      recorded_at: RECORDED,
    },
  ],
  [
    'activity',
    {
      id: `${MARK}-activity`,
      body_id: BODY,
      happened_on: '2024-10-01',
      kind: 'report',
      title: `Báo cáo ${MARK}`,
      document_ref: MARK,
      document_id: 'thai-nguyen/29-hd-duk',
      recorded_by: MARK,
      recorded_at: RECORDED,
    },
  ],
  [
    'keeping_period',
    {
      id: `${MARK}-keeping`,
      body_id: BODY,
      document_id: 'thai-nguyen/29-hd-duk',
      from_day: '2024-01-01',
      declared_by: BODY,
      document_ref: MARK,
      recorded_by: MARK,
      recorded_at: RECORDED,
    },
  ],
  [
    'trigger_event',
    {
      id: `${MARK}-event`,
      trigger: `${MARK}-trigger`,
      happened_on: '2024-10-01',
      body_id: BODY,
      access: 'restricted',
      document_ref: MARK,
      registered_for: BODY,
      recorded_by: MARK,
      recorded_at: RECORDED,
    },
  ],
  [
    'duty_decision',
    {
      id: `${MARK}-decision`,
      duty_id: `${MARK}-I.1`,
      body_id: BODY,
      occurrence: '2024',
      outcome: 'waived',
      decided_on: '2024-10-01',
      document_ref: MARK,
      decided_by: BODY,
      recorded_by: MARK,
      recorded_at: RECORDED,
    },
  ],
  [
    'workflow_case',
    {
      id: `${MARK}-model`,
      workflow_id: 'thai-nguyen/29-hd-duk/model',
      body_id: BODY,
      title: MARK,
      opened_on: '2024-05-01',
      parties: {},
      facts: {},
      access: 'restricted',
      sample: false,
      version: 1,
      recorded_at: RECORDED,
    },
  ],
  [
    'model_record',
    {
      id: `${MARK}-model`,
      body_id: BODY,
      access: 'restricted',
      guide: 'thai-nguyen/29-hd-duk/models',
      kind: 'individual',
      name: `Mô hình ${MARK}`,
      holder: MARK,
      address: MARK,
      content: MARK,
      field: 'economy',
      level: 'grassroots',
      registrant: 'party-member',
      publications: [],
      sample: false,
      version: 1,
      recorded_at: RECORDED,
    },
  ],
  [
    'model_judgement',
    {
      id: `${MARK}-judgement`,
      model_id: `${MARK}-model`,
      body_id: BODY,
      access: 'restricted',
      judged: 'individual-1',
      outcome: 'not-met',
      judged_on: '2024-10-01',
      judged_by: BODY,
      proof: MARK,
      sample: false,
      version: 1,
      recorded_at: RECORDED,
    },
  ],
];

/** Records of every kind that has no row of its own above. */
const OTHERS = Object.entries(rowsOfBody(BODY, { id: `${MARK}-row`, mark: MARK })).filter(
  ([table]) => !ROWS.some(([name]) => name === table),
);

/** Global ids under which the canary would be found. */
export const CANARY_IDS: readonly string[] = [
  `bod_${BODY}`,
  `doc_${DOCUMENT}`,
  `cls_${MARK}-I.1`,
  `rel_${MARK}-relation`,
  `dty_${MARK}-I.1`,
  `act_${MARK}-activity`,
  `kep_${MARK}-keeping`,
  `evt_${MARK}-event`,
  `dec_${MARK}-decision`,
  `wfc_${MARK}-model`,
  `mdl_${MARK}-model`,
];

/**
 * Puts a body with a restricted document and records of every kind into the tables. No test may grant anything for
 * it, so nothing of it may ever be answered.
 */
export const plantCanary = (database: Database): Promise<void> =>
  database.write(async (_, connection) => {
    for (const [table, row] of [...ROWS, ...OTHERS]) {
      const columns = Object.keys(row).join(', ');
      await connection.rows(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb)
         where not exists (select 1 from ${table} where id = $2::text) returning id`,
        [JSON.stringify(row), row.id],
      );
    }
  });

/** Cursors and tokens say what they hold in base64. */
const unpacked = (text: string): string =>
  [...text.matchAll(/[\w+/-]{16,}={0,2}/g)]
    .map(([part]) => Buffer.from(part, 'base64').toString('latin1'))
    .join(' ');

/**
 * Throws where an answer has a trace of the canary, in words, in ids or inside a cursor. What the caller sent may be
 * repeated to them, so `sent` is looked at first.
 */
export const assertNoCanary = (answer: string, sent = ''): void => {
  if (sent.toLowerCase().includes(MARK)) return;
  if (`${answer} ${unpacked(answer)}`.toLowerCase().includes(MARK))
    throw new Error(`the canary is in an answer: ${answer.slice(0, 2_000)}`);
};
