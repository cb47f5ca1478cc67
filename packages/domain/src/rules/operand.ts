import { asOf, type CalendarDate, daysBetween, type Grade, lookUp } from '../kernel/index.js';
import type { Operand } from './condition.js';
import {
  type Fact,
  type FactId,
  hasType,
  isPrecision,
  type Scalar,
  type ScalarType,
  UNKNOWN_REASONS,
} from './fact.js';
import type { ParameterId } from './parameter.js';
import type { IndexedParameter } from './rule-index.js';
import { addBasis, addNote, noteGrade, type Run, type Scope, scopeOf } from './run.js';
import { resolveShift } from './shift.js';
import type { NoValue, TracedOperand } from './trace.js';

/** Finds the value of one side of a comparison, or why it has none. Never throws. */
export const resolve = (run: Run, scope: Scope, operand: Operand): TracedOperand => {
  switch (operand.kind) {
    case 'fact':
      return resolveFact(run, scope, operand.id);
    case 'parameter':
      return resolveParameter(run, operand.id);
    case 'literal':
      return given('literal', null, operand.type, operand.value, operand.unit ?? null);
    case 'day':
      return given('day', operand.which, 'date', operand.which === 'as-of' ? run.asOf.on : run.anchor, null);
    case 'shift':
      return resolveShift(run, operand, resolve(run, scope, operand.from), resolve(run, scope, operand.by));
  }
};

/** A value that stands in the question or in the law itself. */
const given = (
  kind: 'literal' | 'day',
  id: string | null,
  type: ScalarType,
  value: Scalar | null,
  unit: string | null,
): TracedOperand => ({
  kind,
  id,
  words: null,
  type,
  value,
  unit,
  precision: 0,
  noValue: null,
  member: null,
  used: null,
  parts: null,
});

/** A name that nothing declares: `checkRules` reports it, and here it is merely not known. */
const undeclared = (kind: 'fact' | 'parameter', id: string): TracedOperand => ({
  kind,
  id,
  words: null,
  type: null,
  value: null,
  unit: null,
  precision: 0,
  noValue: 'undeclared',
  member: null,
  used: null,
  parts: null,
});

export const resolveFact = (run: Run, scope: Scope, id: FactId): TracedOperand => {
  // most facts are the innermost scope's own: one look, not two
  const own = scope.index.get(id);
  const home = own === undefined ? scopeOf(scope, id) : scope;
  const definition = (own ?? home?.index.get(id))?.definition;
  if (home === null || definition === undefined) {
    addNote(run, 'FACT_UNDECLARED', { fact: id });
    return undeclared('fact', id);
  }
  const { type } = definition;
  // from outside: whatever the type says, there may be anything here
  const fact: Fact | undefined | null = home.facts[id];
  let value: Scalar | null = null;
  let precision = 0;
  let noValue = reasonOf(fact);
  if (noValue === null && fact?.known) {
    const given = fact.value;
    if (type === 'list' || typeof given === 'object' || !hasType(given, type)) noValue = 'wrong-type';
    else if (fact.precision === undefined) value = given;
    else if (type === 'number' && isPrecision(fact.precision)) {
      value = given;
      precision = fact.precision;
    } else noValue = 'wrong-type';
  }
  if (noValue === 'wrong-type') addNote(run, 'FACT_WRONG_TYPE', { fact: id, expected: type });
  return {
    kind: 'fact',
    id,
    words: definition.words,
    type: type === 'list' ? null : type,
    value,
    unit: definition.unit ?? null,
    precision,
    noValue,
    member: home.member,
    used: null,
    parts: null,
  };
};

/** Why something given as a fact is not known; null when it says it is. */
export const reasonOf = (fact: Fact | undefined | null): NoValue | null => {
  if (fact === undefined) return 'not-supplied';
  if (typeof fact !== 'object' || fact === null) return 'wrong-type';
  if (fact.known === true) return null;
  if (fact.known !== false) return 'wrong-type';
  return UNKNOWN_REASONS.includes(fact.why) ? fact.why : 'not-supplied';
};

const resolveParameter = (run: Run, id: ParameterId): TracedOperand => {
  const indexed = run.index.parameters.get(id);
  if (indexed === undefined) {
    addNote(run, 'PARAMETER_UNDECLARED', { parameter: id });
    return undeclared('parameter', id);
  }
  const on = run.anchor ?? run.asOf.on;
  if (indexed.latest?.on === on) {
    const { given } = indexed.latest;
    if (given.used !== null) addBasis(run, given.used.basis);
    return given;
  }
  const { parameter } = indexed;
  // the law is known as its authors knew it: knownOn filters facts only
  const found = lookUp(parameter, asOf(on));
  const entry = 'entry' in found ? found.entry : null;
  let value: Scalar | null = null;
  let noValue: NoValue | null = null;
  if (found.state === 'found') {
    value = found.value;
    noteGrade(run, 'parameter', id, found.entry.grade);
    noteAge(run, id, parameter.checkedOn);
  } else if (found.state === 'undetermined') {
    noValue = 'recalled';
    noteGrade(run, 'parameter', id, 'recalled');
  } else {
    noValue = found.state;
    addNote(run, 'PARAMETER_NO_VALUE', { parameter: id, state: found.state });
  }
  if (entry !== null) addBasis(run, entry.basis);
  const operand: TracedOperand = {
    kind: 'parameter',
    id,
    words: parameter.words,
    type: parameter.type,
    value,
    unit: parameter.unit ?? null,
    precision: 0,
    noValue,
    member: null,
    used:
      entry === null ? null : { timeline: id, period: entry.period, basis: entry.basis, grade: entry.grade },
    parts: null,
  };
  if (isWithoutRemark(run, indexed, found.state === 'found' ? found.entry.grade : null))
    indexed.latest = { on, given: operand };
  return operand;
};

/** A value that is surely known and whose age nobody asks after: nothing is ever noted of it. */
const isWithoutRemark = (run: Run, { parameter }: IndexedParameter, grade: Grade | null): boolean =>
  (grade === 'verified' || grade === 'quoted') &&
  (run.law.freshDays === undefined || parameter.checkedOn === undefined);

/** A value that nobody has compared with its source for longer than the rule set allows may be out of date. */
export const noteAge = (run: Run, id: string, checkedOn: CalendarDate | undefined): void => {
  const { freshDays } = run.law;
  if (freshDays === undefined || checkedOn === undefined) return;
  if (daysBetween(checkedOn, run.asOf.on) > freshDays)
    addNote(run, 'CHECK_OUT_OF_DATE', { id, on: checkedOn });
};
