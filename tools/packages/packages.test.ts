import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, PACKAGES, pack } from './pack.js';

const manifestOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../packages/${name}/package.json`, import.meta.url), 'utf8'));

/** Packages whose modules are few files when they are published; see bundle.ts. */
const BUNDLED: ReadonlySet<string> = new Set(['domain']);

describe.each(PACKAGES)('@danvan/%s, packed', (name) => {
  let folder: string;
  let tarball: Buffer<ArrayBuffer>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'danvan-pack-'));
    build();
    tarball = readFileSync(pack(name, folder));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is published as it says: publint finds nothing', async () => {
    const { messages } = await publint({ pack: { tarball: Uint8Array.from(tarball).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it('has declarations wherever it has code: "are the types wrong" finds nothing', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)));
    if (!result.types) throw new Error('no types');
    expect(Object.keys(result.entrypoints)).toContain('.');
    // ES modules alone: resolution of before `exports` cannot find entry points, and require gets an ES module
    const wrong = result.problems.filter(
      ({ kind, resolutionKind }: { kind: string; resolutionKind?: string }) =>
        resolutionKind !== 'node10' && !(kind === 'CJSResolvesToESM' && resolutionKind === 'node16-cjs'),
    );
    expect(wrong).toEqual([]);
  });

  it('has what it needs and nothing else', () => {
    const listed = execFileSync('tar', ['-tzf', join(folder, readdirSync(folder)[0] ?? '')], {
      encoding: 'utf8',
    });
    const paths = listed
      .trim()
      .split('\n')
      .map((path) => path.replace(/^package\//, ''));
    const entry = manifestOf(name).publishConfig.exports['.'];
    const needed = ['package.json', 'README.md', 'LICENSE', entry.types.slice(2), entry.default.slice(2)];
    expect(paths).toEqual(expect.arrayContaining(needed));
    // what is bundled is there once
    if (BUNDLED.has(name))
      expect(paths.filter((path) => /^dist\/(?!bundle\/).*\.js$/.test(path))).toEqual([]);
    expect(
      paths.filter((path) => /\.(test|cases|test-support)\.|tsbuildinfo|node_modules/.test(path)),
    ).toEqual([]);
  });
});

it('a source map of a bundle leads to the source in the package', () => {
  const bundle = new URL('../../packages/domain/dist/bundle/', import.meta.url);
  const map = JSON.parse(readFileSync(new URL('index.js.map', bundle), 'utf8'));
  expect(map.sources.length).toBeGreaterThan(150);
  for (const source of map.sources) expect(existsSync(new URL(source, bundle)), source).toBe(true);
});

describe.each(PACKAGES)('the manifest of @danvan/%s', (name) => {
  const { exports, publishConfig, ...manifest } = manifestOf(name);
  const publishedCode = ({ default: code }: { readonly default?: string }) =>
    BUNDLED.has(name) ? { default: code?.replace('./dist/', './dist/bundle/') } : {};

  it('exports to others what it exports here, its source excepted', () => {
    const published = Object.entries<{ readonly default?: string } | string>(exports).map(
      ([path, target]) => [
        path,
        typeof target === 'string' ? target : { ...target, source: undefined, ...publishedCode(target) },
      ],
    );
    expect(publishConfig.exports).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(published))));
    // the first that fits is taken
    for (const target of Object.values<object | string>(publishConfig.exports))
      if (typeof target !== 'string') expect(Object.keys(target)).toEqual(['types', 'default']);
  });

  it('says what it is', () => {
    expect(manifest).toMatchObject({
      name: `@danvan/${name}`,
      version: manifestOf('domain').version,
      license: 'Apache-2.0',
      type: 'module',
      engines: { node: expect.stringMatching(/^>=\d+/) },
    });
    expect(manifest.description).toMatch(/\w/);
    // a server registers its types when it is imported
    expect(manifest.sideEffects).toBe(name === 'api' ? undefined : false);
  });
});
