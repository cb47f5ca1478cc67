import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { ApiError } from '../errors/index.js';

/** Finds the public key of a token by its header. Throws ApiError SERVICE_UNAVAILABLE where the keys are not had. */
export type KeySet = JWTVerifyGetKey;

/** A token whose key is not known brings at most one new request for the keys in this time. */
const COOLDOWN_MS = 30_000;
/** Keys older than this are asked for anew: a key that was withdrawn is good for that long. */
const MAX_AGE_MS = 600_000;
const TIMEOUT_MS = 5_000;

/** What is wrong with the token, not with the keys. */
const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

/**
 * The public keys that an identity provider publishes, kept for ten minutes and asked for again when a token names
 * a key that is not among them. No answer, or one that is no key set, is no verdict on the token: it throws
 * SERVICE_UNAVAILABLE, so that clients try again instead of signing in anew.
 */
export const remoteKeySet = (url: string): KeySet => {
  const keys = createRemoteJWKSet(new URL(url), {
    cooldownDuration: COOLDOWN_MS,
    cacheMaxAge: MAX_AGE_MS,
    timeoutDuration: TIMEOUT_MS,
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (isOfToken(error)) throw error;
      throw new ApiError('SERVICE_UNAVAILABLE', 'the key set cannot be had', {}, { cause: error });
    }
  };
};
