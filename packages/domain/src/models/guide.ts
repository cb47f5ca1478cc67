import type { PartyId, StepId, WorkflowId } from '../duties/index.js';
import type { BodyId, Grade, LegalBasis, Words } from '../kernel/index.js';
import type { Hierarchy } from '../organisations/index.js';
import type { ModelForm } from './forms/form.js';
import type { ModelKind } from './kind.js';

/** What a judged question is: a criterion of every model, the standard of a level, or something else a step asks. */
export const JUDGED_KINDS = ['criterion', 'standard', 'other'] as const;
export type JudgedKind = (typeof JUDGED_KINDS)[number];

/** A name that a guide gives to one of its own things, and where it says so. */
export interface GuideTerm {
  readonly id: string;
  readonly words: Words;
  readonly basis: readonly LegalBasis[];
}

/** A field that a model may belong to. */
export type GuideField = GuideTerm;

/** A level that a model aims at, and where what is replicated there has come to. Narrower levels stand first. */
export interface GuideLevel extends GuideTerm {
  /** The bodies among which it counts as replicated at this level; those of narrower levels do not. */
  readonly scope?:
    | { readonly party: PartyId; readonly hierarchy: Hierarchy }
    | { readonly body: BodyId; readonly hierarchy: Hierarchy };
}

/** Who may register a model, as the guide tells them apart (it gives each a form of its own). */
export interface GuideRegistrant extends GuideTerm {
  readonly kind: ModelKind;
}

/**
 * Something that a body judges of a model, with proof: a criterion, or a part of one. Its fact for conditions is
 * `models/judged/<id>` (see {@link judgedFact}).
 */
export interface GuideJudged extends GuideTerm {
  readonly of: JudgedKind;
  /** Of which models it is asked; without it, of all. */
  readonly kind?: ModelKind;
  /** The level whose standard it is part of. */
  readonly level?: string;
  /** It follows from a step of the model and nobody judges it: a criterion that asks for the confirmation itself. */
  readonly derived?: 'confirmed';
  /** The criterion that this is a part of: who judges the whole judges its parts. */
  readonly partOf?: string;
  readonly grade: Grade;
  readonly note?: Words;
}

/** Which roles of the workflow play which part here. */
export interface GuideParties {
  /** The collective that registers; nobody for the model of one person. */
  readonly registrant: PartyId;
  /** The body that took the registration: it confirms. */
  readonly registeredWith: PartyId;
  /** In whose sphere the model is: it compiles and reviews. */
  readonly manager: PartyId;
  /** Named by a replication: where the model was taken up. */
  readonly replicatedTo: PartyId;
}

/** Which steps of the workflow mean what here. A list may be empty where a guide has no such step. */
export interface GuideSteps {
  readonly register: readonly StepId[];
  readonly confirm: readonly StepId[];
  readonly notConfirm: readonly StepId[];
  readonly withdraw: readonly StepId[];
  /** A confirmed model came to an end. */
  readonly stop: readonly StepId[];
  /** Steps that show that a confirmed model still goes on. */
  readonly alive: readonly StepId[];
  readonly replicate: readonly StepId[];
  readonly reward: readonly StepId[];
  /** Confirmed as an exemplar, by level. */
  readonly exemplar: readonly { readonly level: string; readonly step: StepId }[];
}

export interface ModelGuide {
  /** Permanent, as `thai-nguyen/29-hd-duk/models`. */
  readonly id: string;
  readonly words: Words;
  readonly basis: LegalBasis;
  /** The way of a model, among the workflows of the law. */
  readonly workflow: WorkflowId;
  readonly fields: readonly GuideField[];
  readonly levels: readonly GuideLevel[];
  readonly registrants: readonly GuideRegistrant[];
  readonly judged: readonly GuideJudged[];
  readonly parties: GuideParties;
  readonly steps: GuideSteps;
  readonly forms: readonly ModelForm[];
}

/** @example judgedFact('collective-3') // 'models/judged/collective-3' */
export const judgedFact = (id: string): string => `models/judged/${id}`;

/** @example replicatedFact('bloc') // 'models/replicated/bloc' */
export const replicatedFact = (level: string): string => `models/replicated/${level}`;
