/** Why a document is not registered or corrected. */
export const registration = {
  SECRET_REFUSED: 'Classified documents are not accepted',
  LAW_IS_READ_ONLY: 'Document {document} belongs to the law of this server and cannot be corrected here',
  DOCUMENT_EXISTS: 'There is a document {document} already; to correct it, state its current version',
  DOCUMENT_DUPLICATE_NUMBER: 'There is a document {symbol} of this issuer and day already',
  DOCUMENT_DATE_GIVEN_TWICE: 'With a day of issue given, no bounds may be given',
  DOCUMENT_EFFECT_EMPTY: 'Effect must end after it begins',
} as const;
