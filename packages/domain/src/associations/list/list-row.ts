import type {
  BodyId,
  CalendarDate,
  DocumentId,
  Grade,
  Issue,
  LegalBasis,
  PlaceId,
  Recorded,
  Words,
} from '../../kernel/index.js';
import type { Body, Registry } from '../../organisations/index.js';
import type { StatusEnd } from '../status.js';

/** What a line of a list of associations may say, by the names that its cells go by. */
export const LIST_FIELDS = [
  'code',
  'number',
  'name',
  'nameEn',
  'level',
  'place',
  'field',
  'foundedOn',
  'specialCharacter',
  'partyAssigned',
  'regimeAsAssigned',
  'taskLists',
  'note',
  'source',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** A line as it stands in a file, all of its cells as texts; an empty cell says nothing. */
export interface ListRow {
  /** Counted from 1 with the headers, as a reader of the file counts. */
  readonly number: number;
  readonly cells: Readonly<Record<ListField, string>>;
}

/** The paper that the lines are of. */
export interface ListPaper {
  readonly document: DocumentId;
  readonly basis: LegalBasis;
  /** The day from which it says so. */
  readonly on: CalendarDate;
  readonly grade: Grade;
}

/** What a list says of one association, in its own words: kept beside what follows from it, so that nothing is lost. */
export interface ListingValue {
  readonly basis: LegalBasis;
  readonly grade: Grade;
  readonly on: CalendarDate;
  /** As printed, which may be shorter than the name of the register. */
  readonly name: Words;
  /** How whoever made the file calls it. */
  readonly code?: string;
  /** Its number in the list. */
  readonly number?: string;
  readonly foundedOn?: CalendarDate;
  readonly note?: string;
  readonly source?: string;
}

/** What a list says of an association, with the id of its record. */
export interface Listing extends ListingValue, Recorded {
  readonly id: string;
  readonly association: BodyId;
}

/** An association that this list was read to name before. */
export interface KnownListing {
  readonly association: BodyId;
  readonly code?: string;
  readonly number?: string;
}

/** A document that a cell may name by its number. */
export interface ListDocument {
  readonly id: DocumentId;
  readonly symbol: string | null;
  readonly issuedOn: CalendarDate | null;
}

/** What lines are held against. */
export interface ListWorld {
  readonly registry: Registry;
  readonly documents: readonly ListDocument[];
  readonly paper: ListPaper;
  /** Of lines that name no place. */
  readonly place: PlaceId | null;
  readonly today: CalendarDate;
  readonly known: readonly KnownListing[];
  /** Standings that the law ended: a later list says nothing of them. */
  readonly ends: readonly StatusEnd[];
  /** Whether bodies that begin are invented ones. */
  readonly sample?: boolean;
}

/** The place of an issue: `['rows', 12, 'level']`. */
export const atCell = (row: number, field: ListField): Issue['path'] => ['rows', row, field];

/** An association as the list makes it known. */
export interface NewlyListed {
  readonly body: Body;
  /** Whether the register has it and only says its name otherwise. */
  readonly corrects: boolean;
}
