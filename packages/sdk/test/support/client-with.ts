import { vi } from 'vitest';
import { createClient } from '../../src/client.js';
import type { ClientOptions } from '../../src/client-options.js';
import { type ApiError, isApiError } from '../../src/errors.js';
import { type Fate, fakeFetch } from './fake-fetch.js';

export const QUERY = 'query apiInfo { apiInfo { version } }';
export const CHANGE = 'mutation record($input: I!) { record(input: $input) { id } }';
export const VERSION = { apiInfo: { version: '1' } };

export const clientWith = (fates: Fate[], options: Partial<ClientOptions> = {}) => {
  const { fetch, sent } = fakeFetch(...fates);
  const client = createClient({
    endpoint: 'http://danvan.test/graphql',
    fetch,
    random: () => 0.5,
    ...options,
  });
  return { client, sent };
};

/** What a call throws, once all its waits are over. */
export const thrownBy = async (call: Promise<unknown>): Promise<ApiError> => {
  const caught = call.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  const error = await caught;
  if (!isApiError(error)) throw error;
  return error;
};

export const resultOf = async <T>(call: Promise<T>): Promise<T> => {
  call.catch(() => {});
  await vi.runAllTimersAsync();
  return call;
};
