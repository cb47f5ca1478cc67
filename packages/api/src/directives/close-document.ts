import type { ReadConnection } from '../platform/database/index.js';
import { DOCUMENT_TABLES } from './bulk-tables.js';

/** Closes every row of a registered document: a correction closes what stood and adds what should have stood. */
export const closeDocument = async (connection: ReadConnection, id: string, at: Date): Promise<void> => {
  for (const { table, of } of DOCUMENT_TABLES)
    await connection.rows(
      `update ${table} set superseded_at = $2::timestamptz
       where ${of} = $1::text and origin = 'registered' and superseded_at is null returning 1`,
      [id, at],
    );
};
