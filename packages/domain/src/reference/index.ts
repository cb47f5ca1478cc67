import { type Body, buildRegistry, type Place, type Registry } from '../organisations/index.js';
import { haTinh } from './ha-tinh.js';
import { laoCai } from './lao-cai.js';
import { quangTri } from './quang-tri.js';
import { thaiNguyen } from './thai-nguyen.js';
import { unplaced } from './unplaced.js';
import { vietNam } from './viet-nam.js';

const ALL = [vietNam, quangTri, unplaced, laoCai, thaiNguyen, haTinh];

/** The places of the documents that come with this package. */
export const REFERENCE_PLACES: readonly Place[] = ALL.flatMap(({ places }) => places);

/** The bodies of the documents that come with this package. */
export const REFERENCE_BODIES: readonly Body[] = ALL.flatMap(({ bodies }) => bodies);

/**
 * Places and bodies that the documents of this package name, with those a caller adds: of a law file of its own,
 * or registered later. Throws `REGISTRY_DUPLICATE` for an id that stands twice.
 *
 * @example referenceRegistry().bodies.get(toBodyId('ha-tinh/party-committee'))?.level // 'province'
 */
export const referenceRegistry = (places: readonly Place[] = [], bodies: readonly Body[] = []): Registry =>
  buildRegistry([...REFERENCE_PLACES, ...places], [...REFERENCE_BODIES, ...bodies]);

export { haTinh, laoCai, quangTri, thaiNguyen, unplaced, vietNam };
