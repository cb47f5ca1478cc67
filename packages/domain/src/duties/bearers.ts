import { type AsOf, type BodyId, type KnownDay, lookUp, wasKnown } from '../kernel/index.js';
import { type Body, type Hierarchy, lifeOn, type Registry } from '../organisations/index.js';
import type { Bearers, CarryOver, DutyFacts } from './duty.js';

/** Why it cannot be told whether a body bears a duty on a day. */
export const BEARER_DOUBTS = [
  'BEARER_START_NOT_RECORDED',
  'BEARER_END_NOT_RECORDED',
  'BEARER_CONDITION_UNKNOWN',
] as const;
export type BearerDoubt = (typeof BEARER_DOUBTS)[number];

/** A body that bears a duty on a day, or may: then `doubt` says what is not known, and of which body. */
export interface Bearer {
  readonly body: Body;
  readonly doubt: {
    readonly why: BearerDoubt;
    readonly about: BodyId;
    /** The first or last day that is not recorded, with what is known of it. */
    readonly when?: KnownDay;
  } | null;
  /** The decision by which it bears what was asked of another; without one the clause itself asks it. */
  readonly carriedBy?: CarryOver;
}

/**
 * The bearers of a duty on a day. A body that has surely ended, is surely not yet there or stands outside the
 * territory is not among them; one whose existence, or that of a body it hangs under, is not recorded is, with
 * its doubt. What a document of an old province asks does not pass to a successor by itself.
 */
export const bearersOn = (
  registry: Registry,
  bearers: Bearers,
  asOf: AsOf,
  conditions: DutyFacts['conditions'] = {},
  among: Iterable<Body> = registry.bodies.values(),
): Bearer[] => {
  const found: Bearer[] = [];
  const isSelected = selectionOf(bearers);
  for (const body of among) {
    if (!wasKnown(body, asOf) || !isSelected(body)) continue;
    const life = doubtOf(body, asOf);
    if (life === 'no') continue;
    const place =
      bearers.by === 'kind' ? territory(registry, body, bearers.within, bearers.hierarchy, asOf) : null;
    if (place === 'no') continue;
    found.push({ body, doubt: life ?? place ?? conditionOf(bearers, body, conditions) });
  }
  return found.filter((bearer) => !isRuledOut(bearers, bearer.body, conditions));
};

/** A text may name a thousand bodies, and the register has tens of thousands: the names are looked up, not searched. */
const selectionOf = (bearers: Bearers): ((body: Body) => boolean) => {
  if (bearers.by === 'kind')
    return (body) => bearers.kinds.includes(body.kind) && bearers.levels.includes(body.level);
  const named = new Set(bearers.bodies);
  return (body) => named.has(body.id);
};

type Doubt = Bearer['doubt'];

const doubtOf = (body: Body, asOf: AsOf): Doubt | 'no' => {
  const life = lifeOn(body.life, asOf);
  if (life.state === 'exists') return null;
  if (life.state !== 'undetermined') return 'no';
  return life.why === 'START_NOT_RECORDED' || body.life.until === null
    ? { why: 'BEARER_START_NOT_RECORDED', about: body.id, when: body.life.from }
    : { why: 'BEARER_END_NOT_RECORDED', about: body.id, when: body.life.until };
};

/** Walks up the hierarchy to the territory's body; a doubt on the way is a doubt of the bearer. */
const territory = (
  registry: Registry,
  body: Body,
  within: BodyId,
  hierarchy: Hierarchy,
  asOf: AsOf,
): Doubt | 'no' => {
  let doubt: Doubt = null;
  const seen = new Set<BodyId>();
  let current: Body | undefined = body;
  while (current !== undefined && current.id !== within) {
    if (seen.has(current.id)) return 'no';
    seen.add(current.id);
    const parents = current.parents[hierarchy];
    const parent = parents === undefined ? null : lookUp(parents, asOf);
    if (parent === null || parent.state !== 'found') return 'no';
    current = registry.bodies.get(parent.value);
    const life = current === undefined ? 'no' : doubtOf(current, asOf);
    if (life === 'no') return 'no';
    doubt ??= life;
  }
  return current === undefined ? 'no' : doubt;
};

const conditionOf = (
  bearers: Bearers,
  body: Body,
  conditions: NonNullable<DutyFacts['conditions']>,
): Doubt =>
  bearers.condition !== undefined && conditions[bearers.condition.fact]?.[body.id] === undefined
    ? { why: 'BEARER_CONDITION_UNKNOWN', about: body.id }
    : null;

const isRuledOut = (
  bearers: Bearers,
  body: Body,
  conditions: NonNullable<DutyFacts['conditions']>,
): boolean => bearers.condition !== undefined && conditions[bearers.condition.fact]?.[body.id] === false;
