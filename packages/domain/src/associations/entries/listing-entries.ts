import {
  basisReader,
  bodyIdReader,
  dayReader,
  exactlyReader,
  gradeReader,
  objectReader,
  textReader,
  wordsReader,
} from '../../kernel/index.js';
import type { ListingValue } from '../list/list-row.js';
import { type EntryKinds, type EntryOf, futureDays, inferredWithoutNote } from './entry-kind.js';

/** What a list of associations says of one, in its own words. */
export interface ListingValues {
  readonly listing: ListingValue;
}

type Listing = EntryOf<ListingValues, 'listing'>;

/** A line of a list: kept as it stands, beside the standings that follow from it. */
export const listingEntries: EntryKinds<ListingValues> = {
  listing: {
    read: objectReader<Listing>(
      {
        kind: exactlyReader('listing'),
        association: bodyIdReader,
        basis: basisReader,
        grade: gradeReader,
        on: dayReader,
        name: wordsReader,
      },
      {
        code: textReader(400),
        number: textReader(400),
        foundedOn: dayReader,
        note: textReader(400),
        source: textReader(400),
      },
    ),
    on: ({ on }) => on,
    check: (entry, world) => [
      ...futureDays(world, [['on'], entry.on], [['foundedOn'], entry.foundedOn]),
      ...inferredWithoutNote(entry),
    ],
  },
};
