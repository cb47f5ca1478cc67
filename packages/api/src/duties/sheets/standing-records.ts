import { lockCodes, type ReadConnection } from '../../platform/index.js';
import { idOfCode } from '../../platform/sheets/index.js';
import { bareId } from '../record-act.js';
import type { CodedRow, CodedSheet, StandingRecord } from './coded-sheet.js';

/** Finds the record that a code of a body names; null for none yet. */
export type FindRecord = (body: string, code: string) => StandingRecord | null;

/**
 * What stands under the codes of a file, in a transaction beside which nobody gives codes: two statements. A code is
 * the body's own, or the global id of a record; a record of an earlier import may be known by a mark of its code alone.
 */
export const standing = async <R extends CodedRow>(
  connection: ReadConnection,
  { kind, prefix, rows: { table } }: CodedSheet<R>,
  named: readonly { readonly body: string; readonly code: string }[],
): Promise<FindRecord> => {
  await lockCodes(connection, kind);
  const marks = named.map(({ body, code }) => idOfCode(kind, body, code));
  const ids = named.map(({ code }) => bareId(prefix, code));
  const found = await connection.rows(
    `select id, version::text, (to_jsonb(r) - 'row_id' - 'superseded_at')::text from ${table} r
     where superseded_at is null
       and (id = any($1::text[]) or external_id is not null
         and (body_id, external_id) in (select * from unnest($2::text[], $3::text[])))
     for update`,
    [[...ids, ...marks], named.map(({ body }) => body), named.map(({ code }) => code)],
  );
  const byId = new Map<string, StandingRecord>();
  const byCode = new Map<string, StandingRecord>();
  for (const [id = '', version, record] of found) {
    const stands: StandingRecord = {
      id: id ?? '',
      version: Number(version),
      record: JSON.parse(record ?? '{}'),
    };
    byId.set(stands.id, stands);
    const { body_id: body, external_id: code } = stands.record;
    if (code !== null) byCode.set(`${body}\n${code}`, stands);
  }
  return (body, code) => {
    if (code.startsWith(`${prefix}_`)) {
      const stands = byId.get(bareId(prefix, code)) ?? null;
      // a record of another body looks like one that is not there
      return stands?.record.body_id === body ? stands : null;
    }
    const marked = byId.get(idOfCode(kind, body, code));
    return byCode.get(`${body}\n${code}`) ?? (marked?.record.external_id === null ? marked : null);
  };
};
