import {
  basisReader,
  bodyIdReader,
  type CalendarDate,
  dayReader,
  exactlyReader,
  flagReader,
  type LegalBasis,
  listReader,
  objectReader,
  oneOfReader,
  type Period,
  periodReader,
  wholeReader,
} from '../../kernel/index.js';
import type { LeaderSlot } from '../leader-slot.js';
import { LEADER_STANDARDS } from '../leadership.js';
import { LEADER_POSTS, type LeaderPost } from '../parameter-ids.js';
import {
  type EntryKinds,
  type EntryOf,
  emptyPeriod,
  futureDays,
  hasCome,
  kept,
  outOfOrder,
  unknownBodies,
} from './entry-kind.js';
import { opinionsAt } from './opinions-at.js';

type SlotCheck = LeaderSlot['checks'][number];
type SlotOpinion = LeaderSlot['opinions'][number];
type SlotConclusion = NonNullable<LeaderSlot['conclusion']>;

/** The filling of a leading post, and the planning of it: posts, days and bodies, never a person. */
export interface LeaderValues {
  readonly 'leader-slot': {
    readonly post: LeaderPost;
    /** Tells posts of one kind apart: the second vice chair. */
    readonly seat?: number;
    readonly nominatedOn: CalendarDate;
    readonly checks: readonly SlotCheck[];
    readonly opinions: readonly SlotOpinion[];
    readonly conclusion?: SlotConclusion;
    readonly introducedOn?: CalendarDate;
    readonly electedOn?: CalendarDate;
  };
  readonly 'post-plan': {
    readonly post: LeaderPost;
    readonly count: number;
    readonly period: Period;
    readonly basis: LegalBasis;
  };
}

type Slot = EntryOf<LeaderValues, 'leader-slot'>;
type Plan = EntryOf<LeaderValues, 'post-plan'>;

const checkReader = objectReader<SlotCheck>(
  { standard: oneOfReader(LEADER_STANDARDS), on: dayReader, met: flagReader },
  {},
);
const opinionReader = objectReader<SlotOpinion>(
  { body: bodyIdReader, askedOn: dayReader },
  { receivedOn: dayReader, agrees: flagReader },
);
const conclusionReader = objectReader<SlotConclusion>(
  { on: dayReader, agreed: flagReader, basis: basisReader },
  {},
);

export const leaderEntries: EntryKinds<LeaderValues> = {
  'leader-slot': {
    read: objectReader<Slot>(
      {
        kind: exactlyReader('leader-slot'),
        association: bodyIdReader,
        post: oneOfReader(LEADER_POSTS),
        nominatedOn: dayReader,
        checks: listReader(checkReader, 50),
        opinions: listReader(opinionReader, 50),
      },
      {
        seat: wholeReader(1, 99),
        conclusion: conclusionReader,
        introducedOn: dayReader,
        electedOn: dayReader,
      },
    ),
    on: ({ nominatedOn }) => nominatedOn,
    check: ({ nominatedOn, checks, opinions, conclusion, introducedOn, electedOn }, world) => [
      ...opinions.flatMap(({ body, askedOn, receivedOn }, index) => [
        ...unknownBodies(world, [['opinions', index, 'body'], body]),
        ...futureDays(world, [['opinions', index, 'askedOn'], askedOn]),
        ...futureDays(world, [['opinions', index, 'receivedOn'], receivedOn]),
        ...outOfOrder(askedOn, ['opinions', index, 'receivedOn'], receivedOn),
      ]),
      ...checks.flatMap(({ on }, index) => futureDays(world, [['checks', index, 'on'], on])),
      ...futureDays(
        world,
        [['nominatedOn'], nominatedOn],
        [['conclusion', 'on'], conclusion?.on],
        [['introducedOn'], introducedOn],
        [['electedOn'], electedOn],
      ),
      ...outOfOrder(nominatedOn, ['electedOn'], electedOn),
      ...outOfOrder(introducedOn, ['electedOn'], electedOn),
    ],
    at: ({ checks, opinions, conclusion, introducedOn, electedOn, ...entry }, on) => ({
      ...entry,
      checks: checks.filter((one) => one.on <= on),
      opinions: opinionsAt(opinions, on, 'receivedOn'),
      ...kept({
        conclusion: hasCome(conclusion?.on, on) ? conclusion : undefined,
        introducedOn: hasCome(introducedOn, on) ? introducedOn : undefined,
        electedOn: hasCome(electedOn, on) ? electedOn : undefined,
      }),
    }),
  },
  'post-plan': {
    read: objectReader<Plan>(
      {
        kind: exactlyReader('post-plan'),
        association: bodyIdReader,
        post: oneOfReader(LEADER_POSTS),
        count: wholeReader(0, 99),
        period: periodReader,
        basis: basisReader,
      },
      {},
    ),
    on: ({ period }) => period.from,
    check: ({ period }) => emptyPeriod(period),
  },
};
