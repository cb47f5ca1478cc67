import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  // the year whose programme a case belongs to, and the case it came out of: null where nobody said
  `alter table workflow_case add column programme_year int`,
  `alter table workflow_case add column part_of text`,
  `create index workflow_case_part_of on workflow_case (part_of) where part_of is not null`,
];

/** Where a case belongs. */
export class CasePlaces extends Migration {
  override up(): void {
    for (const sql of STATEMENTS) this.addSql(sql);
  }
}
