import { fail, issue, knownDay, ok, type Result } from '../kernel/index.js';
import {
  type AppliedSuccession,
  applySuccession,
  registryWith,
  renamedBy,
  type SuccessionParts,
  type UnitChange,
} from './apply-succession.js';
import { type Body, HIERARCHIES, type Place } from './body.js';
import type { BodyKind } from './body-kind.js';
import { brokenBy } from './broken-by.js';
import { builtOn } from './built-on.js';
import { checkSuccession } from './check-succession.js';
import type { Registry } from './registry.js';
import type { Succession, UnitId } from './succession.js';
import { undoSuccession } from './undo-succession.js';
import { type Ground, movedStart } from './value-from.js';

/**
 * What a register has to say where an event turns out to have been recorded wrongly: what the event wrote is taken back,
 * and what it should have written is written. Units that it ended and no longer ends live on, others end; those that began
 * with it begin on the right day, as they are or as `parts` gives them anew; of a renaming, move or upgrade that stays
 * one what `parts.change` does not give stays as it was recorded. Later changes stay.
 *
 * Issues: those of `applySuccession`; SUCCESSION_UNKNOWN for another event; SUCCESSION_UNIT_LEFT for a unit that began with it
 * and that it no longer names, since nothing would say where it comes from. UNIT_BUILT_ON and SUCCESSION_BUILT_ON name what rests
 * on it and cannot be mended with it: units that came under one before it now begins, and events that no longer fit.
 *
 * @example correctSuccession(registry, merger, { ...merger, effectiveOn: knownDay(day('2025-07-02')) })
 */
export const correctSuccession = (
  registry: Registry,
  before: Succession,
  after: Succession,
  parts: SuccessionParts = {},
  kinds?: readonly BodyKind[],
): Result<AppliedSuccession> => {
  const alone = checkSuccession(after);
  if (before.id !== after.id || before.subject !== after.subject)
    alone.push(issue('SUCCESSION_UNKNOWN', ['id'], { id: after.id }));
  if (!after.effectiveOn.known || !before.effectiveOn.known)
    alone.push(issue('SUCCESSION_DAY_UNKNOWN', ['effectiveOn']));
  if (alone.length > 0 || !after.effectiveOn.known || !before.effectiveOn.known) return fail(...alone);
  const old: Ground = { ...before, on: before.effectiveOn.day };
  const now: Ground = { ...after, on: after.effectiveOn.day };
  const undone = undoSuccession(registry, before, old);
  const named = new Set<UnitId>(after.to.map(({ id }) => id));
  const given = new Set<UnitId>([...(parts.places ?? []), ...(parts.bodies ?? [])].map(({ id }) => id));
  const left = before.to.flatMap(({ id }, index) =>
    named.has(id) || ![...undone.places, ...undone.bodies].some((unit) => unit.id === id)
      ? []
      : [issue('SUCCESSION_UNIT_LEFT', ['to', index], { unit: id })],
  );
  if (left.length > 0) return fail(...left);
  const stays = ({ id }: Place | Body): boolean => named.has(id) && !given.has(id);
  const late = [...undone.places, ...undone.bodies].filter(stays).map(({ id }) => id);
  const built = builtOn(undone.registry, after.subject, new Set(late), { from: old.on, until: now.on });
  if (built.length > 0) return fail(...built);
  const applied = applySuccession(undone.registry, after, {
    places: [
      ...(parts.places ?? []),
      ...undone.places.filter(stays).map((place) => begunOn(place, old, now)),
    ],
    bodies: [...(parts.bodies ?? []), ...undone.bodies.filter(stays).map((body) => begunOn(body, old, now))],
    ...changeOf(after, before.kind === after.kind ? undone.change : {}, parts.change),
  });
  if (!applied.ok) return applied;
  const mended = registryWith(undone.registry, applied.value);
  const broken = brokenBy(registry, { ...mended, successions: [...mended.successions, after] }, kinds);
  if (broken.length > 0) return fail(...broken.map((found) => ({ ...found, path: [] })));
  return ok({
    places: [...mended.places.values()].filter((each) => isOther(each, registry.places.get(each.id))),
    bodies: [...mended.bodies.values()].filter((each) => isOther(each, registry.bodies.get(each.id))),
    ended: applied.value.ended,
  });
};

// units that nothing touched are the same objects; of the others one may say again what it said
const isOther = (after: Place | Body, before: Place | Body | undefined): boolean =>
  after !== before && JSON.stringify(after) !== JSON.stringify(before);

/** What the corrected event changes: what it was recorded to change, and above that what the correction says. */
const changeOf = (
  after: Succession,
  recorded: UnitChange,
  given: UnitChange = {},
): Pick<SuccessionParts, 'change'> => {
  if (renamedBy(after) === undefined) return {};
  const parents = { ...recorded.parents, ...given.parents };
  return {
    change: { ...recorded, ...given, ...(Object.keys(parents).length > 0 ? { parents } : {}) },
  };
};

/** A unit that began with the event, beginning on the day of the corrected one. */
const begunOn = <U extends Place | Body>(unit: U, old: Ground, now: Ground): U => {
  const life = { from: knownDay(now.on, now.grade, now.basis), until: unit.life.until };
  const names = movedStart(unit.names, old, now);
  if (!('kind' in unit)) {
    const { parents, types, codes } = unit;
    return {
      ...{ ...unit, life, names, parents: movedStart(parents, old, now) },
      ...(types && { types: movedStart(types, old, now) }),
      ...(codes && { codes: movedStart(codes, old, now) }),
    };
  }
  const parents = HIERARCHIES.flatMap((hierarchy) => {
    const held = unit.parents[hierarchy];
    return held === undefined ? [] : [[hierarchy, movedStart(held, old, now)] as const];
  });
  return { ...unit, life, names, parents: Object.fromEntries(parents) };
};
