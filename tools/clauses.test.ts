import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { placedClauses } from '@danvan/domain';
import { law } from '@danvan/domain/law';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it('prints one row for each clause, with sources that are there', () => {
  const printed = execFileSync(process.execPath, ['tools/run.mjs', 'tools/clauses.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const rows: { id: string; handling: string; at: string[]; cases: number }[] = JSON.parse(printed);
  expect(rows.map((row) => row.id)).toEqual(law.flatMap(placedClauses).map((clause) => clause.id));
  for (const { handling } of rows) expect(['rule', 'record', 'citation', 'pending']).toContain(handling);
  for (const row of rows) expect(row.at.length, row.id).toBeGreaterThan(0);
  for (const path of new Set(rows.flatMap((row) => row.at)))
    expect(existsSync(join(root, path)), path).toBe(true);
  expect(rows.find((row) => row.id === 'LC-IV.8-1')).toMatchObject({
    handling: 'record',
    at: ['packages/domain/src/law/lao-cai/nq-mttq-2030.ts'],
  });
});
