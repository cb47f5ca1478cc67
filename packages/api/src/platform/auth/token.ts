import { decodeProtectedHeader, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { ApiError } from '../errors/index.js';
import { readClaims } from './claims.js';
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

/** The claims of a token whose signature and times are good. Its header only says which key to try. */
const verified = async (token: string, rules: TokenRules, now: Date): Promise<JWTPayload> => {
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
    return (await jwtVerify(token, secret, { ...asked, algorithms: [OWN_ALGORITHM] })).payload;
  }
  if (keySet === null) throw refused('tokens of public keys are not accepted');
  const options = { ...asked, algorithms: KEY_SET_ALGORITHMS, clockTolerance: CLOCK_TOLERANCE };
  return (await jwtVerify(token, keySet, options)).payload;
};

/**
 * Who the `Authorization` header speaks for: anonymous where there is none. Throws ApiError UNAUTHENTICATED for
 * anything but a bearer token of an accepted key that has not expired and whose claims are understood; what exactly
 * was wrong goes to the log alone. Throws SERVICE_UNAVAILABLE where the key cannot be looked up.
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
  const claims = await verified(token, rules, now).catch((error: unknown) => {
    throw error instanceof ApiError ? error : refused('token refused', error);
  });
  const principal = readClaims(claims);
  if (principal.ok) return principal.value;
  const found = principal.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  throw refused(`claims refused: ${found.join(', ')}`);
};
