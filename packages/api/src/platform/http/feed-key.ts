import type { Grant, Principal } from '../auth/principal.js';
import { ApiError } from '../errors/index.js';
import { decodeCursor, encodeCursor } from '../read/index.js';

/** Days for which a key opens its feed. */
export const FEED_KEY_DAYS = 180;
const MOST_GRANTS = 50;
const READ = 'record:read';

const bindingOf = (path: string): string => `key of the feed ${path}`;

/**
 * A key that opens one feed and nothing else, for clients that cannot show a token: the caller's leave to read as it is
 * today, signed with its last second. It cannot be called back before; another secret of the server ends all of them.
 */
export const feedKey = (
  secret: Uint8Array,
  { subject, grants }: Principal,
  path: string,
  now: Date,
): string => {
  const until = Math.floor(now.getTime() / 1_000) + FEED_KEY_DAYS * 86_400;
  const reading = grants.filter(({ capability }) => capability === READ).slice(0, MOST_GRANTS);
  return encodeCursor(secret, bindingOf(path), [subject, String(until), JSON.stringify(reading)]);
};

/** Who a key speaks for. Throws UNAUTHENTICATED for one of another feed, one that is over, and none at all. */
export const holderOf = (secret: Uint8Array, key: string, path: string, now: Date): Principal => {
  const [subject, until, grants] = read(secret, key, path);
  if (!(Number(until) * 1_000 > now.getTime())) throw new ApiError('UNAUTHENTICATED', 'feed key is over');
  // signed by this server, from grants that it had read
  return { subject: subject ?? null, grants: JSON.parse(grants ?? '[]') as Grant[] };
};

const read = (secret: Uint8Array, key: string, path: string): readonly (string | null)[] => {
  try {
    return decodeCursor(secret, bindingOf(path), key, 3);
  } catch {
    throw new ApiError('UNAUTHENTICATED', 'feed key');
  }
};
