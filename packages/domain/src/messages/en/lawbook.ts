import type { lawbook as vietnamese } from '../vi/lawbook.js';

export const lawbook: Readonly<Record<keyof typeof vietnamese, string>> = {
  LAW_FILE_NOT_JSON: 'The file cannot be read as JSON ({reason})',
  DOCUMENT_DUPLICATE: 'Document {document} stands twice',
  DOCUMENT_CLASSIFIED: 'A document marked secret ({secrecy}) is not held here',
  DOCUMENT_TYPE_UNKNOWN: 'There is no document type "{type}"',
  DOCUMENT_SYMBOL_INVALID: 'The number "{symbol}" cannot be read, or is not one of this type of document',
  DAY_BOUNDS_REVERSED: 'The bound "not before" ({notBefore}) is later than "not after" ({notAfter})',
  CLAUSE_UNKNOWN: 'There is no clause {clause}',
  CLAUSE_ELSEWHERE: 'Clause {clause} does not stand in document {document}',
  CLAUSE_DUPLICATE: 'Clause {clause} stands twice',
  CLAUSES_WITHOUT_DOCUMENT: '{clauses} clauses belong to no document',
  ATTRIBUTE_ABSENT: 'The clause gives "{attribute}", which document {document} does not record',
  RELATION_KIND_UNKNOWN: 'There is no kind of relation "{kind}"',
  DUTY_NOT_OPERATIVE: 'Clause {clause} tells and does not ask, so it cannot give a duty',
  PROOF_EMPTY: 'Duty {duty} names no kind of proof',
  GRADE_UNKNOWN: 'There is no grade "{grade}"',
  NOTE_MISSING: 'A value that is our reading needs a note',
};
