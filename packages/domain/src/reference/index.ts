import {
  type Body,
  buildRegistry,
  type Place,
  type Registry,
  type Succession,
} from '../organisations/index.js';
import { bodiesAfter, SUCCESSIONS_AFTER } from './after-2025.js';
import { endOfDistrict, endsOfDistrictBodies } from './district-ends.js';
import { haTinh } from './ha-tinh.js';
import { laoCai } from './lao-cai.js';
import { provinces } from './provinces.js';
import { quangTri } from './quang-tri.js';
import { thaiNguyen } from './thai-nguyen.js';
import { withUnits } from './unit-table.js';
import { unplaced } from './unplaced.js';
import { vietNam } from './viet-nam.js';

const ALL = [vietNam, quangTri, unplaced, laoCai, thaiNguyen, haTinh];
const NAMED = ALL.flatMap(({ bodies }) => bodies);

/** The places of the documents that come with this package, and all provinces before and after 1/7/2025. */
export const REFERENCE_PLACES: readonly Place[] = withUnits(
  ALL.flatMap(({ places }) => places),
  provinces.places,
);

/** The bodies of the documents that come with this package, and what those of their provinces became. */
export const REFERENCE_BODIES: readonly Body[] = [...NAMED, ...bodiesAfter(provinces.places)];

/** What happened to these places and bodies, as far as a source or a reading of one tells. */
export const REFERENCE_SUCCESSIONS: readonly Succession[] = [
  ...provinces.successions,
  ...REFERENCE_PLACES.filter(({ level }) => level === 'district').map(({ id }) => endOfDistrict(id)),
  ...SUCCESSIONS_AFTER,
  ...endsOfDistrictBodies(NAMED),
];

/**
 * Places and bodies that the documents of this package name, all provinces, and what happened to them, with those a
 * caller adds: of a law file of its own, or registered later. Districts and communes are in
 * `@danvan/domain/reference/units`. Throws `REGISTRY_DUPLICATE` for an id that stands twice.
 *
 * @example referenceRegistry().bodies.get(toBodyId('ha-tinh/party-committee'))?.level // 'province'
 */
export const referenceRegistry = (
  places: readonly Place[] = [],
  bodies: readonly Body[] = [],
  successions: readonly Succession[] = [],
): Registry =>
  buildRegistry(
    [...REFERENCE_PLACES, ...places],
    [...REFERENCE_BODIES, ...bodies],
    [...REFERENCE_SUCCESSIONS, ...successions],
  );

export { TWO_LEVELS_FROM } from './build.js';
export * from './published-figures.js';
export { standardBodiesOf } from './standard-bodies.js';
export { haTinh, laoCai, provinces, quangTri, thaiNguyen, unplaced, vietNam };
