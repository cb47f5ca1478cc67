import {
  basisReader,
  bodyIdReader,
  dayOf,
  exactlyReader,
  flagReader,
  issue,
  type LegalBasis,
  objectReader,
  oneOfReader,
  type Period,
  type PlaceId,
  periodReader,
  placeIdReader,
  textReader,
  wholeReader,
} from '../../kernel/index.js';
import { PARTY_ORGANISATION_MATTERS, type PartyOrganisationMatter } from '../inner-life.js';
import { type EntryKinds, type EntryOf, emptyPeriod } from './entry-kind.js';

/** What there is inside an association and around it: Party organisation, Front, movements, self-managed groups. */
export interface InnerValues {
  readonly 'party-organisation': {
    readonly about: PartyOrganisationMatter;
    readonly value: boolean;
    readonly period: Period;
    readonly basis: LegalBasis;
  };
  readonly 'front-membership': {
    readonly value: boolean;
    readonly period: Period;
    readonly basis: LegalBasis;
  };
  readonly movement: { readonly movement: string; readonly year: number; readonly document?: string };
  readonly 'self-managed-group': {
    readonly place: PlaceId;
    readonly purpose: string;
    readonly period: Period;
    readonly households?: number;
  };
}

type Of<K extends keyof InnerValues> = EntryOf<InnerValues, K>;

const sourced = { value: flagReader, period: periodReader, basis: basisReader };

export const innerEntries: EntryKinds<InnerValues> = {
  'party-organisation': {
    read: objectReader<Of<'party-organisation'>>(
      {
        kind: exactlyReader('party-organisation'),
        association: bodyIdReader,
        about: oneOfReader(PARTY_ORGANISATION_MATTERS),
        ...sourced,
      },
      {},
    ),
    on: ({ period }) => period.from,
    check: ({ period }) => emptyPeriod(period),
  },
  'front-membership': {
    read: objectReader<Of<'front-membership'>>(
      { kind: exactlyReader('front-membership'), association: bodyIdReader, ...sourced },
      {},
    ),
    on: ({ period }) => period.from,
    check: ({ period }) => emptyPeriod(period),
  },
  movement: {
    read: objectReader<Of<'movement'>>(
      {
        kind: exactlyReader('movement'),
        association: bodyIdReader,
        movement: textReader(400),
        year: wholeReader(1900, 2200),
      },
      { document: textReader(400) },
    ),
    // of a year: known to be so from its first day on
    on: ({ year }) => dayOf(year, 1, 1),
  },
  'self-managed-group': {
    read: objectReader<Of<'self-managed-group'>>(
      {
        kind: exactlyReader('self-managed-group'),
        association: bodyIdReader,
        place: placeIdReader,
        purpose: textReader(400),
        period: periodReader,
      },
      { households: wholeReader(0, 999_999) },
    ),
    on: ({ period }) => period.from,
    check: ({ place, period }, { registry }) => [
      ...emptyPeriod(period),
      ...(registry.places.has(place) ? [] : [issue('PLACE_UNKNOWN', ['place'], { place })]),
    ],
  },
};
