import { Migration } from '@mikro-orm/migrations';

/** Whom a list names, found by the list: each import asks it first. */
export class AssociationLists extends Migration {
  override up(): void {
    this.addSql(
      `create index association_entry_of_list on association_entry ((entry->'basis'->>'document'))
       where kind = 'listing' and superseded_at is null`,
    );
  }
}
