import {
  type BodyId,
  basisReader,
  bodyIdReader,
  dayReader,
  fail,
  gradeReader,
  type Issue,
  isEmpty,
  issue,
  objectReader,
  ok,
  type Period,
  periodReader,
  type Reader,
  type Result,
  textReader,
} from '../kernel/index.js';
import type { Life } from './life.js';
import type { Registry } from './registry.js';
import type { MonitoringAssignment } from './role.js';

const shape: Reader<MonitoringAssignment> = objectReader<MonitoringAssignment>(
  {
    id: textReader(200),
    body: bodyIdReader,
    by: bodyIdReader,
    period: periodReader,
    basis: basisReader,
    grade: gradeReader,
  },
  { recordedOn: dayReader, supersededOn: dayReader },
);

/**
 * Reads an assignment to follow a body from outside and holds it against the register: both bodies are there, they are
 * two, and no day of the assignment lies surely outside the life of either.
 *
 * Issues, all at once: those of the shape, PERIOD_INVALID, BODY_UNKNOWN, MONITORING_OF_ITSELF, MONITORING_OUTSIDE_LIFE,
 * NOTE_MISSING.
 *
 * @example readMonitoringAssignment({ id: 'm-1', body, by, period: { from: '2026-01-01' }, basis, grade: 'verified' }, registry)
 */
export const readMonitoringAssignment = (
  input: unknown,
  registry: Registry,
): Result<MonitoringAssignment> => {
  const read = shape(input);
  if (!read.ok) return read;
  const { value } = read;
  const { body, by, period, grade, basis } = value;
  const issues: Issue[] = [];
  if (isEmpty(period)) issues.push(issue('PERIOD_INVALID', ['period', 'until']));
  if (body === by) issues.push(issue('MONITORING_OF_ITSELF', ['by'], { body }));
  for (const [at, id] of [
    ['body', body],
    ['by', by],
  ] as const)
    issues.push(...livesWith(registry, at, id, period));
  if (grade === 'inferred' && basis.note === undefined) issues.push(issue('NOTE_MISSING', ['basis', 'note']));
  return issues.length > 0 ? fail(...issues) : ok(value);
};

const livesWith = (registry: Registry, at: string, id: BodyId, period: Period): Issue[] => {
  const found = registry.bodies.get(id);
  if (found === undefined) return [issue('BODY_UNKNOWN', [at], { body: id })];
  return isOutside(found.life, period) ? [issue('MONITORING_OUTSIDE_LIFE', [at], { body: id })] : [];
};

/** Surely: where a bound of the life is not known, no day of the period is ruled out by it. */
const isOutside = ({ from, until }: Life, period: Period): boolean =>
  (from.known && period.from < from.day) ||
  (until?.known === true && (period.until === undefined || period.until > until.day));
