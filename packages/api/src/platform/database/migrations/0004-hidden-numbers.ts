import { Migration } from '@mikro-orm/migrations';

/**
 * A number is unique among what everybody may read, and among what one body keeps to itself: a document that is hidden
 * must not be told of by refusing its number to another body.
 */
export class HiddenNumbers extends Migration {
  override up(): void {
    this.addSql(`drop index document_number`);
    this.addSql(`create unique index document_number on document
      (symbol, issuer, issued_on, (case when access = 'public' then '' else coalesce(access_body_id, '') end))
      where symbol is not null and issuer is not null and issued_on is not null and superseded_at is null`);
  }
}
