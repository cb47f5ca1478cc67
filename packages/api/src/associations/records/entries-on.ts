import { type AsOf, dayOfEntry, entriesAt } from '@danvan/domain';
import { entryOfRow } from '../load-facts.js';

type Row = Readonly<Record<string, unknown>>;

/** The rows of one association's entries in the order of its dated history, each with the entry as it stood on a day. */
export const entriesOn = (rows: readonly Row[], { on }: AsOf): Row[] => {
  const byId = new Map(rows.map((row) => [entryOfRow(row).id, row]));
  return entriesAt(rows.map(entryOfRow), on).flatMap(({ id, ...entry }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ ...row, entry, day: dayOfEntry(entry) }];
  });
};
