import { Migration } from '@mikro-orm/migrations';

const FEED = [
  // `last_sequence` outlives the events it was given to, so that no number is given twice after a purge
  `create table change_feed (
    id int primary key default 1 check (id = 1),
    last_sequence bigint not null,
    purged_through bigint not null default 0,
    cursor_key text not null
  )`,
  `insert into change_feed (last_sequence, cursor_key)
    select coalesce(max(sequence), 0), gen_random_uuid()::text || gen_random_uuid()::text from outbox_event`,
];

const WEBHOOKS = [
  `create table webhook (
    id text primary key,
    body_id text not null references body_identity (id) deferrable initially deferred,
    access text not null default 'managed' check (access = 'managed'),
    url text not null,
    kinds jsonb,
    grants jsonb not null,
    secret text not null,
    previous_secret text,
    previous_until timestamptz,
    position bigint not null,
    failures int not null default 0,
    paused_until timestamptz,
    disabled_at timestamptz,
    version int not null default 1,
    registered_by text not null,
    registered_at timestamptz not null
  )`,
  `create index webhook_of_body on webhook (body_id, id)`,
  `create index webhook_by_position on webhook (position) where disabled_at is null`,
  `create table webhook_delivery (
    id text primary key,
    webhook_id text not null references webhook (id) on delete cascade,
    sequence bigint not null,
    kind text not null,
    body text not null,
    state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
    attempts int not null default 0,
    next_at timestamptz not null,
    last_attempt_at timestamptz,
    last_status int,
    last_error text,
    created_at timestamptz not null,
    finished_at timestamptz,
    unique (webhook_id, sequence)
  )`,
  `create index webhook_delivery_due on webhook_delivery (webhook_id, next_at) where state = 'waiting'`,
  `create index webhook_delivery_by_age on webhook_delivery (created_at)`,
  `create index webhook_delivery_log on webhook_delivery (webhook_id, created_at, id)`,
];

/** Where the change feed stands, and the webhooks that are told of it. */
export class Changes extends Migration {
  override up(): void {
    this.addSql('set local statement_timeout = 0');
    for (const sql of [...FEED, ...WEBHOOKS]) this.addSql(sql);
  }
}
