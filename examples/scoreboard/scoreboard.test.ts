import { describe, expect, it } from 'vitest';
import { run } from '../shared/run.test-support.js';

describe('the scoreboard of a province', () => {
  it('says that it is a sample, and each finding has its clause', async () => {
    const { code, out, errors } = await run('scoreboard', []);
    expect([code, errors]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^\[MẪU\]/);
    expect(lines.filter((line) => line.startsWith('  toàn tỉnh: '))).toHaveLength(4);
    for (const line of lines.filter((each) => each.startsWith('  toàn tỉnh: ')))
      expect(line).toMatch(/^ {2}toàn tỉnh: \d+(\.\d+)? % \(9[0-9]\/99 cơ sở có báo cáo\)$/);
    const outcomes = lines.filter((line) => line.startsWith('    Kết quả: '));
    const clauses = lines.filter((line) => /^ {4}Căn cứ: .*II\.2\.2\.\(4\)/.test(line));
    expect(outcomes.length).toBeGreaterThanOrEqual(4);
    expect(clauses.length).toBeGreaterThanOrEqual(outcomes.length);
    expect(new Set(outcomes).size).toBeGreaterThan(1);
    expect(out).toContain('  chưa báo cáo: ');
  });
});
