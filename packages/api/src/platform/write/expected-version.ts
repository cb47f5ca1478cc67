import { fail, issue, ok, type Result } from '@danvan/domain';

/**
 * The version that an update will make, where the caller knew the current one. Issue STALE_VERSION carries the
 * current version, so that a client can show what changed meanwhile.
 *
 * @example nextVersion(3, 3) // { ok: true, value: 4 }
 */
export const nextVersion = (current: number, expected: number): Result<number> =>
  current === expected
    ? ok(current + 1)
    : fail(issue('STALE_VERSION', ['expectedVersion'], { current, expected }));
