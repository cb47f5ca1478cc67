import type { Issue } from './issue.js';

/** What reading outside data gives back: the value, or every issue found in it. Never both, never a throw. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = <T = never>(...issues: readonly Issue[]): Result<T> => ({ ok: false, issues });
