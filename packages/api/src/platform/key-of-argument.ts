import { keyOf, type ReadModel } from './read/index.js';

/**
 * The key behind an argument that takes a global id or the bare slug: slugs have no `_`, global ids do. Throws
 * BAD_INPUT ID_MALFORMED for the global id of another type.
 *
 * @example keyOfArgument(model, 'Document', 'doc_ha-tinh/ctr-28-nq-tw') // 'ha-tinh/ctr-28-nq-tw'
 */
export const keyOfArgument = (model: ReadModel, type: string, text: string): string =>
  text.includes('_') ? keyOf(model, type, text) : text;
