import { Migration } from '@mikro-orm/migrations';

const RECORDED = `sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    recorded_at timestamptz not null default now(),
    superseded_at timestamptz`;

const STATEMENTS = [
  // cases that another room keeps may be narrower than the records of their body
  `alter table workflow_case add column access text not null default 'of-body'`,
  `alter table workflow_event add column access text not null default 'of-body'`,
  // a model has the id of the workflow case that is its way; body_id is the body of that case
  `create table model_record (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    access text not null default 'restricted',
    guide text not null,
    kind text not null,
    name text not null,
    holder text,
    address text not null,
    content text not null,
    field text not null,
    level text not null,
    registrant text not null,
    publications jsonb not null default '[]',
    ${RECORDED}
  )`,
  `create unique index model_record_current on model_record (id) where superseded_at is null`,
  `create index model_record_history on model_record (id, recorded_at)`,
  `create index model_record_of_body on model_record (body_id, id)`,
  `create table model_judgement (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    model_id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    access text not null default 'restricted',
    judged text not null,
    outcome text not null,
    judged_on date not null,
    judged_by text not null,
    proof text,
    ${RECORDED}
  )`,
  `create unique index model_judgement_current on model_judgement (id) where superseded_at is null`,
  `create index model_judgement_history on model_judgement (id, recorded_at)`,
  `create index model_judgement_of_model on model_judgement (model_id, judged_on)`,
  `create index model_judgement_of_body on model_judgement (body_id, model_id)`,
];

/** Records of models and what was judged of them, on two clocks, and workflow cases that are never public. */
export class Models extends Migration {
  override up(): void {
    for (const sql of STATEMENTS) this.addSql(sql);
  }
}
