import { type CalendarDate, daysBetween, type Issue } from '../../kernel/index.js';
import type { FactId } from '../../rules/index.js';
import { ask, type CaseFacts } from './case-context.js';
import { type Doubt, doubt, type JudgedWindow, type Refusal, refusal, type StepNote } from './decision.js';
import type { Transition } from './definition.js';
import type { StepTaken } from './history.js';
import type { StepId } from './ids.js';
import type { StepWindow } from './step-window.js';
import { type WindowQuestion, windowDays } from './window-days.js';

/** The windows that concern a step in a case, and what being outside them means. */
export interface WindowVerdict {
  readonly judged: readonly JudgedWindow[];
  readonly reasons: readonly Refusal[];
  readonly doubts: readonly Doubt[];
  readonly notes: readonly StepNote[];
}

export const judgeWindows = (
  { windows = [] }: Transition,
  { step, on }: StepTaken,
  question: CaseFacts & WindowQuestion,
): WindowVerdict => {
  const judged: JudgedWindow[] = [];
  const reasons: Refusal[] = [];
  const doubts: Doubt[] = [];
  const notes: StepNote[] = [];
  for (const window of windows) {
    const { truth, missing } = ask(question, window.when);
    const found = truth === 'false' ? null : judgeWindow(window, on, question);
    if (found === null) continue;
    const unsure = (issues: readonly Issue[], facts: readonly FactId[]): void => {
      // where no side is refused, not knowing the days leaves open how late a step is, not whether it may be taken
      if (window.refused?.length)
        doubts.push(doubt('WINDOW_DAYS_UNKNOWN', { step }, { issues, missing: facts }));
      else notes.push(daysUnknown(step, window, issues, facts));
    };
    if (truth === 'unknown') {
      // outside days that may not even be those of the case: the fact is asked for, nothing is held against it
      if (isOutside(found) || found.issues.length > 0) unsure(found.issues, missing);
      continue;
    }
    judged.push(found);
    if (found.issues.length > 0) unsure(found.issues, factsIn(found.issues));
    const said = sayWindow(window, step, found);
    reasons.push(...said.reasons);
    doubts.push(...said.doubts);
    notes.push(...said.notes);
  }
  return { judged, reasons, doubts, notes };
};

const judgeWindow = (window: StepWindow, on: CalendarDate, question: WindowQuestion): JudgedWindow | null => {
  const days = windowDays(window, question);
  if (days === null) return null;
  const { opensOn, dueOn } = days;
  return {
    ...days,
    words: window.words,
    daysLate: dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, on)),
    daysEarly: opensOn === null ? 0 : Math.max(0, daysBetween(on, opensOn)),
  };
};

const isOutside = ({ daysLate, daysEarly }: JudgedWindow): boolean => daysLate > 0 || daysEarly > 0;

const factsIn = (issues: readonly Issue[]): FactId[] =>
  issues.flatMap(({ params }) => (typeof params.fact === 'string' ? [params.fact] : []));

const daysUnknown = (
  step: StepId,
  { words }: StepWindow,
  issues: readonly Issue[],
  missing: readonly FactId[],
): StepNote => ({ code: 'DAYS_UNKNOWN', params: { step }, basis: [], words, missing, issues });

/** Late and early are said; where the text refuses that side, they refuse, unless the day is only recalled. */
const sayWindow = (
  { refused = [], grade, words }: StepWindow,
  step: StepId,
  { basis, dueOn, opensOn, dueGrade, daysLate, daysEarly }: JudgedWindow,
): Pick<WindowVerdict, 'reasons' | 'doubts' | 'notes'> => {
  const said = { reasons: [] as Refusal[], doubts: [] as Doubt[], notes: [] as StepNote[] };
  const recalled = grade === 'recalled' || dueGrade === 'recalled';
  if (recalled && (daysLate > 0 || daysEarly > 0)) {
    if (refused.length > 0) said.doubts.push(doubt('ONLY_RECALLED', { step }));
    else said.notes.push({ code: 'DAYS_UNKNOWN', params: { step }, basis, words });
    return said;
  }
  const late = { step, days: daysLate, day: dueOn };
  const early = { step, days: daysEarly, day: opensOn };
  if (daysLate > 0 && refused.includes('late'))
    said.reasons.push(refusal('WINDOW_CLOSED', late, basis, { words }));
  else if (daysLate > 0) said.notes.push({ code: 'LATE', params: late, basis, words });
  if (daysEarly > 0 && refused.includes('early'))
    said.reasons.push(refusal('WINDOW_NOT_OPEN', early, basis, { words }));
  else if (daysEarly > 0) said.notes.push({ code: 'EARLY', params: early, basis, words });
  return said;
};

/** By the window that is missed by most. */
export const lateBy = (
  judged: readonly JudgedWindow[],
): { readonly days: number; readonly dueOn: CalendarDate } | null =>
  judged.reduce<{ days: number; dueOn: CalendarDate } | null>(
    (worst, { daysLate, dueOn }) =>
      dueOn !== null && daysLate > (worst?.days ?? 0) ? { days: daysLate, dueOn } : worst,
    null,
  );
