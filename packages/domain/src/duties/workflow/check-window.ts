import { type Issue, isRealDay, issue } from '../../kernel/index.js';
import type { Distance, StepWindow, WindowSchedule } from './step-window.js';
import type { WorkflowCheck } from './workflow-check.js';

type Path = Issue['path'];

/** That the days of a window can be computed in every year and every case. */
export const checkWindow = (check: WorkflowCheck, window: StepWindow, path: Path): Issue[] => [
  ...checkDays(check, window.schedule, [...path, 'schedule']),
  ...(window.except ?? []).flatMap(({ schedule }, index) =>
    schedule === undefined ? [] : checkDays(check, schedule, [...path, 'except', index, 'schedule']),
  ),
  ...(window.except ?? []).flatMap(({ year }, index, all) =>
    all.findIndex((other) => other.year === year) < index
      ? [issue('WORKFLOW_ID_DUPLICATE', [...path, 'except', index], { id: String(year) })]
      : [],
  ),
  ...(window.when === undefined ? [] : check.condition(window.when, [...path, 'when'])),
];

/** 29/2 is refused: a window of every year must not have years in which its day cannot be computed. */
const COMMON_YEAR = 2023;
const isInEveryYear = (month: number, day: number): boolean => isRealDay({ year: COMMON_YEAR, month, day });

/** Longer than any interval of a law, short enough that the day can still be written. */
const MOST_STEPS = 10_000;

const checkDays = (check: WorkflowCheck, schedule: WindowSchedule, path: Path): Issue[] => {
  switch (schedule.kind) {
    case 'once': {
      const { opensOn, due } = schedule;
      const isEmpty =
        opensOn !== undefined && (due.reading === 'by' ? opensOn > due.day : opensOn >= due.day);
      return isEmpty ? [issue('SCHEDULE_WINDOW_EMPTY', path, { opensOn, day: due.day })] : [];
    }
    case 'yearly': {
      const { opens, due } = schedule;
      const days = [
        ...(opens === undefined ? [] : [opens]),
        ...(due.kind === 'within-month' ? [{ month: due.month, day: 1 }] : []),
        ...(due.kind === 'before' || due.kind === 'by' ? [due] : []),
      ];
      return days.every(({ month, day }) => isInEveryYear(month, day))
        ? []
        : [issue('SCHEDULE_DAY_INVALID', path)];
    }
    case 'relative':
      return checkRelative(check, schedule, path);
  }
};

const checkRelative = (
  check: WorkflowCheck,
  { from, opens, due }: WindowSchedule & { kind: 'relative' },
  path: Path,
): Issue[] => {
  const issues: Issue[] = [];
  if ('step' in from) {
    if (!check.steps.has(from.step)) issues.push(issue('WORKFLOW_STEP_UNKNOWN', path, { step: from.step }));
  } else if (!check.facts.some(({ id, type }) => id === from.fact && type === 'date'))
    issues.push(issue('FACT_UNDECLARED', path, { fact: from.fact }));
  if (opens === undefined && due === undefined) issues.push(issue('WORKFLOW_WINDOW_OPEN', path));
  for (const distance of [opens, due])
    if (distance !== undefined) issues.push(...checkDistance(check, distance, path));
  return issues;
};

const checkDistance = (check: WorkflowCheck, { amount, unit, monthEnd }: Distance, path: Path): Issue[] => {
  const issues: Issue[] = [];
  if (typeof amount !== 'number') {
    if (!check.known.parameters.some(({ id }) => id === amount.parameter))
      issues.push(issue('PARAMETER_UNDECLARED', path, { parameter: amount.parameter }));
  } else if (!Number.isInteger(amount) || amount < 0 || amount > MOST_STEPS)
    issues.push(issue('SCHEDULE_AMOUNT_INVALID', path, { most: MOST_STEPS }));
  if (monthEnd === undefined && (unit === 'month' || unit === 'year'))
    issues.push(issue('MONTH_END_NOT_SAID', path));
  return issues;
};
