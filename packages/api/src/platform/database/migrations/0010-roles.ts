import { Migration } from '@mikro-orm/migrations';

/** What every record has: one version of it stands, the others tell what was known before. */
const RECORDED = `sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    recorded_at timestamptz not null default now(),
    superseded_at timestamptz`;

const DATED = `valid daterange not null check (not isempty(valid)),
    source jsonb not null,
    grade text not null`;

const ROLES = [
  `create table monitoring_assignment (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    by_id text not null references body_identity (id) deferrable initially deferred,
    ${DATED},
    ${RECORDED},
    check (body_id <> by_id),
    constraint monitoring_assignment_no_overlap
      exclude using gist (body_id with =, by_id with =, valid with &&) where (superseded_at is null)
  )`,
  `create unique index monitoring_assignment_current on monitoring_assignment (id) where superseded_at is null`,
  `create index monitoring_assignment_history on monitoring_assignment (id, recorded_at)`,
  `create index monitoring_assignment_of_body on monitoring_assignment (body_id, recorded_at)`,
  `create index monitoring_assignment_by_body on monitoring_assignment (by_id, recorded_at)`,
  // an office is a post and never a person: there is no column for a name
  `create table office_term (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    office_id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    title_vi text not null,
    title_en text not null,
    state text not null default 'in-force' check (state in ('in-force', 'repealed')),
    term_vi text,
    term_en text,
    terms_of_holder int check (terms_of_holder > 0),
    ${DATED},
    ${RECORDED},
    constraint office_term_no_overlap
      exclude using gist (office_id with =, valid with &&) where (superseded_at is null)
  )`,
  `create unique index office_term_current on office_term (id) where superseded_at is null`,
  `create index office_term_history on office_term (id, recorded_at)`,
  `create index office_term_of_body on office_term (body_id, recorded_at)`,
  `create table open_file (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    file text not null,
    title text not null,
    closed boolean not null default false,
    ${RECORDED}
  )`,
  `create unique index open_file_current on open_file (id) where superseded_at is null`,
  `create unique index open_file_of_body on open_file (body_id, file) where superseded_at is null`,
  `create index open_file_history on open_file (id, recorded_at)`,
];

/** Who follows whom by assignment, offices with their terms, and files that bodies have open. */
export class Roles extends Migration {
  override up(): void {
    for (const sql of ROLES) this.addSql(sql);
  }
}
