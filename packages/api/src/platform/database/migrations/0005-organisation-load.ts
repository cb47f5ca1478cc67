import { Migration } from '@mikro-orm/migrations';

const STATEMENTS = [
  // what the package brought when it was last loaded: a start that brings the same has nothing to compare
  `create table organisation_load (id int primary key default 1 check (id = 1), content text not null)`,
  // few types for many places: reading them all is as quick, and every place pays for an index when it is loaded
  `drop index place_value_by_value`,
];

/** Remembers what was loaded of places and bodies. */
export class OrganisationLoad extends Migration {
  override up(): void {
    for (const sql of STATEMENTS) this.addSql(sql);
  }
}
