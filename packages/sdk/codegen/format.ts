import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** TypeScript as this workspace writes it. */
export const formatted = (file: string, text: string): string => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'check', '--write', `--stdin-file-path=${file}`],
    { input: text, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
  return stdout;
};
