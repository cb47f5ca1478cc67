import { lookup as systemLookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type OutboundRules, plainHost } from './outbound-rules.js';

export type PostFailure =
  | 'ADDRESS_REFUSED'
  | 'HOST_UNKNOWN'
  | 'TIMED_OUT'
  | 'CONNECTION_FAILED'
  | 'STOPPED'
  | 'URL_REFUSED';

/** The status of an answer, whichever it is, or why there was none. */
export type PostOutcome = { readonly status: number } | { readonly failure: PostFailure };

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

class AddressRefused extends Error {}

/** An answer longer than this is of no interest: only its status is. */
const MOST_ANSWER = 64 * 1_024;

/** Looks a name up and refuses it where any of its addresses is; the connection goes to what was checked. */
export const guardedLookup =
  (rules: OutboundRules, lookup: typeof systemLookup = systemLookup): LookupFunction =>
  (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const refused = addresses.some(({ address }) => !rules.mayConnect(host, address));
      const [first] = addresses;
      if (refused || first === undefined) return callback(new AddressRefused(host), []);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };

const failureOf = (error: Error, signal: AbortSignal, timedOut: boolean): PostFailure => {
  if (timedOut) return 'TIMED_OUT';
  if (signal.aborted) return 'STOPPED';
  if (error instanceof AddressRefused) return 'ADDRESS_REFUSED';
  const code = 'code' in error ? error.code : null;
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'HOST_UNKNOWN' : 'CONNECTION_FAILED';
};

/** Why that address may not be called whatever it resolves to; null where it may be. */
export const refusedUrl = (rules: OutboundRules, text: string): 'URL_REFUSED' | 'ADDRESS_REFUSED' | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '') return 'URL_REFUSED';
  const host = plainHost(url.hostname);
  if (isIP(host) !== 0 && !rules.mayConnect(host, host)) return 'ADDRESS_REFUSED';
  // what is signed and not sealed may cross the operator's own network only
  const sealed = url.protocol === 'https:' || (url.protocol === 'http:' && rules.isListed(host));
  return sealed ? null : 'URL_REFUSED';
};

/**
 * Posts to an address that somebody gave, under the rules, each on a connection of its own. Redirections are not
 * followed: they are answers like any other.
 */
export const postGuarded = (
  rules: OutboundRules,
  { url, headers, body, timeoutMs, signal }: Post,
  lookup: typeof systemLookup = systemLookup,
): Promise<PostOutcome> => {
  const refused = refusedUrl(rules, url);
  if (refused !== null) return Promise.resolve({ failure: refused });
  if (signal.aborted) return Promise.resolve({ failure: 'STOPPED' });
  const target = new URL(url);
  return new Promise((resolve) => {
    const request = (target.protocol === 'https:' ? requestSecure : requestPlain)(target, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      agent: false,
      lookup: guardedLookup(rules, lookup),
    });
    let timedOut = false;
    let status: number | null = null;
    const timer = setTimeout(() => {
      timedOut = true;
      request.destroy(new Error('timed out'));
    }, timeoutMs);
    const onAbort = (): void => void request.destroy(new Error('stopped'));
    signal.addEventListener('abort', onAbort, { once: true });
    let failure: PostFailure = 'CONNECTION_FAILED';
    request.on('error', (error) => {
      failure = failureOf(error, signal, timedOut);
    });
    request.on('response', (response) => {
      status = response.statusCode ?? null;
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > MOST_ANSWER) response.destroy();
      });
      // half an answer has a status as well
      response.on('error', () => {});
    });
    request.on('close', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(status === null ? { failure } : { status });
    });
    request.end(body);
  });
};
