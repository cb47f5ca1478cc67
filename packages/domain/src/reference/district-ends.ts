import { knownDay, legalBasis, type PlaceId } from '../kernel/index.js';
import type { Body, Succession } from '../organisations/index.js';
import { TWO_LEVELS_FROM } from './build.js';

const LAW = legalBasis('state/72-2025-qh15', 'toàn văn');

const ENDED = {
  kind: 'tier-abolished',
  effectiveOn: knownDay(TWO_LEVELS_FROM, 'reported', LAW),
  to: [],
  // the new communes are not said to be the parts of any district, nor their bodies to follow its bodies
  unrecorded: ['to'],
  basis: LAW,
  grade: 'reported',
} as const;

/** The end of a district with its level on 1/7/2025. What followed is not in the data. */
export const endOfDistrict = (id: PlaceId): Succession<'place'> => ({
  id: `${id}/end-2025`,
  subject: 'place',
  from: [{ id }],
  ...ENDED,
});

/** The end of those bodies of the district level that are known to have ended with it: one event for each place. */
export const endsOfDistrictBodies = (bodies: readonly Body[]): Succession<'body'>[] => {
  const ended = bodies.filter(
    ({ level, life: { until } }) =>
      level === 'district' && until?.known === true && until.day === TWO_LEVELS_FROM,
  );
  return [...Map.groupBy(ended, ({ place }) => place)].map(([place, group]) => ({
    id: `${place}/district-bodies/end-2025`,
    subject: 'body',
    from: group.map(({ id }) => ({ id })),
    ...ENDED,
  }));
};
