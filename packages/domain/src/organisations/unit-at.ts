import type { BodyId, PlaceId } from '../kernel/index.js';
import { keptLookUps } from './kept-look-ups.js';
import type { BodyView, PlaceView } from './registry.js';
import { changesOf, viewOfBody, viewOfPlace } from './unit-views.js';

/**
 * The body on a day as then known; null when no such body was known.
 *
 * @example bodyAt(registry, toBodyId('quang-tri/party-committee'), asOf(day('2025-07-01')))?.life.state // 'ended'
 */
export const bodyAt = keptLookUps<BodyId, BodyView>(
  ({ bodies }) => changesOf(bodies.values()),
  ({ bodies }, id, at) => viewOfBody(bodies.get(id), at),
);

/**
 * The place on a day as then known; null when no such place was known.
 *
 * @example placeAt(registry, toPlaceId('quang-tri/vinh-linh'), asOf(day('2025-07-01')))?.life.state // 'ended'
 */
export const placeAt = keptLookUps<PlaceId, PlaceView>(
  ({ places }) => changesOf(places.values()),
  ({ places }, id, at) => viewOfPlace(places.get(id), at),
);
