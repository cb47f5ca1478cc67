import type { Settings } from './client-options.js';
import { AuthenticationError, NetworkError } from './errors.js';
import { READ_AFTER } from './read-after.js';
import type { Answer } from './read-answer.js';

/** One request as it goes out. */
export interface Outgoing {
  readonly body: string;
  readonly operationName: string | null;
  readonly requestId: string;
  readonly repeatable: boolean;
  readonly readAfter: string | null;
}

const bearer = async (token: Settings['token'], about: Outgoing): Promise<Record<string, string>> => {
  const refuse = (cause?: unknown): never => {
    const { operationName, requestId } = about;
    const hint = 'the option `token` gave none that a header can carry';
    throw new AuthenticationError({ code: 'TOKEN_UNAVAILABLE', operationName, requestId, hint, cause });
  };
  let value: unknown;
  try {
    value = typeof token === 'function' ? await token() : token;
  } catch (error) {
    return refuse(error);
  }
  if (value === undefined || value === '') return {};
  // a header with a line break would be refused with the token in the message
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) return refuse();
  return { authorization: `Bearer ${value}` };
};

/** Sends one request and reads the answer to its end. Throws AuthenticationError TOKEN_UNAVAILABLE, NetworkError. */
export const exchange = async (
  settings: Settings,
  outgoing: Outgoing,
  signal: AbortSignal,
): Promise<Answer> => {
  const { endpoint, language, clientName, fetch = globalThis.fetch } = settings;
  const { body, operationName, requestId, readAfter } = outgoing;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'x-request-id': requestId,
    ...(language && { 'accept-language': language }),
    ...(clientName && { 'x-client-name': clientName }),
    ...(readAfter && { [READ_AFTER]: readAfter }),
    ...(await bearer(settings.token, outgoing)),
  };
  try {
    const response = await fetch(endpoint, { method: 'POST', headers, body, signal });
    const { status, headers: answered } = response;
    return { status, headers: answered, text: await response.text(), signed: 'authorization' in headers };
  } catch (cause) {
    const retryable = outgoing.repeatable;
    const hint = 'no answer came; is `endpoint` right, is the server up, and may this page ask it (CORS)?';
    throw new NetworkError({ code: 'NETWORK_FAILED', operationName, requestId, retryable, hint, cause });
  }
};
