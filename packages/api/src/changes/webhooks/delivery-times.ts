const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** When deliveries are tried, in milliseconds. */
export interface DeliveryTimes {
  /** Waits after the first try, the second and so on; after the last of them one more try is made. */
  readonly waits: readonly number[];
  /** A wait is up to this part shorter or longer, so that what failed together does not come back together. */
  readonly jitter: number;
  /** Longest time that one try may take. */
  readonly tryLimit: number;
  /** Failures in a row after which a webhook is paused, and for how long; then one try shows what is. */
  readonly failuresToPause: number;
  readonly pause: number;
  /** How often to look for what is due, even if nothing was written. */
  readonly interval: number;
}

/** Eight tries over about a day. */
export const DELIVERY_TIMES: DeliveryTimes = {
  waits: [5 * SECOND, 5 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 7 * HOUR, 12 * HOUR],
  jitter: 0.1,
  tryLimit: 15 * SECOND,
  failuresToPause: 10,
  pause: 10 * MINUTE,
  interval: SECOND,
};

/** How long to wait after so many tries; null where no more is made. `random` is from 0 to 1. */
export const waitAfter = ({ waits, jitter }: DeliveryTimes, tries: number, random: number): number | null => {
  const wait = waits[tries - 1];
  return wait === undefined ? null : Math.round(wait * (1 + jitter * (2 * random - 1)));
};
