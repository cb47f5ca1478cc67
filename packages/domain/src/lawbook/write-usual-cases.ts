import { addDays, day } from '../kernel/index.js';
import type { DutyAsk, DutyCase, RuleCase } from './law-case.js';
import { dutyCases } from './write-law-case.js';

/** What the cases of a duty without a day are about. */
export interface TriedDuty {
  /** The body on which it is tried, and others that bear it too. */
  readonly body: string;
  readonly alsoAsked?: readonly string[];
  /** Bodies that are there and bear none of it: selection errs silently. */
  readonly notAsked: readonly string[];
  /** A day on which the document surely has effect and all these bodies are there. */
  readonly on: string;
  /** What else is known in all these cases. */
  readonly given?: Pick<DutyAsk, 'issuedOn' | 'endedOn' | 'conditions'>;
}

const NOT_ASKED = { listed: false } as const;
const CONTINUING = { status: 'continuing', why: 'UNSCHEDULED', dueOn: null } as const;

/**
 * The cases that every unscheduled duty has: without proof, with it, and who bears it and who does not.
 *
 * @example unscheduledCases('QT29-7-2', { body: COMMISSION, notAsked: [COMMITTEE], on: '2023-03-13' }).length // 3
 */
export const unscheduledCases = (clause: string, tried: TriedDuty): readonly DutyCase[] => {
  const { body, on, given = {} } = tried;
  const later = addDays(day(on), 90);
  const own = dutyCases(clause, body);
  return [
    own('without proof', { on, ...given }, CONTINUING, 'clause'),
    own('with a proof', { on: later, ...given, done: [addDays(later, -30)] }, CONTINUING),
    ...whoCases(clause, tried, CONTINUING),
  ];
};

/**
 * The cases that every conditional duty has: nothing registered, the day before the trigger, its day, done, and an
 * event of another kind.
 *
 * @example conditionalCases('QT29-2-3', 'quang-tri/conditions-met', tried).length // 5 and one for each other body
 */
export const conditionalCases = (clause: string, trigger: string, tried: TriedDuty): readonly DutyCase[] => {
  const { body, on, given = {} } = tried;
  const own = dutyCases(clause, body);
  const registered = [{ id: 'event-1', trigger, on }];
  const waiting = { status: 'not-yet', why: 'TRIGGER_NOT_REGISTERED', dueOn: null } as const;
  const open = { status: 'open', why: 'NO_DEADLINE', dueOn: null, days: 0 } as const;
  const later = addDays(day(on), 60);
  return [
    own('nothing is registered', { on, ...given }, waiting, 'clause'),
    own('the day before', { on: addDays(day(on), -1), ...given, events: registered }, waiting),
    own('the day it is registered', { on, ...given, events: registered }, open),
    own(
      'no day is set, so it stays open',
      { on: later, ...given, events: registered },
      { ...open, days: 60 },
    ),
    own(
      'done',
      { on: later, ...given, events: registered, done: [addDays(day(on), 20)] },
      { status: 'done', why: 'PROOF_NO_DEADLINE' },
    ),
    own(
      'an event of another kind opens nothing',
      { on, ...given, events: [{ id: 'event-1', trigger: 'example/other', on }] },
      waiting,
    ),
    ...whoCases(clause, tried, waiting),
  ];
};

const whoCases = (
  clause: string,
  { alsoAsked = [], notAsked, on, given = {} }: TriedDuty,
  expect: DutyCase['expect'],
): readonly DutyCase[] => [
  ...alsoAsked.map((body) =>
    dutyCases(clause, body)(`asked too: ${body}`, { on, ...given }, expect, 'clause'),
  ),
  ...notAsked.map((body) =>
    dutyCases(clause, body)(`not asked: ${body}`, { on, ...given }, NOT_ASKED, 'clause'),
  ),
];

/**
 * Writes the cases of one rule; a fact that is not given is not known.
 *
 * @example ruleCases('VL-II.2-13', 'vinh-linh/grant-for-tasks')('for a task', '2024-01-01', { … }, 'satisfied')
 */
export const ruleCases =
  (clause: string, rule: string, missMeaning: RuleCase['expect']['missMeaning'] = 'violated') =>
  (
    name: string,
    on: string,
    facts: RuleCase['ask']['facts'],
    outcome: RuleCase['expect']['outcome'],
    missing?: readonly string[],
  ): RuleCase => ({
    kind: 'rule',
    clause,
    name,
    provenance: 'invented',
    ask: { rule, on, facts },
    expect: { outcome, missMeaning, ...(missing === undefined ? {} : { missing }) },
  });
