import type { WorkflowDefinition, WorkflowId } from '../duties/index.js';
import {
  type CalendarDate,
  contains,
  DomainError,
  day,
  type Period,
  period,
  type Words,
  words,
} from '../kernel/index.js';

/** The first day of decree 126/2024/NĐ-CP, which took the place of 45/2010 and 33/2012. */
export const DECREE_126_FROM: CalendarDate = day('2024-11-26');

/**
 * The steps that both decrees know, in the order of a life. `enter-register` is ours: an association that was at work
 * long before anybody kept this register enters it as active, without the steps of its founding.
 */
export const SHARED_STEPS = [
  'enter-register',
  'recognise-committee',
  'permit-founding',
  'hold-founding-congress',
  'approve-charter',
  'hold-term-congress',
  'hold-extraordinary-congress',
  'rename',
  'split',
  'divide',
  'merge',
  'consolidate',
  'dissolve-voluntarily',
  'dissolve-by-force',
] as const;
export type SharedStep = (typeof SHARED_STEPS)[number];

/**
 * How an association begins that comes of a division, a split or a consolidation: no event of its own, it is read
 * from the event that made it.
 */
export const ARISE = 'arise';

/** Those that only decree 126/2024 has: 45/2010 knows no suspension of an association. */
export const STEPS_OF_126 = ['suspend', 'prolong-suspension', 'resume'] as const;

export const LIFECYCLE_STEPS = [...SHARED_STEPS, ...STEPS_OF_126] as const;
export type LifecycleStep = (typeof LIFECYCLE_STEPS)[number];

export const LIFECYCLE_STATES = [
  'proposed',
  'committee-recognised',
  'permitted',
  'congress-held',
  'active',
  'suspended',
  'divided',
  'merged',
  'consolidated',
  'dissolved',
] as const;
export type LifecycleState = (typeof LIFECYCLE_STATES)[number];

/** One decree's way through the life of an association, and the days on which it is the law. */
export interface LifecycleVersion {
  readonly workflow: WorkflowId;
  readonly words: Words;
  readonly period: Period;
}

export const LIFECYCLE_45: LifecycleVersion = {
  workflow: 'state/association-lifecycle-45',
  words: words(
    'vòng đời của hội theo Nghị định 45/2010/NĐ-CP, 33/2012/NĐ-CP',
    'life of an association under decrees 45/2010 and 33/2012',
  ),
  period: period(day('2010-07-01'), DECREE_126_FROM),
};

export const LIFECYCLE_126: LifecycleVersion = {
  workflow: 'state/association-lifecycle-126',
  words: words(
    'vòng đời của hội theo Nghị định 126/2024/NĐ-CP',
    'life of an association under decree 126/2024',
  ),
  period: period(DECREE_126_FROM),
};

export const LIFECYCLE_VERSIONS: readonly LifecycleVersion[] = [LIFECYCLE_45, LIFECYCLE_126];

/**
 * The definition that rules on a day; null before 1/7/2010, of which nothing was read. Throws `WORKFLOW_UNKNOWN`
 * when the law that was given lacks it.
 *
 * @example lifecycleOn(associationLifecycles, day('2024-11-25'))?.id // 'state/association-lifecycle-45'
 */
export const lifecycleOn = (
  definitions: readonly WorkflowDefinition[],
  on: CalendarDate,
): WorkflowDefinition | null => {
  const version = LIFECYCLE_VERSIONS.find(({ period: held }) => contains(held, on));
  if (version === undefined) return null;
  const found = definitions.find(({ id }) => id === version.workflow);
  if (found === undefined) throw new DomainError('WORKFLOW_UNKNOWN', version.workflow);
  return found;
};
