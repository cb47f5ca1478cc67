import { createSecretKey } from 'node:crypto';
import { exportSPKI, importJWK, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { mintToken } from '../../src/index.js';
import { onDatabase } from '../support/databases.js';
import { NOW, startTestServer, type TestServer } from '../support/server.js';
import {
  type IdentityProvider,
  type NamedKey,
  newKey,
  signWith,
  startIdentityProvider,
} from './support/identity-provider.js';

const ISSUER = 'https://id.example';
const AUDIENCE = 'danvan';
const SECONDS = Math.floor(NOW.getTime() / 1_000);
const CLAIMS = {
  sub: 'reader',
  iss: ISSUER,
  aud: AUDIENCE,
  exp: SECONDS + 60,
  grants: [{ capability: 'notes.read', body: 'bod_1', subtree: false }],
};

onDatabase('embedded', (open) => {
  let provider: IdentityProvider;
  let server: TestServer;
  let rsa: NamedKey;
  let ec: NamedKey;
  let ed: NamedKey;
  beforeAll(async () => {
    [rsa, ec, ed] = await Promise.all([newKey('rsa', 'RS256'), newKey('ec', 'ES256'), newKey('ed', 'EdDSA')]);
    provider = await startIdentityProvider(rsa.jwk, ec.jwk, ed.jwk);
    server = await serve({ jwtSecret: null });
  });
  afterAll(async () => {
    await server.close();
    await provider.close();
  });
  afterEach(() => {
    vi.useRealTimers();
    provider.answerWith(null);
    provider.publish(rsa.jwk, ec.jwk, ed.jwk);
  });

  /** A server of its own has asked for no keys yet. */
  const serve = async (more: object = {}): Promise<TestServer> => {
    const tokens = { keySetUrl: provider.url, issuer: ISSUER, audience: AUDIENCE };
    return startTestServer(await open(), { config: { tokens, ...more } });
  };
  const ask = async (token: string, of: TestServer = server) => {
    const answer = await of.post('{ secretNote }', {}, { authorization: `Bearer ${token}` });
    return [answer.status, answer.body.errors?.[0].extensions.code ?? answer.body.data.secretNote];
  };
  /** The keys grow older by that much; the server's own clock stands. */
  const later = (seconds: number): void => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1_000 });
  };
  const REFUSED = [401, 'UNAUTHENTICATED'];
  const AWAY = [503, 'SERVICE_UNAVAILABLE'];
  const LET_IN = [200, 'kept'];

  it('lets in who was signed in elsewhere, by any of the three kinds of key, and asks for the keys once', async () => {
    for (const key of [rsa, ec, ed]) expect(await ask(await signWith(key, CLAIMS))).toEqual(LET_IN);
    expect(provider.asked()).toBe(1);
  });

  it.each<[string, Record<string, unknown>]>([
    ['for another audience', { aud: 'other' }],
    ['for no audience', { aud: undefined }],
    ['of another issuer', { iss: 'https://id.example.evil' }],
    ['of no issuer', { iss: undefined }],
    ['that has expired', { exp: SECONDS - 31 }],
    ['without an end', { exp: undefined }],
    ['that is not valid yet', { nbf: SECONDS + 31 }],
    ['without a subject', { sub: undefined }],
    ['with grants that cannot be understood', { grants: [{ capability: 'notes.read' }] }],
  ])('refuses a token %s', async (_, claims) => {
    expect(await ask(await signWith(ec, { ...CLAIMS, ...claims }))).toEqual(REFUSED);
  });

  it('bears with a clock that differs by half a minute', async () => {
    expect(await ask(await signWith(ec, { ...CLAIMS, exp: SECONDS - 29 }))).toEqual(LET_IN);
    expect(await ask(await signWith(ec, { ...CLAIMS, nbf: SECONDS + 29 }))).toEqual(LET_IN);
    expect(await ask(await signWith(ec, { ...CLAIMS, aud: ['other', AUDIENCE] }))).toEqual(LET_IN);
  });

  describe('wrong keys and algorithms', () => {
    it('refuses the public key used as a shared secret', async () => {
      const pem = await exportSPKI((await importJWK(rsa.jwk, 'RS256')) as CryptoKey);
      for (const secret of [pem, pem.trim(), JSON.stringify(rsa.jwk)]) {
        const token = await new SignJWT(CLAIMS)
          .setProtectedHeader({ alg: 'HS256', kid: 'rsa' })
          .sign(createSecretKey(Buffer.from(secret)));
        expect(await ask(token)).toEqual(REFUSED);
      }
    });

    it('refuses no algorithm, others than the three, and another than the key is for', async () => {
      const unsigned = (header: object) =>
        `${[header, CLAIMS].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;
      expect(await ask(unsigned({ alg: 'none' }))).toEqual(REFUSED);
      expect(await ask(`${unsigned({ alg: 'none', kid: 'rsa' })}AAAA`)).toEqual(REFUSED);
      expect(await ask(`${unsigned({ kid: 'rsa' })}AAAA`)).toEqual(REFUSED);
      expect(await ask(`${unsigned({ alg: ['RS256'], kid: 'rsa' })}AAAA`)).toEqual(REFUSED);
      for (const alg of ['PS256', 'RS512', 'ES384']) {
        const key = await newKey(alg, alg);
        provider.publish(rsa.jwk, key.jwk);
        expect(await ask(await signWith(key, CLAIMS))).toEqual(REFUSED);
      }
      const [header = '', ...rest] = (await signWith(ec, CLAIMS)).split('.');
      const swapped = JSON.parse(Buffer.from(header, 'base64url').toString());
      const renamed = Buffer.from(JSON.stringify({ ...swapped, alg: 'RS256', kid: 'rsa' })).toString(
        'base64url',
      );
      expect(await ask([renamed, ...rest].join('.'))).toEqual(REFUSED);
    });

    it('refuses a key that is not published, under a published name or its own', async () => {
      const other = await newKey('other', 'RS256');
      expect(await ask(await signWith(other, CLAIMS))).toEqual(REFUSED);
      expect(await ask(await signWith(other, CLAIMS, { kid: 'rsa' }))).toEqual(REFUSED);
    });

    it('refuses a key and a place of keys that the token brings along', async () => {
      const other = await newKey('other', 'RS256');
      const evil = await startIdentityProvider(other.jwk);
      const token = await new SignJWT(CLAIMS)
        .setProtectedHeader({ alg: 'RS256', kid: 'other', jwk: other.jwk, jku: evil.url })
        .sign(other.privateKey);
      expect(await ask(token)).toEqual(REFUSED);
      expect(evil.asked()).toBe(0);
      await evil.close();
    });

    it('refuses a token of the secret made for development, and takes one of a secret that was set', async () => {
      const minted = { subject: 'reader', grants: CLAIMS.grants, issuedAt: NOW, lifetime: 60 };
      const own = { ...minted, issuer: ISSUER, audience: AUDIENCE };
      expect(await ask(await mintToken(server.secret, own))).toEqual(REFUSED);
      const both = await serve();
      expect(await ask(await mintToken(both.secret, own), both)).toEqual(LET_IN);
      expect(await ask(await mintToken(both.secret, minted), both)).toEqual(REFUSED);
      expect(await ask(await signWith(ec, CLAIMS), both)).toEqual(LET_IN);
      await both.close();
    });
  });

  describe('keys that change', () => {
    it('takes a new key when a token names it, and not oftener than twice a minute', async () => {
      const next = await newKey('next', 'ES256');
      const token = await signWith(next, CLAIMS);
      const own = await serve();
      expect(await ask(await signWith(ec, CLAIMS), own)).toEqual(LET_IN);
      const before = provider.asked();
      expect(await ask(token, own)).toEqual(REFUSED);
      provider.publish(next.jwk);
      for (let attempt = 0; attempt < 5; attempt += 1) expect(await ask(token, own)).toEqual(REFUSED);
      expect(provider.asked()).toBe(before);
      later(31);
      expect(await ask(token, own)).toEqual(LET_IN);
      expect(provider.asked()).toBe(before + 1);
      expect(await ask(await signWith(ec, CLAIMS), own)).toEqual(REFUSED);
      await own.close();
    });

    it('forgets a withdrawn key within ten minutes, whoever asks', async () => {
      const own = await serve();
      expect(await ask(await signWith(rsa, CLAIMS), own)).toEqual(LET_IN);
      provider.publish(ec.jwk);
      later(599);
      expect(await ask(await signWith(rsa, CLAIMS), own)).toEqual(LET_IN);
      later(2);
      expect(await ask(await signWith(rsa, CLAIMS), own)).toEqual(REFUSED);
      await own.close();
    });
  });

  describe('keys that cannot be had', () => {
    it.each<[string, Parameters<IdentityProvider['answerWith']>[0]]>([
      ['an error', (response) => response.writeHead(500).end()],
      ['a page', (response) => response.end('<html>')],
      ['JSON that is no key set', (response) => response.end('{"keys": 1}')],
      ['a way to another place', (response) => response.writeHead(302, { location: '/other' }).end()],
      ['a line that breaks', (response) => response.destroy()],
    ])('are no verdict on the token: %s', async (_, answer) => {
      const own = await serve();
      provider.answerWith(answer);
      expect(await ask(await signWith(ec, CLAIMS), own)).toEqual(AWAY);
      // who shows no token, or one that no key could save, is answered all the same
      expect((await own.post('{ notes }')).body.data).toEqual({ notes: 0 });
      expect(await ask('a.b.c', own)).toEqual(REFUSED);
      provider.answerWith(null);
      expect(await ask(await signWith(ec, CLAIMS), own)).toEqual(LET_IN);
      await own.close();
    });

    it('are not needed again while they are fresh', async () => {
      const own = await serve();
      expect(await ask(await signWith(ec, CLAIMS), own)).toEqual(LET_IN);
      provider.answerWith((response) => response.writeHead(500).end());
      later(300);
      expect(await ask(await signWith(ec, CLAIMS), own)).toEqual(LET_IN);
      later(301);
      expect(await ask(await signWith(ec, CLAIMS), own)).toEqual(AWAY);
      await own.close();
    });

    it('leave no trace of why in the answer', async () => {
      const own = await serve({
        tokens: { keySetUrl: 'http://127.0.0.1:1/keys', issuer: null, audience: null },
      });
      const token = await signWith(ec, CLAIMS);
      const { status, text } = await own.post('{ notes }', {}, { authorization: `Bearer ${token}` });
      expect(status).toBe(503);
      expect(text).not.toMatch(/127\.0\.0\.1|keys|ECONN|jose/i);
      expect(own.records.some(({ code }) => code === 'SERVICE_UNAVAILABLE')).toBe(true);
      await own.close();
    });
  });
});
