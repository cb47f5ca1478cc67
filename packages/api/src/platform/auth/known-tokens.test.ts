import { createLocalJWKSet, exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';
import { expect, it } from 'vitest';
import { KnownTokens } from './known-tokens.js';
import { authenticate, mintToken } from './token.js';
import type { TokenRules } from './token-rules.js';

const SECRET = new TextEncoder().encode('a secret of at least thirty-two bytes');
const RULES: TokenRules = { secret: SECRET, keySet: null, issuer: null, audience: null };
const START = Date.parse('2026-01-01T00:00:00Z');
const at = (seconds: number): Date => new Date(START + seconds * 1_000);

const refusal = { code: 'UNAUTHENTICATED' };

it('gives the same principal for a token that is shown again, and refuses it from the second it expires', async () => {
  const token = await mintToken(SECRET, { subject: 'an', grants: [], issuedAt: at(0), lifetime: 60 });
  const rules = { ...RULES };
  const first = await authenticate(`Bearer ${token}`, rules, at(0));
  expect(await authenticate(`bearer  ${token} `, rules, at(59))).toBe(first);
  await expect(authenticate(`Bearer ${token}`, rules, at(60))).rejects.toMatchObject(refusal);
  expect(await authenticate(`Bearer ${token}`, rules, at(1))).toEqual(first);
});

it('refuses a known token before the second from which it is good', async () => {
  const rules = { ...RULES };
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('an')
    .setNotBefore(START / 1_000 + 10)
    .setExpirationTime(START / 1_000 + 60)
    .sign(SECRET);
  await authenticate(`Bearer ${token}`, rules, at(10));
  await expect(authenticate(`Bearer ${token}`, rules, at(9))).rejects.toMatchObject(refusal);
});

it('knows no token by another one that differs in its signature only', async () => {
  const rules = { ...RULES };
  const token = await mintToken(SECRET, { subject: 'an', grants: [], issuedAt: at(0), lifetime: 60 });
  await authenticate(`Bearer ${token}`, rules, at(0));
  const [head, claims] = token.split('.');
  const forged = `${head}.${claims}.${'A'.repeat(43)}`;
  await expect(authenticate(`Bearer ${forged}`, rules, at(0))).rejects.toMatchObject(refusal);
});

it('refuses a known token whose key was withdrawn, and verifies anew with a key that was published anew', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'first', alg: 'ES256' };
  const other = {
    ...(await exportJWK((await generateKeyPair('ES256')).publicKey)),
    kid: 'first',
    alg: 'ES256',
  };
  const published = (...keys: JSONWebKeySet['keys']) => createLocalJWKSet({ keys });
  let keys = published(jwk);
  const rules: TokenRules = { ...RULES, keySet: (header, token) => keys(header, token) };
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: 'first' })
    .setSubject('an')
    .setExpirationTime(START / 1_000 + 60)
    .sign(privateKey);
  const ask = () => authenticate(`Bearer ${token}`, rules, at(0));
  const first = await ask();
  expect(await ask()).toBe(first);
  keys = published(structuredClone(jwk));
  const anew = await ask();
  expect(anew).toEqual(first);
  expect(anew).not.toBe(first);
  keys = published(other);
  await expect(ask()).rejects.toMatchObject(refusal);
  keys = published();
  await expect(ask()).rejects.toMatchObject(refusal);
});

it('keeps so many, and none that is very long', async () => {
  const known = new KnownTokens(2);
  const of = (subject: string) => ({
    principal: { subject, grants: [] },
    ...{ from: 0, until: 10, sameKey: async () => true },
  });
  for (const subject of ['a', 'b']) known.keep(subject, of(subject));
  expect(await known.principalOf('a', 5)).toMatchObject({ subject: 'a' });
  known.keep('c', of('c'));
  expect(await known.principalOf('b', 5)).toBeNull();
  expect(await known.principalOf('a', 5)).toMatchObject({ subject: 'a' });
  known.keep('x'.repeat(5_000), of('long'));
  expect(await known.principalOf('x'.repeat(5_000), 5)).toBeNull();
});
