import { type Issue, issue } from '../kernel/index.js';
import { type CrosswalkWeights, receiversOf, type Succession, type UnitId } from './succession.js';

/**
 * What is wrong with one event on its own: sides that its kind cannot have, a unit named twice, weights that name
 * others or share nothing out, a reading without its note. Whether the units exist is the register's matter.
 *
 * @example checkSuccession({ ...merger, to: [] }) // [{ code: 'SUCCESSION_SIDES_INVALID', path: ['kind'], … }]
 */
export const checkSuccession = (event: Succession): Issue[] => [
  ...checkSides(event),
  ...twice(event.from, 'from'),
  ...twice(event.to, 'to'),
  ...checkWeights(event),
  ...unexplained(event, []),
];

interface Sides {
  readonly from: number;
  readonly to: number;
  readonly surviving: number;
  /** Whether there may be more on that side. */
  readonly moreFrom: boolean;
  readonly moreTo: boolean;
}

const atLeast = (count: number, more: boolean, least: number): boolean => count >= least || more;

/** What each kind means, as counts. A side that is not fully recorded may be short, never too long. */
const SIDES: Readonly<Record<Succession['kind'], (sides: Sides) => boolean>> = {
  rename: (sides) => oneToOne(sides),
  move: (sides) => oneToOne(sides),
  upgrade: (sides) => oneToOne(sides),
  merge: ({ from, to, surviving, moreFrom, moreTo }) =>
    atLeast(from - surviving, moreFrom, 1) && to <= 1 && atLeast(to, moreTo, 1),
  consolidate: ({ from, to, surviving, moreFrom, moreTo }) =>
    atLeast(from, moreFrom, 2) && to <= 1 && atLeast(to, moreTo, 1) && surviving === 0,
  divide: ({ from, to, surviving, moreFrom, moreTo }) =>
    from <= 1 && atLeast(from, moreFrom, 1) && atLeast(to, moreTo, 2) && surviving === 0,
  split: ({ from, to, surviving, moreFrom, moreTo }) =>
    from <= 1 && atLeast(from, moreFrom, 1) && atLeast(to + surviving, moreTo, 2),
  'split-off': ({ from, to, surviving, moreFrom, moreTo }) =>
    from <= 1 && atLeast(from, moreFrom, 1) && atLeast(to, moreTo, 1) && surviving === from,
  'tier-abolished': ({ from, surviving, moreFrom }) => atLeast(from, moreFrom, 1) && surviving === 0,
  dissolve: ({ from, to, surviving, moreFrom, moreTo }) =>
    atLeast(from, moreFrom, 1) && surviving === 0 && to === 0 && !moreTo,
  establish: ({ from, to, moreFrom, moreTo }) => from === 0 && !moreFrom && atLeast(to, moreTo, 1),
};

const oneToOne = ({ from, to, moreFrom, moreTo }: Sides): boolean =>
  from <= 1 && to <= 1 && atLeast(from, moreFrom, 1) && atLeast(to, moreTo, 1);

const checkSides = (event: Succession): Issue[] => {
  const surviving = event.from.filter(({ survives }) => survives === true).length;
  const sides = {
    // a unit that lives on and is named on the other side too counts once there
    from: event.from.length,
    to: event.to.filter(({ id }) => !isSplit(event) || event.from.every((unit) => unit.id !== id)).length,
    surviving,
    moreFrom: event.unrecorded?.includes('from') === true,
    moreTo: event.unrecorded?.includes('to') === true,
  };
  return SIDES[event.kind](sides)
    ? []
    : [
        issue('SUCCESSION_SIDES_INVALID', ['kind'], {
          kind: event.kind,
          from: sides.from,
          surviving,
          to: sides.to,
        }),
      ];
};

const isSplit = ({ kind }: Succession): boolean => kind === 'split' || kind === 'split-off';

const twice = (units: readonly { readonly id: UnitId }[], side: string): Issue[] => {
  const seen = new Set<UnitId>();
  return units.flatMap(({ id }, index) => {
    if (seen.has(id)) return [issue('SUCCESSION_UNIT_TWICE', [side, index], { unit: id })];
    seen.add(id);
    return [];
  });
};

const checkWeights = (event: Succession): Issue[] => {
  const measures = new Set<string>();
  return (event.weights ?? []).flatMap((weights, index) => {
    const path = ['weights', index];
    const { measure } = weights;
    const issues = [...checkParts(event, weights, path), ...unexplained(weights, path)];
    if (measures.has(measure)) issues.push(issue('WEIGHT_MEASURE_TWICE', [...path, 'measure'], { measure }));
    measures.add(measure);
    return issues;
  });
};

const checkParts = (event: Succession, weights: CrosswalkWeights, path: Issue['path']): Issue[] => {
  const { measure, method, parts } = weights;
  if ((method === 'not-divisible') !== (parts.length === 0))
    return [issue('WEIGHT_PARTS_INVALID', [...path, 'parts'], { measure, method })];
  const sums = new Map<UnitId, number>();
  const pairs = new Set<string>();
  const issues = parts.flatMap(({ from, to, parts: count }, index) => {
    const at = [...path, 'parts', index];
    const pair = `${from} ${to}`;
    if (!event.from.some(({ id }) => id === from)) return [issue('WEIGHT_UNIT_UNKNOWN', at, { unit: from })];
    if (!receiversOf(event, from).includes(to)) return [issue('WEIGHT_UNIT_UNKNOWN', at, { unit: to })];
    if (!Number.isSafeInteger(count) || count < 0 || pairs.has(pair))
      return [issue('WEIGHT_PARTS_INVALID', at, { measure, method })];
    pairs.add(pair);
    sums.set(from, (sums.get(from) ?? 0) + count);
    return [];
  });
  const empty = [...sums.values()].some((sum) => sum === 0 || !Number.isSafeInteger(sum));
  return empty ? [...issues, issue('WEIGHT_PARTS_INVALID', [...path, 'parts'], { measure, method })] : issues;
};

const unexplained = (
  { grade, note, basis }: Pick<Succession, 'grade' | 'note' | 'basis'>,
  path: Issue['path'],
): Issue[] =>
  grade === 'inferred' && note === undefined && basis.note === undefined ? [issue('NOTE_MISSING', path)] : [];
