import { day, knownDay, legalBasis, toBodyId, toPlaceId } from '../kernel/index.js';
import type { Subject, Succession, SuccessionKind, UnitIds } from './succession.js';

export const DECISION = legalBasis('sample/decision', 'Điều 1');
export const REFORM = day('2025-07-01');

/** Ids; one in brackets lives on: `['a', ['b']]`. */
type Sides = readonly (string | readonly [string])[];

const eventOf =
  <S extends Subject>(subject: S, toId: (text: string) => UnitIds[S]) =>
  (
    kind: SuccessionKind,
    from: Sides,
    to: readonly string[],
    more: Partial<Succession<S>> = {},
  ): Succession<S> => ({
    id: [kind, ...from.flat(), 'to', ...to].join('-'),
    subject,
    kind,
    effectiveOn: knownDay(REFORM),
    from: from.map((unit) =>
      typeof unit === 'string' ? { id: toId(unit) } : { id: toId(unit[0]), survives: true },
    ),
    to: to.map((id) => ({ id: toId(id) })),
    basis: DECISION,
    grade: 'verified',
    ...more,
  });

/** An event between bodies, on the day of the reform unless it says otherwise. */
export const bodyEvent = eventOf('body', toBodyId);

/** The same between places. */
export const placeEvent = eventOf('place', toPlaceId);
