import {
  earlier,
  gapsIn,
  type Issue,
  issue,
  later,
  type Period,
  period,
  type Timeline,
} from '../kernel/index.js';
import { checkCondition, checkFact } from './check-condition.js';
import { checkDated } from './check-dated.js';
import { type Declared, declareFacts, declareParameters } from './check-declared.js';
import { checkExceptions } from './check-exceptions.js';
import { checkOperand } from './check-operand.js';
import {
  checkBasis,
  checkGrade,
  checkId,
  checkUnique,
  checkWords,
  isDay,
  isOneOf,
  type Path,
} from './check-shape.js';
import type { ConditionCheck } from './condition-check.js';
import { MODALITIES } from './rule.js';
import { isRecord, itemsOf } from './shape.js';

/**
 * Everything wrong with a rule set, all at once; it may come from JSON, so the types are looked at too. A rule
 * set without issues has a version on every day between its first and last, parameters for each of these days,
 * and an address and a grade on every value.
 *
 * @example
 * checkRules({ lawVersion: '1', facts: [], parameters: [], rules: [] }) // []
 */
export const checkRules = (law: unknown): Issue[] => {
  if (!isRecord(law)) return [issue('FIELD_INVALID', [], { field: 'law' })];
  const issues = checkId(law.lawVersion, 'lawVersion', []);
  const { freshDays } = law;
  if (freshDays !== undefined && !(typeof freshDays === 'number' && freshDays >= 0))
    issues.push(issue('FIELD_INVALID', ['freshDays'], { field: 'freshDays' }));
  const declared: Declared = {
    facts: declareFacts(law.facts, ['facts'], issues),
    parameters: declareParameters(law.parameters, ['parameters'], issues),
  };
  if (!Array.isArray(law.rules)) issues.push(issue('FIELD_MISSING', [], { field: 'rules' }));
  const rules = itemsOf(law.rules);
  issues.push(
    ...checkUnique(
      rules.map((rule) => (isRecord(rule) ? rule.id : null)),
      ['rules'],
    ),
  );
  rules.forEach((rule, index) => {
    checkRule(declared, rule, ['rules', index], issues);
  });
  return issues;
};

const checkRule = (declared: Declared, rule: unknown, path: Path, issues: Issue[]): void => {
  if (!isRecord(rule)) {
    issues.push(issue('FIELD_INVALID', path, { field: 'rules' }));
    return;
  }
  issues.push(
    ...checkId(rule.id, 'id', path),
    ...checkWords(rule.title, [...path, 'title']),
    ...checkBasis(rule.basis, [...path, 'basis']),
    ...checkGrade(rule.grade, [...path, 'grade']),
  );
  if (!isOneOf(MODALITIES, rule.modality))
    issues.push(issue('FIELD_INVALID', [...path, 'modality'], { field: 'modality' }));
  if (rule.checkedOn !== undefined && !isDay(rule.checkedOn))
    issues.push(issue('FIELD_INVALID', [...path, 'checkedOn'], { field: 'checkedOn' }));
  const check: ConditionCheck = { declared, scopes: [declared.facts], issues, parameters: new Set() };
  checkAnchor(check, rule.anchor, [...path, 'anchor']);
  const { issues: dated, timeline } = checkDated(rule.versions, [...path, 'versions'], (condition, at) => {
    checkCondition(check, condition, at);
    return [];
  });
  issues.push(...dated);
  if (rule.appliesWhen !== undefined) checkCondition(check, rule.appliesWhen, [...path, 'appliesWhen']);
  else if (rule.modality === 'conditional') issues.push(issue('APPLIES_WHEN_MISSING', path));
  checkExceptions(check, rule.exceptions, [...path, 'exceptions']);
  if (rule.due !== undefined) {
    const side = checkOperand(check, rule.due, [...path, 'due']);
    if (side !== null && side.type !== 'date')
      issues.push(issue('TYPES_DIFFER', [...path, 'due'], { left: side.type, right: 'date' }));
  }
  if (timeline !== null) issues.push(...checkCoverage(check, String(rule.id), timeline, path));
};

const checkAnchor = (check: ConditionCheck, anchor: unknown, path: Path): void => {
  if (anchor === 'as-of') return;
  if (isRecord(anchor)) checkFact(check, anchor.fact, 'date', [...path, 'fact']);
  else check.issues.push(issue('FIELD_INVALID', path, { field: 'anchor' }));
};

/** That versions follow on one another, and that each parameter has a value whenever a version is in force. */
const checkCoverage = (
  check: ConditionCheck,
  rule: string,
  versions: Timeline<unknown>,
  path: Path,
): Issue[] => {
  const span = spanOf(versions);
  const issues = (span === null ? [] : gapsIn(versions, span)).map(({ from, until }) =>
    issue('RULE_VERSION_GAP', [...path, 'versions'], { rule, from, until: until ?? null }),
  );
  for (const id of check.parameters) {
    const timeline = check.declared.parameters.get(id)?.timeline;
    if (timeline === undefined || timeline === null) continue;
    // repealed is an entry too, but no value
    const valued = { ...timeline, entries: timeline.entries.filter((entry) => entry.state === 'in-force') };
    const gaps = versions.entries
      .filter((entry) => entry.state === 'in-force' && entry.supersededOn === undefined)
      .flatMap((entry) => gapsIn(valued, entry.period));
    for (const { from, until } of gaps)
      issues.push(
        issue('PARAMETER_NOT_COVERING', [...path, 'versions'], {
          rule,
          parameter: id,
          from,
          until: until ?? null,
        }),
      );
  }
  return issues;
};

/** From the first day of the first entry to the end of the last, or for ever. */
const spanOf = ({ entries }: Timeline<unknown>): Period | null => {
  let whole: Period | null = null;
  for (const { period: held, supersededOn } of entries) {
    if (supersededOn !== undefined) continue;
    if (whole === null) whole = held;
    else {
      whole = period(
        earlier(whole.from, held.from),
        whole.until === undefined || held.until === undefined ? undefined : later(whole.until, held.until),
      );
    }
  }
  return whole;
};
