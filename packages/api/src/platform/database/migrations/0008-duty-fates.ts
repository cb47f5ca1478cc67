import { Migration } from '@mikro-orm/migrations';

/** What a registered document says becomes of the duties that it touches: versioned with the document itself. */
export class DutyFates extends Migration {
  override up(): void {
    this.addSql(`alter table document add column fates jsonb not null default '[]'`);
    this.addSql(`create index document_deciding on document (id) where fates <> '[]'::jsonb`);
  }
}
