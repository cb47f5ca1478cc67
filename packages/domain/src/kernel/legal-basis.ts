import { isSlug } from './body-id.js';
import { DomainError } from './domain-error.js';
import type { Words } from './words.js';

declare const documentId: unique symbol;
declare const provision: unique symbol;
declare const clauseId: unique symbol;

/** A permanent slug, as in `ha-tinh/ctr-28-nq-tw`: number, issuer and date may be unknown, this never is. */
export type DocumentId = string & { readonly [documentId]: true };

/** The place inside a document, as the document counts: `II.2.2.(4) đoạn 2`. */
export type Provision = string & { readonly [provision]: true };

/** One clause of one document, for ever: `TN29-III.2.2-7`. */
export type ClauseId = string & { readonly [clauseId]: true };

export const isDocumentId = (text: string): text is DocumentId => isSlug(text);

/** Throws `DOCUMENT_ID_INVALID` unless the text is lower-case ASCII words joined by `-` and `/`. */
export const toDocumentId = (text: string): DocumentId => {
  if (!isDocumentId(text)) throw new DomainError('DOCUMENT_ID_INVALID', text);
  return text;
};

/** Throws `PROVISION_EMPTY` for an empty text. */
export const toProvision = (text: string): Provision => {
  if (text.trim() === '') throw new DomainError('PROVISION_EMPTY', text);
  return text as Provision;
};

export const isClauseId = (text: string): text is ClauseId => /^\S{1,120}$/.test(text);

/** Throws `CLAUSE_ID_INVALID` for an empty text, one with spaces and one of more than 120 characters. */
export const toClauseId = (text: string): ClauseId => {
  if (!isClauseId(text)) throw new DomainError('CLAUSE_ID_INVALID', text);
  return text;
};

/** The address of every threshold, deadline and rule: which document says it, and where in it. */
export interface LegalBasis {
  readonly document: DocumentId;
  readonly provision: Provision;
  /** The clause of a law file that carries it, where there is one. */
  readonly clause?: ClauseId;
  /** What our reading adds to the words, where it adds anything. */
  readonly note?: Words;
}

/**
 * @example legalBasis('thai-nguyen/29-hd-duk', 'III.2.2', { clause: 'TN29-III.2.2-7' })
 */
export const legalBasis = (
  document: string,
  place: string,
  more: { readonly clause?: string; readonly note?: Words } = {},
): LegalBasis => ({
  document: toDocumentId(document),
  provision: toProvision(place),
  ...(more.clause === undefined ? {} : { clause: toClauseId(more.clause) }),
  ...(more.note === undefined ? {} : { note: more.note }),
});
