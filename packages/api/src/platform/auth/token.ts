import { decodeProtectedHeader, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { ApiError } from '../errors/index.js';
import { readClaims } from './claims.js';
import type { KeySet } from './key-set.js';
import { type KnownToken, KnownTokens } from './known-tokens.js';
import { ANONYMOUS, type Principal } from './principal.js';
import type { TokenRules } from './token-rules.js';

const OWN_ALGORITHM = 'HS256';
/** Public keys alone: a key that everybody may read must never be taken for a shared secret. */
const KEY_SET_ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
const MAX_HEADER = 16_384;
/** Seconds by which the clock of an identity provider may differ; this server's own is compared with itself. */
const CLOCK_TOLERANCE = 30;

/** What a token for development is made of; `grants` as in the claims, read strictly when the token is used. */
export interface TokenRequest {
  readonly subject: string;
  readonly grants: readonly Readonly<Record<string, unknown>>[];
  readonly issuedAt: Date;
  /** Seconds of validity. */
  readonly lifetime: number;
  /** `iss` and `aud`, where the server asks for them. */
  readonly issuer?: string | null;
  readonly audience?: string | null;
}

export const mintToken = (
  secret: Uint8Array,
  { subject, grants, issuedAt, lifetime, issuer = null, audience = null }: TokenRequest,
): Promise<string> => {
  const start = Math.floor(issuedAt.getTime() / 1_000);
  const token = new SignJWT({ grants })
    .setProtectedHeader({ alg: OWN_ALGORITHM, typ: 'JWT' })
    .setSubject(subject)
    .setIssuedAt(start)
    .setExpirationTime(start + lifetime);
  if (issuer !== null) token.setIssuer(issuer);
  if (audience !== null) token.setAudience(audience);
  return token.sign(secret);
};

const refused = (detail: string, cause?: unknown): ApiError =>
  new ApiError('UNAUTHENTICATED', detail, {}, cause === undefined ? {} : { cause });

const algorithmOf = (token: string): string => {
  try {
    return String(decodeProtectedHeader(token).alg);
  } catch (error) {
    throw refused('unreadable token', error);
  }
};

/** The claims of a token whose signature and times are good, and what they rest on. */
interface Verified extends Pick<KnownToken, 'sameKey'> {
  readonly claims: JWTPayload;
  /** Seconds by which its times are read in its favour. */
  readonly tolerance: number;
}

/** Its header only says which key to try. */
const verified = async (token: string, rules: TokenRules, now: Date): Promise<Verified> => {
  const { secret, keySet, issuer, audience } = rules;
  const own = algorithmOf(token) === OWN_ALGORITHM;
  const asked = {
    currentDate: now,
    requiredClaims: ['sub', 'exp'],
    ...(issuer === null ? {} : { issuer }),
    ...(audience === null ? {} : { audience }),
  };
  if (own) {
    if (secret === null) throw refused('tokens of a shared secret are not accepted');
    const { payload } = await jwtVerify(token, secret, { ...asked, algorithms: [OWN_ALGORITHM] });
    return { claims: payload, tolerance: 0, sameKey: async () => true };
  }
  if (keySet === null) throw refused('tokens of public keys are not accepted');
  let sameKey = async (): Promise<boolean> => false;
  const keyOf: KeySet = async (header, signed) => {
    const key = await keySet(header, signed);
    // a key that was withdrawn, or published anew, is another object or none
    sameKey = async () => {
      try {
        return (await keySet(header, signed)) === key;
      } catch {
        return false;
      }
    };
    return key;
  };
  const options = { ...asked, algorithms: KEY_SET_ALGORITHMS, clockTolerance: CLOCK_TOLERANCE };
  const { payload } = await jwtVerify(token, keyOf, options);
  return { claims: payload, tolerance: CLOCK_TOLERANCE, sameKey };
};

const tokensKnown = new WeakMap<TokenRules, KnownTokens>();

const knownBy = (rules: TokenRules): KnownTokens => {
  const known = tokensKnown.get(rules) ?? new KnownTokens();
  tokensKnown.set(rules, known);
  return known;
};

/**
 * Who the `Authorization` header speaks for: anonymous where there is none. Throws ApiError UNAUTHENTICATED for
 * anything but a bearer token of an accepted key that has not expired and whose claims are understood; what exactly
 * was wrong goes to the log alone. Throws SERVICE_UNAVAILABLE where the key cannot be looked up. The signature of a
 * token is verified when it is first shown, and again when it has left the memory or its key has changed.
 */
export const authenticate = async (
  header: string | undefined,
  rules: TokenRules,
  now: Date,
): Promise<Principal> => {
  if (header === undefined) return ANONYMOUS;
  const token =
    header.length <= MAX_HEADER ? /^Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(header)?.[1] : null;
  if (!token) throw refused('no bearer token in the header');
  const tokens = knownBy(rules);
  const before = await tokens.principalOf(token, Math.floor(now.getTime() / 1_000));
  if (before) return before;
  const { claims, tolerance, sameKey } = await verified(token, rules, now).catch((error: unknown) => {
    throw error instanceof ApiError ? error : refused('token refused', error);
  });
  const principal = readClaims(claims);
  if (!principal.ok) {
    const found = principal.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    throw refused(`claims refused: ${found.join(', ')}`);
  }
  const from = claims.nbf === undefined ? Number.NEGATIVE_INFINITY : claims.nbf - tolerance;
  const until = (claims.exp ?? Number.NEGATIVE_INFINITY) + tolerance;
  tokens.keep(token, { principal: principal.value, from, until, sameKey });
  return principal.value;
};
