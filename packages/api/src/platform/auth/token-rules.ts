import { type Issue, issue } from '@danvan/domain';
import type { KeySet } from './key-set.js';

/** What the environment says of tokens, beside the secret. */
export interface TokenConfig {
  /** Where the public keys of an identity provider are (a JSON Web Key Set); null where there is none. */
  readonly keySetUrl: string | null;
  /** What `iss` must be; null where anything will do. */
  readonly issuer: string | null;
  /** What `aud` must name; null where anything will do. */
  readonly audience: string | null;
}

export const NO_TOKEN_CONFIG: TokenConfig = { keySetUrl: null, issuer: null, audience: null };

/** Which tokens are accepted. */
export interface TokenRules extends Pick<TokenConfig, 'issuer' | 'audience'> {
  /** Key of HS256 tokens; null where none are accepted. */
  readonly secret: Uint8Array | null;
  /** Keys of RS256, ES256 and EdDSA tokens; null where none are accepted. */
  readonly keySet: KeySet | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LONGEST = 500;

/** Keys that came over an open line could be anybody's; to this machine itself there is no line. */
const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));

const urlIssue = (url: string): Issue | null => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed !== null && isSafe(parsed) && parsed.username === '' && parsed.password === '') return null;
  // the value may hold a password, so it is never repeated
  return issue('CONFIG_JWKS_URL', ['DANVAN_JWKS_URL']);
};

/** Reads what the environment says of tokens. Issues: CONFIG_JWKS_URL, CONFIG_JWT_NAME. */
export const readTokenConfig = (
  env: Environment,
): { readonly tokens: TokenConfig; readonly issues: readonly Issue[] } => {
  const setting = (name: string): string | null => env[name]?.trim() || null;
  const keySetUrl = setting('DANVAN_JWKS_URL');
  const wrongUrl = keySetUrl === null ? null : urlIssue(keySetUrl);
  const names = ['DANVAN_JWT_ISSUER', 'DANVAN_JWT_AUDIENCE'];
  const wrongNames = names.filter((name) => (setting(name)?.length ?? 0) > LONGEST);
  return {
    tokens: {
      keySetUrl,
      issuer: setting('DANVAN_JWT_ISSUER'),
      audience: setting('DANVAN_JWT_AUDIENCE'),
    },
    issues: [
      ...(wrongUrl === null ? [] : [wrongUrl]),
      ...wrongNames.map((name) => issue('CONFIG_JWT_NAME', [name], { name, max: LONGEST })),
    ],
  };
};

/**
 * Whether tokens signed with this server's secret are accepted: where an administrator set one, and where nothing
 * else could be. Beside a key set the secret that a server makes for development opens nothing.
 */
export const acceptsSecret = (configured: string | null, { keySetUrl }: TokenConfig): boolean =>
  configured !== null || keySetUrl === null;
