import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readOperations } from '../codegen/operation.js';
import { operationsTable, operationsTableIn } from '../codegen/readme.js';
import { createClient } from '../src/index.js';
import { onRealServer } from './support/real-server.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const runner = import.meta.resolve('@oxc-node/core/register');
const ADDRESS = 'http://127.0.0.1:4000/graphql';
const SECRET = `whsec_${Buffer.from('a secret that only this test knows').toString('base64')}`;

const blocks = (file: string, language: string): string[] =>
  [
    ...readFileSync(join(folder, file), 'utf8').matchAll(
      new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'),
    ),
  ].map(([, code]) => code ?? '');

/** A delivery of a webhook, signed, and one that is not: what `handle` of a snippet answers to each. */
const DELIVER = `
import { createHmac } from 'node:crypto';
const deliver = async (body: string, signed = body): Promise<number> => {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const key = Buffer.from('${SECRET}'.slice(6), 'base64');
  const signature = createHmac('sha256', key).update(\`msg_1.\${timestamp}.\${signed}\`).digest('base64');
  const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': timestamp, 'webhook-signature': \`v1,\${signature}\` };
  return (await handle(new Request('http://portal.test/hook', { method: 'POST', headers, body }))).status;
};
const news = JSON.stringify({ type: 'activity.recorded', data: { id: 'act_1' } });
console.log('answers', await deliver(news), await deliver(news, 'else'));
`;

onRealServer((server) => {
  /** Runs code as a reader would: a file of its own beside the package. */
  const run = async (code: string): Promise<string> => {
    const own = mkdtempSync(join(folder, 'test', 'snippet-'));
    try {
      const file = join(own, 'snippet.ts');
      writeFileSync(file, code.replaceAll(ADDRESS, server.endpoint()));
      const args = ['--conditions=source', '--import', runner, file];
      const env = { ...process.env, DANVAN_TOKEN: await server.token(), WEBHOOK_SECRET: SECRET };
      return (await promisify(execFile)(process.execPath, args, { encoding: 'utf8', env })).stdout;
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  };

  it('README.md: does what its snippets show, one after the other', async () => {
    const snippets = blocks('README.md', 'ts');
    expect(snippets).toHaveLength(5);
    expect(snippets[0]).toContain(ADDRESS);
    const said = await run([...snippets, DELIVER].join('\n'));
    expect(said).toMatch(/^2024-10-31 OPEN .* 29-HD\/ĐUK III\.2\.2/m);
    expect(said).toMatch(/ (UNDETERMINED|IN_FORCE)$/m);
    expect(said).toContain('Tỉnh ủy Hà Tĩnh');
    expect(said).toMatch(/^recorded 2024-10-20 1$/m);
    expect(said).toMatch(/^ask for less \{ name: 'cost', requested: \d+, max: 1000 \}$/m);
    expect(said).toMatch(/^delivered msg_1 activity\.recorded act_1$/m);
    expect(said).toMatch(/^answers 204 401$/m);
  });

  it('docs/changes.md: does what its snippets show', async () => {
    const [query] = blocks('../../docs/changes.md', 'graphql');
    const client = createClient({ endpoint: server.endpoint() });
    expect(await client.request(query ?? '')).toMatchObject({ changes: { headCursor: expect.any(String) } });
    const [handler] = blocks('../../docs/changes.md', 'ts');
    expect(await run(`${handler}\n${DELIVER}`)).toMatch(/^answers 204 401$/m);
  });
});

it('README.md lists the operations there are', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  expect(operationsTableIn(readme)).toBe(operationsTable(readOperations()));
});

it('no page has code that no test runs', () => {
  const root = join(folder, '../..');
  const pages = [
    ...['README.md', 'README.vi.md', 'CONTRIBUTING.md'],
    ...['domain', 'api', 'sdk'].map((name) => `packages/${name}/README.md`),
    ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
  ];
  const found = pages.flatMap((page) =>
    ['ts', 'js', 'graphql', 'sql'].flatMap((language) => {
      const { length } = blocks(`../../${page}`, language);
      return length > 0 ? `${page}: ${length} ${language}` : [];
    }),
  );
  // who adds one adds a test that runs it, and then the page here
  expect(found).toEqual([
    'README.md: 1 ts', // tools/readme.test.ts
    'README.md: 1 graphql', // packages/api/test/newcomer.test.ts
    'README.vi.md: 1 graphql', // the same
    'packages/domain/README.md: 2 ts', // tools/readme.test.ts
    'packages/api/README.md: 1 ts', // the same
    'packages/sdk/README.md: 5 ts', // above
    'docs/changes.md: 1 ts', // above
    'docs/changes.md: 1 graphql', // above
    'docs/front.md: 1 graphql', // packages/api/test/front/front.test.ts
    'docs/models.md: 1 graphql', // packages/api/test/models/models.test.ts
    'docs/organisations.md: 1 graphql', // packages/api/test/organisations/through-time.test.ts
    'docs/scaling-out.md: 4 sql', // packages/api/test/replicas/scaling-docs.test.ts
    'docs/workflows.md: 1 graphql', // packages/api/test/duties/workflow-cases.test.ts
  ]);
});
