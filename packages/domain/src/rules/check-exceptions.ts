import { type Issue, issue } from '../kernel/index.js';
import { checkCondition } from './check-condition.js';
import {
  checkBasis,
  checkGrade,
  checkId,
  checkPeriod,
  checkUnique,
  checkWords,
  type Path,
} from './check-shape.js';
import type { ConditionCheck } from './condition-check.js';
import { isRecord, itemsOf } from './shape.js';

/** Exceptions of one rule: ids, conditions, effects, and an order of precedence that leads nowhere in a circle. */
export const checkExceptions = (check: ConditionCheck, given: unknown, path: Path): void => {
  const { issues } = check;
  if (!Array.isArray(given)) {
    issues.push(issue('FIELD_MISSING', path, { field: 'exceptions' }));
    return;
  }
  const exceptions = itemsOf(given);
  issues.push(
    ...checkUnique(
      exceptions.map((item) => (isRecord(item) ? item.id : null)),
      path,
    ),
  );
  const overrides = new Map<string, readonly string[]>();
  for (const item of exceptions)
    if (isRecord(item) && typeof item.id === 'string') overrides.set(item.id, textsOf(item.overrides));
  exceptions.forEach((item, index) => {
    checkException(check, item, [...path, index], overrides);
  });
  issues.push(...checkCircles(overrides, path));
};

const checkException = (
  check: ConditionCheck,
  item: unknown,
  path: Path,
  overrides: ReadonlyMap<string, readonly string[]>,
): void => {
  const { issues } = check;
  if (!isRecord(item)) {
    issues.push(issue('FIELD_INVALID', path, { field: 'exceptions' }));
    return;
  }
  issues.push(
    ...checkId(item.id, 'id', path),
    ...checkBasis(item.basis, [...path, 'basis']),
    ...checkGrade(item.grade, [...path, 'grade']),
    ...(item.title === undefined ? [] : checkWords(item.title, [...path, 'title'])),
    ...(item.period === undefined ? [] : checkPeriod(item.period, [...path, 'period'])),
  );
  checkCondition(check, item.when, [...path, 'when']);
  const { effect } = item;
  if (isRecord(effect)) checkCondition(check, effect.condition, [...path, 'effect', 'condition']);
  else if (effect !== 'not-applicable' && effect !== 'satisfied')
    issues.push(issue('FIELD_INVALID', [...path, 'effect'], { field: 'effect' }));
  if (item.overrides !== undefined && !Array.isArray(item.overrides))
    issues.push(issue('FIELD_INVALID', [...path, 'overrides'], { field: 'overrides' }));
  itemsOf(item.overrides).forEach((other, index) => {
    if (typeof other === 'string' && overrides.has(other)) return;
    issues.push(
      issue('EXCEPTION_UNKNOWN', [...path, 'overrides', index], { exception: String(other).slice(0, 80) }),
    );
  });
};

const textsOf = (value: unknown): string[] =>
  itemsOf(value).flatMap((item) => (typeof item === 'string' ? [item] : []));

/** One issue per circle, named from its smallest id so that it reads the same from wherever it was found. */
const checkCircles = (overrides: ReadonlyMap<string, readonly string[]>, path: Path): Issue[] => {
  const circles = new Set<string>();
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      circles.add(fromSmallest(trail.slice(start)).join(' → '));
      return;
    }
    if (done.has(id)) return;
    for (const next of overrides.get(id) ?? []) visit(next, [...trail, id]);
    done.add(id);
  };
  for (const id of overrides.keys()) visit(id, []);
  return [...circles].map((exceptions) => issue('EXCEPTION_CYCLE', path, { exceptions }));
};

const fromSmallest = (circle: readonly string[]): string[] => {
  const smallest = circle.reduce((least, id, index) => (id < (circle[least] ?? id) ? index : least), 0);
  const turned = [...circle.slice(smallest), ...circle.slice(0, smallest)];
  return [...turned, ...turned.slice(0, 1)];
};
