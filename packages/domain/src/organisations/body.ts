import type { BodyId, LegalBasis, LevelId, PlaceId, Recorded, Timeline, Words } from '../kernel/index.js';
import type { Life } from './life.js';

/** The several trees over the same bodies. A body has at most one parent in each on any day. */
export const HIERARCHIES = ['party-leadership', 'state-management', 'front-membership', 'sector'] as const;
export type Hierarchy = (typeof HIERARCHIES)[number];

export const isHierarchy = (text: string): text is Hierarchy => HIERARCHIES.some((known) => known === text);

/** An administrative unit: what bodies are at, never a body itself. */
export interface Place extends Recorded {
  readonly id: PlaceId;
  readonly level: LevelId;
  readonly life: Life;
  readonly names: Timeline<Words>;
  /** The unit that this one is part of. */
  readonly parents: Timeline<PlaceId>;
  /** {@link PlaceType} ids, where they are recorded: a xã that becomes a phường is the same place. */
  readonly types?: Timeline<string>;
  /** Official codes, where they are recorded. The State changes and reuses them, so none is ever an id. */
  readonly codes?: Timeline<string>;
}

/**
 * A body or an office of the political system, or an association: never a person. Names and parents are dated
 * and live only here.
 */
export interface Body extends Recorded {
  readonly id: BodyId;
  /** A {@link BodyKind} id. */
  readonly kind: string;
  readonly level: LevelId;
  readonly place: PlaceId;
  readonly life: Life;
  readonly names: Timeline<Words>;
  readonly parents: Readonly<Partial<Record<Hierarchy, Timeline<BodyId>>>>;
  /**
   * A body that the documents name as a group ("các đảng ủy cơ sở"): it stands for any of its members, whose own
   * names are not recorded. What it must do is known; how many there are is not.
   */
  readonly many?: boolean;
  /** The committee whose organ this is: a standing board acts for its committee. */
  readonly organOf?: BodyId;
  readonly basis?: LegalBasis;
  /** Invented, for trying things out. Never mixed silently with real bodies. */
  readonly sample?: boolean;
}
