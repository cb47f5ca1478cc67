import { Migration } from '@mikro-orm/migrations';

const RECORDED = `sample boolean not null default false,
    version int not null default 1,
    recorded_by text,
    recorded_at timestamptz not null default now(),
    superseded_at timestamptz`;

const STATEMENTS = [
  `create table workflow_case (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    workflow_id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    title text not null,
    opened_on date not null,
    document_ref text,
    parties jsonb not null default '{}',
    facts jsonb not null default '{}',
    ${RECORDED}
  )`,
  `create unique index workflow_case_current on workflow_case (id) where superseded_at is null`,
  `create index workflow_case_history on workflow_case (id, recorded_at)`,
  `create index workflow_case_of_workflow on workflow_case (workflow_id, body_id, id)`,
  `create index workflow_case_of_body on workflow_case (body_id, id)`,
  // body_id is the body of the case, which decides who sees its steps; who took the step is acting_body
  `create table workflow_event (
    row_id uuid primary key default gen_random_uuid(),
    id text not null,
    case_id text not null,
    body_id text not null references body_identity (id) deferrable initially deferred,
    step text not null,
    happened_on date not null,
    acting_body text not null,
    office text,
    acted_with jsonb not null default '[]',
    form text,
    year int,
    parties jsonb not null default '{}',
    facts jsonb not null default '{}',
    document_ref text,
    ordinal int not null,
    case_version int not null,
    ${RECORDED}
  )`,
  `create unique index workflow_event_current on workflow_event (id) where superseded_at is null`,
  // two changes of one case can never make the same version of it
  `create unique index workflow_event_version on workflow_event (case_id, case_version)`,
  `create index workflow_event_history on workflow_event (id, recorded_at)`,
  `create index workflow_event_of_case on workflow_event (case_id, ordinal)`,
  `create index workflow_event_of_body on workflow_event (body_id, case_id)`,
  // every body that a case has ever named: where to look for what it did, not a record of its own
  `create table workflow_involved (
    case_id text not null,
    body_id text not null,
    primary key (body_id, case_id)
  )`,
];

/** Cases of workflows and the steps taken in them, both on two clocks. */
export class WorkflowCases extends Migration {
  override up(): void {
    for (const sql of STATEMENTS) this.addSql(sql);
  }
}
