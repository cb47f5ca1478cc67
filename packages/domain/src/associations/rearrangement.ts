import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type LegalBasis,
  lookUp,
  type PlaceId,
  type Recorded,
  searchKey,
  wasKnown,
} from '../kernel/index.js';
import { type Body, lifeOn, placesAround, type Registry } from '../organisations/index.js';
import type { AssociationRecord } from './association-record.js';
import type { AssociationLaw } from './lifecycle.js';
import { ASSOCIATION_PARAMETERS } from './parameter-ids.js';
import { parseLegalShare, reachesShare, valueOn } from './share.js';

/** In what two associations are alike. */
export const LIKENESSES = ['same-field', 'shared-function', 'like-name'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Two associations that somebody may look at together. It says why, and decides nothing. */
export interface MergerCandidate {
  readonly associations: readonly [BodyId, BodyId];
  readonly reasons: readonly { readonly like: Likeness; readonly what: string }[];
  /** Always: whether they are to merge is for their members and the competent body. */
  readonly suggestionOnly: true;
}

/**
 * Pairs of associations of one scope and place that are alike in field, functions or name (29-CT/TU, 3: "tính chất,
 * chức năng, nhiệm vụ tương đồng"). The texts say nothing of how alike is enough, so every reason is shown and none
 * is weighed. Those whose scope is not known are not paired.
 *
 * @example mergerCandidates(registry, records, asOf(day('2025-06-01')))[0]?.reasons
 */
export const mergerCandidates = (
  registry: Registry,
  records: readonly AssociationRecord[],
  when: AsOf,
): MergerCandidate[] => {
  const there = records.filter(
    (record) =>
      record.scope !== undefined && wasKnown(record, when) && isThere(registry.bodies.get(record.body), when),
  );
  const known = new Map<PlaceId, ReadonlySet<string>>();
  const placeWords = (id: PlaceId): ReadonlySet<string> => {
    const words = known.get(id) ?? wordsOfPlace(registry, id, when);
    known.set(id, words);
    return words;
  };
  return there.flatMap((one, index) =>
    there.slice(index + 1).flatMap((other): MergerCandidate[] => {
      const [a, b] = [registry.bodies.get(one.body), registry.bodies.get(other.body)];
      if (a === undefined || b === undefined || one.scope !== other.scope || a.place !== b.place) return [];
      const reasons = [...likeInRecords(one, other), ...likeInNames(a, b, placeWords(a.place), when)];
      return reasons.length === 0
        ? []
        : [{ associations: [one.body, other.body], reasons, suggestionOnly: true }];
    }),
  );
};

const isThere = (body: Body | undefined, when: AsOf): boolean =>
  body !== undefined && !['ended', 'not-yet'].includes(lifeOn(body.life, when).state);

const likeInRecords = (one: AssociationRecord, other: AssociationRecord): MergerCandidate['reasons'] => {
  const field = one.field?.vi;
  const sameField =
    field !== undefined && other.field !== undefined && searchKey(field) === searchKey(other.field.vi);
  const functions = new Map((one.functions ?? []).map((text) => [searchKey(text), text]));
  const shared = (other.functions ?? []).flatMap((text) => functions.get(searchKey(text)) ?? []);
  return [
    ...(sameField ? [{ like: 'same-field' as const, what: field }] : []),
    ...shared.map((what) => ({ like: 'shared-function' as const, what })),
  ];
};

/** Words that names of associations have anyway. */
const COMMON = new Set(
  'hoi cac viet nam tinh thanh pho lien hiep doan minh va to chuc cua nguoi tong xa phuong'.split(' '),
);

/** The words of every name of a place and of those that it is part of: every association of the place has them. */
const wordsOfPlace = (registry: Registry, id: PlaceId, when: AsOf): ReadonlySet<string> =>
  new Set(
    [...placesAround(registry, id, when)].flatMap((around) =>
      (registry.places.get(around)?.names.entries ?? []).flatMap((name) =>
        name.state === 'in-force' ? wordsIn(name.value.vi) : [],
      ),
    ),
  );

const wordsIn = (text: string): string[] =>
  searchKey(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !COMMON.has(word));

const likeInNames = (
  one: Body,
  other: Body,
  ofPlace: ReadonlySet<string>,
  when: AsOf,
): MergerCandidate['reasons'] => {
  const wordsOf = (body: Body): ReadonlySet<string> => {
    const name = lookUp(body.names, when);
    return new Set(name.state === 'found' ? wordsIn(name.value.vi).filter((word) => !ofPlace.has(word)) : []);
  };
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word));
  // one word in common is chance: two say something
  return shared.length >= 2 ? [{ like: 'like-name', what: shared.join(' ') }] : [];
};

export const REARRANGEMENTS = ['merge', 'consolidate', 'divide', 'split', 'dissolve'] as const;
export type Rearrangement = (typeof REARRANGEMENTS)[number];

/** A scheme to rearrange associations, from its making to its end. The event itself is in the lifecycle. */
export interface RearrangementScheme extends Recorded {
  readonly id: string;
  readonly associations: readonly BodyId[];
  readonly kind: Rearrangement;
  readonly by: BodyId;
  readonly preparedOn: CalendarDate;
  readonly decision?: { readonly on: CalendarDate; readonly approved: boolean; readonly basis: LegalBasis };
  /** The lifecycle event that carried it out. */
  readonly event?: string;
  readonly carriedOutOn?: CalendarDate;
}

export const SCHEME_STAGES = ['not-yet', 'prepared', 'approved', 'rejected', 'carried-out'] as const;
export type SchemeStage = (typeof SCHEME_STAGES)[number];

/** How far a scheme has come on a day. */
export const schemeStageAt = (
  { preparedOn, decision, carriedOutOn }: RearrangementScheme,
  { on }: AsOf,
): SchemeStage => {
  if (preparedOn > on) return 'not-yet';
  if (carriedOutOn !== undefined && carriedOutOn <= on) return 'carried-out';
  if (decision === undefined || decision.on > on) return 'prepared';
  return decision.approved ? 'approved' : 'rejected';
};

/** What 05/HD-MTTW-BTT (30/7/2025) says of an association after the units it worked in were merged. */
export type AfterBoundaryChange =
  | {
      readonly outcome: 'goes-on-renamed' | 'front-proposes';
      readonly basis: LegalBasis;
    }
  | { readonly outcome: 'unknown'; readonly missing: readonly string[] };

/**
 * What becomes of a kind of association in a merged commune: present in a third of the old ones or more, it goes on
 * under the new name; in fewer, the commune Front proposes and the commune's standing committee decides.
 *
 * @example afterCommuneMerger(law, { presentIn: 1, of: 3 }, day('2025-08-01')).outcome // 'goes-on-renamed'
 */
export const afterCommuneMerger = (
  { rules }: AssociationLaw,
  { presentIn, of }: { readonly presentIn: number; readonly of: number },
  on: CalendarDate,
): AfterBoundaryChange => {
  const id = ASSOCIATION_PARAMETERS.communePresence;
  const found = valueOn(rules, id, on);
  const share = found === null ? null : parseLegalShare(String(found.value));
  if (found === null || share === null) return { outcome: 'unknown', missing: [id] };
  return {
    outcome: reachesShare(presentIn, of, share) ? 'goes-on-renamed' : 'front-proposes',
    basis: found.entry.basis,
  };
};
