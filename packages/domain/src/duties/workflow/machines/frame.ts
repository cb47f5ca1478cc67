import { type Words, words } from '../../../kernel/index.js';
import type { FactDefinition } from '../../../rules/index.js';
import type {
  ActorRule,
  PartyDefinition,
  Transition,
  WorkflowDefinition,
  WorkflowState,
} from '../definition.js';
import type { FrameId, PartyId, StateId, StepId } from '../ids.js';
import type { StepWindow } from '../step-window.js';

/**
 * The parts of a frame: a way of working that no text prints as a whole and several texts ask for in pieces. All of
 * a frame is ours and says so; a law file grounds the steps that its clauses state (`groundWorkflow`).
 */

const OURS: Words = words(
  'khung chung do chúng tôi dựng, không có trong văn bản',
  'part of our general frame, in no text',
);
const ours = { basis: [], grade: 'inferred', note: OURS } as const;

export const party = (id: PartyId, vi: string, en: string): PartyDefinition => ({ id, words: words(vi, en) });

export const state = (id: StateId, vi: string, en: string, final = false): WorkflowState => ({
  id,
  words: words(vi, en),
  origin: 'ours',
  note: OURS,
  ...(final ? { final } : {}),
});

export const dayFact = (id: string, vi: string, en: string): FactDefinition => ({
  id,
  type: 'date',
  words: words(vi, en),
});

export const flagFact = (id: string, vi: string, en: string): FactDefinition => ({
  id,
  type: 'boolean',
  words: words(vi, en),
});

/** The body in a role, or the organ that acts for it. */
export const inRole = (
  { id, words: named }: PartyDefinition,
  more: Pick<ActorRule, 'together'> = {},
): ActorRule => ({
  words: named,
  who: [{ by: 'party', party: id, reading: 'itself-or-organ' }],
  ...more,
  ...ours,
});

/** By a day that whoever asks for the step has set in the case: the day itself is still on time. */
export const bySetDay = (fact: FactDefinition): StepWindow => ({
  words: fact.words,
  schedule: { kind: 'relative', from: { fact: fact.id }, due: { amount: 0, unit: 'day' } },
  ...ours,
});

export const step = (
  id: StepId,
  said: readonly [vi: string, en: string],
  [from, to]: readonly [from: StateId | readonly StateId[], to: StateId | null],
  by: readonly ActorRule[],
  more: Partial<Omit<Transition, 'id' | 'words' | 'from' | 'to' | 'by'>> = {},
): Transition => ({
  id,
  words: words(...said),
  origin: 'ours',
  ...ours,
  from: typeof from === 'string' ? [from] : from,
  to,
  by,
  ...more,
});

/** A frame has no id of the law: whoever grounds it gives one. */
export type Frame = Omit<WorkflowDefinition, 'id' | 'frame'> & { readonly id: FrameId };
