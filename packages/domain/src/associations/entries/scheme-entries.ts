import {
  type BodyId,
  basisReader,
  bodyIdReader,
  type CalendarDate,
  dayReader,
  exactlyReader,
  flagReader,
  issue,
  type LegalBasis,
  listReader,
  objectReader,
  oneOfReader,
  textReader,
} from '../../kernel/index.js';
import { REARRANGEMENTS, type Rearrangement } from '../rearrangement.js';
import {
  type EntryKinds,
  type EntryOf,
  futureDays,
  hasCome,
  kept,
  outOfOrder,
  unknownBodies,
} from './entry-kind.js';

interface Decision {
  readonly on: CalendarDate;
  readonly approved: boolean;
  readonly basis: LegalBasis;
}

/** A scheme to rearrange associations: made, decided, carried out by an event of their lives. */
export interface SchemeValues {
  readonly scheme: {
    readonly rearrangement: Rearrangement;
    readonly by: BodyId;
    readonly preparedOn: CalendarDate;
    /** The other associations that it is about. */
    readonly with?: readonly BodyId[];
    readonly decision?: Decision;
    readonly carriedOutOn?: CalendarDate;
    readonly event?: string;
  };
}

type Scheme = EntryOf<SchemeValues, 'scheme'>;

/** Those that nothing can come of with one association alone. */
const OF_SEVERAL: ReadonlySet<Rearrangement> = new Set(['merge', 'consolidate']);

export const schemeEntries: EntryKinds<SchemeValues> = {
  scheme: {
    read: objectReader<Scheme>(
      {
        kind: exactlyReader('scheme'),
        association: bodyIdReader,
        rearrangement: oneOfReader(REARRANGEMENTS),
        by: bodyIdReader,
        preparedOn: dayReader,
      },
      {
        with: listReader(bodyIdReader, 100),
        decision: objectReader<Decision>({ on: dayReader, approved: flagReader, basis: basisReader }, {}),
        carriedOutOn: dayReader,
        event: textReader(200),
      },
    ),
    on: ({ preparedOn }) => preparedOn,
    check: (entry, world) => {
      const { association, rearrangement, by, preparedOn, with: others = [], decision, carriedOutOn } = entry;
      return [
        ...unknownBodies(world, [['by'], by]),
        ...others.flatMap((body, index) => unknownBodies(world, [['with', index], body])),
        ...(OF_SEVERAL.has(rearrangement) && others.every((body) => body === association)
          ? [issue('ASSOCIATION_SCHEME_ALONE', ['with'], { rearrangement })]
          : []),
        ...futureDays(
          world,
          [['preparedOn'], preparedOn],
          [['decision', 'on'], decision?.on],
          [['carriedOutOn'], carriedOutOn],
        ),
        ...outOfOrder(preparedOn, ['decision', 'on'], decision?.on),
        ...outOfOrder(decision?.on ?? preparedOn, ['carriedOutOn'], carriedOutOn),
        ...(carriedOutOn !== undefined && decision?.approved === false
          ? [issue('ASSOCIATION_SCHEME_NOT_APPROVED', ['carriedOutOn'])]
          : []),
      ];
    },
    at: ({ decision, carriedOutOn, event, ...entry }, on) => ({
      ...entry,
      ...kept({
        decision: hasCome(decision?.on, on) ? decision : undefined,
        carriedOutOn: hasCome(carriedOutOn, on) ? carriedOutOn : undefined,
        event: hasCome(carriedOutOn, on) ? event : undefined,
      }),
    }),
    others: ({ with: others = [] }) => others,
  },
};
