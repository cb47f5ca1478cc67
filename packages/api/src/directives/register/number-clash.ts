import { type Issue, issue } from '@danvan/domain';
import { sqlStateOf } from '../../platform/index.js';
import type { RegisterDocumentInput } from './document-input.js';

/** The name of the index that a write ran into, on either engine. */
const constraintOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  if ('constraint' in error && typeof error.constraint === 'string') return error.constraint;
  return constraintOf(error.cause);
};

/**
 * What a unique index refused, as an issue: another document with the number, issuer and day, or with one of the
 * clause ids; null for any other error. Only the database can tell while others write at the same time.
 */
export const clashOf = (error: unknown, { slug, symbol = null }: RegisterDocumentInput): Issue | null => {
  if (sqlStateOf(error) !== '23505') return null;
  switch (constraintOf(error)) {
    case 'document_number':
      return issue('DOCUMENT_DUPLICATE_NUMBER', ['symbol'], { symbol });
    case 'document_current':
      return issue('DOCUMENT_EXISTS', ['slug'], { document: slug });
    case 'clause_current':
      return issue('CLAUSE_DUPLICATE', ['clauses'], { clause: null });
    default:
      return null;
  }
};
