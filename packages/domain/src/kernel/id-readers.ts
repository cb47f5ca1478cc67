import { type BodyId, isSlug, type PlaceId } from './body-id.js';
import { GRADES } from './grade.js';
import { type ClauseId, type DocumentId, isClauseId, isDocumentId, type Provision } from './legal-basis.js';
import { LEVEL_IDS } from './level-id.js';
import { brandReader, objectReader, oneOfReader, type Reader, textReader } from './reader.js';
import type { Words } from './words.js';

/** Readers of the names by which everything from outside speaks of bodies, documents and clauses. */

export const bodyIdReader = brandReader<BodyId>(isSlug, 'BODY_ID_INVALID');
export const placeIdReader = brandReader<PlaceId>(isSlug, 'PLACE_ID_INVALID');
export const documentIdReader = brandReader<DocumentId>(isDocumentId, 'DOCUMENT_ID_INVALID');
export const clauseIdReader = brandReader<ClauseId>(isClauseId, 'CLAUSE_ID_INVALID');
export const provisionReader = brandReader<Provision>(
  (text) => text.trim() !== '' && text.length <= 200,
  'PROVISION_EMPTY',
);
export const gradeReader = oneOfReader(GRADES);
export const levelReader = oneOfReader(LEVEL_IDS);
export const wordsReader: Reader<Words> = objectReader<Words>({ vi: textReader(), en: textReader() }, {});
