/** Why a delivery was not believed. */
export type WebhookFailure =
  | 'HEADERS_MISSING'
  | 'TIMESTAMP_INVALID'
  | 'TIMESTAMP_TOO_OLD'
  | 'TIMESTAMP_TOO_NEW'
  | 'SIGNATURE_MISMATCH'
  | 'SECRET_INVALID'
  | 'PAYLOAD_INVALID';

const BRAND = Symbol.for('danvan.WebhookError');

/** A delivery that was not signed by who it should be, or not now: answer it with 401 and forget it. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly code: WebhookFailure;

  constructor(code: WebhookFailure) {
    super(`webhook refused: ${code}`);
    this.code = code;
  }

  get [BRAND](): true {
    return true;
  }
}

/** Whether it is a {@link WebhookError}, of whichever copy of this package. */
export const isWebhookError = (error: unknown): error is WebhookError =>
  typeof error === 'object' && error !== null && BRAND in error;

/** The news of one change; ask the API by `data.id` for what the record says now. */
export interface WebhookEvent {
  /** What happened, such as `activity.recorded`; new kinds may appear. */
  readonly type: string;
  /** When it was recorded, an instant in UTC. */
  readonly timestamp: string;
  readonly data: {
    /** Global id of the record. */
    readonly id: string;
    readonly version: number;
    /** Global id of the body it is of; null where it is of none. */
    readonly bodyId: string | null;
    /** Its place in the change feed, for `changes(after:)`. */
    readonly cursor: string;
  };
}

/** What is common to `Headers` and to the headers of Node, Express and the like. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined };

export interface VerifyOptions {
  /** Seconds that the delivery's time may differ from now; 300 unless given. */
  readonly tolerance?: number;
  /** Now, in milliseconds since 1970; the clock of the machine unless given. */
  readonly now?: number;
}

export interface VerifiedWebhook {
  /** The same for every try of a delivery: remember it for a day to act once. */
  readonly id: string;
  readonly event: WebhookEvent;
}

const hasGet = (headers: WebhookHeaders): headers is { get(name: string): string | null } =>
  typeof headers.get === 'function';

const headerOf = (headers: WebhookHeaders, name: string): string => {
  if (hasGet(headers)) return headers.get(name) ?? '';
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return (typeof found === 'string' ? found : found?.[0]) ?? '';
};

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> | null => {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
};

const keyOf = (secret: string): Promise<CryptoKey> => {
  const raw = bytesOf(secret.replace(/^whsec_/, ''));
  if (raw === null || raw.length === 0) throw new WebhookError('SECRET_INVALID');
  return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
};

const checkTime = (timestamp: string, { tolerance = 300, now = Date.now() }: VerifyOptions): void => {
  if (!/^\d{1,12}$/.test(timestamp)) throw new WebhookError('TIMESTAMP_INVALID');
  const age = now / 1_000 - Number(timestamp);
  if (age > tolerance) throw new WebhookError('TIMESTAMP_TOO_OLD');
  if (age < -tolerance) throw new WebhookError('TIMESTAMP_TOO_NEW');
};

const readEvent = (text: string): WebhookEvent => {
  try {
    return JSON.parse(text);
  } catch {
    throw new WebhookError('PAYLOAD_INVALID');
  }
};

/**
 * Checks that a delivery is signed by Standard Webhooks with the secret (or one of the secrets, while they are
 * changed) and is not a replay of an old one, and reads it. `payload` is the body exactly as it came, before any
 * parsing. Throws WebhookError.
 *
 * @example const { id, event } = await verifyWebhook(await request.text(), request.headers, secret)
 */
export const verifyWebhook = async (
  payload: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: VerifyOptions = {},
): Promise<VerifiedWebhook> => {
  const [id, timestamp, given] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name),
  );
  if (!id || !timestamp || !given) throw new WebhookError('HEADERS_MISSING');
  checkTime(timestamp, options);
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const body = typeof payload === 'string' ? new TextEncoder().encode(payload) : payload;
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  const signatures = given.split(' ').flatMap((each) => {
    const bytes = each.startsWith('v1,') ? bytesOf(each.slice(3)) : null;
    return bytes === null ? [] : [bytes];
  });
  for (const each of typeof secret === 'string' ? [secret] : secret) {
    const key = await keyOf(each);
    for (const signature of signatures) {
      // compares in constant time
      if (await crypto.subtle.verify('HMAC', key, signature, signed))
        return { id, event: readEvent(new TextDecoder().decode(body)) };
    }
  }
  throw new WebhookError('SIGNATURE_MISMATCH');
};
