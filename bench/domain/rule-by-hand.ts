import type {
  AsOf,
  CompareTrace,
  Fact,
  Facts,
  Finding,
  IsTrueTrace,
  Rule,
  TracedOperand,
  Truth,
  Used,
} from '@danvan/domain';
import { at, CHANGE, factDefinitions, membersMin, SCOPE, START } from './membership-law.js';

/**
 * The leanest function that gives for this one rule the very finding that the engine gives, its trace included, for
 * known and unknown facts from {@link START} on. What never changes is made once; what does is made for each answer.
 */
const [members, office, scope] = factDefinitions;
const basis = at('Điều 5');
const thresholds = membersMin.entries.map(({ period, basis, grade, ...more }): TracedOperand => {
  const used: Used = { timeline: membersMin.id, period, basis, grade };
  return {
    kind: 'parameter',
    id: membersMin.id,
    words: membersMin.words,
    type: 'number',
    value: more.state === 'in-force' ? more.value : null,
    unit: 'member',
    precision: 0,
    noValue: null,
    member: null,
    used,
    parts: null,
  };
}) as [TracedOperand, TracedOperand];
const bases = thresholds.map(({ used }) => (used === null ? [basis] : [basis, used.basis]));
const wanted: TracedOperand = {
  kind: 'literal',
  id: null,
  words: null,
  type: 'text',
  value: SCOPE,
  unit: null,
  precision: 0,
  noValue: null,
  member: null,
  used: null,
  parts: null,
};

const knownAs = <T>(fact: Fact | undefined, type: 'number' | 'boolean' | 'string'): T | null =>
  fact?.known === true && typeof fact.value === type ? (fact.value as T) : null;

const operand = (
  definition: (typeof factDefinitions)[number],
  fact: Fact | undefined,
  value: number | boolean | string | null,
): TracedOperand => ({
  kind: 'fact',
  id: definition.id,
  words: definition.words,
  type: definition.type,
  value,
  unit: 'unit' in definition ? definition.unit : null,
  precision: 0,
  noValue: value !== null ? null : fact?.known === false ? fact.why : 'not-supplied',
  member: null,
  used: null,
  parts: null,
});

const truthOf = (value: boolean | null): Truth => (value === null ? 'unknown' : value ? 'true' : 'false');

const missingOf = (...parts: readonly (CompareTrace | IsTrueTrace)[]): string[] =>
  parts.flatMap(({ left }) => (left.value === null && left.id !== null ? [left.id] : []));

export const ruleByHand = (rule: Rule, facts: Facts, asOf: AsOf): Finding => {
  const { on } = asOf;
  const version = on < CHANGE ? 0 : 1;
  const threshold = thresholds[version];
  const count = knownAs<number>(facts.members, 'number');
  const hasOffice = knownAs<boolean>(facts['has-office'], 'boolean');
  const where = knownAs<string>(facts.scope, 'string');
  const enough: CompareTrace = {
    op: 'compare',
    operator: '>=',
    truth: truthOf(count === null ? null : count >= (threshold.value as number)),
    label: members.words,
    clause: null,
    left: operand(members, facts.members, count),
    right: threshold,
  };
  const housed: IsTrueTrace = {
    op: 'is-true',
    truth: truthOf(hasOffice),
    label: office.words,
    clause: null,
    left: operand(office, facts['has-office'], hasOffice),
  };
  const placed: CompareTrace = {
    op: 'compare',
    operator: '=',
    truth: truthOf(where === null ? null : where === SCOPE),
    label: scope.words,
    clause: null,
    left: operand(scope, facts.scope, where),
    right: wanted,
  };
  const isMissed = enough.truth === 'false' || housed.truth === 'false' || placed.truth === 'false';
  const isOpen = !isMissed && (count === null || hasOffice === null || where === null);
  return {
    rule: rule.id,
    title: rule.title,
    lawVersion: 'bench',
    asOf,
    anchor: on,
    outcome: isMissed ? 'violated' : isOpen ? 'undetermined' : 'satisfied',
    modality: 'mandatory',
    missMeaning: 'violated',
    missing: isOpen ? missingOf(enough, housed, placed) : [],
    operands: [enough, placed],
    basis: bases[version] as Finding['basis'],
    due: null,
    exceptions: [],
    notes: [],
    trace: {
      op: 'rule',
      rule: rule.id,
      anchor: null,
      state: 'found',
      version: { timeline: rule.versions.id, period: { from: START }, basis, grade: 'verified' },
      applies: null,
      requirement: {
        op: 'all',
        truth: isMissed ? 'false' : isOpen ? 'unknown' : 'true',
        label: null,
        clause: null,
        children: [enough, housed, placed],
      },
      exceptions: [],
    },
  };
};
