import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { onRealServer } from './support/real-server.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const runner = import.meta.resolve('@oxc-node/core/register');

onRealServer((server) => {
  it('does what the README shows', async () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const snippet = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const address = 'http://127.0.0.1:4000/graphql';
    expect(snippet).toContain(address);
    const own = mkdtempSync(join(folder, 'test', 'snippet-'));
    try {
      const file = join(own, 'snippet.ts');
      writeFileSync(file, snippet.replace(address, server.endpoint()));
      const args = ['--conditions=source', '--import', runner, file];
      const { stdout } = await promisify(execFile)(process.execPath, args, { encoding: 'utf8' });
      expect(stdout).toMatch(/^2024-10-31 OPEN .* 29-HD\/ĐUK III\.2\.2/m);
      expect(stdout).toMatch(/ (UNDETERMINED|IN_FORCE)$/m);
      expect(stdout).toContain('Tỉnh ủy Hà Tĩnh');
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });
});
