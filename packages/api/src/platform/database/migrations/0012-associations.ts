import { Migration } from '@mikro-orm/migrations';

const RECORDED = `sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    recorded_at timestamptz not null default now(),
    superseded_at timestamptz`;

const STATEMENTS = [
  // one row for each association that an event names, so that whoever may see one of them sees the event
  `create table association_event (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    event_id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    step text not null,
    happened_on date not null,
    filed_on date,
    acting_body text not null,
    office text,
    associations jsonb not null,
    into_bodies jsonb not null default '[]',
    decision jsonb,
    matters jsonb not null default '[]',
    length int,
    ordinal int not null,
    facts jsonb not null default '{}',
    ${RECORDED}
  )`,
  `create unique index association_event_current on association_event (id) where superseded_at is null`,
  `create index association_event_history on association_event (event_id, recorded_at)`,
  `create index association_event_of_body on association_event (body_id, happened_on)`,
  `create table association_entry (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    kind text not null,
    entry jsonb not null,
    ${RECORDED}
  )`,
  `create unique index association_entry_current on association_entry (id) where superseded_at is null`,
  `create index association_entry_history on association_entry (id, recorded_at)`,
  `create index association_entry_of_body on association_entry (body_id, kind)`,
];

/** What happened in the lives of associations, and what else is recorded of them, both on two clocks. */
export class Associations extends Migration {
  override up(): void {
    for (const sql of STATEMENTS) this.addSql(sql);
  }
}
