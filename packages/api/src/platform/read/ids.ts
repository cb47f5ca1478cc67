import { badInput } from './bad-input.js';
import { type ReadModel, typeNamed } from './model.js';

/** What a global id names. */
export interface NodeKey {
  readonly type: string;
  readonly key: string;
}

/** @example encodeId(model, 'Document', 'ha-tinh/ctr-28-nq-tw') // 'doc_ha-tinh/ctr-28-nq-tw' */
export const encodeId = (model: ReadModel, type: string, key: string): string =>
  `${typeNamed(model, type).prefix}_${key}`;

/** What the id names, or null when no type of the model has such ids. */
export const decodeId = (model: ReadModel, text: string): NodeKey | null => {
  const cut = text.indexOf('_');
  const prefix = text.slice(0, cut);
  const key = text.slice(cut + 1);
  if (cut < 1 || key === '') return null;
  for (const { type, prefix: own } of model.types.values()) if (own === prefix) return { type, key };
  return null;
};

/** The key behind an id that must be of that type. Throws BAD_INPUT `ID_MALFORMED`. */
export const keyOf = (model: ReadModel, type: string, text: string): string => {
  const found = decodeId(model, text);
  if (found?.type !== type) throw badInput('ID_MALFORMED', { expected: typeNamed(model, type).prefix });
  return found.key;
};
