import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError } from '@danvan/domain';
import { ApiError } from '../errors/index.js';

export interface Limits {
  /** Longest wait for a free connection, in milliseconds. */
  readonly waitMs: number;
  /** Longest time that one read or write may take once it has its connection, in milliseconds. */
  readonly workMs: number;
}

export const DEFAULT_LIMITS: Limits = { waitMs: 10_000, workMs: 10_000 };

interface Holder {
  active: boolean;
}

const holders = new AsyncLocalStorage<Holder>();

/** Throws DATABASE_NESTED where work already holds a connection: a second one would wait for the first for ever. */
export const refuseNested = (): void => {
  if (holders.getStore()?.active) {
    throw new DomainError('DATABASE_NESTED', 'use the connection that read or write gave to the work');
  }
};

/** Runs work that holds a connection, for at most `limitMs`; then TIMEOUT, whatever the work is waiting for. */
export const holding = async <T>(limitMs: number, work: () => Promise<T>): Promise<T> => {
  const holder: Holder = { active: true };
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ApiError('TIMEOUT', `work took over ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([holders.run(holder, work), limit]);
  } finally {
    holder.active = false;
    clearTimeout(timer);
  }
};
