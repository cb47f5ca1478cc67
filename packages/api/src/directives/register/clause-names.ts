import { type Issue, issue, type OfficialDocument, type Registry } from '@danvan/domain';
import type { ReadConnection } from '../../platform/index.js';
import type { RegisterDocumentInput } from './document-input.js';

/**
 * Ids of clauses are unique among all documents, those that the caller may not see included. So that a refused id never
 * tells of one of these, the ids are shared out: those that begin with the name of a body are for documents of that
 * body alone, and a document that is not public has no others. What then clashes is the caller's own, or public.
 */
export const clauseNameIssues = (
  { clauses }: RegisterDocumentInput,
  { access }: OfficialDocument,
  { bodies }: Registry,
  { keeper, kept }: { readonly keeper: string; readonly kept: ReadonlySet<string> },
): readonly Issue[] => {
  const prefix = `${keeper}/`;
  const names = new Set<string>(bodies.keys());
  return clauses.flatMap(({ id }, index) => {
    const isOwn = id.startsWith(prefix);
    const fits = kept.has(id) || isOwn || (access === 'public' && !beginsWithBody(id, names));
    return fits ? [] : [issue('CLAUSE_OUTSIDE_BODY', ['clauses', index, 'id'], { prefix })];
  });
};

/** Whether what stands before one of its slashes is the name of a body. */
const beginsWithBody = (id: string, names: ReadonlySet<string>): boolean => {
  for (let at = id.indexOf('/'); at > 0; at = id.indexOf('/', at + 1))
    if (names.has(id.slice(0, at))) return true;
  return false;
};

/** The ids that the clauses of a registered document have: a correction keeps them as they are. */
export const keptClauseNames = async (
  connection: ReadConnection,
  document: string,
): Promise<ReadonlySet<string>> => {
  const rows = await connection.rows(
    'select id from clause where document_id = $1::text and superseded_at is null',
    [document],
  );
  return new Set(rows.flatMap(([id]) => id ?? []));
};
