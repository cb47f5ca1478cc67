import type { Json, ReadConnection } from '../../platform/index.js';

/** The row of a document that stands now, whoever may see it: what a change has to reckon with. */
export interface CurrentDocument {
  readonly version: number;
  readonly origin: string;
  readonly access: string;
  /** The body whose grants open it when it is restricted. */
  readonly accessBody: string | null;
  /** The body it was registered for. */
  readonly registeredFor: string | null;
  readonly record: Json;
}

/** Reads it inside a transaction that no other change of the same document runs beside. */
export const currentDocument = async (
  connection: ReadConnection,
  id: string,
): Promise<CurrentDocument | null> => {
  await connection.rows(`select pg_advisory_xact_lock(hashtextextended($1::text, 0))::text`, [
    `document ${id}`,
  ]);
  const [row] = await connection.rows(
    `select version::text, origin, access, access_body_id, registered_for, record::text
     from document where id = $1::text and superseded_at is null`,
    [id],
  );
  if (row === undefined) return null;
  const [version, origin, access, accessBody, registeredFor, record] = row;
  return {
    version: Number(version),
    origin: origin ?? '',
    access: access ?? '',
    accessBody: accessBody ?? null,
    registeredFor: registeredFor ?? null,
    record: JSON.parse(record ?? 'null'),
  };
};
