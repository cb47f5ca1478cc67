import { describe, expect, it } from 'vitest';
import { asOf, day, entry, legalBasis, period, toBodyId, words } from '../../kernel/index.js';
import { composeLaw } from '../../lawbook/index.js';
import { type Office, termsOfHolder } from '../../organisations/index.js';
import { evaluateRule, explain } from '../../rules/index.js';
import { laoCaiFront } from './nq-mttq-2030.js';

const law = composeLaw([laoCaiFront], 'test');

/** The chair of the Front of the old province; the terms are invented. */
const chair: Office = {
  id: 'lao-cai/front-committee/chair',
  body: toBodyId('lao-cai/front-committee'),
  title: words('Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Chair of the provincial Front committee'),
  terms: {
    id: 'lao-cai/front-committee/chair#terms',
    entries: [
      entry(
        { termsOfHolder: 3 },
        period(day('2019-01-01'), day('2024-01-01')),
        legalBasis('sample/decision', 'Điều 1'),
        'verified',
      ),
    ],
  },
};

const judge = (on: string) => {
  const asked = asOf(day(on));
  const facts = { 'office.terms-of-holder': termsOfHolder(chair, asked) };
  return evaluateRule(law, 'LC-II.2.2.9-2', facts, asked);
};

describe('the holder of an office for more than two terms (LC II.2.2.(9))', () => {
  it('is a warning and no violation, since the text says "cơ bản"', () => {
    const finding = judge('2023-12-31');
    expect(finding).toMatchObject({ outcome: 'violated', modality: 'hedged', missMeaning: 'warning' });
    const text = JSON.stringify(explain(finding, 'vi'));
    expect(text).toContain('cảnh báo, chưa đạt mức cơ bản');
    expect(text).toContain('3 nhiệm kỳ');
  });

  it('is not judged in a term of which nothing is recorded', () => {
    expect(judge('2024-01-01').outcome).toBe('undetermined');
  });
});
