import {
  type BearerCondition,
  type Bearers,
  DAY_READINGS,
  DUTY_KINDS,
  MANNERS,
  type PeriodException,
  PROOF_KINDS,
  RELATIVE_UNITS,
  type RecurringDue,
  type Schedule,
  type Trigger,
} from '../duties/index.js';
import {
  basisReader,
  bodyIdReader,
  dayReader,
  exactlyReader,
  gradeReader,
  levelReader,
  listReader,
  MONTH_ENDS,
  objectReader,
  oneOfReader,
  type Reader,
  SERIES_KINDS,
  taggedReader,
  textReader,
  wholeReader,
  wordsReader,
} from '../kernel/index.js';
import { HIERARCHIES } from '../organisations/index.js';
import type { ClauseDuty } from './law-file.js';

/** Readers of what a clause asks: of whom, and when. */

export const conditionReader: Reader<BearerCondition> = objectReader<BearerCondition>(
  { fact: textReader(200), words: wordsReader },
  {},
);

export const bearersReader: Reader<Bearers> = taggedReader<Bearers>('by', {
  name: objectReader<Bearers & { by: 'name' }>(
    { by: exactlyReader('name'), bodies: listReader(bodyIdReader, 1000) },
    { condition: conditionReader },
  ),
  kind: objectReader<Bearers & { by: 'kind' }>(
    {
      by: exactlyReader('kind'),
      kinds: listReader(textReader(80), 100),
      levels: listReader(levelReader, 20),
      within: bodyIdReader,
      hierarchy: oneOfReader(HIERARCHIES),
    },
    { condition: conditionReader },
  ),
});

const triggerReader: Reader<Trigger> = objectReader<Trigger>({ id: textReader(200), words: wordsReader }, {});
const monthReader = wholeReader(1, 12);
const inMonth = { month: monthReader, day: wholeReader(1, 31) };

export const recurringDueReader: Reader<RecurringDue> = taggedReader<RecurringDue>('kind', {
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
        { reading: oneOfReader(DAY_READINGS), day: dayReader },
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
      unit: oneOfReader(RELATIVE_UNITS),
    },
    { monthEnd: oneOfReader(MONTH_ENDS) },
  ),
  conditional: objectReader<Schedule & { kind: 'conditional' }>(
    { kind: exactlyReader('conditional'), trigger: triggerReader },
    {},
  ),
  unscheduled: objectReader<Schedule & { kind: 'unscheduled' }>(
    {
      kind: exactlyReader('unscheduled'),
      manner: oneOfReader(MANNERS),
    },
    {},
  ),
});

export const dutyReader: Reader<ClauseDuty> = objectReader<ClauseDuty>(
  {
    kind: oneOfReader(DUTY_KINDS),
    action: wordsReader,
    bearers: bearersReader,
    schedule: scheduleReader,
    proof: listReader(oneOfReader(PROOF_KINDS), 10),
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
