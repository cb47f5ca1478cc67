import type { ClauseId, DocumentId, Grade, LegalBasis, Timeline, Words } from '../../kernel/index.js';

/**
 * What the report of an occurrence is about: the occurrence's own period, or a part of its year. A report of six
 * months that a text asks for "before 10/6" every year is a yearly duty about the first half.
 */
export const REPORTED_PARTS = ['occurrence', 'first-half', 'nine-months'] as const;
export type ReportedPart = (typeof REPORTED_PARTS)[number];

/**
 * A day of a regime besides the due day. `period-end`: the last day of what is reported on. `days-from-due`: so many
 * days after the last day on time, before it where the number is negative. `month-day`: in the year reported on.
 */
export type RegimeDay =
  | { readonly kind: 'period-end'; readonly basis: LegalBasis; readonly grade: Grade; readonly note?: Words }
  | { readonly kind: 'days-from-due'; readonly days: Timeline<number> }
  | {
      readonly kind: 'month-day';
      readonly month: number;
      readonly day: number;
      readonly basis: LegalBasis;
      readonly grade: Grade;
      readonly note?: Words;
    };

/** A part of the text that the report is to have. */
export interface OutlinePart {
  readonly id: string;
  readonly words: Words;
}

/** A figure that the report is to give: what is counted is a measure of the catalogue, named by its id. */
export interface RegimeFigure {
  readonly measure: string;
  readonly words?: Words;
  /** Whether the figures of several bodies may be added; where not, a consolidated report lists them. */
  readonly adds: boolean;
}

/**
 * What a clause says of a report beyond its duty. A regime is a duty of kind report: who reports to whom, how often
 * and until when stand in the duty; the regime has the same id. What a text does not say is absent: then nothing is
 * cut off and nothing is locked.
 */
export interface ReportRegime {
  readonly duty: ClauseId;
  readonly document: DocumentId;
  readonly basis: LegalBasis;
  readonly name: Words;
  readonly content?: Words;
  /** How it is sent, where the text says so. */
  readonly method?: Words;
  readonly about: ReportedPart;
  /** The last day whose data belongs in the report. */
  readonly cutOff?: RegimeDay;
  /** The last day on which it is taken in; afterwards it is locked. */
  readonly lock?: RegimeDay;
  readonly outline?: readonly OutlinePart[];
  readonly figures?: readonly RegimeFigure[];
  readonly note?: Words;
}
