import {
  type ActorRule,
  type ActorSelector,
  DAY_READINGS,
  type Distance,
  type FormRule,
  FRAMES,
  ORIGINS,
  PARTY_READINGS,
  type PartyDefinition,
  PROOF_KINDS,
  type Prohibition,
  type ProvenDuty,
  RELATIONS_TO_PARTY,
  RELATIVE_UNITS,
  type StepWindow,
  type Transition,
  type WindowException,
  type WindowSchedule,
  type WorkflowDefinition,
  type WorkflowState,
} from '../duties/index.js';
import {
  basisReader,
  bodyIdReader,
  clauseIdReader,
  dayReader,
  exactlyReader,
  gradeReader,
  levelReader,
  listReader,
  MONTH_ENDS,
  nullableReader,
  objectReader,
  oneOfReader,
  periodReader,
  type Reader,
  taggedReader,
  textReader,
  wholeReader,
  wordsReader,
} from '../kernel/index.js';
import { HIERARCHIES } from '../organisations/index.js';
import type { Condition, FactDefinition } from '../rules/index.js';
import { recurringDueReader } from './duty-readers.js';
import { uncheckedReader } from './unchecked-reader.js';

/** Readers of workflows. Conditions and facts are looked into by `checkLaw`, which has words of its own for them. */

const idReader = textReader(120);
const basesReader = listReader(basisReader, 50);
const sourced = { basis: basesReader, grade: gradeReader };
const condition = uncheckedReader<Condition>();

const withinReader = objectReader<NonNullable<(ActorSelector & { by: 'kind' })['within']>>(
  { body: bodyIdReader, hierarchy: oneOfReader(HIERARCHIES) },
  { directly: exactlyReader(true) },
);

const selectorReader: Reader<ActorSelector> = taggedReader<ActorSelector>('by', {
  kind: objectReader<ActorSelector & { by: 'kind' }>(
    { by: exactlyReader('kind'), kinds: listReader(textReader(80), 100) },
    { levels: listReader(levelReader, 20), within: withinReader },
  ),
  name: objectReader<ActorSelector & { by: 'name' }>(
    { by: exactlyReader('name'), bodies: listReader(bodyIdReader, 1000) },
    {},
  ),
  party: objectReader<ActorSelector & { by: 'party' }>(
    { by: exactlyReader('party'), party: idReader },
    { reading: oneOfReader(PARTY_READINGS) },
  ),
  related: objectReader<ActorSelector & { by: 'related' }>(
    { by: exactlyReader('related'), to: idReader, relation: oneOfReader(RELATIONS_TO_PARTY) },
    { hierarchy: oneOfReader(HIERARCHIES) },
  ),
});

const actorReader: Reader<ActorRule> = objectReader<ActorRule>(
  { ...sourced, words: wordsReader, who: listReader(selectorReader, 20) },
  {
    note: wordsReader,
    office: objectReader<NonNullable<ActorRule['office']>>({ id: idReader, words: wordsReader }, {}),
    together: listReader(idReader, 20),
    when: condition,
    period: periodReader,
  },
);

const formReader: Reader<FormRule> = objectReader<FormRule>(
  { ...sourced, form: textReader(80) },
  { note: wordsReader, when: condition },
);

const distanceReader: Reader<Distance> = objectReader<Distance>(
  { amount: amountReader(), unit: oneOfReader(RELATIVE_UNITS) },
  { monthEnd: oneOfReader(MONTH_ENDS), side: oneOfReader(['after', 'before']) },
);

function amountReader(): Reader<Distance['amount']> {
  const whole = wholeReader(0, 10_000);
  const parameter = objectReader<{ readonly parameter: string }>({ parameter: textReader(200) }, {});
  return (value) => (typeof value === 'number' ? whole(value) : parameter(value));
}

type From = (WindowSchedule & { kind: 'relative' })['from'];
const fromStep = objectReader<From & { step: string }>({ step: idReader }, {});
const fromFact = objectReader<From & { fact: string }>({ fact: textReader(200) }, {});
const fromReader: Reader<From> = (value) =>
  typeof value === 'object' && value !== null && 'fact' in value ? fromFact(value) : fromStep(value);

const scheduleReader: Reader<WindowSchedule> = taggedReader<WindowSchedule>('kind', {
  once: objectReader<WindowSchedule & { kind: 'once' }>(
    {
      kind: exactlyReader('once'),
      due: objectReader<(WindowSchedule & { kind: 'once' })['due']>(
        { reading: oneOfReader(DAY_READINGS), day: dayReader },
        {},
      ),
    },
    { opensOn: dayReader },
  ),
  yearly: objectReader<WindowSchedule & { kind: 'yearly' }>(
    { kind: exactlyReader('yearly'), due: recurringDueReader },
    {
      opens: objectReader<{ readonly month: number; readonly day: number }>(
        { month: wholeReader(1, 12), day: wholeReader(1, 31) },
        {},
      ),
    },
  ),
  relative: objectReader<WindowSchedule & { kind: 'relative' }>(
    { kind: exactlyReader('relative'), from: fromReader },
    { opens: distanceReader, due: distanceReader },
  ),
});

const exceptionReader: Reader<WindowException> = objectReader<WindowException>(
  { year: wholeReader(1, 9998), basis: basisReader },
  { schedule: scheduleReader, note: wordsReader },
);

const windowReader: Reader<StepWindow> = objectReader<StepWindow>(
  { ...sourced, words: wordsReader, schedule: scheduleReader },
  {
    note: wordsReader,
    when: condition,
    except: listReader(exceptionReader, 100),
    refused: listReader(oneOfReader(['early', 'late']), 2),
  },
);

const prohibitionReader: Reader<Prohibition> = objectReader<Prohibition>(
  { ...sourced, words: wordsReader },
  { note: wordsReader, from: listReader(idReader, 100), when: condition },
);

const provenReader: Reader<ProvenDuty> = objectReader<ProvenDuty>(
  { duty: clauseIdReader, kind: oneOfReader(PROOF_KINDS) },
  {
    bearer: idReader,
    yearly: exactlyReader(true),
    years: objectReader<NonNullable<ProvenDuty['years']>>(
      {},
      { from: wholeReader(1, 9998), to: wholeReader(1, 9998) },
    ),
  },
);

const transitionReader: Reader<Transition> = objectReader<Transition>(
  {
    ...sourced,
    id: idReader,
    words: wordsReader,
    origin: oneOfReader(ORIGINS),
    from: listReader(idReader, 100),
    to: nullableReader(idReader),
    by: listReader(actorReader, 50),
  },
  {
    note: wordsReader,
    forms: listReader(formReader, 50),
    windows: listReader(windowReader, 50),
    guard: condition,
    rules: listReader(textReader(200), 100),
    requires: listReader(
      objectReader<NonNullable<Transition['requires']>[number]>({ step: idReader, basis: basesReader }, {}),
      50,
    ),
    forbids: listReader(prohibitionReader, 50),
    order: basesReader,
    names: listReader(idReader, 20),
    period: periodReader,
    proves: listReader(provenReader, 20),
  },
);

const stateReader: Reader<WorkflowState> = objectReader<WorkflowState>(
  { id: idReader, words: wordsReader, origin: oneOfReader(ORIGINS) },
  { final: exactlyReader(true), note: wordsReader },
);

export const workflowReader: Reader<WorkflowDefinition> = objectReader<WorkflowDefinition>(
  {
    id: idReader,
    words: wordsReader,
    subject: wordsReader,
    parties: listReader(objectReader<PartyDefinition>({ id: idReader, words: wordsReader }, {}), 50),
    initial: idReader,
    states: listReader(stateReader, 200),
    transitions: listReader(transitionReader, 500),
  },
  {
    facts: listReader(uncheckedReader<FactDefinition>(), 1000),
    frame: oneOfReader(FRAMES.map(({ id }) => id)),
  },
);
