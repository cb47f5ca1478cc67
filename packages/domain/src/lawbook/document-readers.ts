import {
  ACCESSES,
  DISSEMINATION_SCOPES,
  DOCUMENT_TYPE_IDS,
  type DraftConsultation,
  type Issuer,
  type LevelCompetence,
  type OfficialDocument,
  RECIPIENT_PURPOSES,
  RELATION_KIND_IDS,
  type Recipient,
  type Relation,
  type ReviewClause,
  SECRECY_MARKS,
  type Signature,
} from '../directives/index.js';
import {
  basisReader,
  bodyIdReader,
  clauseIdReader,
  dayReader,
  documentIdReader,
  flagReader,
  gradeReader,
  knownDayReader,
  levelReader,
  listReader,
  nullableReader,
  objectReader,
  oneOfReader,
  periodReader,
  provisionReader,
  type Reader,
  textReader,
  wordsReader,
} from '../kernel/index.js';
import type { ClauseRelation } from './law-file.js';

/** Readers of documents and of what one says of another. */

const recipientReader: Reader<Recipient> = objectReader<Recipient>(
  { name: textReader(400) },
  { purpose: oneOfReader(RECIPIENT_PURPOSES) },
);

const consultationReader: Reader<DraftConsultation> = objectReader<DraftConsultation>(
  { with: bodyIdReader },
  { basis: basisReader, on: dayReader },
);

/** At which levels a text leaves which types of document. */
export const competenceReader: Reader<LevelCompetence> = objectReader<LevelCompetence>(
  {
    id: textReader(200),
    types: listReader(oneOfReader(DOCUMENT_TYPE_IDS), 100),
    levels: listReader(levelReader, 20),
    period: periodReader,
    basis: basisReader,
    grade: gradeReader,
  },
  { note: wordsReader },
);

/** That a clause asks to look at a document again by a day. */
export const reviewReader: Reader<ReviewClause> = objectReader<ReviewClause>(
  { document: documentIdReader, by: knownDayReader, basis: basisReader },
  {},
);

export const documentReader: Reader<OfficialDocument> = objectReader<OfficialDocument>(
  {
    id: documentIdReader,
    symbol: nullableReader(textReader(120)),
    type: oneOfReader(DOCUMENT_TYPE_IDS),
    title: objectReader<OfficialDocument['title']>({ vi: textReader() }, { en: textReader() }),
    issuer: objectReader<Issuer>({ name: textReader(400) }, { body: bodyIdReader }),
    level: levelReader,
    issuedOn: knownDayReader,
    held: flagReader,
    secrecy: oneOfReader(SECRECY_MARKS),
    dissemination: objectReader<OfficialDocument['dissemination']>(
      { scope: oneOfReader(DISSEMINATION_SCOPES) },
      { provision: provisionReader },
    ),
    access: oneOfReader(ACCESSES),
  },
  {
    province: objectReader<{ name: string; statedInText: boolean }>(
      { name: textReader(200), statedInText: flagReader },
      {},
    ),
    effectiveFrom: knownDayReader,
    effectiveUntil: knownDayReader,
    addressees: listReader(recipientReader, 200),
    recipients: listReader(recipientReader, 200),
    signature: objectReader<Signature>({ office: textReader(200) }, { onBehalfOf: textReader(200) }),
    basis: basisReader,
    consultations: listReader(consultationReader, 200),
  },
);

const relationKindReader = oneOfReader(RELATION_KIND_IDS);
const relationMore = {
  toProvision: provisionReader,
  effectiveFrom: knownDayReader,
  effectiveUntil: knownDayReader,
  note: wordsReader,
};

export const relationReader: Reader<Relation> = objectReader<Relation>(
  {
    from: documentIdReader,
    kind: relationKindReader,
    to: documentIdReader,
    provision: provisionReader,
    grade: gradeReader,
  },
  { ...relationMore, clause: clauseIdReader },
);

export const clauseRelationReader: Reader<ClauseRelation> = objectReader<ClauseRelation>(
  { kind: relationKindReader, to: documentIdReader },
  { ...relationMore, from: documentIdReader, grade: gradeReader },
);
