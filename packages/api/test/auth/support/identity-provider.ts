import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** A pair of keys with the name under which the public one is published. */
export interface NamedKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

export const newKey = async (kid: string, alg: string): Promise<NamedKey> => {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
};

export const signWith = (
  { kid, alg, privateKey }: NamedKey,
  claims: Record<string, unknown>,
  header: { alg?: string; kid?: string } = {},
): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);

export interface IdentityProvider {
  readonly url: string;
  /** How often the keys were asked for. */
  readonly asked: () => number;
  /** Publishes other keys from now on. */
  publish(...keys: readonly JWK[]): void;
  /** Answers in another way from now on; null answers with the keys again. */
  answerWith(answer: ((response: ServerResponse) => void) | null): void;
  close(): Promise<void>;
}

/** A server of this machine that publishes a key set, and can be made to fail in any way. */
export const startIdentityProvider = async (...first: readonly JWK[]): Promise<IdentityProvider> => {
  let keys = first;
  let asked = 0;
  let other: ((response: ServerResponse) => void) | null = null;
  const server = createServer((_, response) => {
    asked += 1;
    if (other) other(response);
    else response.setHeader('content-type', 'application/jwk-set+json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    asked: () => asked,
    publish: (...next) => {
      keys = next;
    },
    answerWith: (answer) => {
      other = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
