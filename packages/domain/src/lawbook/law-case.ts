import type { Force, LintCode, RelationKind } from '../directives/index.js';
import type { Status, StatusReason } from '../duties/index.js';
import type { Grade } from '../kernel/index.js';

/** Whether the facts of a case come from the clause itself or were made up to try it. */
export type Provenance = 'clause' | 'invented';

interface CaseFrame {
  /** The clause that decides the case. */
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

/** One example of what a clause means, as plain data beside the law file: it is run, not read only. */
export type LawCase = DutyCase | ForceCase | RelationCase;
