import type { BodyId, ClauseId, Grade, LegalBasis, LevelId, Period, Words } from '../../kernel/index.js';
import type { Hierarchy } from '../../organisations/index.js';
import type { Condition, FactDefinition, RuleId } from '../../rules/index.js';
import type { ProofKind } from '../duty.js';
import type { FormId, FrameId, PartyId, StateId, StepId, WorkflowId } from './ids.js';
import type { StepWindow } from './step-window.js';

/** Whether a text says it, or it is ours because something had to be there that no text says. */
export const ORIGINS = ['text', 'ours'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Which body a party selector means: the one recorded, an organ that acts for it, or either. */
export const PARTY_READINGS = ['itself', 'organ', 'itself-or-organ'] as const;
/** How an actor stands to a party: directly or anywhere above it in a tree, or of its own level and place. */
export const RELATIONS_TO_PARTY = ['directly-above', 'above', 'same-level'] as const;

/**
 * One thing that must be true of the acting body. `kind`: of these kinds, at these levels, under this body.
 * `party`: the body recorded in that role ("the body it was registered with"), or the organ that acts for it.
 * `related`: a body that stands to that party as said ("the committee of the same level").
 */
export type ActorSelector =
  | {
      readonly by: 'kind';
      readonly kinds: readonly string[];
      readonly levels?: readonly LevelId[];
      /** Anywhere under a body, or (`directly`) right under it: a text may leave out what is further down. */
      readonly within?: { readonly body: BodyId; readonly hierarchy: Hierarchy; readonly directly?: true };
    }
  | { readonly by: 'name'; readonly bodies: readonly BodyId[] }
  | {
      readonly by: 'party';
      readonly party: PartyId;
      readonly reading?: (typeof PARTY_READINGS)[number];
    }
  | {
      readonly by: 'related';
      readonly to: PartyId;
      readonly relation: (typeof RELATIONS_TO_PARTY)[number];
      /** Needed for `above`. */
      readonly hierarchy?: Hierarchy;
    };

/** Where a part of a workflow comes from. What is `ours` has no basis and says in its words that it is ours. */
export interface Sourced {
  readonly basis: readonly LegalBasis[];
  readonly grade: Grade;
  /** What our reading adds: needed with the grade `inferred` and for what is ours. */
  readonly note?: Words;
}

/** One of the bodies that may take a step: all of `who` must be true of it. */
export interface ActorRule extends Sourced {
  readonly words: Words;
  readonly who: readonly ActorSelector[];
  /** The office of the body that must act, where the text names one: `head`. Never a person. */
  readonly office?: { readonly id: string; readonly words: Words };
  /** Parties that must act together: each body of each of them, as the signatories of a programme. */
  readonly together?: readonly PartyId[];
  /** When this body is the one; asked of the facts of the case. */
  readonly when?: Condition;
  /** The days on which it has the power; without it, all. */
  readonly period?: Period;
}

/** A form on which a step is to be made, and for which cases. */
export interface FormRule extends Sourced {
  readonly form: FormId;
  readonly when?: Condition;
}

/** A text that forbids a step, in a case or from a state: what a refusal would rather cite than silence. */
export interface Prohibition extends Sourced {
  readonly words: Words;
  readonly from?: readonly StateId[];
  readonly when?: Condition;
}

/** A step that proves a duty: whose body it proves it for, and what kind of proof it is. */
export interface ProvenDuty {
  readonly duty: ClauseId;
  readonly kind: ProofKind;
  /** Without it, the acting body. */
  readonly bearer?: PartyId;
  /** The duty is one of every year, and the step is for that of its own year, whatever its day. */
  readonly yearly?: true;
  /** The years of the step, both in, for which it proves it: a day of one year alone has a clause of its own. */
  readonly years?: { readonly from?: number; readonly to?: number };
}

export interface WorkflowState {
  readonly id: StateId;
  readonly words: Words;
  /** Nothing follows. Such a state has no step out of it. */
  readonly final?: boolean;
  readonly origin: Origin;
  readonly note?: Words;
}

/** One step: from which states to which, by whom, on which form, when, and under what condition. */
export interface Transition extends Sourced {
  readonly id: StepId;
  readonly words: Words;
  readonly origin: Origin;
  readonly from: readonly StateId[];
  /** null: the case stays where it stands, as after a yearly review, a reward or a replication. */
  readonly to: StateId | null;
  /** Any one of them; empty where the text does not say who, and then anyone may. */
  readonly by: readonly ActorRule[];
  /** Any one of those whose `when` holds; empty where no form is asked for. */
  readonly forms?: readonly FormRule[];
  /** All whose `when` holds. */
  readonly windows?: readonly StepWindow[];
  /** What must be true of the facts of the case. Unknown leaves the step undetermined. */
  readonly guard?: Condition;
  /** Rules of the law that must not be violated: they have versions, exceptions and modalities of their own. */
  readonly rules?: readonly RuleId[];
  /** Steps that must have been taken before, whatever the state: each with the clause that says so. */
  readonly requires?: readonly { readonly step: StepId; readonly basis: readonly LegalBasis[] }[];
  readonly forbids?: readonly Prohibition[];
  /** The clause that fixes the order, cited when the step is tried from another state; else the text is silent. */
  readonly order?: readonly LegalBasis[];
  /** Parties that the step must name, such as the body that a model is registered with. */
  readonly names?: readonly PartyId[];
  /** The days on which the step exists in law; without it, all. */
  readonly period?: Period;
  readonly proves?: readonly ProvenDuty[];
}

/** What a party is, in words: shown where one is asked for. */
export interface PartyDefinition {
  readonly id: PartyId;
  readonly words: Words;
}

/**
 * A way of doing something that a text lays down step by step, as data: JSON all through, so that a law file or a
 * folder of JSON brings its own. The passage of time is no step: what the calendar does (a window that closed, a
 * term that ran out) is computed from the day of the question, never recorded.
 *
 * @example
 * const review: WorkflowDefinition = {
 *   id: 'review', words, subject, parties: [], initial: 'planned',
 *   states: [planned, { ...reviewed, final: true }], transitions: [reviewIt],
 * };
 */
export interface WorkflowDefinition {
  readonly id: WorkflowId;
  /** The frame it was grounded on: its states and steps are that frame's, so that rooms know what they mean. */
  readonly frame?: FrameId;
  readonly words: Words;
  /** What goes through it: a model, an association, a draft. */
  readonly subject: Words;
  readonly parties: readonly PartyDefinition[];
  /** Facts that its conditions ask for beside those that clauses declare. */
  readonly facts?: readonly FactDefinition[];
  readonly initial: StateId;
  readonly states: readonly WorkflowState[];
  readonly transitions: readonly Transition[];
}

/** @example stepNamed(definition, 'register')?.to // 'registered' */
export const stepNamed = (definition: WorkflowDefinition, id: StepId): Transition | null =>
  definition.transitions.find((transition) => transition.id === id) ?? null;
