import {
  type Body,
  buildRegistry,
  type Place,
  type Registry,
  type Succession,
} from '../../organisations/index.js';
import { REFERENCE_BODIES, REFERENCE_PLACES, REFERENCE_SUCCESSIONS } from '../index.js';
import { withUnits } from '../unit-table.js';
import { communes } from './communes.js';
import { districts } from './districts.js';

/** The units below the provinces, and what happened to them. */
export interface AdministrativeUnits {
  readonly places: readonly Place[];
  readonly successions: readonly Succession<'place'>[];
}

/**
 * The 696 districts until 30/6/2025 and the 3,321 communes, wards and special zones from 1/7/2025, with the end of
 * each district and the changes of 2026. From which old communes a new one came is not in the data: unknown. Built
 * anew at each call, in some ten milliseconds; provinces are in `@danvan/domain/reference`.
 *
 * @example administrativeUnits().places.length // 4017
 */
export const administrativeUnits = (): AdministrativeUnits => {
  const [before, after] = [districts(), communes()];
  return {
    places: [...before.places, ...after.places],
    successions: [...before.successions, ...after.successions],
  };
};

/**
 * `referenceRegistry()` with every district and commune, and what a caller adds. It is the whole country: where only
 * bodies of documents are asked about, the smaller one answers the same. Throws `REGISTRY_DUPLICATE` as that does.
 *
 * @example vietnamRegistry().places.get(toPlaceId('ha-noi/ngoc-ha'))?.level // 'commune'
 */
export const vietnamRegistry = (
  places: readonly Place[] = [],
  bodies: readonly Body[] = [],
  successions: readonly Succession[] = [],
): Registry => {
  const units = administrativeUnits();
  // a district that a document names stands in both
  const known = new Set(REFERENCE_SUCCESSIONS.map(({ id }) => id));
  return buildRegistry(
    [...withUnits(REFERENCE_PLACES, units.places), ...places],
    [...REFERENCE_BODIES, ...bodies],
    [...REFERENCE_SUCCESSIONS, ...units.successions.filter(({ id }) => !known.has(id)), ...successions],
  );
};
