import type { DocumentGraph } from '../directives/index.js';
import { type Issue, isRealDay, issue, reportingPeriod } from '../kernel/index.js';
import { BODY_KINDS, type BodyKind, type Registry } from '../organisations/index.js';
import { checkBearers } from './check-bearers.js';
import type { Duty } from './duty.js';
import type { RecurringDue, Schedule } from './schedule.js';

/** What must be there for duties to be computable: their documents and bodies, known kinds, real days. */
export const checkDuties = (
  duties: readonly Duty[],
  graph: DocumentGraph,
  registry: Registry,
  kinds: readonly BodyKind[] = BODY_KINDS,
): Issue[] => {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const duty of duties) {
    const path = ['duties', duty.id];
    if (seen.has(duty.id)) issues.push(issue('DUTY_DUPLICATE', path, { duty: duty.id }));
    seen.add(duty.id);
    if (!graph.documents.has(duty.document))
      issues.push(issue('DOCUMENT_UNKNOWN', path, { document: duty.document }));
    if (duty.basis.document !== duty.document)
      issues.push(issue('DUTY_BASIS_ELSEWHERE', path, { document: duty.basis.document }));
    const named = [
      ...(duty.lead ? [duty.lead] : []),
      ...(duty.coordinating ?? []),
      ...(duty.addressees ?? []).flatMap((one) => (one.through ? [one.body, one.through] : [one.body])),
    ];
    for (const body of named)
      if (!registry.bodies.has(body)) issues.push(issue('BODY_UNKNOWN', path, { body }));
    issues.push(
      ...checkBearers(duty.bearers, registry, [...path, 'bearers'], kinds),
      ...checkSchedule(duty, path),
    );
  }
  return issues;
};

/** Longer than any interval of a law, short enough that the due day can still be written. */
const MOST_STEPS = 10_000;

const checkDistance = (schedule: Schedule & { kind: 'relative' }, at: Issue['path']): Issue[] => {
  const { amount, unit, monthEnd } = schedule;
  const issues: Issue[] = [];
  if (!Number.isInteger(amount) || amount < 0 || amount > MOST_STEPS)
    issues.push(issue('SCHEDULE_AMOUNT_INVALID', at, { most: MOST_STEPS }));
  if (monthEnd === undefined && (unit === 'month' || unit === 'year'))
    issues.push(issue('MONTH_END_NOT_SAID', at));
  return issues;
};

/** 29/2 is refused: a duty of every year must not have years in which its day cannot be computed. */
const isInEveryYear = (due: RecurringDue): boolean =>
  due.kind === 'within-month'
    ? isRealDay({ year: COMMON_YEAR, month: due.month, day: 1 })
    : due.kind === 'before' || due.kind === 'by'
      ? isRealDay({ year: COMMON_YEAR, month: due.month, day: due.day })
      : true;

const COMMON_YEAR = 2023;

const checkSchedule = (duty: Duty, path: Issue['path']): Issue[] => {
  const { schedule } = duty;
  const at = [...path, 'schedule'];
  if (schedule.kind === 'relative') return checkDistance(schedule, at);
  if (schedule.kind === 'fixed') {
    const { opensOn, due } = schedule;
    const empty = opensOn !== undefined && (due.reading === 'by' ? opensOn > due.day : opensOn >= due.day);
    return empty ? [issue('SCHEDULE_WINDOW_EMPTY', at, { opensOn, day: due.day })] : [];
  }
  if (schedule.kind !== 'recurring') return [];
  const issues: Issue[] = [];
  if (schedule.every.length === 0) issues.push(issue('SCHEDULE_EMPTY', at));
  // a month and day can be placed in a year only; "trước ngày 10/6" of a quarter means nothing
  const placesADay =
    schedule.due.kind === 'before' || schedule.due.kind === 'by' || schedule.due.kind === 'within-month';
  if (placesADay && schedule.every.some((kind) => kind !== 'year'))
    issues.push(issue('SCHEDULE_DAY_NOT_IN_YEAR', at));
  if (!isInEveryYear(schedule.due)) issues.push(issue('SCHEDULE_DAY_INVALID', at));
  for (const exception of schedule.except ?? [])
    if (!reportingPeriod(exception.period).ok)
      issues.push(issue('REPORTING_PERIOD_INVALID', at, { value: exception.period }));
  return issues;
};
