import { day } from '@danvan/domain';
import { TWO_LEVELS_FROM } from '@danvan/domain/reference';
import { describe, expect, it } from 'vitest';
import { run } from '../shared/run.test-support.js';
import { beforeAndAfter } from './before-and-after.js';

/** The lines under one day of one province. */
const under = (lines: readonly string[], head: RegExp): readonly string[] => {
  const from = lines.findIndex((line) => head.test(line));
  expect(from, String(head)).toBeGreaterThanOrEqual(0);
  const length = lines.slice(from + 1).findIndex((line) => !line.startsWith('  '));
  return lines.slice(from, length === -1 ? undefined : from + 1 + length);
};

describe('Quảng Trị and Lào Cai on both sides of 1/7/2025', () => {
  const lines = beforeAndAfter(TWO_LEVELS_FROM, 'vi');

  it('are other places, with other codes and other units, of which they came', () => {
    expect(under(lines, /^30\/6\/2025: .*Quảng Trị/).slice(0, 3)).toEqual([
      '30/6/2025: tỉnh Quảng Trị [quang-tri] · đang tồn tại · mã 45',
      '  từ: chưa ghi nhận',
      '  gồm: 1 thành phố thuộc cấp tỉnh, 1 thị xã, 8 huyện',
    ]);
    expect(under(lines, /^1\/7\/2025: .*Quảng Trị/).slice(0, 3)).toEqual([
      '1/7/2025: tỉnh Quảng Trị [quang-tri-2025] · đang tồn tại · mã 44',
      '  từ: tỉnh Quảng Bình, tỉnh Quảng Trị · hợp nhất (theo trích dẫn từng điều khoản)',
      '  gồm: 1 đặc khu, 69 xã, 8 phường',
    ]);
    expect(under(lines, /^1\/7\/2025: .*Lào Cai/).slice(0, 3)).toEqual([
      '1/7/2025: tỉnh Lào Cai [lao-cai-2025] · đang tồn tại · mã 15',
      '  từ: tỉnh Lào Cai, tỉnh Yên Bái · hợp nhất (theo trích dẫn từng điều khoản)',
      '  gồm: 10 phường, 89 xã',
    ]);
  });

  it('have bodies of their own, and what is not recorded is said', () => {
    const after = under(lines, /^1\/7\/2025: .*Lào Cai/).join('\n');
    expect(after).toContain(
      '[lao-cai-2025/party-committee] · đang tồn tại · từ: lao-cai/party-committee và có thể',
    );
    expect(after).toContain('[lao-cai-2025/womens-union] · đang tồn tại · từ: chưa ghi nhận');
    expect(after).toContain('[lao-cai-2025/propaganda-mass-mobilisation-commission] · chưa xác định');
    expect(after).not.toContain('[lao-cai/');
    expect(under(lines, /^30\/6\/2025: .*Lào Cai/).join('\n')).not.toContain('2025/');
  });

  it('go on as they became', () => {
    const later = beforeAndAfter(day('2025-12-01'), 'vi');
    expect(later.filter((line) => /^\d/.test(line)).map((line) => line.split(' · ')[0])).toEqual([
      '30/11/2025: tỉnh Quảng Trị [quang-tri-2025]',
      '1/12/2025: tỉnh Quảng Trị [quang-tri-2025]',
      '30/11/2025: tỉnh Lào Cai [lao-cai-2025]',
      '1/12/2025: tỉnh Lào Cai [lao-cai-2025]',
    ]);
    expect(later.join('\n')).toContain(
      '[quang-tri-2025/propaganda-mass-mobilisation-commission] · đang tồn tại · từ: quang-tri/propaganda',
    );
  });

  it('speak English', () => {
    const english = beforeAndAfter(TWO_LEVELS_FROM, 'en');
    expect(english).toContain('1 July 2025: Lào Cai province [lao-cai-2025] · exists · code 15');
    expect(english.join('\n')).not.toMatch(/\[(succession|grade)\.|undefined|null/);
  });
});

describe('as a program', () => {
  it('prints what the function gives, for the day of the reform unless told otherwise', async () => {
    const { code, out, errors } = await run('before-and-after', []);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toBe(`${beforeAndAfter(TWO_LEVELS_FROM, 'vi').join('\n')}\n`);
  });

  it('answers a day that is none with one line and exit 1', async () => {
    const { code, out, errors } = await run('before-and-after', ['2025-02-30']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(errors).toMatch(/^[^\n]+ \[DATE_INVALID\]\n$/);
  });
});
