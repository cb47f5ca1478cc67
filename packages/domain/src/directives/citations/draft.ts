import type { CalendarDate } from '../../kernel/index.js';
import type { DocumentNumber, DocumentTypeId } from '../number/index.js';
import type { TypeWord } from './type-words.js';

/** A citation while the text is being read: what it says itself, before its list and the rest of the text add. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly kind: 'full' | 'short';
  /** Where the words in front of it start; its own start without any. */
  readonly headStart: number;
  /** Null for a short form until something resolves it. */
  paper: DocumentNumber | null;
  readonly number: number;
  readonly suffix: string;
  /** The year written with the number, of normative documents. */
  readonly year: number | null;
  readonly typeWord: TypeWord | null;
  /** Kept only when the text resolves it: the words alone could be an everyday sentence. */
  readonly doubtful: boolean;
  type: DocumentTypeId | null;
  date: CalendarDate | null;
  readonly dateShared: boolean;
  issuer: string | null;
}

/**
 * The type of a paper: what the word beside the number says, as far as the code can mean it; without a word what
 * the code means, if that is one thing. "Quy định số 213-QĐ/TW" is a regulation, "213-QĐ/TW" may be a decision.
 */
export const typeOf = (
  typeWord: TypeWord | null,
  possible: readonly DocumentTypeId[],
): DocumentTypeId | null => {
  const said = typeWord?.types ?? [];
  if (possible.length === 0) return only(said);
  const both = said.filter((type) => possible.includes(type));
  return both.length > 0 ? only(both) : only(possible);
};

const only = (types: readonly DocumentTypeId[]): DocumentTypeId | null =>
  types.length === 1 ? (types[0] ?? null) : null;
