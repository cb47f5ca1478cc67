import type { RefusalCode, Transition } from '../duties/index.js';
import { addDays, day } from '../kernel/index.js';
import type { WorkflowCase } from './law-case.js';

const WRONG_BODY: readonly RefusalCode[] = ['ACTOR_NOT_ENTITLED', 'ACTOR_OFFICE_WRONG', 'ACTOR_NOT_TOGETHER'];
const WINDOW_DAYS = [
  ['day before the last on time', -1],
  ['last day on time', 0],
  ['day after', 1],
] as const;

/**
 * What the cases of one step do not show yet, a name for each: that it may be taken; that a wrong body, a wrong
 * form, a guard that fails and a prohibition refuse it; that an unknown guard does not; the day before, of and
 * after the last on time. Those for `step` are picked from all cases of its workflow.
 *
 * @example casesMissingFor(transition, cases) // ['refused: wrong body']
 */
export const casesMissingFor = (step: Transition, cases: readonly WorkflowCase[]): string[] => {
  const own = cases.filter(({ ask }) => ask.tried.step === step.id);
  const shows = (outcome: WorkflowCase['expect']['outcome']): boolean =>
    own.some(({ expect }) => expect.outcome === outcome);
  const refusedBy = (...codes: readonly RefusalCode[]): boolean =>
    own.some(
      ({ expect }) => expect.outcome === 'refused' && expect.reasons.some(({ code }) => codes.includes(code)),
    );
  const shown: readonly (readonly [what: string, there: boolean])[] = [
    ['allowed', shows('allowed')],
    ['refused: wrong body', step.by.length === 0 || refusedBy(...WRONG_BODY)],
    ['refused: wrong form', !step.forms?.length || refusedBy('FORM_WRONG')],
    ['refused: guard not met', step.guard === undefined || refusedBy('GUARD_NOT_MET')],
    ['undetermined: guard not known', step.guard === undefined || shows('undetermined')],
    ['refused: forbidden', !step.forbids?.length || refusedBy('STEP_FORBIDDEN')],
    ...WINDOW_DAYS.map(([what, shift]) => [what, !hasLastDay(step) || triedOn(own, shift)] as const),
  ];
  return shown.flatMap(([what, there]) => (there ? [] : [what]));
};

const hasLastDay = ({ windows = [] }: Transition): boolean =>
  windows.some(({ schedule }) =>
    schedule.kind === 'yearly' ? schedule.due.kind !== 'unstated' : schedule.due !== undefined,
  );

/** A case that names the last day on time and tries the step so many days from it. */
const triedOn = (cases: readonly WorkflowCase[], shift: number): boolean =>
  cases.some(({ ask, dueOn }) => dueOn !== undefined && addDays(day(dueOn), shift) === ask.tried.on);
