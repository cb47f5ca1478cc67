import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const sdk = fileURLToPath(new URL('..', import.meta.url));
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));

const compile = (cwd: string, ...args: string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(typescript, 'bin/tsc'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return stdout + stderr;
};

describe('the declarations, as an application sees them', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'danvan-consumer-'));
    const installed = join(folder, 'node_modules/@danvan/sdk');
    mkdirSync(installed, { recursive: true });
    copyFileSync(join(sdk, 'package.json'), join(installed, 'package.json'));
    copyFileSync(join(sdk, 'test/consumer/types.ts'), join(folder, 'types.ts'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const info = join(folder, 'sdk.tsbuildinfo');
    expect(compile(sdk, '-p', '.', '--outDir', join(installed, 'dist'), '--tsBuildInfoFile', info)).toBe('');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('module %s, resolution %s', (module, resolution) => {
    const settings = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--target', 'es2022'];
    const modules = [
      '--module',
      module,
      '--moduleResolution',
      resolution,
      '--lib',
      'es2022,dom,dom.asynciterable',
    ];
    expect(compile(folder, '--ignoreConfig', ...settings, ...modules, 'types.ts')).toBe('');
  });

  it('and its code, by import and by require', () => {
    for (const script of [
      `import('@danvan/sdk').then((sdk) => console.log(typeof sdk.createClient))`,
      `console.log(typeof require('@danvan/sdk').createClient)`,
    ]) {
      const { stdout } = spawnSync(process.execPath, ['--input-type=commonjs', '-e', script], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout.trim()).toBe('function');
    }
  });
});
