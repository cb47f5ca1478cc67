import {
  type BodyId,
  type CalendarDate,
  fail,
  ok,
  type Reader,
  type Result,
  taggedReader,
} from '../kernel/index.js';
import { type CongressValues, congressEntries } from './entries/congress-entries.js';
import { type EntryKind, type EntryOf, type EntryWorld, unknownBodies } from './entries/entry-kind.js';
import { type InnerValues, innerEntries } from './entries/inner-entries.js';
import { type LeaderValues, leaderEntries } from './entries/leader-entries.js';
import { type ListingValues, listingEntries } from './entries/listing-entries.js';
import { type MonitoringValues, monitoringEntries } from './entries/monitoring-entries.js';
import { type OversightValues, oversightEntries } from './entries/oversight-entries.js';
import { type OwnValues, ownEntries } from './entries/own-entries.js';
import { type SchemeValues, schemeEntries } from './entries/scheme-entries.js';
import { type SupportValues, supportEntries } from './entries/support-entries.js';

/**
 * What may be entered of an association beside its events, one thing at a time. Who follows it is no entry: assignments
 * are in the register of bodies. Nor is a suspension, which is an event.
 */
export const ASSOCIATION_ENTRY_KINDS = [
  'profile',
  'charter-term',
  'extension',
  'last-congress',
  'status',
  'report',
  'reports-kept',
  'assignments-kept',
  'membership',
  'support',
  'inspection',
  'measure',
  'leader-slot',
  'post-plan',
  'contact',
  'difficulty',
  'meeting',
  'contacts-kept',
  'meetings-kept',
  'party-organisation',
  'front-membership',
  'movement',
  'self-managed-group',
  'congress-file',
  'congress-demand',
  'scheme',
  'listing',
] as const;
export type AssociationEntryKind = (typeof ASSOCIATION_ENTRY_KINDS)[number];

interface Values
  extends OwnValues,
    SupportValues,
    OversightValues,
    LeaderValues,
    MonitoringValues,
    InnerValues,
    CongressValues,
    SchemeValues,
    ListingValues {}

/** One thing recorded of one association. */
export type AssociationEntry = {
  readonly [K in AssociationEntryKind]: EntryOf<Values, K>;
}[AssociationEntryKind];

/** One kind of entry. */
export type AssociationEntryOf<K extends AssociationEntryKind> = EntryOf<Values, K>;

/** An entry with the id of its record. */
export type StoredAssociationEntry = AssociationEntry & { readonly id: string };

const KINDS: { readonly [K in AssociationEntryKind]: EntryKind<EntryOf<Values, K>> } = {
  ...ownEntries,
  ...supportEntries,
  ...oversightEntries,
  ...leaderEntries,
  ...monitoringEntries,
  ...innerEntries,
  ...congressEntries,
  ...schemeEntries,
  ...listingEntries,
};

const readers: { readonly [K in AssociationEntryKind]: Reader<AssociationEntry> } = Object.fromEntries(
  ASSOCIATION_ENTRY_KINDS.map((kind) => [kind, KINDS[kind].read]),
) as never;

const shape: Reader<AssociationEntry> = taggedReader<AssociationEntry>('kind', readers);

/** What is known of the kind of an entry; the kind of both is the same by the way it is found. */
const kindOf = (entry: AssociationEntry): EntryKind<AssociationEntry> =>
  KINDS[entry.kind] as unknown as EntryKind<AssociationEntry>;

/**
 * Reads one thing of an association from outside. Issues, all at once: those of the shape, BODY_UNKNOWN, PLACE_UNKNOWN,
 * PERIOD_INVALID, DAY_IN_FUTURE (of what has happened), NOTE_MISSING (an inferred value says why),
 * ASSOCIATION_EXTENSION_EARLIER (a term prolonged to a day before the decision), ASSOCIATION_DAYS_OUT_OF_ORDER (an
 * answer before the question), ASSOCIATION_SUPPORT_TASK (a grant tied to no task that names one),
 * ASSOCIATION_REMEDY_WITHOUT_BREACH, ASSOCIATION_PAPER_UNKNOWN, ASSOCIATION_PAPER_BOTH (asked for and not),
 * ASSOCIATION_SCHEME_ALONE (a merger of one) and ASSOCIATION_SCHEME_NOT_APPROVED (carried out though refused).
 *
 * @example readAssociationEntry({ kind: 'charter-term', association, from, years: 5, basis }, { registry, today })
 */
export const readAssociationEntry = (input: unknown, world: EntryWorld): Result<AssociationEntry> => {
  const read = shape(input);
  if (!read.ok) return read;
  const entry = read.value;
  const issues = [
    ...unknownBodies(world, [['association'], entry.association]),
    ...(kindOf(entry).check?.(entry, world) ?? []),
  ];
  return issues.length > 0 ? fail(...issues) : ok(entry);
};

/**
 * The day by which an entry stands in the dated history of its association; null where it has none, as a profile.
 *
 * @example dayOfEntry(inspection) // '2025-03-01'
 */
export const dayOfEntry = (entry: AssociationEntry): CalendarDate | null => kindOf(entry).on(entry);

/** Every association that an entry is of: a meeting or a scheme is of several. */
export const associationsOfEntry = (entry: AssociationEntry): readonly BodyId[] => [
  ...new Set([entry.association, ...(kindOf(entry).others?.(entry) ?? [])]),
];

/**
 * The entries as they stood on a day, the oldest first: those whose day had come, each without what came about later,
 * as the answer to a proposal that was only made by then. Those without a day come first.
 *
 * @example entriesAt(entries, day('2025-06-01')).map(({ kind }) => kind)
 */
export const entriesAt = <E extends AssociationEntry>(entries: readonly E[], on: CalendarDate): E[] =>
  entries
    .map((entry) => ({ entry, since: dayOfEntry(entry) }))
    .filter(({ since }) => since === null || since <= on)
    .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0))
    .map(({ entry }) => (kindOf(entry).at?.(entry, on) ?? entry) as E);
