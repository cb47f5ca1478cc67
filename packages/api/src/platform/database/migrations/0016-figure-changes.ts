import { Migration } from '@mikro-orm/migrations';

/**
 * A line for each period that a statement changed figures of, and one for '*' where what was carried over changed. Lines
 * are only added, so that writers never wait for each other; how many there are says in which state the figures are.
 */
const CHANGES = [
  `create table figure_change (
    id bigint generated always as identity primary key,
    period text not null
  )`,
  `create index figure_change_of_period on figure_change (period)`,
  `create function figures_changed() returns trigger language plpgsql as $$
    begin
      insert into figure_change (period) select distinct period from changed;
      return null;
    end
  $$`,
  `create function carry_overs_changed() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from changed) then
        insert into figure_change (period) values ('*');
      end if;
      return null;
    end
  $$`,
  ...(['insert', 'update', 'delete'] as const).flatMap((event) => {
    const rows = event === 'delete' ? 'old' : 'new';
    const trigger = (table: string, run: string): string =>
      `create trigger ${table}_changes_figures_${event} after ${event} on ${table}
        referencing ${rows} table as changed for each statement execute function ${run}()`;
    return [trigger('observation', 'figures_changed'), trigger('handover_decision', 'carry_overs_changed')];
  }),
];

/** Figures of some bodies are found without going through those of all: corrected ones too, of an earlier day. */
const OF_BODY = 'create index observation_of_body on observation (body_id, period)';

/** In which state figures are: what is made of all of them is kept until it changes. */
export class FigureChanges extends Migration {
  override up(): void {
    this.addSql('set local statement_timeout = 0');
    for (const sql of [...CHANGES, OF_BODY]) this.addSql(sql);
  }
}
