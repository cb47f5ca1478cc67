import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { readOperations } from '../codegen/operation.js';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Bytes of what a browser loads for these exports, minified and zipped. */
const sizeOf = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
};

const CORE = `
  export * from './civil-date.js';
  export * from './client.js';
  export * from './errors.js';
  export * from './idempotency.js';
  export * from './paginate.js';
  export * from './unwrap.js';
`;

describe('what an application pays for', () => {
  it('the core: at most 5 KB', async () => {
    const size = await sizeOf(CORE);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThanOrEqual(5 * 1_024);
  });

  it('each operation: at most 0.6 KB more', async () => {
    const core = await sizeOf(CORE);
    const sizes: Record<string, number> = {};
    const files = readdirSync(new URL('../operations', import.meta.url));
    for (const { name, file } of readOperations())
      sizes[name] = (await sizeOf(`${CORE} export { ${name} } from './operations/${file}.js';`)) - core;
    expect(Object.keys(sizes)).toHaveLength(files.length);
    expect(files.length).toBeGreaterThan(20);
    for (const [name, size] of Object.entries(sizes))
      expect([name, size <= 0.6 * 1_024]).toEqual([name, true]);
  });

  it('following the change feed: at most 1.5 KB more, its operation with it', async () => {
    const size = (await sizeOf(`${CORE} export * from './follow-changes.js';`)) - (await sizeOf(CORE));
    expect(size).toBeGreaterThan(200);
    expect(size).toBeLessThanOrEqual(1.5 * 1_024);
  });

  it('only the operations that it uses', async () => {
    const one = await sizeOf(`export { createClient, apiInfo } from './index.js';`);
    const direct = await sizeOf(
      `export { createClient } from './client.js'; export { apiInfo } from './operations/api-info.js';`,
    );
    // the order of modules may differ, the modules may not
    expect(Math.abs(one - direct)).toBeLessThan(100);
  });

  it('as the README says', async () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const core = await sizeOf(CORE);
    const operations = await Promise.all(
      readOperations().map(({ name, file }) =>
        sizeOf(`${CORE} export { ${name} } from './operations/${file}.js';`),
      ),
    );
    const follow = (await sizeOf(`${CORE} export * from './follow-changes.js';`)) - core;
    const measured = [
      ['the core', core],
      ['an operation at most', Math.max(...operations) - core],
      ['`followChanges`', follow],
      ['`verifyWebhook` \\(an entry point of its own\\)', await sizeOf(`export * from './webhooks.js';`)],
    ] as const;
    for (const [what, bytes] of measured) {
      const said = Number(new RegExp(`${what}\\s+([\\d.]+) KB`).exec(readme)?.[1]);
      // zlib is not the same on every machine
      expect([what, said, Math.abs(said - bytes / 1_024) <= 0.1 ? said : bytes / 1_024]).toEqual([
        what,
        said,
        said,
      ]);
    }
  });
});
