import { type AsOf, asOf as at, type CalendarDate, contains, DomainError, lookUp } from '../kernel/index.js';
import type { Facts } from './fact.js';
import type { Finding } from './finding.js';
import { judge } from './judge-condition.js';
import { missingIn } from './missing.js';
import { noteAge, resolve, resolveFact } from './operand.js';
import { missMeaningOf, type Rule, type RuleException, type RuleId, type RuleSet } from './rule.js';
import { type IndexedRule, indexOf, type RuleIndex, type RuleVersion } from './rule-index.js';
import { addBasis, addNote, noteGrade, type Run, type Scope } from './run.js';
import { dayIn } from './shift.js';
import type { ExceptionTrace, RuleTrace, TracedOperand, TraceNode, Used } from './trace.js';
import { weigh } from './weigh.js';

/**
 * What every rule says of these facts on that day, in the order of the rule ids. Pure and synchronous; it never
 * throws for any facts: one that is missing, malformed or of the wrong type is unknown. The facts are to be those
 * known on `asOf.knownOn`. Data from outside goes through `checkRules` and `checkFacts` first.
 *
 * @example
 * evaluate(law, { members: known(45) }, asOf(day('2025-01-01')))[0]?.outcome // 'violated'
 */
export const evaluate = (law: RuleSet, facts: Facts, asOf: AsOf): Finding[] => {
  const index = indexOf(law);
  const findings: Finding[] = [];
  for (const rule of index.rules) findings.push(apply(law, index, rule, facts, asOf));
  return findings;
};

/** One rule alone. Throws `RULE_UNKNOWN` when the rule set has none of that id. */
export const evaluateRule = (law: RuleSet, id: RuleId, facts: Facts, asOf: AsOf): Finding => {
  const index = indexOf(law);
  const rule = index.ruleById.get(id);
  if (rule === undefined) throw new DomainError('RULE_UNKNOWN', id);
  return apply(law, index, rule, facts, asOf);
};

const apply = (law: RuleSet, index: RuleIndex, indexed: IndexedRule, facts: Facts, asOf: AsOf): Finding => {
  const { rule } = indexed;
  const scope: Scope = { facts, index: index.facts, member: null, outer: null };
  const run: Run = { law, index, asOf, anchor: null, notes: [], operands: [], basis: [rule.basis] };
  noteGrade(run, 'rule', rule.id, rule.grade);
  noteAge(run, rule.id, rule.checkedOn);
  const trace = traceRule(run, scope, indexed);
  const { outcome, exceptions } = weigh(trace);
  if (exceptions.length > 0)
    for (const exception of trace.exceptions)
      if (exceptions.includes(exception.id)) addBasis(run, exception.basis);
  if (outcome === 'conflict') addNote(run, 'EXCEPTIONS_CONFLICT', { exceptions: exceptions.join(', ') });
  return {
    rule: rule.id,
    title: rule.title,
    lawVersion: law.lawVersion,
    asOf,
    anchor: run.anchor,
    outcome,
    modality: rule.modality,
    missMeaning: missMeaningOf(rule.modality),
    missing: outcome === 'undetermined' ? missingIn(trace) : NOTHING,
    operands: run.operands,
    basis: run.basis,
    due: outcome === 'not-applicable' ? null : dueDay(run, scope, rule),
    exceptions,
    notes: run.notes,
    trace,
  };
};

const NOTHING: readonly never[] = [];

/** Null where the text sets no day, where a fact it hangs on is not known, and where the version is not. */
const dueDay = (run: Run, scope: Scope, rule: Rule): CalendarDate | null =>
  rule.due === undefined || run.anchor === null ? null : dayIn(resolve(run, scope, rule.due));

const traceRule = (run: Run, scope: Scope, indexed: IndexedRule): RuleTrace => {
  const { rule } = indexed;
  const anchor = rule.anchor === 'as-of' ? null : resolveFact(run, scope, rule.anchor.fact);
  const on = anchor === null ? run.asOf.on : dayIn(anchor);
  run.anchor = on;
  if (on === null) addNote(run, 'ANCHOR_UNKNOWN', { fact: anchor?.id ?? null });
  // what is only recalled decides nothing, so nothing is asked on its account
  if (on === null || rule.grade === 'recalled') return without(rule, anchor, null, null);
  const { found, version } = versionOn(indexed, on);
  if (version !== null) {
    addBasis(run, version.basis);
    noteGrade(run, 'version', rule.id, version.grade);
  }
  if (found.state !== 'found') {
    if (found.state !== 'undetermined')
      addNote(run, 'NOT_IN_FORCE', { rule: rule.id, state: found.state, on });
    return without(rule, anchor, found.state, version);
  }
  return {
    op: 'rule',
    rule: rule.id,
    anchor,
    state: found.state,
    version,
    applies: rule.appliesWhen === undefined ? null : judge(run, scope, rule.appliesWhen),
    requirement: judge(run, scope, found.value),
    exceptions: rule.exceptions.length === 0 ? NO_EXCEPTIONS : traceExceptions(run, scope, rule, on),
  };
};

const versionOn = (indexed: IndexedRule, on: CalendarDate): RuleVersion => {
  if (indexed.latest?.on === on) return indexed.latest.given;
  const { versions } = indexed.rule;
  const found = lookUp(versions, at(on));
  const entry = 'entry' in found ? found.entry : null;
  const version: Used | null =
    entry === null
      ? null
      : { timeline: versions.id, period: entry.period, basis: entry.basis, grade: entry.grade };
  const given = { found, version };
  indexed.latest = { on, given };
  return given;
};

const NO_EXCEPTIONS: readonly ExceptionTrace[] = [];

const without = (
  rule: Rule,
  anchor: TracedOperand | null,
  state: RuleTrace['state'],
  version: Used | null,
): RuleTrace => ({
  op: 'rule',
  rule: rule.id,
  anchor,
  state,
  version,
  applies: null,
  requirement: null,
  exceptions: NO_EXCEPTIONS,
});

const traceExceptions = (run: Run, scope: Scope, rule: Rule, on: CalendarDate): ExceptionTrace[] => {
  const traces: ExceptionTrace[] = [];
  for (const exception of rule.exceptions)
    if (exception.period === undefined || contains(exception.period, on))
      traces.push(traceException(run, scope, exception));
  return traces;
};

const traceException = (run: Run, scope: Scope, exception: RuleException): ExceptionTrace => {
  const when = judge(run, scope, exception.when);
  // of an exception that is only recalled the very wording is uncertain, so it may also fire elsewhere
  const fires = exception.grade === 'recalled' ? 'unknown' : when.truth;
  if (fires !== 'false') noteGrade(run, 'exception', exception.id, exception.grade);
  const { effect } = exception;
  const requirement: TraceNode | null =
    typeof effect === 'object' && fires !== 'false' ? judge(run, scope, effect.condition) : null;
  return {
    id: exception.id,
    title: exception.title ?? null,
    when,
    fires,
    effect: typeof effect === 'object' ? 'requirement' : effect,
    requirement,
    overrides: exception.overrides ?? [],
    basis: exception.basis,
    grade: exception.grade,
  };
};
