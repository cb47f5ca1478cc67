import type { Force, LintCode, RelationKind } from '../directives/index.js';
import type { RefusalCode, Status, StatusReason } from '../duties/index.js';
import type { Judgement, NewObservation, TargetReason } from '../indicators/index.js';
import type { Grade } from '../kernel/index.js';
import type { MissMeaning, Outcome, Scalar } from '../rules/index.js';

/** Whether the facts of a case come from the clause itself or were made up to try it. */
export type Provenance = 'clause' | 'invented';

interface CaseFrame {
  /** The clause that decides the case; for a rule that no clause held here states, the rule. */
  readonly clause: string;
  readonly name: string;
  readonly provenance: Provenance;
}

/** The facts a duty is tried on, and the day it is asked about. Days are ISO texts, periods name both ends. */
export interface DutyAsk {
  readonly body: string;
  readonly on: string;
  /**
   * Key of the occurrence meant, such as `2024`; it is looked for in the years around `on`. Without it the case
   * means the only occurrence that touches the day.
   */
  readonly occurrence?: string;
  /** Acts of the body for this duty: days, or days with the occurrence they are meant for. */
  readonly done?: readonly (string | { readonly on: string; readonly occurrence: string })[];
  /** Days for which the register of the body for the document is declared complete, both ends in. */
  readonly kept?: readonly { readonly from: string; readonly to: string }[];
  /** Registered trigger events; the key of the occurrence that one opens is its id. */
  readonly events?: readonly { readonly id: string; readonly trigger: string; readonly on: string }[];
  /** Conditions of the bearers, by fact id, for the body. */
  readonly conditions?: Readonly<Record<string, boolean>>;
  /** A day of issue registered later for a document that prints none. */
  readonly issuedOn?: string;
  /** The first day on which the bearer, and what it hangs under, is gone: registered later where no source has it. */
  readonly endedOn?: string;
}

/** What a duty clause means on a day: a status, or that nothing is asked of the body then. */
export interface DutyCase extends CaseFrame {
  readonly kind: 'duty';
  readonly ask: DutyAsk;
  readonly expect:
    | {
        readonly status: Status;
        readonly why: StatusReason;
        readonly dueOn?: string | null;
        readonly days?: number | null;
      }
    | { readonly listed: false };
}

/** Whether a document has effect on a day. */
export interface ForceCase extends CaseFrame {
  readonly kind: 'force';
  readonly ask: { readonly document: string; readonly on: string };
  readonly expect: { readonly state: Force['state']; readonly why?: Force['why']; readonly by?: string };
}

/** A relation that the clause states: how well it is known, and what lint says of it at that place. */
export interface RelationCase extends CaseFrame {
  readonly kind: 'relation';
  readonly ask: { readonly from: string; readonly kind: RelationKind; readonly to: string };
  readonly expect: { readonly grade: Grade; readonly lint: readonly LintCode[] };
}

/** One reported value of a case: a plain number, or how the source writes it, or of another period. */
export type ReportedValue =
  | number
  | (Pick<NewObservation, 'value' | 'exactness' | 'step' | 'estimated'> & { readonly period?: string });

/** The figures a target is tried on, and the day it is asked about. */
export interface TargetAsk {
  readonly body: string;
  readonly on: string;
  /** Key of the period that is judged. */
  readonly period: string;
  /** What the body reported of that period, by measure. */
  readonly reported?: Readonly<Record<string, ReportedValue>>;
  /** Conditions of the target, by fact id, for the body. */
  readonly conditions?: Readonly<Record<string, boolean>>;
  /** A day of issue registered later for a document that prints none. */
  readonly issuedOn?: string;
  /** The first day on which the bearer, and what it hangs under, is gone: registered later where no source has it. */
  readonly endedOn?: string;
  /** Decisions that carry what the document asks over to another body. */
  readonly carried?: readonly { readonly from: string; readonly to: string; readonly on: string }[];
  /** The clause whose target is tried, where the case is about one that only defines what it counts. */
  readonly target?: string;
  /** Which target of the clause is meant, from 1, where it sets several. */
  readonly nth?: number;
}

/** What a target clause means for a figure: an outcome and why, or that the body is not judged by it. */
export interface TargetCase extends CaseFrame {
  readonly kind: 'target';
  readonly ask: TargetAsk;
  readonly expect:
    | {
        readonly outcome: Outcome;
        readonly why: TargetReason;
        readonly reached?: Judgement;
        readonly threshold?: number;
        readonly missMeaning?: MissMeaning;
      }
    | { readonly listed: false };
}

/** A step that is tried or was taken, with days as ISO texts. */
export interface WorkflowStepAsk {
  readonly step: string;
  readonly on: string;
  readonly body: string;
  readonly office?: string;
  readonly with?: readonly string[];
  readonly form?: string;
  readonly year?: number;
  readonly parties?: Readonly<Record<string, readonly string[]>>;
}

/** A step tried in a case of a workflow: what was done before, who plays which role, what is known. */
export interface WorkflowAsk {
  readonly workflow: string;
  readonly tried: WorkflowStepAsk;
  readonly parties?: Readonly<Record<string, readonly string[]>>;
  /** Steps taken before, in any order of their days; those of one day in their order here. */
  readonly done?: readonly WorkflowStepAsk[];
  /** Known facts by id; what is not here is unknown. */
  readonly facts?: Readonly<Record<string, boolean | number | string>>;
}

/** Whether a step may be taken: to which state and how late, or what is missing, or every ground against it. */
export interface WorkflowCase extends CaseFrame {
  readonly kind: 'workflow';
  readonly ask: WorkflowAsk;
  /** The last day on time that the case is about: the earliest, where several windows concern the step. */
  readonly dueOn?: string;
  readonly expect:
    | {
        readonly outcome: 'allowed';
        readonly to?: string;
        /** Days after the last on time; null for a step that is not late. */
        readonly late?: number | null;
      }
    | { readonly outcome: 'undetermined'; readonly missing?: readonly string[] }
    | {
        readonly outcome: 'refused';
        /** Each with the clauses it cites; none where the text is silent. */
        readonly reasons: readonly { readonly code: RefusalCode; readonly clauses: readonly string[] }[];
      };
}

/** A fact that is a list: what is known of each member, and whether there may be others (`complete: false`). */
export interface GivenList {
  readonly members: readonly Readonly<Record<string, GivenFact>>[];
  readonly complete?: boolean;
}
export type GivenFact = Scalar | GivenList;

/** What a rule says of made-up facts on a day; a fact that is not given is not known. */
export interface RuleCase extends CaseFrame {
  readonly kind: 'rule';
  readonly ask: {
    readonly rule: string;
    readonly on: string;
    readonly facts: Readonly<Record<string, GivenFact>>;
  };
  readonly expect: {
    readonly outcome: Outcome;
    readonly missMeaning: MissMeaning;
    /** The facts that stand in the way of an outcome, all of them. */
    readonly missing?: readonly string[];
  };
}

/** One example of what a clause means, as plain data beside the law file: it is run, not read only. */
export type LawCase = DutyCase | ForceCase | RelationCase | RuleCase | TargetCase | WorkflowCase;
