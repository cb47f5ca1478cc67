import { describe, expect, it } from 'vitest';
import { readHandoverDecision } from './read-handover.js';

const decision = {
  kind: 'report',
  item: 'VH01-3 2025',
  body: 'old/committee',
  outcome: 'carried',
  to: ['new/committee'],
  on: '2025-06-20',
  basis: { document: 'sample/decision', provision: 'Điều 1' },
};
const codes = (value: unknown) => {
  const read = readHandoverDecision(value);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('readHandoverDecision', () => {
  it('gives back what JSON carries', () => {
    expect(readHandoverDecision(decision)).toEqual({ ok: true, value: decision });
  });

  it('says everything that is wrong with it', () => {
    expect(codes({ ...decision, kind: 'person', to: ['New'], on: '2025-06-31', basis: undefined })).toEqual([
      'NOT_ONE_OF kind',
      'BODY_ID_INVALID to.0',
      'DATE_INVALID on',
      'PROPERTY_MISSING basis',
    ]);
  });
});
