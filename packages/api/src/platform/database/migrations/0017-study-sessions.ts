import { Migration } from '@mikro-orm/migrations';

const STUDY = [
  `create table study_session (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    document_id text not null,
    kind text not null,
    held_on date not null,
    invited int check (invited >= 0),
    attended int check (attended >= 0),
    duty_id text,
    document_ref text,
    sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    recorded_at timestamptz not null default now(),
    superseded_at timestamptz
  )`,
  `create unique index study_session_current on study_session (id) where superseded_at is null`,
  `create index study_session_history on study_session (id, recorded_at)`,
  `create index study_session_of_body on study_session (body_id, document_id)`,
  `create index study_session_of_document on study_session (document_id, body_id)`,
];

/** The code that an office gave a record of its own: within one body it names one record at a time. */
const EXTERNAL = ['activity', 'report_submission'].flatMap((table) => [
  `alter table ${table} add column external_id text`,
  `create unique index ${table}_external on ${table} (body_id, external_id)
    where superseded_at is null and external_id is not null`,
]);

/** Sessions of study and dissemination, and the codes that offices give their activities and reports. */
export class StudySessions extends Migration {
  override up(): void {
    for (const sql of [...STUDY, ...EXTERNAL]) this.addSql(sql);
  }
}
