import type {
  BodyId,
  CalendarDate,
  DocumentId,
  Grade,
  LegalBasis,
  LevelId,
  Period,
  Recorded,
  Words,
} from '../kernel/index.js';
import type { DocumentTypeId } from './number/index.js';

/** At which levels a type of document may be issued, by what text, in which days. What no text says is not judged. */
export interface LevelCompetence {
  readonly id: string;
  readonly types: readonly DocumentTypeId[];
  readonly levels: readonly LevelId[];
  readonly period: Period;
  readonly basis: LegalBasis;
  readonly grade: Grade;
  readonly note?: Words;
}

/** Days on which a document is suspended: it is there, and asks nothing. */
export interface Suspension extends Recorded {
  readonly document: DocumentId;
  readonly period: Period;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/** That a draft has to be put before a body, by what text. */
export interface RequiredConsultation {
  readonly document: DocumentId;
  readonly with: BodyId;
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

/** That a draft was put before a body. */
export interface RecordedConsultation extends Recorded {
  readonly document: DocumentId;
  readonly with: BodyId;
  readonly on: CalendarDate;
}

/** What lint needs to know beyond the documents: parameters and records. What is not given is not checked. */
export interface LintFacts {
  readonly competences?: readonly LevelCompetence[];
  readonly suspensions?: readonly Suspension[];
  readonly consultations?: {
    readonly required: readonly RequiredConsultation[];
    readonly recorded: readonly RecordedConsultation[];
  };
}
