import type { CalendarDate, ClauseId, DocumentId, LegalBasis, Recorded, Words } from '../../kernel/index.js';

/** What becomes of a duty when its document is amended, replaced, repealed, or its time runs out. */
export const DUTY_FATES = ['carried', 'changed', 'ended'] as const;
export type DutyFateOutcome = (typeof DUTY_FATES)[number];

/**
 * What is decided of one open duty, and by what. `carried`: it is asked on as it was; `changed`: another takes its
 * place and asks something else; `ended`: it is asked no more. A duty that an amendment leaves as it is is carried
 * to itself.
 */
export interface DutyFate extends Recorded {
  readonly id: string;
  readonly duty: ClauseId;
  /** The document that amends, replaces or repeals; for one whose time ran out, that document itself. */
  readonly change: DocumentId;
  readonly outcome: DutyFateOutcome;
  /** The duties in its place: at least one where it is carried or changed, none where it ended. */
  readonly to: readonly ClauseId[];
  /** The first day of the new state. */
  readonly on: CalendarDate;
  readonly basis: LegalBasis;
  readonly note?: Words;
}
