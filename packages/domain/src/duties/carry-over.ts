import {
  type AsOf,
  type BodyId,
  type DocumentId,
  type LegalBasis,
  type Recorded,
  wasKnown,
} from '../kernel/index.js';
import type { Bearers } from './duty.js';

/**
 * A decision that what a document asks of one body is asked of another from a day on. Without one nothing passes
 * to a successor: what the resolution of an old province asks ends with that province.
 */
export interface CarryOver extends Recorded {
  readonly id: string;
  readonly document: DocumentId;
  readonly from: BodyId;
  readonly to: BodyId;
  /** The first day on which the other body bears it. */
  readonly on: AsOf['on'];
  /** The document that decides it. */
  readonly basis: LegalBasis;
}

/**
 * The bearers with what was carried over by the day: the selection itself first, then one for each carry-over,
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
    if (by.document !== document || by.on > asOf.on || !wasKnown(by, asOf)) return [];
    const passed = replaced(bearers, by);
    return passed === null ? [] : [{ bearers: passed, by }];
  }),
];

const replaced = (bearers: Bearers, { from, to }: CarryOver): Bearers | null => {
  if (bearers.by === 'kind') return bearers.within === from ? { ...bearers, within: to } : null;
  return bearers.bodies.includes(from) ? { ...bearers, bodies: [to] } : null;
};
