import { describe, expect, it } from 'vitest';
import { asOf, day, words } from '../kernel/index.js';
import { all, compare, fact, isTrue, literal, not, onDay } from './combinators.js';
import { evaluate, evaluateRule } from './evaluate.js';
import { at, exampleLaw, lawWith } from './example.cases.js';
import { explain } from './explain.js';
import { type Facts, known, notKnown, rounded } from './fact.js';
import type { Finding } from './finding.js';

const today = asOf(day('2025-01-01'));
const base: Facts = {
  members: known(1045),
  'has-office': known(true),
  scope: known('tỉnh'),
  'is-island': known(false),
  'is-new': known(false),
  'is-dissolving': known(false),
};
const judge = (rule: string, facts: Facts, on = today): Finding =>
  evaluateRule(exampleLaw, rule, { ...base, ...facts }, on);

describe('explain', () => {
  it('gives outcome, reasons with both sides, and basis, in Vietnamese', () => {
    expect(
      explain(judge('example.filing', { 'filed-on': known('2024-11-25'), members: known(45) }), 'vi'),
    ).toEqual([
      'Quy định ví dụ example.filing (không có thật): vi phạm. Xét tại ngày 1/1/2025, theo quy định của ngày 25/11/2024.',
      'Số hội viên: 45 hội viên; yêu cầu từ Số hội viên tối thiểu (100 hội viên) trở lên: không đạt.',
      'Hạn cuối: 24/1/2025.',
      'Căn cứ: example/1-qd, Điều 1; example/1-qd, Điều 5; example/1-qd, Điều 2.',
    ]);
  });

  it('and in English', () => {
    expect(explain(judge('example.filing', { 'filed-on': known('2024-11-26') }), 'en')).toEqual([
      'Example rule example.filing (invented): satisfied. As of 1 January 2025, by the law of 26 November 2024.',
      'Members: 1,045 members; asked for is at least Least number of members (50 members): met.',
      'Last day on time: 25 January 2025.',
      'Basis: example/1-qd, Điều 1; example/1-qd, Điều 5; example/1-qd, Điều 2 (sửa đổi).',
    ]);
  });

  it('calls documents by the names it is given', () => {
    const lines = explain(judge('example.share', { 'paid-share': known(95) }), 'vi', {
      documentName: () => 'Quyết định ví dụ',
    });
    expect(lines.at(-1)).toBe('Căn cứ: Quyết định ví dụ, Điều 1; Quyết định ví dụ, Điều 7.');
  });

  it('reads a miss as its words ask', () => {
    const share = judge('example.share', { 'paid-share': known(91.2) });
    expect(explain(share, 'vi').slice(0, 2)).toEqual([
      'Quy định ví dụ example.share (không có thật): chưa đạt mục tiêu phấn đấu. Xét tại ngày 1/1/2025.',
      'Tỷ lệ nộp hội phí: 91,2 %; yêu cầu trên 91,2 %: không đạt.',
    ]);
    expect(explain(share, 'en')[1]).toBe('Share that paid: 91.2%; asked for is more than 91.2%: not met.');
  });

  it('names what is missing, members by their place', () => {
    const officers = known([
      { age: known(40), 'is-full-time': notKnown(), 'elected-on': known('2020-01-01') },
      {},
    ]);
    const lines = explain(
      judge('example.officers', { officers, 'last-congress-on': known('2023-01-01') }),
      'vi',
    );
    expect(lines).toContain(
      'Còn thiếu: Ban lãnh đạo thứ 2: tuổi; Ban lãnh đạo thứ 1: chuyên trách; Ban lãnh đạo thứ 2: chuyên trách; Ban lãnh đạo thứ 2: ngày bầu.',
    );
    expect(lines).toContain('Ban lãnh đạo: 2 mục; đạt 1, không đạt 0, chưa rõ 1.');
  });

  it('counts what is missing beyond a dozen, and says when a list is not known or not whole', () => {
    const many = explain(
      judge('example.officers', { officers: known(Array.from({ length: 20 }, () => ({}))) }),
      'en',
    );
    expect(many.find((line) => line.startsWith('Missing'))).toMatch(
      /^Missing: Officers no\. 1: age; .*; 49 more\.$/,
    );
    expect(explain(judge('example.officers', {}), 'en')).toContain('Officers: no data.');
    expect(explain(judge('example.officers', {}), 'en')).toContain('Missing: Officers.');
    const open = explain(
      judge('example.officers', { officers: { known: true, value: [], complete: false } }),
      'en',
    );
    expect(open).toContain('Officers: 0 known, there may be more; 0 met, 0 not met, 0 not known.');
  });

  it('names the exceptions that decided, and those that contradict each other', () => {
    const freed = explain(judge('example.size', { 'is-dissolving': known(true) }), 'vi');
    expect(freed[0]).toMatch(/: không áp dụng\. /);
    expect(freed[1]).toBe('Áp dụng ngoại lệ: đang giải thể.');
    expect(
      explain(judge('example.size', { 'is-new': known(true), members: known(9) }), 'en').slice(1, 3),
    ).toEqual(['Exception applied: new.', 'Members: 9 members; asked for is at least 10 members: not met.']);
    const torn = explain(
      judge('example.size', { 'is-island': known(true), 'is-dissolving': known(true) }),
      'en',
    );
    expect(torn).toContain(
      'Exceptions contradict each other and neither gives way: island; being dissolved.',
    );
  });

  it('says why a rule does not apply, or not yet', () => {
    expect(explain(judge('example.congress', { scope: known('xã') }), 'vi').slice(1, 3)).toEqual([
      'Phạm vi áp dụng: không đạt.',
      'Phạm vi hoạt động: xã; loại trừ trường hợp là xã.',
    ]);
    const early = explain(judge('example.share', {}, asOf(day('2019-12-31'))), 'vi');
    expect(early.at(-1)).toBe(
      'Lưu ý: vào ngày 31/12/2019 quy định example.share ở trạng thái: trước ngày bắt đầu được quy định.',
    );
  });

  it('writes days that were reckoned, and the day of the question', () => {
    const late = judge('example.congress', { 'last-congress-on': known('2019-06-30') });
    expect(explain(late, 'vi')[1]).toBe(
      'ngày xem xét: 1/1/2025; yêu cầu chậm nhất Ngày đại hội gần nhất cộng 5 năm (30/6/2024): không đạt.',
    );
    expect(explain(late, 'en')[1]).toBe(
      'the day of the question: 1 January 2025; asked for is by Last congress plus 5 years (30 June 2024): not met.',
    );
  });

  it('marks rounded figures and notes why they do not decide', () => {
    const lines = explain(judge('example.share', { 'paid-share': rounded(91.2, 0.1) }), 'vi');
    expect(lines[1]).toBe('Tỷ lệ nộp hội phí: 91,2 % (đã làm tròn); yêu cầu trên 91,2 %: chưa rõ.');
    expect(lines.at(-1)).toBe('Lưu ý: số liệu paid-share đã làm tròn đến 0,1, chưa đủ để so sánh.');
  });

  it('uses labels, and turns round what stands under a "not"', () => {
    const condition = all(
      compare(fact('filed-on'), '>=', onDay(day('2024-03-01')), {
        label: words('Hồ sơ kịp thời', 'Filed in time'),
      }),
      not(isTrue('has-office')),
      not(not(compare(literal(3), '<', fact('members')))),
    );
    const law = lawWith('example.share', {
      versions: {
        id: 'v',
        entries: [
          {
            state: 'in-force',
            value: condition,
            period: { from: day('2020-01-01') },
            basis: at('1'),
            grade: 'inferred',
          },
        ],
      },
    });
    const [found] = evaluate(law, { ...base, 'filed-on': known('2024-03-20') }, today);
    const lines = found === undefined ? [] : explain(found, 'en');
    expect(lines.slice(1, 4)).toEqual([
      'Filed in time: Day of filing (20 March 2024); asked for is on or after 1 March 2024: met.',
      'Has an office: yes (asked for is "no").',
      'Members: 3; asked for is less than Members (1,045 members): met.',
    ]);
    expect(lines.at(-1)).toBe(
      'Note: version of rule example.share is our reading, the text does not say it outright.',
    );
  });
});
