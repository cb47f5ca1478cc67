import { formatDay, type LevelId, type PlaceId } from '../../kernel/index.js';
import { LEVELS } from '../../organisations/index.js';
import type { ListedEntry } from './list-entries.js';
import type { ListDocument, ListField } from './list-row.js';

/** What a line is made of again: the association with what the list was read to say of it. */
export interface ListingToWrite {
  readonly association: string;
  readonly level: LevelId;
  readonly place: PlaceId;
  readonly entries: readonly ListedEntry[];
}

const written = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'có' : 'không');

/**
 * The cells of a line as `readAssociationList` reads them, so that a list that is written and read again says what it
 * said. A line without a code of its own gets the id of its association, which a file may keep or leave out.
 *
 * @example cellsOfListing(listing, documents).specialCharacter // 'có'
 */
export const cellsOfListing = (
  { association, level, place, entries }: ListingToWrite,
  documents: readonly ListDocument[],
): Readonly<Record<ListField, string>> => {
  const listing = entries.flatMap(({ entry }) => (entry.kind === 'listing' ? [entry] : []))[0];
  const profile = entries.flatMap(({ entry }) => (entry.kind === 'profile' ? [entry] : []))[0];
  const statuses = entries.flatMap(({ key, entry }) => (entry.kind === 'status' ? [{ key, entry }] : []));
  const answer = (kind: string) => written(statuses.find(({ key }) => key === kind)?.entry.value);
  const lists = statuses
    .filter(({ key }) => key.startsWith('list '))
    .map(({ entry: { basis, period } }) => ({ document: basis.document, on: period.from }))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ document, on }) => {
      const symbol = documents.find(({ id }) => id === document)?.symbol ?? document;
      return `${symbol} (${formatDay(on)})`;
    });
  const name = listing?.name;
  return {
    code: listing?.code ?? association,
    number: listing?.number ?? '',
    name: name?.vi ?? '',
    nameEn: name === undefined || name.en === name.vi ? '' : name.en,
    level: LEVELS.find(({ id }) => id === level)?.words.vi ?? level,
    place,
    field: profile?.field?.vi ?? '',
    foundedOn: listing?.foundedOn === undefined ? '' : formatDay(listing.foundedOn),
    specialCharacter: answer('special-character'),
    partyAssigned: answer('party-assigned'),
    regimeAsAssigned: answer('regime-as-assigned'),
    taskLists: lists.join('; '),
    note: listing?.note ?? '',
    source: listing?.source ?? '',
  };
};
