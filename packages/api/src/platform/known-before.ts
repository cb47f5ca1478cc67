import { type AsOf, endOfCivilDay, LAST_DAY } from '@danvan/domain';

/**
 * The instant before which a row must have been recorded to be known at the end of `knownOn`, as a parameter for
 * `$n::timestamptz`: a row is known while `recorded_at < $n and (superseded_at is null or superseded_at >= $n)`.
 */
export const knownBefore = ({ knownOn }: AsOf): string =>
  knownOn === LAST_DAY ? 'infinity' : endOfCivilDay(knownOn).toISOString();
