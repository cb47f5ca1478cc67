import {
  basisReader,
  bodyIdReader,
  exactlyReader,
  gradeReader,
  listReader,
  objectReader,
  oneOfReader,
  type Reader,
  textReader,
  wordsReader,
} from '../kernel/index.js';
import {
  FORM_VALUES,
  type FormField,
  type GuideField,
  type GuideJudged,
  type GuideLevel,
  type GuideParties,
  type GuideRegistrant,
  type GuideSteps,
  JUDGED_KINDS,
  MODEL_KINDS,
  type ModelForm,
  type ModelGuide,
} from '../models/index.js';
import { HIERARCHIES } from '../organisations/index.js';

/** Readers of guides of "Dân vận khéo" models. */

const idReader = textReader(120);
const kindReader = oneOfReader(MODEL_KINDS);
const term = { id: idReader, words: wordsReader, basis: listReader(basisReader, 50) };
const stepsReader = listReader(idReader, 50);
const hierarchyReader = oneOfReader(HIERARCHIES);

const fieldReader: Reader<GuideField> = objectReader<GuideField>(term, {});

type Scope = NonNullable<GuideLevel['scope']>;
const ofParty = objectReader<Scope & { party: string }>({ party: idReader, hierarchy: hierarchyReader }, {});
const ofBody = objectReader<Extract<Scope, { readonly body: unknown }>>(
  { body: bodyIdReader, hierarchy: hierarchyReader },
  {},
);
const scopeReader: Reader<Scope> = (value) =>
  typeof value === 'object' && value !== null && 'party' in value ? ofParty(value) : ofBody(value);

const levelReader: Reader<GuideLevel> = objectReader<GuideLevel>(term, { scope: scopeReader });

const registrantReader: Reader<GuideRegistrant> = objectReader<GuideRegistrant>(
  { ...term, kind: kindReader },
  {},
);

const judgedReader: Reader<GuideJudged> = objectReader<GuideJudged>(
  { ...term, of: oneOfReader(JUDGED_KINDS), grade: gradeReader },
  {
    kind: kindReader,
    level: idReader,
    derived: exactlyReader('confirmed'),
    partOf: idReader,
    note: wordsReader,
  },
);

const partiesReader: Reader<GuideParties> = objectReader<GuideParties>(
  { registrant: idReader, registeredWith: idReader, manager: idReader, replicatedTo: idReader },
  {},
);

const rolesReader: Reader<GuideSteps> = objectReader<GuideSteps>(
  {
    register: stepsReader,
    confirm: stepsReader,
    notConfirm: stepsReader,
    withdraw: stepsReader,
    stop: stepsReader,
    alive: stepsReader,
    replicate: stepsReader,
    reward: stepsReader,
    exemplar: listReader(
      objectReader<GuideSteps['exemplar'][number]>({ level: idReader, step: idReader }, {}),
      20,
    ),
  },
  {},
);

const formReader: Reader<ModelForm> = objectReader<ModelForm>(
  {
    code: textReader(80),
    title: wordsReader,
    steps: stepsReader,
    layout: oneOfReader(['one', 'list']),
    filledBy: wordsReader,
    fields: listReader(
      objectReader<FormField>({ words: wordsReader, value: oneOfReader(FORM_VALUES) }, {}),
      100,
    ),
    origin: oneOfReader(['text', 'ours']),
    basis: listReader(basisReader, 50),
  },
  { kind: kindReader, submittedTo: wordsReader, note: wordsReader },
);

export const modelGuideReader: Reader<ModelGuide> = objectReader<ModelGuide>(
  {
    id: idReader,
    words: wordsReader,
    basis: basisReader,
    workflow: idReader,
    fields: listReader(fieldReader, 100),
    levels: listReader(levelReader, 20),
    registrants: listReader(registrantReader, 50),
    judged: listReader(judgedReader, 200),
    parties: partiesReader,
    steps: rolesReader,
    forms: listReader(formReader, 100),
  },
  {},
);
