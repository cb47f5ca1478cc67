import { Migration } from '@mikro-orm/migrations';

const OBSERVATIONS = [
  `create table observation (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    measure_id text not null,
    period text not null,
    value double precision not null check (value >= 0),
    exactness text not null default 'exact',
    step double precision,
    estimated boolean not null default false,
    source text,
    access text not null default 'restricted',
    sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    recorded_at timestamptz not null default now(),
    superseded_at timestamptz
  )`,
  `create unique index observation_current on observation (id) where superseded_at is null`,
  // one body says one number of a measure and a period at a time; what it said before is kept beside it
  `create unique index observation_of_figure on observation (body_id, measure_id, period)
    where superseded_at is null`,
  `create index observation_history on observation (id, recorded_at)`,
  `create index observation_in_period on observation (period, measure_id)`,
];

/** Figures that bodies report. */
export class Observations extends Migration {
  override up(): void {
    for (const sql of OBSERVATIONS) this.addSql(sql);
  }
}
