import { describe, expect, it } from 'vitest';
import { asOf, day, entry, legalBasis, period, toBodyId, words } from '../kernel/index.js';
import type { Office } from './office.js';
import { openMonitoringOf, openOfficesOf } from './open-roles.js';
import type { MonitoringAssignment } from './role.js';
import { DECISION } from './succession.test-support.js';

const [BLOC, UNION, COMMISSION] = ['p/bloc', 'p/union', 'p/commission'].map(toBodyId) as [
  MonitoringAssignment['body'],
  MonitoringAssignment['body'],
  MonitoringAssignment['body'],
];
const LAST = asOf(day('2025-06-30'));

const assigned = (more: Partial<MonitoringAssignment> = {}): MonitoringAssignment => ({
  id: 'm-1',
  body: UNION,
  by: BLOC,
  period: period(day('2024-01-01')),
  basis: DECISION,
  grade: 'verified',
  ...more,
});

describe('the assignments that a body leaves open', () => {
  it('are those in which it follows, and those in which it is followed', () => {
    const items = openMonitoringOf(
      [
        assigned(),
        assigned({ id: 'm-2', body: BLOC, by: COMMISSION }),
        assigned({ id: 'm-3', by: COMMISSION }),
      ],
      [BLOC],
      LAST,
    );
    expect(items).toEqual([
      { kind: 'monitoring', id: 'm-1', body: BLOC, basis: DECISION },
      { kind: 'monitoring', id: 'm-2', body: BLOC, basis: DECISION },
    ]);
  });

  it('stand once under each side where both end', () => {
    expect(openMonitoringOf([assigned()], [BLOC, UNION], LAST).map(({ body }) => body)).toEqual([
      UNION,
      BLOC,
    ]);
  });

  it.each([
    ['ends on the last day', { period: period(day('2024-01-01'), day('2025-06-30')) }, 0],
    ['ends with the body', { period: period(day('2024-01-01'), day('2025-07-01')) }, 1],
    ['begins on the last day', { period: period(day('2025-06-30')) }, 1],
    ['begins with the successor', { period: period(day('2025-07-01')) }, 0],
    ['is only recalled', { grade: 'recalled' as const }, 1],
    ['was corrected away', { supersededOn: day('2025-01-01') }, 0],
  ])('one that %s', (_what, more, count) => {
    expect(
      openMonitoringOf([assigned(more)], [BLOC], asOf(day('2025-06-30'), day('2025-12-01'))),
    ).toHaveLength(count);
  });
});

const office = (id: string, entries: Office['terms']['entries']): Office => ({
  id: `${BLOC}/${id}`,
  body: BLOC,
  title: words('Bí thư', 'Secretary'),
  terms: { id, entries },
});

describe('the offices of a body that ends', () => {
  it('are all of its own, between two terms too, but not one that a paper had ended', () => {
    const frame = { basis: legalBasis('p/qd-2', '1'), grade: 'verified' } as const;
    const term = (from: string, until?: string) =>
      entry({ termsOfHolder: 1 }, period(day(from), ...(until ? [day(until)] : [])), DECISION, 'verified');
    const items = openOfficesOf(
      [
        office('secretary', [term('2020-08-01')]),
        office('deputy', [term('2015-08-01', '2020-08-01')]),
        office('clerk', [
          term('2015-08-01', '2020-08-01'),
          { state: 'repealed', period: period(day('2020-08-01')), ...frame },
        ]),
        { ...office('other', [term('2020-08-01')]), body: UNION },
      ],
      [BLOC],
      LAST,
    );
    expect(items.map(({ id, basis }) => [id, basis?.document])).toEqual([
      ['p/bloc/secretary', DECISION.document],
      ['p/bloc/deputy', undefined],
    ]);
  });
});
