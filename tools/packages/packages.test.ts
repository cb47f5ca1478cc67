import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, PACKAGES, pack } from './pack.js';

const manifestOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../packages/${name}/package.json`, import.meta.url), 'utf8'));

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
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'dist/index.js']));
    expect(
      paths.filter((path) => /\.(test|cases|test-support)\.|tsbuildinfo|node_modules/.test(path)),
    ).toEqual([]);
  });
});

describe.each(PACKAGES)('the manifest of @danvan/%s', (name) => {
  const { exports, publishConfig, ...manifest } = manifestOf(name);

  it('exports to others what it exports here, its source excepted', () => {
    const published = Object.entries<object | string>(exports).map(([path, target]) => [
      path,
      typeof target === 'string' ? target : { ...target, source: undefined },
    ]);
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
