import { readdirSync, readFileSync } from 'node:fs';
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
