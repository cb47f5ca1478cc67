import type { AssociationEntry, BodyId, DocumentId, ListDocument } from '@danvan/domain';
import { wholeGraph } from '../../directives/index.js';
import type { RequestContext } from '../../platform/context.js';
import { readRun } from '../../platform/reading.js';
import { idOfCode } from '../../platform/sheets/index.js';

/** The id of what a list says of an association: the same whenever it is read. */
export const listedEntryId = (key: string, association: BodyId, list: DocumentId): string =>
  idOfCode(`association-list ${key}`, association, list);

/** What a list may say, under the names that the domain gives it. */
const keysOf = (entry: AssociationEntry): readonly string[] =>
  entry.kind === 'status' ? [entry.status, `list ${entry.basis.document}`] : [entry.kind];

/** Under which name a list says this of its association; null where it is from elsewhere. */
export const keyInList = (id: string, entry: AssociationEntry, list: DocumentId): string | null =>
  keysOf(entry).find((key) => listedEntryId(key, entry.association, list) === id) ?? null;

/** The documents that the caller may see, for cells that name one by its number. */
export const documentsOf = async (context: RequestContext): Promise<readonly ListDocument[]> => {
  const graph = await wholeGraph(context, readRun(context).asOf);
  return [...graph.documents.values()].map(({ id, symbol, issuedOn }) => ({
    id,
    symbol,
    issuedOn: issuedOn.known ? issuedOn.day : null,
  }));
};
