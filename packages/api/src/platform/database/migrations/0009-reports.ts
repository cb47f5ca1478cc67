import { Migration } from '@mikro-orm/migrations';

/** What every record has, on the two clocks. */
const recorded = (table: string, columns: string): string[] => [
  `create table ${table} (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    ${columns},
    sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    recorded_at timestamptz not null default now(),
    superseded_at timestamptz
  )`,
  `create unique index ${table}_current on ${table} (id) where superseded_at is null`,
  `create index ${table}_history on ${table} (id, recorded_at)`,
  `create index ${table}_of_body on ${table} (body_id, id)`,
];

const REPORTS = [
  ...recorded(
    'report_submission',
    `duty_id text not null,
    occurrence text not null,
    attempt int not null,
    sent_on date not null,
    document_ref text,
    figures jsonb not null default '{}',
    narrative jsonb not null default '{}'`,
  ),
  // a report stands once: what is sent again after a return is another attempt
  `create unique index report_submission_attempt on report_submission (duty_id, body_id, occurrence, attempt)
    where superseded_at is null`,
  ...recorded(
    'report_return',
    `submission_id text not null,
    returned_on date not null,
    returned_by text not null,
    reason text not null`,
  ),
  `create unique index report_return_once on report_return (submission_id) where superseded_at is null`,
  ...recorded(
    'report_extension',
    `duty_id text not null,
    occurrence text not null,
    until_day date not null,
    granted_on date not null,
    granted_by text not null,
    document_ref text not null`,
  ),
  ...recorded(
    'report_lock',
    `duty_id text not null,
    occurrence text not null,
    locked_on date not null,
    locked_by text not null,
    reason text not null`,
  ),
];

/** Reports as they were sent, returns with their reasons, more time, and locks. */
export class Reports extends Migration {
  override up(): void {
    for (const sql of REPORTS) this.addSql(sql);
  }
}
