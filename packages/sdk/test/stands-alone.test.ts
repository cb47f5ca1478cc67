import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const source = new URL('../src/', import.meta.url);

const sources = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

const read = (name: string): string => readFileSync(new URL(name, source), 'utf8');

describe('the package', () => {
  it('has no runtime dependency', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(manifest).toMatchObject({ type: 'module', sideEffects: false });
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('peerDependencies');
  });

  it('names nothing that only Node has, and imports only itself', () => {
    expect(sources.length).toBeGreaterThan(25);
    for (const name of sources) {
      const text = read(name);
      expect([
        name,
        /\b(process|Buffer|require|__dirname|setImmediate|global)\b(?=[.([])|\bnode:/.exec(text),
      ]).toEqual([name, null]);
      for (const [, specifier] of text.matchAll(/\b(?:from|import\()\s*['"]([^'"]+)['"]/g))
        expect([name, specifier]).toEqual([name, expect.stringMatching(/^\.\.?\//)]);
    }
  });
});

describe('where there is neither process nor Buffer', () => {
  it('asks, retries, pages and times out', async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('index.ts', source))],
      bundle: true,
      format: 'iife',
      globalName: 'sdk',
      platform: 'neutral',
      write: false,
    });
    const script = `${outputFiles[0]?.text}
      (async () => {
        const answers = [
          () => Promise.reject(new TypeError('lost')),
          () => new Response('{"data":{"apiInfo":{"version":"1"}}}'),
          () => new Response('{"data":{"bodies":{"nodes":[1,2],"pageInfo":{"hasNextPage":true,"endCursor":"a"}}}}'),
          () => new Response('{"data":{"bodies":{"nodes":[3],"pageInfo":{"hasNextPage":false,"endCursor":"b"}}}}'),
          () => new Promise(() => {}),
        ];
        const client = sdk.createClient({
          endpoint: 'https://danvan.test/graphql', retries: 1, random: () => 0, fetch: async () => answers.shift()(),
        });
        const info = await sdk.apiInfo(client);
        const rows = await sdk.paginate(client, sdk.listBodies, {}).toArray({ limit: 9 });
        const slow = await sdk.apiInfo(sdk.createClient({
          endpoint: '/graphql', retries: 0, timeout: 5, fetch: () => answers.shift()(),
        })).catch((error) => error.name);
        return JSON.stringify({ info, rows, slow, node: [typeof process, typeof Buffer] });
      })()`;
    // the names that every edge runtime has, and no others
    const {
      AbortController,
      Headers,
      Response,
      crypto,
      performance,
      setTimeout,
      clearTimeout,
      structuredClone,
    } = globalThis;
    const result: unknown = await runInNewContext(script, {
      AbortController,
      Headers,
      Response,
      crypto,
      performance,
      setTimeout,
      clearTimeout,
      structuredClone,
    });
    expect(JSON.parse(String(result))).toEqual({
      info: { version: '1' },
      rows: [1, 2, 3],
      slow: 'TimeoutError',
      node: ['undefined', 'undefined'],
    });
  });
});
