import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventoryOf } from '@danvan/domain';
import { law } from '@danvan/domain/law';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const snippets = (file: string, language: string): string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'),
    ),
  ].map((match) => match[1] ?? '');

/** Runs a snippet as a reader would: a file of its own beside the packages, from source. */
const run = (code: string, environment: Readonly<Record<string, string>> = {}): string => {
  const folder = mkdtempSync(join(root, 'tools', 'snippet-'));
  try {
    const file = join(folder, 'snippet.ts');
    writeFileSync(file, code);
    return execFileSync(
      process.execPath,
      ['--conditions=source', '--import', '@oxc-node/core/register', file],
      { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment } },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('the totals that the READMEs give', () => {
  // of a law that is not held only some clauses were read: it is none of the six
  const rows = inventoryOf(
    law.filter(({ document }) => document?.held),
    [],
    [],
  );
  const handled = rows.filter(({ handling }) => handling !== 'pending').length;

  it.each([
    ['README.md', /\((\d+) clauses/, rows.length],
    ['README.md', /; (\d+) handled so far/, handled],
    ['README.vi.md', /\((\d+) điều khoản/, rows.length],
    ['README.vi.md', /đã xử lý (\d+)\)/, handled],
  ])('%s %s', (file, said, total) => {
    expect(Number(said.exec(readFileSync(join(root, file), 'utf8'))?.[1])).toBe(total);
  });
});

describe('the examples', () => {
  const NO_EXAMPLES = new Set(['dist', 'node_modules', 'shared']);
  const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter((each) => each.isDirectory() && !NO_EXAMPLES.has(each.name))
    .map(({ name }) => name);

  it.each(['README.md', 'README.vi.md'])('are all named in %s', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(examples.length).toBeGreaterThan(5);
    expect(examples.filter((name) => !text.includes(`examples/${name}`))).toEqual([]);
  });
});

describe('what the READMEs show', () => {
  it.each(['README.md', 'packages/domain/README.md'])('%s: the domain answers offline', (file) => {
    const [code] = snippets(file, 'ts');
    expect(run(code ?? '')).toMatch(/^2024-10-31 due-soon|^2024-10-31 open/m);
  });

  it('packages/domain/README.md: a ward and its bodies', () => {
    const [, code] = snippets('packages/domain/README.md', 'ts');
    expect(run(code ?? '')).toMatch(/^phường Ba Đình\nha-noi\/ba-dinh-2025\/party-committee\n/);
  });

  it('packages/api/README.md: a server with law of its own', () => {
    const data = mkdtempSync(join(tmpdir(), 'danvan-readme-'));
    try {
      const [code] = snippets('packages/api/README.md', 'ts');
      expect(run(code ?? '', { PORT: '0', DATABASE_URL: '', DANVAN_DATA_DIR: data })).toContain(
        "data: { document: { title: 'Kế hoạch của tỉnh' } }",
      );
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  }, 120_000);
});
