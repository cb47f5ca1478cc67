import { describe, expect, it } from 'vitest';
import { day, knownDay, legalBasis, toBodyId, toPlaceId } from '../kernel/index.js';
import type { Body } from './body.js';
import { readMonitoringAssignment } from './read-monitoring.js';
import { readOffice } from './read-office.js';
import { buildRegistry } from './registry.js';

const body = (id: string, until: string | null = null): Body => ({
  id: toBodyId(id),
  kind: 'association',
  level: 'province',
  place: toPlaceId('p'),
  life: { from: knownDay(day('2010-01-01')), until: until === null ? null : knownDay(day(until)) },
  names: { id, entries: [] },
  parents: {},
});
const registry = buildRegistry(
  [],
  [
    body('p/union'),
    body('p/front'),
    body('p/ended', '2025-07-01'),
    { ...body('p/vague'), life: { from: { known: false }, until: { known: false } } },
  ],
);
const basis = legalBasis('p/qd-1', 'Điều 1');
const given = {
  id: 'm-1',
  body: 'p/union',
  by: 'p/front',
  period: { from: '2025-01-01' },
  basis: { document: basis.document, provision: basis.provision },
  grade: 'verified',
};
const wrong = (more: object) => {
  const read = readMonitoringAssignment({ ...given, ...more }, registry);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('readMonitoringAssignment', () => {
  it('reads one that fits the register', () => {
    expect(readMonitoringAssignment(given, registry)).toMatchObject({ ok: true, value: { by: 'p/front' } });
  });

  it('says everything that is wrong at once', () => {
    expect(
      wrong({ by: 'p/union', period: { from: '2025-01-01', until: '2025-01-01' }, grade: 'inferred' }),
    ).toEqual(['PERIOD_INVALID period.until', 'MONITORING_OF_ITSELF by', 'NOTE_MISSING basis.note']);
    expect(wrong({ body: 'p/nobody', by: 'p/nothing' })).toEqual(['BODY_UNKNOWN body', 'BODY_UNKNOWN by']);
    expect(wrong({ person: 'Nguyễn Văn A' })).toEqual(['PROPERTY_UNKNOWN person']);
  });

  it.each([
    ['2009-12-31', undefined, ['MONITORING_OUTSIDE_LIFE by']],
    ['2010-01-01', '2025-07-01', []],
    ['2010-01-01', '2025-07-02', ['MONITORING_OUTSIDE_LIFE by']],
    ['2025-01-01', undefined, ['MONITORING_OUTSIDE_LIFE by']],
  ])('from %s until %s, of a body there from 1/1/2010 until 1/7/2025', (from, until, issues) => {
    const more = until === undefined ? {} : { until };
    const codes = wrong({ by: 'p/ended', period: { from, ...more } });
    expect(codes.filter((code) => code.endsWith(' by'))).toEqual(issues);
  });

  it('rules nothing out by a life whose days are not known', () => {
    expect(wrong({ by: 'p/vague', period: { from: '2012-01-01' } })).toEqual([]);
  });
});

describe('readOffice', () => {
  const term = (from: string, until: string | undefined, value: object) => ({
    state: 'in-force',
    value,
    period: { from, ...(until === undefined ? {} : { until }) },
    basis: given.basis,
    grade: 'verified',
  });
  const office = {
    id: 'p/front/chair',
    body: 'p/front',
    title: { vi: 'Chủ tịch', en: 'Chair' },
    terms: { id: 'p/front/chair#terms', entries: [term('2019-01-01', '2024-01-01', { termsOfHolder: 2 })] },
  };
  const codes = (more: object) => {
    const read = readOffice({ ...office, ...more }, registry);
    return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  };

  it('reads terms with the number that its holder has had, which may be unknown', () => {
    expect(codes({})).toEqual([]);
    expect(
      codes({ terms: { id: 't', entries: [term('2024-01-01', undefined, { termsOfHolder: null })] } }),
    ).toEqual([]);
  });

  it('has no place for a person', () => {
    const named = { termsOfHolder: 1, holder: 'Nguyễn Văn A' };
    expect(codes({ terms: { id: 't', entries: [term('2024-01-01', undefined, named)] } })).toEqual([
      'PROPERTY_UNKNOWN terms.entries.0.value.holder',
    ]);
  });

  it('refuses terms that overlap, a body that is not there and an id that is not of it', () => {
    const entries = [
      term('2019-01-01', '2024-01-01', { termsOfHolder: 1 }),
      term('2023-12-31', undefined, { termsOfHolder: 1 }),
    ];
    expect(codes({ body: 'p/nobody', terms: { id: 't', entries } })).toEqual([
      'TIMELINE_OVERLAP terms.entries',
      'BODY_UNKNOWN body',
      'OFFICE_ID_INVALID id',
    ]);
    expect(codes({ id: 'Not An Id' })).toEqual(['OFFICE_ID_INVALID id']);
  });
});
