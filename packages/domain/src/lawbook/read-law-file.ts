import type { Cascade } from '../duties/index.js';
import {
  basisReader,
  clauseIdReader,
  documentIdReader,
  exactlyReader,
  listReader,
  nullableReader,
  objectReader,
  oneOfReader,
  provisionReader,
  type Reader,
  textReader,
  timelineReader,
  wholeReader,
} from '../kernel/index.js';
import { type FactDefinition, MODALITIES, type Parameter, type Rule } from '../rules/index.js';
import { bodyKindReader, bodyReader, bodyRowReader, placeReader, placeRowReader } from './body-readers.js';
import {
  clauseRelationReader,
  competenceReader,
  documentReader,
  relationReader,
  reviewReader,
} from './document-readers.js';
import { bearersReader, dutyReader } from './duty-readers.js';
import { indicatorReader, measureReader, targetReader } from './indicator-readers.js';
import {
  CHECKABLES,
  CLAUSE_CONTEXTS,
  CLAUSE_KINDS,
  type ClauseWords,
  DOCUMENT_ATTRIBUTES,
  type LawClause,
  type LawFile,
} from './law-file.js';
import { modelGuideReader } from './model-guide-readers.js';
import { regimeReader } from './regime-readers.js';
import { uncheckedReader } from './unchecked-reader.js';
import { workflowReader } from './workflow-readers.js';

const clauseWordsReader: Reader<ClauseWords> = objectReader<ClauseWords>(
  { en: textReader() },
  { vi: textReader() },
);

// words without any of these are plain, and then nothing is stated
const STATED_MODALITIES = MODALITIES.filter((modality) => modality !== 'plain');

// of a clause, or of documents that no clause is held of
const RULE_PARTS = {
  facts: listReader(uncheckedReader<FactDefinition>(), 1000),
  parameters: listReader(uncheckedReader<Parameter<number | string>>(), 1000),
  rules: listReader(uncheckedReader<Rule>(), 1000),
};

const clauseReader: Reader<LawClause> = objectReader<LawClause>(
  {
    id: clauseIdReader,
    provision: provisionReader,
    kind: oneOfReader(CLAUSE_KINDS),
    context: oneOfReader(CLAUSE_CONTEXTS),
    actor: textReader(1000),
    says: clauseWordsReader,
    terms: textReader(1000),
    checkable: oneOfReader(CHECKABLES),
  },
  {
    modality: oneOfReader(STATED_MODALITIES),
    operative: exactlyReader(false),
    remark: clauseWordsReader,
    attributes: listReader(oneOfReader(DOCUMENT_ATTRIBUTES), DOCUMENT_ATTRIBUTES.length),
    relations: listReader(clauseRelationReader, 100),
    duty: dutyReader,
    regime: regimeReader,
    ...RULE_PARTS,
    targets: listReader(targetReader, 50),
  },
);

const cascadeReader: Reader<Cascade> = objectReader<Cascade>(
  { document: documentIdReader, basis: basisReader, expected: bearersReader },
  { deadline: timelineReader(wholeReader(1, 10_000)) },
);

/**
 * Reads a law file from JSON: a province's own document in a folder, or one that a user registers. All issues at
 * once, each with its path; what it names elsewhere is checked by `checkLaw` when the files are together.
 *
 * @example readLawFile(JSON.parse(text)).ok // true
 */
export const readLawFile: Reader<LawFile> = objectReader<LawFile>(
  { document: nullableReader(documentReader), clauses: listReader(clauseReader, 5000) },
  {
    cited: listReader(documentReader, 5000),
    relations: listReader(relationReader, 20_000),
    ...RULE_PARTS,
    cascades: listReader(cascadeReader, 100),
    competences: listReader(competenceReader, 1000),
    reviews: listReader(reviewReader, 1000),
    measures: listReader(measureReader, 5000),
    indicators: listReader(indicatorReader, 5000),
    workflows: listReader(workflowReader, 100),
    modelGuides: listReader(modelGuideReader, 100),
    bodies: listReader(bodyReader, 50_000),
    places: listReader(placeReader, 50_000),
    bodyRows: listReader(bodyRowReader, 50_000),
    placeRows: listReader(placeRowReader, 50_000),
    kinds: listReader(bodyKindReader, 500),
  },
);
