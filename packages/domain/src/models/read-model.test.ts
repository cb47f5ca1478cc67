import { describe, expect, it } from 'vitest';
import { day } from '../kernel/index.js';
import { GUIDE } from './invented-models.test-support.js';
import { readModelJudgement, readNewModel, readPublication } from './read-model.js';

const GOOD = {
  kind: 'collective',
  name: 'Đèn trên bến',
  address: 'Cửa Lạch',
  content: 'thắp đèn',
  field: 'sea',
  level: 'commune',
  registrant: 'group',
};
const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  result.ok ? [] : (result.issues ?? []).map(({ code }) => code);

describe('readNewModel', () => {
  it('takes what the guide has', () => {
    expect(readNewModel(GUIDE, GOOD)).toEqual({ ok: true, value: GOOD });
  });

  it('says everything that is wrong at once', () => {
    const bad = { ...GOOD, field: 'sky', level: 'moon', registrant: 'king', holder: 'A' };
    expect(codes(readNewModel(GUIDE, bad))).toEqual([
      'MODEL_FIELD_UNKNOWN',
      'MODEL_LEVEL_UNKNOWN',
      'MODEL_REGISTRANT_UNKNOWN',
      'MODEL_HOLDER_NOT_ALLOWED',
    ]);
    expect(codes(readNewModel(GUIDE, { ...GOOD, kind: 'individual' }))).toEqual([
      'MODEL_REGISTRANT_OTHER_KIND',
      'MODEL_HOLDER_MISSING',
    ]);
  });

  it.each([null, 3, [], {}, { ...GOOD, name: ' ' }, { ...GOOD, identityNumber: '1' }])(
    'refuses %j',
    (value) => {
      expect(readNewModel(GUIDE, value).ok).toBe(false);
    },
  );
});

describe('readModelJudgement', () => {
  const judgement = { judged: 'useful', outcome: 'met', on: '2024-01-01', by: 'van-hai/front-a' };
  const read = (more: object, kind: 'collective' | 'individual' = 'collective') =>
    codes(
      readModelJudgement(GUIDE, { kind, level: 'commune' }, { ...judgement, ...more }, day('2024-01-01')),
    );

  it('takes a question that the guide asks of such a model', () => {
    expect(read({})).toEqual([]);
    expect(read({ judged: 'kind-home' }, 'individual')).toEqual([]);
  });

  it('refuses another question, another kind, a day to come', () => {
    expect(read({ judged: 'brave' })).toEqual(['MODEL_JUDGED_UNKNOWN']);
    expect(read({ judged: 'kind' })).toEqual(['MODEL_JUDGED_NOT_ASKED']);
    expect(read({ on: '2024-01-02' })).toEqual(['DAY_IN_FUTURE']);
    expect(read({ by: 'Not A Body' })).toHaveLength(1);
  });
});

describe('readPublication', () => {
  it('needs a ground', () => {
    const given = { on: '2024-01-01', by: 'van-hai/front-a', ground: 'đồng ý' };
    expect(readPublication(given).ok).toBe(true);
    expect(readPublication({ ...given, ground: '' }).ok).toBe(false);
  });
});
