import { Migration } from '@mikro-orm/migrations';

/** Two clocks of a row: recorded when, and corrected away when. Null is "still stands". */
const RECORDED = `recorded_at timestamptz not null default now(), superseded_at timestamptz`;

const LAW = [
  `create table law_load (
    law_version text primary key,
    loaded_at timestamptz not null default now()
  )`,
  `create table document (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    symbol text,
    search_key text not null,
    type text not null,
    title_vi text not null,
    title_en text,
    issuer text not null,
    issuer_body_id text,
    access_body_id text,
    registered_for text,
    level text not null,
    province text,
    issued_on date,
    issued_not_before date,
    issued_not_after date,
    secrecy text not null default 'none',
    dissemination text not null default 'unstated',
    access text not null default 'public' check (access in ('public', 'restricted')),
    origin text not null check (origin in ('law', 'registered')),
    held boolean not null default true,
    law_version text,
    record jsonb not null default '{}',
    version int not null default 1,
    ${RECORDED},
    check (issued_not_before is null or issued_not_after is null or issued_not_before <= issued_not_after)
  )`,
  `create unique index document_current on document (id) where superseded_at is null`,
  // a number alone is not unique: Party numbers restart each term, so all three must be known to clash
  `create unique index document_number on document (symbol, issuer, issued_on)
    where symbol is not null and issuer is not null and issued_on is not null and superseded_at is null`,
  `create index document_history on document (id, recorded_at)`,
  `create index document_by_day on document (issued_on, id)`,
  `create index document_by_symbol on document (symbol, id)`,
  `create index document_search on document using gin (search_key gin_trgm_ops)`,
  // the Vietnamese of a clause comes with the work on it, its English from the start
  `create table clause (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    document_id text not null,
    ordinal int not null,
    provision text not null,
    kind text not null,
    context text not null,
    actor text not null,
    summary_vi text,
    summary_en text not null,
    search_key text not null,
    terms text not null,
    modality text not null default 'plain',
    operative boolean not null default true,
    checkable text not null,
    handling text not null,
    origin text not null check (origin in ('law', 'registered')),
    ${RECORDED}
  )`,
  `create unique index clause_current on clause (id) where superseded_at is null`,
  `create index clause_search on clause using gin (search_key gin_trgm_ops)`,
  `create index clause_of_document on clause (document_id, ordinal, id)`,
  `create table relation (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    from_id text not null,
    kind text not null,
    to_id text not null,
    provision text not null,
    to_provision text,
    grade text not null,
    note_vi text,
    note_en text,
    clause_id text,
    record jsonb not null,
    origin text not null check (origin in ('law', 'registered')),
    ${RECORDED}
  )`,
  `create unique index relation_current on relation (id) where superseded_at is null`,
  `create index relation_of_clause on relation (clause_id)`,
  `create index relation_from on relation (from_id, kind, id)`,
  `create index relation_to on relation (to_id, kind, id)`,
  `create table duty (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    document_id text not null,
    clause_id text,
    kind text not null,
    action_vi text not null,
    action_en text not null,
    modality text not null,
    schedule_kind text not null,
    record jsonb not null default '{}',
    origin text not null check (origin in ('law', 'registered')),
    ${RECORDED}
  )`,
  `create unique index duty_current on duty (id) where superseded_at is null`,
  `create index duty_of_document on duty (document_id, id)`,
  `create index duty_of_clause on duty (clause_id)`,
  `create index duty_by_schedule on duty (schedule_kind, id)`,
];

const ORGANISATIONS = [
  `create table place (
    id text primary key,
    kind text not null,
    level text,
    record jsonb not null default '{}'
  )`,
  // a body is one for ever, what is known of it changes: records hang on the first, versions on the second
  `create table body_identity (id text primary key)`,
  `create table body (
    row_id uuid primary key default gen_random_uuid(),
    id text not null references body_identity (id) deferrable initially deferred,
    kind text not null,
    level text,
    place_id text references place (id) deferrable initially deferred,
    many boolean not null default false,
    records_public boolean not null default false,
    sample boolean not null default false,
    exists_from date,
    exists_from_known boolean not null default true,
    exists_until date,
    exists_until_known boolean not null default true,
    record jsonb not null default '{}',
    ${RECORDED}
  )`,
  `create unique index body_current on body (id) where superseded_at is null`,
  `create index body_history on body (id, recorded_at)`,
  `create index body_by_kind on body (kind, level, id)`,
  `create index body_by_place on body (place_id, kind)`,
  `create table body_name (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    name_vi text not null,
    name_en text,
    search_key text not null,
    valid daterange not null check (not isempty(valid)),
    ${RECORDED},
    constraint body_name_no_overlap exclude using gist (body_id with =, valid with &&) where (superseded_at is null)
  )`,
  `create unique index body_name_current on body_name (id) where superseded_at is null`,
  `create index body_name_of_body on body_name (body_id, recorded_at)`,
  `create index body_name_search on body_name using gin (search_key gin_trgm_ops)`,
  `create table body_parent (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    parent_id text not null references body_identity (id) deferrable initially deferred,
    hierarchy text not null,
    valid daterange not null check (not isempty(valid)),
    ${RECORDED},
    check (body_id <> parent_id),
    constraint body_parent_no_overlap
      exclude using gist (body_id with =, hierarchy with =, valid with &&) where (superseded_at is null)
  )`,
  `create unique index body_parent_current on body_parent (id) where superseded_at is null`,
  `create index body_parent_children on body_parent (parent_id, hierarchy, body_id)`,
];

const RECORDS = [
  `create table activity (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    happened_on date not null,
    kind text not null,
    title text not null,
    document_ref text,
    duty_id text,
    occurrence text,
    document_id text,
    sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    ${RECORDED}
  )`,
  `create unique index activity_current on activity (id) where superseded_at is null`,
  `create index activity_history on activity (id, recorded_at)`,
  `create index activity_of_body on activity (body_id, happened_on, id)`,
  `create index activity_of_duty on activity (duty_id, body_id, happened_on)`,
  `create index activity_of_document on activity (document_id, body_id)`,
  `create index activity_by_day on activity (happened_on, id)`,
  `create table keeping_period (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    document_id text,
    from_day date not null,
    until_day date,
    declared_by text not null,
    document_ref text,
    sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    ${RECORDED},
    check (until_day is null or from_day < until_day)
  )`,
  `create unique index keeping_period_current on keeping_period (id) where superseded_at is null`,
  `create index keeping_period_history on keeping_period (id, recorded_at)`,
  `create index keeping_period_of_body on keeping_period (body_id, document_id, from_day)`,
  // an event without a body concerns every bearer and is public; one of a body is as open as the body's records
  `create table trigger_event (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    trigger text not null,
    happened_on date not null,
    body_id text references body_identity (id) deferrable initially deferred,
    access text not null check (access in ('public', 'restricted')),
    document_ref text,
    registered_for text not null,
    sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    ${RECORDED},
    check (body_id is not null or access = 'public')
  )`,
  `create unique index trigger_event_current on trigger_event (id) where superseded_at is null`,
  `create index trigger_event_history on trigger_event (id, recorded_at)`,
  `create index trigger_event_of_trigger on trigger_event (trigger, body_id)`,
  `create table duty_decision (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    duty_id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    occurrence text not null,
    outcome text not null check (outcome in ('waived', 'superseded')),
    decided_on date not null,
    document_ref text not null,
    decided_by text not null,
    sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    ${RECORDED}
  )`,
  `create unique index duty_decision_current on duty_decision (id) where superseded_at is null`,
  `create index duty_decision_history on duty_decision (id, recorded_at)`,
  `create index duty_decision_of_body on duty_decision (body_id, duty_id)`,
];

const TRAIL = [
  `create table audit_entry (
    id bigserial primary key,
    at timestamptz not null,
    principal text not null,
    acting_body text,
    action text not null,
    target_kind text not null,
    target_id text not null,
    before jsonb,
    after jsonb,
    request_id text not null,
    previous_hash text not null,
    hash text not null unique
  )`,
  `create index audit_entry_of_target on audit_entry (target_kind, target_id, id)`,
  `create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'audit entries are never changed' using errcode = 'restrict_violation';
    end
  $$`,
  `create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change()`,
  `create table outbox_event (
    id bigserial primary key,
    at timestamptz not null,
    kind text not null,
    target_id text not null,
    version int not null,
    payload jsonb not null default '{}',
    sequence bigint unique
  )`,
  `create index outbox_event_waiting on outbox_event (id) where sequence is null`,
  `create table idempotency_key (
    principal text not null,
    key text not null,
    action text not null,
    request_hash text not null,
    response jsonb,
    at timestamptz not null,
    primary key (principal, key, action)
  )`,
  `create index idempotency_key_by_age on idempotency_key (at)`,
];

/** Every table of the first release, in SQL that PostgreSQL 15 and the embedded database both run. */
export class Tables extends Migration {
  override up(): void {
    // building the tables of a large database may take longer than a statement of a request may
    this.addSql('set local statement_timeout = 0');
    this.addSql('create extension if not exists btree_gist');
    this.addSql('create extension if not exists pg_trgm');
    for (const sql of [...LAW, ...ORGANISATIONS, ...RECORDS, ...TRAIL]) this.addSql(sql);
  }
}
