import { Migration } from '@mikro-orm/migrations';

/** Two clocks of a row: recorded when, and corrected away when. Null is "still stands". */
const RECORDED = `recorded_at timestamptz not null default now(), superseded_at timestamptz`;

/** Who a row is from: the package that runs, or somebody who recorded it here. */
const ORIGIN = `origin text not null default 'law' check (origin in ('law', 'registered'))`;

/**
 * What an entry says of its days: a value in force, one that is only recalled and decides nothing, or that there is
 * none any more. Only the first holds a value to answer with; the others are kept so that history has no holes.
 */
const STATE = `state text not null default 'in-force'
  check (state in ('in-force', 'recalled', 'repealed', 'suspended'))`;

/** Basis, grade and note of a row; null only in rows that an earlier release wrote. */
const SOURCE = `source jsonb`;

const LIFE = `exists_from date,
    exists_from_known boolean not null default true,
    exists_until date,
    exists_until_known boolean not null default true`;

// places had one undated row each, which the next load brings anew with names, parents and days
const PLACES = [
  `create table place_identity (id text primary key)`,
  `insert into place_identity (id) select id from place`,
  `alter table body drop constraint body_place_id_fkey`,
  `drop table place`,
  `alter table body add constraint body_place_id_fkey
    foreign key (place_id) references place_identity (id) deferrable initially deferred`,
  `create table place (
    row_id uuid primary key default gen_random_uuid(),
    id text not null references place_identity (id) deferrable initially deferred,
    level text not null,
    ${LIFE},
    record jsonb not null default '{}',
    version int not null default 1,
    ${ORIGIN},
    ${RECORDED}
  )`,
  `create unique index place_current on place (id) where superseded_at is null`,
  `create index place_history on place (id, recorded_at)`,
  `create index place_by_level on place (level, id)`,
  `create table place_name (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    place_id text not null references place_identity (id) deferrable initially deferred,
    name_vi text not null,
    name_en text,
    search_key text not null,
    valid daterange not null check (not isempty(valid)),
    ${STATE},
    ${SOURCE},
    ${ORIGIN},
    ${RECORDED},
    constraint place_name_no_overlap exclude using gist (place_id with =, valid with &&) where (superseded_at is null)
  )`,
  `create unique index place_name_current on place_name (id) where superseded_at is null`,
  `create index place_name_of_place on place_name (place_id, recorded_at)`,
  `create index place_name_search on place_name using gin (search_key gin_trgm_ops)`,
  `create table place_parent (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    place_id text not null references place_identity (id) deferrable initially deferred,
    parent_id text references place_identity (id) deferrable initially deferred,
    valid daterange not null check (not isempty(valid)),
    ${STATE},
    ${SOURCE},
    ${ORIGIN},
    ${RECORDED},
    check (place_id <> parent_id),
    check (state <> 'in-force' or parent_id is not null),
    constraint place_parent_no_overlap
      exclude using gist (place_id with =, valid with &&) where (superseded_at is null)
  )`,
  `create unique index place_parent_current on place_parent (id) where superseded_at is null`,
  `create index place_parent_of_place on place_parent (place_id, recorded_at)`,
  `create index place_parent_children on place_parent (parent_id, place_id)`,
  // types and codes change on days of their own: a xã becomes a phường and stays the same place, a code is given anew
  `create table place_value (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    place_id text not null references place_identity (id) deferrable initially deferred,
    attribute text not null check (attribute in ('type', 'code')),
    value text,
    valid daterange not null check (not isempty(valid)),
    ${STATE},
    ${SOURCE},
    ${ORIGIN},
    ${RECORDED},
    check (state <> 'in-force' or value is not null),
    constraint place_value_no_overlap
      exclude using gist (place_id with =, attribute with =, valid with &&) where (superseded_at is null)
  )`,
  `create unique index place_value_current on place_value (id) where superseded_at is null`,
  `create index place_value_of_place on place_value (place_id, attribute, recorded_at)`,
  `create index place_value_by_value on place_value (attribute, value, place_id)`,
];

const BODIES = [
  `alter table body add column ${SOURCE}, add column organ_of text, add column ${ORIGIN},
    add column version int not null default 1`,
  `alter table body_name add column ${STATE}, add column ${SOURCE}, add column ${ORIGIN}`,
  `alter table body_parent alter column parent_id drop not null,
    add column ${STATE}, add column ${SOURCE}, add column ${ORIGIN},
    add constraint body_parent_has_one check (state <> 'in-force' or parent_id is not null)`,
  `create index body_parent_of_body on body_parent (body_id, recorded_at)`,
];

const SUCCESSIONS = [
  `create table succession (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    subject text not null check (subject in ('place', 'body')),
    kind text not null,
    effective_on date,
    effective_on_known boolean not null default true,
    document_id text not null,
    grade text not null,
    record jsonb not null,
    version int not null default 1,
    ${ORIGIN},
    ${RECORDED}
  )`,
  `create unique index succession_current on succession (id) where superseded_at is null`,
  `create index succession_history on succession (id, recorded_at)`,
  `create index succession_by_day on succession (effective_on, id)`,
  `create index succession_of_document on succession (document_id, id)`,
];

const TABLES = [
  'place',
  'place_name',
  'place_parent',
  'place_value',
  'body',
  'body_name',
  'body_parent',
  'succession',
];

/** Every server of one database sees by this number that what it keeps in memory of bodies and places is old. */
const REVISION = [
  `create table organisation_revision (id int primary key default 1 check (id = 1), revision bigint not null)`,
  `insert into organisation_revision (revision) values (1)`,
  `create function organisations_changed() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from changed) then
        update organisation_revision set revision = revision + 1;
      end if;
      return null;
    end
  $$`,
  ...TABLES.flatMap((table) =>
    (['insert', 'update', 'delete'] as const).map(
      (event) => `create trigger ${table}_${event} after ${event} on ${table}
        referencing ${event === 'delete' ? 'old' : 'new'} table as changed
        for each statement execute function organisations_changed()`,
    ),
  ),
];

/** Places with names and parents through time, where every value is from, successions, and the revision of it all. */
export class BodiesThroughTime extends Migration {
  override up(): void {
    this.addSql('set local statement_timeout = 0');
    for (const sql of [...PLACES, ...BODIES, ...SUCCESSIONS, ...REVISION]) this.addSql(sql);
  }
}
