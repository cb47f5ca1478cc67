export { type CodeReading, cleanCode, readIssuerCode, readTypeCode } from './canonical-code.js';
export {
  type DocumentNumber,
  documentNumber,
  formatDocumentNumber,
  type NumberForm,
  type NumberParts,
  sameNumber,
} from './document-number.js';
export {
  DOCUMENT_TYPE_IDS,
  DOCUMENT_TYPES,
  type DocumentType,
  type DocumentTypeId,
  documentType,
  isDocumentTypeId,
  type NumberSystem,
  TYPE_CODES,
  type TypeCode,
  typesOfCode,
} from './document-type.js';
export { ISSUER_CODES, type IssuerCode, issuerOfCode } from './issuer-code.js';
export {
  assembleNumber,
  digitsOf,
  isNumberInRange,
  parseDocumentNumber,
  type RawNumber,
  renumbered,
} from './parse-document-number.js';
