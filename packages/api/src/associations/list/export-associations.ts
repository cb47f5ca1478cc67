import {
  type AsOf,
  type AssociationEntry,
  cellsOfListing,
  isDocumentId,
  type ListedEntry,
  toBodyId,
  toDocumentId,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { ApiError } from '../../platform/errors/index.js';
import { keyOfArgument } from '../../platform/key-of-argument.js';
import { registryAsOf } from '../../platform/law.js';
import { guardedRows } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { MOST_SHEET_ROWS, type SheetFile, type SheetFormat, sheetFile } from '../../platform/sheets/index.js';
import { readingScope } from '../authority.js';
import { ASSOCIATION } from '../read-register.js';
import { listToGrid } from './association-sheet.js';
import { documentsOf, keyInList } from './listed-entries.js';

const KINDS = ['listing', 'profile', 'status'];

/** By the number of the list, then by name: 2 before 10. */
const inOrder = (a: readonly string[], b: readonly string[]): number =>
  (a[0] ?? '').localeCompare(b[0] ?? '', 'vi', { numeric: true }) ||
  (a[1] ?? '').localeCompare(b[1] ?? '', 'vi');

/**
 * What a list was read to say of the associations whose records the caller may see, as a sheet that `importAssociations`
 * takes: read with the same paper it changes nothing. One statement beside those of the law.
 */
export const exportAssociations = async (
  context: RequestContext,
  { format, list: given }: { readonly format: SheetFormat; readonly list: string },
  asOf: AsOf,
): Promise<SheetFile> => {
  const key = keyOfArgument(context.reads.model, 'Document', given);
  if (!isDocumentId(key))
    throw new ApiError('BAD_INPUT', 'DOCUMENT_ID_INVALID', {
      reason: 'DOCUMENT_ID_INVALID',
      value: key.slice(0, 80),
    });
  const list = toDocumentId(key);
  const registry = registryAsOf(context.law, asOf);
  const bodies = [...registry.bodies.values()].filter(({ kind }) => kind === ASSOCIATION);
  const scope = readingScope(context, registry, bodies);
  const found = await guardedRows(
    context.reads.model,
    { ...readRun(context, asOf).run, scope },
    'AssociationEntry',
    ['key', 'entry'],
    {
      kind: KINDS,
    },
  );
  const listed = new Map<string, ListedEntry[]>();
  for (const row of found) {
    // written from what the domain read
    const entry = row.entry as AssociationEntry;
    const name = keyInList(String(row.key), entry, list);
    if (name === null) continue;
    listed.set(entry.association, [...(listed.get(entry.association) ?? []), { key: name, entry }]);
  }
  const documents = await documentsOf(context);
  const rows = [...listed].flatMap(([association, entries]) => {
    const body = registry.bodies.get(toBodyId(association));
    const isListed = entries.some((one) => one.key === 'listing');
    return body === undefined || !isListed
      ? []
      : [cellsOfListing({ association, level: body.level, place: body.place, entries }, documents)];
  });
  if (rows.length > MOST_SHEET_ROWS)
    throw new ApiError('BAD_INPUT', 'LIST_TOO_LONG', { reason: 'LIST_TOO_LONG', max: MOST_SHEET_ROWS });
  rows.sort((a, b) => inOrder([a.number, a.name], [b.number, b.name]));
  return sheetFile(`danh-sach-hoi-${asOf.on}`, format, listToGrid(rows));
};
