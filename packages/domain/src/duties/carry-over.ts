import { type AsOf, type ClauseId, type DocumentId, wasKnown } from '../kernel/index.js';
import type { Body, Registry } from '../organisations/index.js';
import { type Bearer, bearersOn } from './bearers.js';
import type { Bearers, CarryOver, Duty, DutyFacts } from './duty.js';

/** The decisions that concern a clause: those on its whole document, and those that name it. */
export const carryOversFor = (carryOvers: readonly CarryOver[], clause: ClauseId): readonly CarryOver[] =>
  carryOvers.filter(({ duties }) => duties === undefined || duties.includes(clause));

/**
 * The bearers with what was carried over of the whole document by the day: the selection itself first, then one for each carry-over,
 * with the other body in the place of the first. Where bearers are selected by kind, that is the top of their
 * territory.
 *
 * @example carriedBearers(bearers, 'lao-cai/nq-mttq-2030', carryOvers, asOf(day('2025-12-31'))).length // 2
 */
export const carriedBearers = (
  bearers: Bearers,
  document: DocumentId,
  carryOvers: readonly CarryOver[],
  asOf: AsOf,
): readonly { readonly bearers: Bearers; readonly by: CarryOver | null }[] => [
  { bearers, by: null },
  ...carryOvers.flatMap((by) => {
    if (by.item !== undefined || by.document !== document || by.on > asOf.on || !wasKnown(by, asOf))
      return [];
    const passed = replaced(bearers, by);
    return passed === null ? [] : [{ bearers: passed, by }];
  }),
];

/**
 * Who bears a duty on a day, those to whom it was carried over among them, each with the decision that did. A body
 * that the clause itself selects bears it by the clause, and each bears it once.
 *
 * @example dutyBearersOn(registry, duty, { carryOvers }, asOf(day('2025-12-31')))[0]?.carriedBy?.basis
 */
export const dutyBearersOn = (
  registry: Registry,
  duty: Duty,
  { conditions, carryOvers = [] }: Pick<DutyFacts, 'conditions' | 'carryOvers'>,
  asOf: AsOf,
  among?: Iterable<Body>,
): Bearer[] => {
  const found = new Map<Body, Bearer>();
  const concerning = inOrder(carryOversFor(carryOvers, duty.id));
  for (const { bearers, by } of carriedBearers(duty.bearers, duty.document, concerning, asOf))
    for (const bearer of bearersOn(registry, bearers, asOf, conditions, among))
      if (!found.has(bearer.body))
        found.set(bearer.body, by === null ? bearer : { ...bearer, carriedBy: by });
  return [...found.values()];
};

/** The first decision is the one that is named, whatever the order of the records. */
const inOrder = (carryOvers: readonly CarryOver[]): readonly CarryOver[] =>
  carryOvers.length < 2
    ? carryOvers
    : [...carryOvers].sort((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1));

const replaced = (bearers: Bearers, { from, to }: CarryOver): Bearers | null => {
  if (bearers.by === 'kind') return bearers.within === from ? { ...bearers, within: to } : null;
  return bearers.bodies.includes(from) ? { ...bearers, bodies: [to] } : null;
};
