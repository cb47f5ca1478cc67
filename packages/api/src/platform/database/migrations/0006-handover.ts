import { Migration } from '@mikro-orm/migrations';

const HANDOVER = [
  // what is open is computed and never stored: an item without a decision is to be decided, and none can be dropped
  `create table handover_decision (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    succession_id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    kind text not null,
    item text not null,
    outcome text not null check (outcome in ('carried', 'ended')),
    receivers jsonb not null default '[]',
    decided_on date not null,
    decided_by text not null,
    source jsonb not null,
    sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    recorded_at timestamptz not null default now(),
    superseded_at timestamptz
  )`,
  `create unique index handover_decision_current on handover_decision (id) where superseded_at is null`,
  `create unique index handover_decision_of_item on handover_decision (succession_id, body_id, kind, item)
    where superseded_at is null`,
  `create index handover_decision_history on handover_decision (id, recorded_at)`,
];

/** What becomes of the open items of bodies that end. */
export class Handover extends Migration {
  override up(): void {
    for (const sql of HANDOVER) this.addSql(sql);
  }
}
