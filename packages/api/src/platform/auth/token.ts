import { jwtVerify, SignJWT } from 'jose';
import { ApiError } from '../errors/index.js';
import { readClaims } from './claims.js';
import { ANONYMOUS, type Principal } from './principal.js';

const ALGORITHM = 'HS256';
const MAX_HEADER = 16_384;

/** What a token for development is made of; `grants` as in the claims, read strictly when the token is used. */
export interface TokenRequest {
  readonly subject: string;
  readonly grants: readonly Readonly<Record<string, unknown>>[];
  readonly issuedAt: Date;
  /** Seconds of validity. */
  readonly lifetime: number;
}

export const mintToken = (
  secret: Uint8Array,
  { subject, grants, issuedAt, lifetime }: TokenRequest,
): Promise<string> => {
  const start = Math.floor(issuedAt.getTime() / 1_000);
  return new SignJWT({ grants })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
    .setSubject(subject)
    .setIssuedAt(start)
    .setExpirationTime(start + lifetime)
    .sign(secret);
};

/**
 * Who the `Authorization` header speaks for: anonymous where there is none. Throws ApiError UNAUTHENTICATED for
 * anything but a bearer token of this server's secret that has not expired and whose claims are understood;
 * what exactly was wrong goes to the log alone.
 */
export const authenticate = async (
  header: string | undefined,
  secret: Uint8Array,
  now: Date,
): Promise<Principal> => {
  if (header === undefined) return ANONYMOUS;
  const token =
    header.length <= MAX_HEADER ? /^Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(header)?.[1] : null;
  if (!token) throw new ApiError('UNAUTHENTICATED', 'no bearer token in the header');
  const verified = await jwtVerify(token, secret, {
    algorithms: [ALGORITHM],
    currentDate: now,
    requiredClaims: ['sub', 'exp'],
  }).catch((error: unknown) => {
    throw new ApiError('UNAUTHENTICATED', 'token refused', {}, { cause: error });
  });
  const principal = readClaims(verified.payload);
  if (principal.ok) return principal.value;
  const found = principal.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  throw new ApiError('UNAUTHENTICATED', `claims refused: ${found.join(', ')}`);
};
