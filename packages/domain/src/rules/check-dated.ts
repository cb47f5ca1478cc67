import { checkTimeline, type Issue, issue, type Timeline, under } from '../kernel/index.js';
import { checkBasis, checkGrade, checkId, checkPeriod, isDay, type Path } from './check-shape.js';
import { isRecord, itemsOf } from './shape.js';

export interface CheckedTimeline {
  readonly issues: readonly Issue[];
  /** The timeline, when its frame is sound enough to reckon with; its values are checked by the caller. */
  readonly timeline: Timeline<unknown> | null;
}

/** Every entry needs a period, a state, a basis and a grade; entries must not overlap. */
export const checkDated = (
  value: unknown,
  path: Path,
  checkValue: (value: unknown, path: Path) => readonly Issue[],
): CheckedTimeline => {
  if (!isRecord(value))
    return { issues: [issue('FIELD_INVALID', path, { field: lastOf(path) })], timeline: null };
  const issues = checkId(value.id, 'id', path);
  const entries = itemsOf(value.entries);
  if (entries.length === 0) issues.push(issue('FIELD_MISSING', path, { field: 'entries' }));
  entries.forEach((entry, index) => {
    issues.push(...checkEntry(entry, [...path, 'entries', index], checkValue));
  });
  const frameIssues = issues.length;
  if (frameIssues > 0 || !isTimeline(value)) return { issues, timeline: isTimeline(value) ? value : null };
  return { issues: under(path, checkTimeline(value)), timeline: value };
};

const checkEntry = (
  entry: unknown,
  path: Path,
  checkValue: (value: unknown, path: Path) => readonly Issue[],
): Issue[] => {
  if (!isRecord(entry)) return [issue('FIELD_INVALID', path, { field: 'entries' })];
  const issues = [
    ...checkPeriod(entry.period, [...path, 'period']),
    ...checkBasis(entry.basis, [...path, 'basis']),
    ...checkGrade(entry.grade, [...path, 'grade']),
  ];
  if (!isState(entry.state)) issues.push(issue('FIELD_INVALID', [...path, 'state'], { field: 'state' }));
  if (entry.state === 'in-force') issues.push(...checkValue(entry.value, [...path, 'value']));
  return issues;
};

const isState = (state: unknown): boolean =>
  state === 'in-force' || state === 'repealed' || state === 'suspended';

/** Sound in all that reckoning with periods looks at. */
const isTimeline = (value: unknown): value is Timeline<unknown> =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  Array.isArray(value.entries) &&
  value.entries.length > 0 &&
  value.entries.every(
    (entry: unknown) =>
      isRecord(entry) &&
      isState(entry.state) &&
      isRecord(entry.period) &&
      isDay(entry.period.from) &&
      (entry.period.until === undefined || isDay(entry.period.until)),
  );

const lastOf = (path: Path): string | number => path[path.length - 1] ?? '';
