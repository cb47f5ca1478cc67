import type { LintCode, RelationKind } from '../directives/index.js';
import { DEFAULT_STATUS_OPTIONS } from '../duties/index.js';
import { addDays, type CalendarDate, day, daysBetween, type Grade } from '../kernel/index.js';
import type { DutyAsk, DutyCase, ForceCase, Provenance, RelationCase } from './law-case.js';

/**
 * Writes the cases of one duty for one body. Acts, registers and events are made up unless a case says otherwise;
 * a day alone comes from the clause.
 *
 * @example dutyCases('VL-II.1-11', STANDING_BODY, '2023')('the last day', { on: '2023-12-31' }, { status: 'due-soon', why: 'DUE_SOON' })
 */
export const dutyCases =
  (clause: string, body: string, occurrence?: string) =>
  (
    name: string,
    ask: Omit<DutyAsk, 'body' | 'occurrence'>,
    expect: DutyCase['expect'],
    provenance: Provenance = Object.keys(ask).length > 1 ? 'invented' : 'clause',
  ): DutyCase => ({
    kind: 'duty',
    clause,
    name,
    provenance,
    ask: { body, ...ask, ...(occurrence === undefined ? {} : { occurrence }) },
    expect,
  });

/** When the occurrence of a dated duty can be done, by the clause: ISO days, both in. */
export interface DatedOccurrence {
  readonly opensOn: string;
  readonly dueOn: string;
  /** What else is known in all these cases: a day of issue, an end, the event that opened it. */
  readonly given?: Pick<DutyAsk, 'issuedOn' | 'endedOn' | 'events'>;
  /** What holds on the day before it opens, where that is not "not yet". */
  readonly before?: DutyCase['expect'];
  /** Put before each name, where a clause has these cases more than once. */
  readonly naming?: string;
}

/**
 * The cases that every dated duty has, for one occurrence and one body: the days around its opening and its last
 * day on time, with proof, without, and in a complete register. More than the two days is never computed, so what
 * the engine makes of the schedule is tried against what the author read in the clause.
 *
 * @example
 * datedCases('TN29-III.2.2-7', COMMITTEES, '2024', { opensOn: '2024-10-01', dueOn: '2024-10-31' }).length // 8
 */
export const datedCases = (
  clause: string,
  body: string,
  occurrence: string,
  { opensOn, dueOn, given = {}, before, naming = '' }: DatedOccurrence,
): readonly DutyCase[] => {
  const write = dutyCases(clause, body, occurrence);
  const [first, last] = [day(opensOn), day(dueOn)];
  const after = addDays(last, 1);
  const running = (on: CalendarDate): DutyCase['expect'] => {
    const days = daysBetween(on, last);
    return days <= DEFAULT_STATUS_OPTIONS.soonDays
      ? { status: 'due-soon', why: 'DUE_SOON', dueOn, days }
      : { status: 'open', why: 'WINDOW_OPEN', dueOn, days };
  };
  const one = (
    name: string,
    ask: Omit<DutyAsk, 'body' | 'occurrence'>,
    expect: DutyCase['expect'],
  ): DutyCase => write(`${naming}${name}`, { ...given, ...ask }, expect);
  return [
    one(
      'the day before it opens',
      { on: addDays(first, -1) },
      before ?? { status: 'not-yet', why: 'NOT_OPEN_YET', dueOn },
    ),
    one('the first day', { on: first }, running(first)),
    one('the day before the last', { on: addDays(last, -1) }, running(addDays(last, -1))),
    one('the last day on time', { on: last }, running(last)),
    one(
      'the day after, and nothing is known',
      { on: after },
      { status: 'undetermined', why: 'NO_DATA', dueOn },
    ),
    one(
      'done on the last day',
      { on: after, done: [dueOn] },
      { status: 'done', why: 'PROOF_ON_TIME', dueOn },
    ),
    // the day after may lie in the next period, so this act says which one it is for
    one(
      'done a day late',
      { on: after, done: [{ on: after, occurrence }] },
      { status: 'done-late', why: 'PROOF_LATE', dueOn, days: 1 },
    ),
    one(
      'not done, by a complete register',
      { on: after, kept: [{ from: first, to: last }] },
      { status: 'overdue', why: 'SILENCE_IN_KEEPING_PERIOD', dueOn, days: 1 },
    ),
  ];
};

/** A relation that the clause states, with what lint says of it. */
export const relationCase = (
  clause: string,
  [from, kind, to]: readonly [from: string, kind: RelationKind, to: string],
  grade: Grade,
  lint: readonly LintCode[],
): RelationCase => ({
  kind: 'relation',
  clause,
  name: `${from} ${kind} ${to}`,
  provenance: 'clause',
  ask: { from, kind, to },
  expect: { grade, lint },
});

/** Force of a document that the clause names, on a day. */
export const forceCase = (
  clause: string,
  document: string,
  on: string,
  expect: ForceCase['expect'],
): ForceCase => ({
  kind: 'force',
  clause,
  name: `${document} on ${on}`,
  provenance: 'clause',
  ask: { document, on },
  expect,
});
