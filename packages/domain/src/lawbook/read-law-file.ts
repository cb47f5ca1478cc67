import {
  DISSEMINATION_SCOPES,
  DOCUMENT_TYPE_IDS,
  type Issuer,
  type OfficialDocument,
  RELATION_KINDS,
  type Recipient,
  type Relation,
  type RelationKind,
  SECRECY_MARKS,
} from '../directives/index.js';
import type { Bearers, Cascade, PeriodException, RecurringDue, Schedule, Trigger } from '../duties/index.js';
import {
  dayReader,
  exactlyReader,
  fail,
  flagReader,
  issue,
  listReader,
  nullableReader,
  objectReader,
  ok,
  oneOfReader,
  type Reader,
  SERIES_KINDS,
  taggedReader,
  textReader,
  wholeReader,
} from '../kernel/index.js';
import { HIERARCHIES } from '../organisations/index.js';
import type { FactDefinition, Parameter, Rule } from '../rules/index.js';
import {
  CLAUSE_KINDS,
  type ClauseDuty,
  type ClauseRelation,
  type ClauseWords,
  type LawClause,
  type LawFile,
} from './law-file.js';
import {
  basisReader,
  bodyIdReader,
  bodyReader,
  clauseIdReader,
  documentIdReader,
  gradeReader,
  knownDayReader,
  levelReader,
  placeReader,
  provisionReader,
  wordsReader,
} from './readers.js';

const recipientReader: Reader<Recipient> = objectReader<Recipient>(
  { name: textReader(400) },
  { purpose: oneOfReader(['archive', 'for-report', 'addressees']) },
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
    access: oneOfReader(['public', 'restricted']),
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
    basis: basisReader,
  },
);

const relationKindReader = oneOfReader(Object.keys(RELATION_KINDS) as RelationKind[]);
const relationMore = { toProvision: provisionReader, effectiveFrom: knownDayReader, note: wordsReader };

const relationReader: Reader<Relation> = objectReader<Relation>(
  {
    from: documentIdReader,
    kind: relationKindReader,
    to: documentIdReader,
    provision: provisionReader,
    grade: gradeReader,
  },
  { ...relationMore, clause: clauseIdReader },
);

const clauseRelationReader: Reader<ClauseRelation> = objectReader<ClauseRelation>(
  { kind: relationKindReader, to: documentIdReader },
  { ...relationMore, from: documentIdReader, grade: gradeReader },
);

const bearersReader: Reader<Bearers> = taggedReader<Bearers>('by', {
  name: objectReader<Bearers & { by: 'name' }>(
    { by: exactlyReader('name'), bodies: listReader(bodyIdReader, 1000) },
    {},
  ),
  kind: objectReader<Bearers & { by: 'kind' }>(
    {
      by: exactlyReader('kind'),
      kinds: listReader(textReader(80), 100),
      levels: listReader(levelReader, 20),
      within: bodyIdReader,
      hierarchy: oneOfReader(HIERARCHIES),
    },
    {
      condition: objectReader<{ fact: string; words: { vi: string; en: string } }>(
        { fact: textReader(200), words: wordsReader },
        {},
      ),
    },
  ),
});

const triggerReader: Reader<Trigger> = objectReader<Trigger>({ id: textReader(200), words: wordsReader }, {});
const monthReader = wholeReader(1, 12);
const inMonth = { month: monthReader, day: wholeReader(1, 31) };

const recurringDueReader: Reader<RecurringDue> = taggedReader<RecurringDue>('kind', {
  'within-month': objectReader<RecurringDue & { kind: 'within-month' }>(
    { kind: exactlyReader('within-month'), month: monthReader },
    {},
  ),
  before: objectReader<RecurringDue & { kind: 'before' | 'by' }>(
    { kind: exactlyReader('before'), ...inMonth },
    {},
  ),
  by: objectReader<RecurringDue & { kind: 'before' | 'by' }>({ kind: exactlyReader('by'), ...inMonth }, {}),
  'within-period': objectReader<RecurringDue & { kind: 'within-period' }>(
    { kind: exactlyReader('within-period') },
    {},
  ),
  unstated: objectReader<RecurringDue & { kind: 'unstated' }>({ kind: exactlyReader('unstated') }, {}),
});

const exceptionReader: Reader<PeriodException> = objectReader<PeriodException>(
  { period: textReader(40), basis: basisReader, note: wordsReader },
  {},
);

const scheduleReader: Reader<Schedule> = taggedReader<Schedule>('kind', {
  fixed: objectReader<Schedule & { kind: 'fixed' }>(
    {
      kind: exactlyReader('fixed'),
      due: objectReader<(Schedule & { kind: 'fixed' })['due']>(
        { reading: oneOfReader(['before', 'by']), day: dayReader },
        {},
      ),
    },
    { opensOn: dayReader },
  ),
  recurring: objectReader<Schedule & { kind: 'recurring' }>(
    {
      kind: exactlyReader('recurring'),
      every: listReader(oneOfReader(SERIES_KINDS), 5),
      due: recurringDueReader,
    },
    { from: dayReader, except: listReader(exceptionReader, 200) },
  ),
  relative: objectReader<Schedule & { kind: 'relative' }>(
    {
      kind: exactlyReader('relative'),
      after: triggerReader,
      amount: wholeReader(0, 10_000),
      unit: oneOfReader(['day', 'working-day', 'month', 'year']),
    },
    { monthEnd: oneOfReader(['clamp', 'next']) },
  ),
  conditional: objectReader<Schedule & { kind: 'conditional' }>(
    { kind: exactlyReader('conditional'), trigger: triggerReader },
    {},
  ),
  unscheduled: objectReader<Schedule & { kind: 'unscheduled' }>(
    {
      kind: exactlyReader('unscheduled'),
      manner: oneOfReader(['regular', 'prompt', 'periodic', 'as-regulated', 'unstated']),
    },
    {},
  ),
});

const PROOFS = ['document', 'report', 'meeting', 'inspection', 'registration', 'record', 'reward'] as const;

const dutyReader: Reader<ClauseDuty> = objectReader<ClauseDuty>(
  {
    kind: oneOfReader(['task', 'report']),
    action: wordsReader,
    bearers: bearersReader,
    schedule: scheduleReader,
    proof: listReader(oneOfReader(PROOFS), 10),
  },
  {
    lead: bodyIdReader,
    coordinating: listReader(bodyIdReader, 100),
    addressees: listReader(
      objectReader<NonNullable<ClauseDuty['addressees']>[number]>(
        { body: bodyIdReader },
        { through: bodyIdReader },
      ),
      50,
    ),
    grade: gradeReader,
    note: wordsReader,
  },
);

const clauseWordsReader: Reader<ClauseWords> = objectReader<ClauseWords>(
  { en: textReader() },
  { vi: textReader() },
);

const clauseReader: Reader<LawClause> = objectReader<LawClause>(
  {
    id: clauseIdReader,
    provision: provisionReader,
    kind: oneOfReader(CLAUSE_KINDS),
    context: textReader(80),
    actor: textReader(1000),
    says: clauseWordsReader,
    terms: textReader(1000),
    checkable: oneOfReader(['computable', 'trackable', 'narrative']),
  },
  {
    modality: oneOfReader(['mandatory', 'aspirational', 'hedged', 'encouraged', 'conditional']),
    operative: exactlyReader(false),
    remark: clauseWordsReader,
    attributes: listReader(oneOfReader(['recipients', 'addressees', 'dissemination']), 3),
    relations: listReader(clauseRelationReader, 100),
    duty: dutyReader,
    facts: listReader(uncheckedReader<FactDefinition>(), 1000),
    parameters: listReader(uncheckedReader<Parameter<number | string>>(), 1000),
    rules: listReader(uncheckedReader<Rule>(), 1000),
  },
);

/** An object whose inside `checkRules` checks at run time, with words of its own for each thing wrong in it. */
function uncheckedReader<T extends object>(): Reader<T> {
  return (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ok(value as T)
      : fail(issue('SHAPE_EXPECTED', [], { expected: 'object' }));
}

const cascadeReader: Reader<Cascade> = objectReader<Cascade>(
  { document: documentIdReader, basis: basisReader, expected: bearersReader },
  {},
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
    cascades: listReader(cascadeReader, 100),
    bodies: listReader(bodyReader, 50_000),
    places: listReader(placeReader, 50_000),
  },
);
