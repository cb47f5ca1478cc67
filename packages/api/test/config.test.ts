import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS_CONFIG, StartError, startMessage, tokenSecret } from '../src/index.js';
import { nodeIsNewEnough } from '../src/platform/check-node.js';
import { readConfig } from '../src/platform/config.js';

const folder = mkdtempSync(join(tmpdir(), 'danvan-config-'));
const file = join(folder, 'file');
writeFileSync(file, '');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({}, folder)).toEqual({
      ok: true,
      value: {
        database: { kind: 'embedded', folder: join(folder, '.danvan') },
        host: '127.0.0.1',
        port: 4000,
        dataFolder: join(folder, '.danvan'),
        lawFolder: null,
        jwtSecret: null,
        tokens: { keySetUrl: null, issuer: null, audience: null },
        introspection: true,
        samples: true,
        limits: DEFAULT_LIMITS_CONFIG,
      },
    });
  });

  it('takes every setting, and an empty one as not set', () => {
    const config = readConfig(
      {
        DATABASE_URL: 'postgres://u:p@db:5432/danvan',
        PORT: '0',
        HOST: '::',
        DANVAN_DATA_DIR: 'data',
        DANVAN_LAW_DIR: '.',
        DANVAN_JWT_SECRET: 's'.repeat(32),
        DANVAN_JWKS_URL: ' https://id.example/keys ',
        DANVAN_JWT_ISSUER: 'https://id.example',
        DANVAN_JWT_AUDIENCE: 'danvan',
        DANVAN_INTROSPECTION: 'off',
        DANVAN_SAMPLES: ' ',
      },
      folder,
    );
    expect(config).toMatchObject({
      ok: true,
      value: {
        database: { kind: 'server', url: 'postgres://u:p@db:5432/danvan' },
        port: 0,
        dataFolder: join(folder, 'data'),
        lawFolder: folder,
        tokens: { keySetUrl: 'https://id.example/keys', issuer: 'https://id.example', audience: 'danvan' },
        introspection: false,
        samples: false,
      },
    });
  });

  it.each([
    ['DATABASE_URL', 'mysql://u:secret@h/d', 'CONFIG_DATABASE_URL'],
    ['DATABASE_URL', 'secret', 'CONFIG_DATABASE_URL'],
    ['DATABASE_REPLICA_URLS', 'postgres://u:secret@h/d', 'CONFIG_REPLICA_URLS'],
    ['DANVAN_METRICS', 'yes', 'CONFIG_METRICS'],
    ['DANVAN_STOP_DELAY', '61', 'CONFIG_STOP_DELAY'],
    ['DANVAN_STOP_DELAY', '-1', 'CONFIG_STOP_DELAY'],
    ['PORT', '65536', 'CONFIG_PORT'],
    ['PORT', '-1', 'CONFIG_PORT'],
    ['PORT', '80a', 'CONFIG_PORT'],
    ['HOST', 'a b', 'CONFIG_HOST'],
    ['DANVAN_DATA_DIR', file, 'CONFIG_DATA_FOLDER'],
    ['DANVAN_LAW_DIR', join(folder, 'absent'), 'CONFIG_LAW_FOLDER'],
    ['DANVAN_JWT_SECRET', 'secret', 'CONFIG_JWT_SECRET'],
    ['DANVAN_JWKS_URL', 'http://id.example/keys', 'CONFIG_JWKS_URL'],
    ['DANVAN_JWKS_URL', 'https://user:secret@id.example/keys', 'CONFIG_JWKS_URL'],
    ['DANVAN_JWKS_URL', 'secret', 'CONFIG_JWKS_URL'],
    ['DANVAN_JWT_ISSUER', 'i'.repeat(501), 'CONFIG_JWT_NAME'],
    ['DANVAN_JWT_AUDIENCE', 'a'.repeat(501), 'CONFIG_JWT_NAME'],
    ['DANVAN_INTROSPECTION', 'yes', 'CONFIG_INTROSPECTION'],
    ['DANVAN_SAMPLES', 'yes', 'CONFIG_SAMPLES'],
    ['DANVAN_ASSOCIATIONS', 'yes', 'CONFIG_ASSOCIATIONS'],
    ['DANVAN_CORS_ORIGINS', '*', 'CONFIG_CORS_ORIGINS'],
    ['DANVAN_CORS_ORIGINS', 'null', 'CONFIG_CORS_ORIGINS'],
    ['DANVAN_CORS_ORIGINS', 'https://a.example,https://b.example/page', 'CONFIG_CORS_ORIGINS'],
    ['DANVAN_CORS_ORIGINS', 'https://*.example', 'CONFIG_CORS_ORIGINS'],
    ['DANVAN_CORS_ORIGINS', 'ftp://a.example', 'CONFIG_CORS_ORIGINS'],
  ])('refuses %s=%s', (name, value, code) => {
    const config = readConfig({ [name]: value }, folder);
    if (config.ok) throw new Error('accepted');
    const [line] = config.issues.map(startMessage);
    expect(config.issues.map((found) => found.code)).toEqual([code]);
    expect(line).toMatch(new RegExp(`^Danvan: .*${name}.* / .*${name}.* \\[${code}\\]$`));
    expect(line).not.toContain('secret');
    expect(line).not.toMatch(/\{\w+\}/);
  });

  it('takes replicas beside a database, each address for itself', () => {
    const urls = (text: string) =>
      readConfig({ DATABASE_URL: 'postgres://h/d', DATABASE_REPLICA_URLS: text }, folder);
    expect(urls(' postgres://r1/d , postgresql://u:p@r2:5433/d,')).toMatchObject({
      value: { database: { replicas: ['postgres://r1/d', 'postgresql://u:p@r2:5433/d'] } },
    });
    expect(urls(' , ')).toMatchObject({ value: { database: { kind: 'server', url: 'postgres://h/d' } } });
    expect(urls('postgres://r1/d,mysql://r2/d').ok).toBe(false);
  });

  it('takes origins as browsers write them', () => {
    const config = readConfig(
      { DANVAN_CORS_ORIGINS: ' https://Portal.example:443 ,http://10.1.2.3:8080/,' },
      folder,
    );
    expect(config).toMatchObject({
      value: { corsOrigins: ['https://portal.example', 'http://10.1.2.3:8080'] },
    });
  });

  it('takes how it stops and what it shows', () => {
    const config = readConfig({ DANVAN_METRICS: 'off', DANVAN_STOP_DELAY: '7' }, folder);
    expect(config).toMatchObject({ value: { metrics: false, stopDelayMs: 7_000 } });
  });

  it('names every wrong value at once', () => {
    const config = readConfig({ PORT: 'x', HOST: '', DANVAN_SAMPLES: 'x' }, folder);
    expect(config.ok ? [] : config.issues.map((found) => found.code)).toEqual([
      'CONFIG_PORT',
      'CONFIG_SAMPLES',
    ]);
  });
});

describe('the secret for development', () => {
  it('is made once, and readable by its owner alone', () => {
    const made = tokenSecret(null, join(folder, 'data'));
    expect(made.byteLength).toBeGreaterThanOrEqual(48);
    expect(tokenSecret(null, join(folder, 'data'))).toEqual(made);
    expect(statSync(join(folder, 'data', 'jwt-secret')).mode & 0o777).toBe(0o600);
    expect(tokenSecret(null, join(folder, 'other'))).not.toEqual(made);
  });

  it('says why it cannot be kept', () => {
    expect(() => tokenSecret(null, join(file, 'x'))).toThrow(StartError);
  });
});

it('knows which Node is new enough', () => {
  expect(['20.20.2', '22.16.9', '22.17.0', '23.0.0', '24.21.0'].map(nodeIsNewEnough)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});
