import { describe, expect, it } from 'vitest';
import { externalIdReader } from './read-external-id.js';

describe('externalIdReader', () => {
  it.each([
    [' HĐ-12/2024 ', 'HĐ-12/2024'],
    ['HĐ-1'.normalize('NFD'), 'HĐ-1'],
    ['Số 5, tổ 2', 'Số 5, tổ 2'],
    ['act-1', 'act-1'],
  ])('%j is %j', (text, value) => {
    expect(externalIdReader(text)).toEqual({ ok: true, value: value.normalize('NFC') });
  });

  it.each([
    ['  ', 'TEXT_EMPTY'],
    ['x'.repeat(201), 'TEXT_TOO_LONG'],
    ['act_123', 'EXTERNAL_ID_RESERVED'],
    ['rsu_', 'EXTERNAL_ID_RESERVED'],
    [7, 'SHAPE_EXPECTED'],
  ])('%j is refused: %s', (text, code) => {
    expect(externalIdReader(text)).toMatchObject({ ok: false, issues: [{ code }] });
  });
});
