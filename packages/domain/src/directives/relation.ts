import {
  type ClauseId,
  type DocumentId,
  earliestDay,
  type Grade,
  type KnownDay,
  latestDay,
  type Provision,
  type Words,
  words,
} from '../kernel/index.js';

/** The one stored direction of each relation, with the words for both directions. */
export const RELATION_KINDS = {
  implements: {
    forward: words('thực hiện', 'implements'),
    inverse: words('được thực hiện bởi', 'implemented by'),
  },
  'based-on': { forward: words('căn cứ', 'is based on'), inverse: words('là căn cứ của', 'is the basis of') },
  cites: { forward: words('dẫn chiếu', 'cites'), inverse: words('được dẫn chiếu bởi', 'cited by') },
  amends: { forward: words('sửa đổi', 'amends'), inverse: words('được sửa đổi bởi', 'amended by') },
  supplements: {
    forward: words('bổ sung', 'supplements'),
    inverse: words('được bổ sung bởi', 'supplemented by'),
  },
  replaces: { forward: words('thay thế', 'replaces'), inverse: words('bị thay thế bởi', 'replaced by') },
  repeals: { forward: words('bãi bỏ', 'repeals'), inverse: words('bị bãi bỏ bởi', 'repealed by') },
  corrects: {
    forward: words('đính chính', 'corrects'),
    inverse: words('được đính chính bởi', 'corrected by'),
  },
  suspends: {
    forward: words('tạm ngưng hiệu lực', 'suspends'),
    inverse: words('bị tạm ngưng hiệu lực bởi', 'suspended by'),
  },
  guides: { forward: words('hướng dẫn', 'guides'), inverse: words('được hướng dẫn bởi', 'guided by') },
  concretises: {
    forward: words('cụ thể hóa', 'concretises'),
    inverse: words('được cụ thể hóa bởi', 'concretised by'),
  },
  continues: {
    forward: words('tiếp tục thực hiện', 'continues'),
    inverse: words('được tiếp tục bởi', 'continued by'),
  },
  promulgates: {
    forward: words('ban hành', 'promulgates'),
    inverse: words('được ban hành bởi', 'promulgated by'),
  },
  reviews: { forward: words('tổng kết', 'reviews'), inverse: words('được tổng kết bởi', 'reviewed by') },
  disseminates: {
    forward: words('phổ biến', 'disseminates'),
    inverse: words('được phổ biến bởi', 'disseminated by'),
  },
} as const satisfies Record<string, { forward: Words; inverse: Words }>;

export type RelationKind = keyof typeof RELATION_KINDS;

export const RELATION_KIND_IDS = Object.keys(RELATION_KINDS) as readonly RelationKind[];

export const isRelationKind = (text: string): text is RelationKind => Object.hasOwn(RELATION_KINDS, text);

/** Relations that rest one document on another: what lint follows from a document to its roots. */
export const FOUNDING_KINDS: readonly RelationKind[] = ['implements', 'based-on', 'concretises', 'guides'];

/** Relations that end the whole or a part of the document they point to: what force is decided by. */
export const ENDING_KINDS: readonly RelationKind[] = ['replaces', 'repeals'];

/** All that force on a day is decided by: what ends a document, and what suspends it. */
export const FORCE_KINDS: readonly RelationKind[] = [...ENDING_KINDS, 'suspends'];

/** One document says something of another, at a place. Stored once, in this direction; the inverse is derived. */
export interface Relation {
  readonly from: DocumentId;
  readonly kind: RelationKind;
  readonly to: DocumentId;
  /** Where in `from` it stands. */
  readonly provision: Provision;
  /** The part of `to` it concerns; without it the whole document. */
  readonly toProvision?: Provision;
  /** From when it has effect, where that is not the day `from` takes effect. */
  readonly effectiveFrom?: KnownDay;
  /** The first day on which it has effect no longer: a suspension that is over. Without it there is no end. */
  readonly effectiveUntil?: KnownDay;
  readonly grade: Grade;
  readonly note?: Words;
  readonly clause?: ClauseId;
}

/** Stable identity of a relation: the same two documents may be related in one way at several places. */
export const relationId = (relation: Relation): string =>
  [relation.from, relation.kind, relation.to, relation.provision, relation.toProvision ?? ''].join(' ');

/** Whether a relation surely ends no later than it begins: it would have effect on no day. */
export const isEmptyTime = ({ effectiveFrom, effectiveUntil }: Relation): boolean => {
  const begins = effectiveFrom && earliestDay(effectiveFrom);
  const ends = effectiveUntil && latestDay(effectiveUntil);
  return begins !== undefined && ends !== undefined && ends <= begins;
};
