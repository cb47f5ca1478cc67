import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const PACKAGES = ['domain', 'api', 'sdk'] as const;
export type PackageName = (typeof PACKAGES)[number];

/** pnpm as it runs this very process, or the one on the path. */
const pnpm = (): { readonly command: string; readonly before: readonly string[] } => {
  const running = process.env.npm_execpath ?? '';
  return /pnpm[^/\\]*\.[cm]?js$/.test(running)
    ? { command: process.execPath, before: [running] }
    : { command: 'pnpm', before: [] };
};

/** Builds what changed since the last build; nothing in the usual run, which has built before. */
export const build = (): void => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-b', ...PACKAGES.map((name) => `packages/${name}`)], { cwd: root });
};

/** Packs a built package as it would be published, and gives the path of the tarball. */
export const pack = (name: PackageName, into: string): string => {
  mkdirSync(into, { recursive: true });
  const { command, before } = pnpm();
  const args = [...before, 'pack', '--pack-destination', into];
  execFileSync(command, args, { cwd: join(root, 'packages', name), stdio: ['ignore', 'ignore', 'inherit'] });
  const file = readdirSync(into).find((each) => each.startsWith(`danvan-${name}-`) && each.endsWith('.tgz'));
  if (!file) throw new Error(`no tarball of ${name}`);
  return join(into, file);
};

/**
 * Unpacks a tarball into `node_modules` of an application's folder. What it depends on is linked from this
 * workspace, packages of Danvan excepted: those are to be installed themselves.
 */
export const install = (name: PackageName, tarball: string, application: string): void => {
  const modules = join(application, 'node_modules');
  const target = join(modules, '@danvan', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
  if (name === 'sdk') return;
  const own = join(root, 'packages', name, 'node_modules');
  const names = readdirSync(own).flatMap((each) =>
    each.startsWith('@') ? readdirSync(join(own, each)).map((inner) => `${each}/${inner}`) : each,
  );
  for (const each of names) {
    if (each.startsWith('.') || each.startsWith('@danvan/') || each.startsWith('@types/')) continue;
    const link = join(modules, each);
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(join(own, each), link, 'junction');
  }
};
