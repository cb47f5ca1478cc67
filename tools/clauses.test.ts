import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it('prints one row for each clause, with sources that are there', () => {
  const printed = execFileSync(process.execPath, ['tools/run.mjs', 'tools/clauses.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const rows: { id: string; handling: string; at: string[]; cases: number }[] = JSON.parse(printed);
  expect(rows).toHaveLength(555);
  expect(rows.filter((row) => row.handling !== 'pending')).toHaveLength(126);
  expect(new Set(rows.map((row) => row.handling))).toEqual(new Set(['rule', 'record', 'pending']));
  for (const path of new Set(rows.flatMap((row) => row.at)))
    expect(existsSync(join(root, path)), path).toBe(true);
  expect(rows.find((row) => row.id === 'LC-IV.8-1')).toMatchObject({
    handling: 'record',
    at: ['packages/domain/src/law/lao-cai/nq-mttq-2030.ts'],
  });
});
