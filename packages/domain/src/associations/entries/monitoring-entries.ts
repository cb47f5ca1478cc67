import {
  type BodyId,
  bodyIdReader,
  type CalendarDate,
  dayReader,
  exactlyReader,
  listReader,
  objectReader,
  oneOfReader,
  type Period,
  periodReader,
  textReader,
} from '../../kernel/index.js';
import {
  type AssociationDifficulty,
  CONTACT_KINDS,
  type ContactKind,
  MEETING_KINDS,
  type MeetingKind,
} from '../monitoring.js';
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

type Proposal = NonNullable<AssociationDifficulty['proposal']>;
type Reply = NonNullable<AssociationDifficulty['reply']>;

/** Contacts, difficulties and meetings; and the days for which such records are complete. */
export interface MonitoringValues {
  readonly contact: {
    readonly contact: ContactKind;
    readonly by: BodyId;
    readonly on: CalendarDate;
    readonly document?: string;
  };
  readonly difficulty: {
    readonly subject: string;
    readonly raisedOn: CalendarDate;
    readonly proposal?: Proposal;
    readonly reply?: Reply;
    readonly settledOn?: CalendarDate;
  };
  readonly meeting: {
    readonly meeting: MeetingKind;
    /** The standing body that held it. */
    readonly by: BodyId;
    readonly on: CalendarDate;
    /** The other associations that were there. */
    readonly with?: readonly BodyId[];
    readonly document?: string;
  };
  readonly 'contacts-kept': { readonly period: Period };
  /** All meetings of a standing body with this association are recorded. */
  readonly 'meetings-kept': { readonly by: BodyId; readonly period: Period };
}

type Of<K extends keyof MonitoringValues> = EntryOf<MonitoringValues, K>;

/** Who follows an association and how (the letter on 118-QĐ/TW, 1.2; the Vĩnh Linh plan, II.1, paragraph 3). */
export const monitoringEntries: EntryKinds<MonitoringValues> = {
  contact: {
    read: objectReader<Of<'contact'>>(
      {
        kind: exactlyReader('contact'),
        association: bodyIdReader,
        contact: oneOfReader(CONTACT_KINDS),
        by: bodyIdReader,
        on: dayReader,
      },
      { document: textReader(400) },
    ),
    on: ({ on }) => on,
    check: ({ by, on }, world) => [...unknownBodies(world, [['by'], by]), ...futureDays(world, [['on'], on])],
  },
  difficulty: {
    read: objectReader<Of<'difficulty'>>(
      {
        kind: exactlyReader('difficulty'),
        association: bodyIdReader,
        subject: textReader(400),
        raisedOn: dayReader,
      },
      {
        proposal: objectReader<Proposal>({ on: dayReader, to: bodyIdReader }, { document: textReader(400) }),
        reply: objectReader<Reply>({ on: dayReader, by: bodyIdReader }, { document: textReader(400) }),
        settledOn: dayReader,
      },
    ),
    on: ({ raisedOn }) => raisedOn,
    check: ({ raisedOn, proposal, reply, settledOn }, world) => [
      ...unknownBodies(world, [['proposal', 'to'], proposal?.to], [['reply', 'by'], reply?.by]),
      ...futureDays(
        world,
        [['raisedOn'], raisedOn],
        [['proposal', 'on'], proposal?.on],
        [['reply', 'on'], reply?.on],
        [['settledOn'], settledOn],
      ),
      ...outOfOrder(raisedOn, ['proposal', 'on'], proposal?.on),
      ...outOfOrder(proposal?.on ?? raisedOn, ['reply', 'on'], reply?.on),
      ...outOfOrder(raisedOn, ['settledOn'], settledOn),
    ],
    at: ({ proposal, reply, settledOn, ...entry }, on) => ({
      ...entry,
      ...kept({
        proposal: hasCome(proposal?.on, on) ? proposal : undefined,
        reply: hasCome(reply?.on, on) ? reply : undefined,
        settledOn: hasCome(settledOn, on) ? settledOn : undefined,
      }),
    }),
  },
  meeting: {
    read: objectReader<Of<'meeting'>>(
      {
        kind: exactlyReader('meeting'),
        association: bodyIdReader,
        meeting: oneOfReader(MEETING_KINDS),
        by: bodyIdReader,
        on: dayReader,
      },
      { with: listReader(bodyIdReader, 500), document: textReader(400) },
    ),
    on: ({ on }) => on,
    check: ({ by, on, with: others = [] }, world) => [
      ...unknownBodies(world, [['by'], by]),
      ...others.flatMap((body, index) => unknownBodies(world, [['with', index], body])),
      ...futureDays(world, [['on'], on]),
    ],
    others: ({ with: others = [] }) => others,
  },
  'contacts-kept': {
    read: objectReader<Of<'contacts-kept'>>(
      { kind: exactlyReader('contacts-kept'), association: bodyIdReader, period: periodReader },
      {},
    ),
    on: ({ period }) => period.from,
    check: ({ period }) => emptyPeriod(period),
  },
  'meetings-kept': {
    read: objectReader<Of<'meetings-kept'>>(
      {
        kind: exactlyReader('meetings-kept'),
        association: bodyIdReader,
        by: bodyIdReader,
        period: periodReader,
      },
      {},
    ),
    on: ({ period }) => period.from,
    check: ({ by, period }, world) => [...unknownBodies(world, [['by'], by]), ...emptyPeriod(period)],
  },
};
