import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asOf, composeLaw, day, daysFromTo, dutiesOf, NO_FACTS, readLawFile, toBodyId } from '@danvan/domain';
import { law } from '@danvan/domain/law';
import { referenceRegistry } from '@danvan/domain/reference';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const EXAMPLE = join(root, 'examples', 'law', 'van-hai.json');
const folder = mkdtempSync(join(tmpdir(), 'danvan-law-'));
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...files: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'tools/check-law.ts', ...files],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    },
  );
  return { status, stdout, stderr };
};
const text = readFileSync(EXAMPLE, 'utf8');
const written = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

it('passes the invented example, whose duties can then be asked for', () => {
  expect(check(EXAMPLE)).toMatchObject({ status: 0, stdout: 'check-law: 1 file(s), 0 issue(s)\n' });
  const read = readLawFile(JSON.parse(text));
  if (!read.ok) throw new Error('the example is read');
  const whole = composeLaw([...law, read.value], 'trial');
  const items = dutiesOf(
    whole,
    referenceRegistry(whole.places, whole.bodies),
    NO_FACTS,
    {
      span: daysFromTo(day('2025-11-01'), day('2025-11-30')),
      bodies: [toBodyId('van-hai/song-la/party-committee')],
    },
    asOf(day('2025-11-14')),
  );
  expect(items.map(({ duty, status, occurrence }) => [duty.id, status, occurrence.dueOn])).toEqual([
    ['VH15-2', 'due-soon', '2025-11-14'],
    ['VH15-5', 'not-yet', null],
    ['VH15-6', 'not-yet', null],
  ]);
});

it('says in both languages what is wrong, where, and all at once', () => {
  const wrong = text.replaceAll('"party-office"', '"party-ofice"').replace('"15-NQ/TU"', '"15-CT/TU"');
  const { status, stderr } = check(written('wrong.json', wrong));
  expect(status).toBe(1);
  expect(stderr).toContain('documents.van-hai/15-nq-tu.symbol: DOCUMENT_SYMBOL_INVALID');
  expect(stderr).toContain('Loại tổ chức “party-ofice” không có trong danh mục');
  expect(stderr).toContain('There is no kind of body "party-ofice"');
  expect(stderr).toContain('duties.VH15-4.bearers: BODY_UNKNOWN');
});

it('says what is wrong with the shape before files are taken together', () => {
  const shape = written('shape.json', text.replace('"context": "reporting"', '"context": "reports"'));
  const { status, stderr } = check(shape, written('broken.json', '{'), 'nowhere.json');
  expect(status).toBe(1);
  expect(stderr).toContain('shape.json.clauses.1.context: NOT_ONE_OF');
  expect(stderr).toContain('broken.json: LAW_FILE_NOT_JSON');
  expect(stderr).toContain('nowhere.json: LAW_FILE_NOT_JSON');
  expect(stderr).not.toMatch(/\[[A-Z_]+\]/);
});

it('says when a body stands twice, and when no file is named', () => {
  const twice = check(EXAMPLE, written('copy.json', text));
  expect([twice.status, twice.stderr.split('\n')[0]]).toEqual([1, '-: REGISTRY_DUPLICATE']);
  expect(check().status).toBe(1);
});
