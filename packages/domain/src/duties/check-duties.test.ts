import { describe, expect, it } from 'vitest';
import { day, knownDay, legalBasis, toBodyId, toDocumentId, words } from '../kernel/index.js';
import { checkDuties } from './check-duties.js';
import type { Duty } from './duty.js';
import {
  BLOC,
  bodyOf,
  CELLS,
  dutyOf,
  graphOf,
  PROVINCE,
  registryOf,
  registryWith,
  TRIGGER,
  YEARLY_OCTOBER,
} from './invented-world.test-support.js';
import type { RecurringDue, Schedule } from './schedule.js';

const codes = (...duties: readonly Duty[]): string[] =>
  checkDuties(duties, graphOf(), registryOf()).map((found) => found.code);

const scheduled = (schedule: Schedule): string[] => codes(dutyOf(schedule));
const yearly = (due: RecurringDue): string[] => scheduled({ kind: 'recurring', every: ['year'], due });

describe('checkDuties (invented world)', () => {
  it('finds nothing wrong with a duty in order, of every schedule', () => {
    for (const schedule of [
      YEARLY_OCTOBER,
      { kind: 'fixed', due: { reading: 'before', day: day('2024-05-30') } },
      { kind: 'recurring', every: ['month', 'year'], due: { kind: 'unstated' } },
      { kind: 'relative', after: TRIGGER, amount: 1, unit: 'month', monthEnd: 'clamp' },
      { kind: 'relative', after: TRIGGER, amount: 0, unit: 'working-day' },
      { kind: 'conditional', trigger: TRIGGER },
      { kind: 'unscheduled', manner: 'prompt' },
    ] satisfies Schedule[])
      expect(scheduled(schedule)).toEqual([]);
  });

  it('collects all issues, each with the duty it is about', () => {
    const nobody = toBodyId('nobody/here');
    const duty = dutyOf(YEARLY_OCTOBER, {
      document: toDocumentId('van-hai/99'),
      basis: legalBasis('van-hai/01-hd', 'I'),
      lead: nobody,
    });
    const issues = checkDuties([duty], graphOf(), registryOf());
    expect(issues).toEqual([
      { code: 'DOCUMENT_UNKNOWN', path: ['duties', 'VH01-1'], params: { document: 'van-hai/99' } },
      { code: 'DUTY_BASIS_ELSEWHERE', path: ['duties', 'VH01-1'], params: { document: 'van-hai/01-hd' } },
      { code: 'BODY_UNKNOWN', path: ['duties', 'VH01-1'], params: { body: nobody } },
    ]);
  });

  it('finds two duties of one clause', () => {
    expect(codes(dutyOf(), dutyOf())).toEqual(['DUTY_DUPLICATE']);
  });

  it('looks for every body that is named', () => {
    const nobody = toBodyId('nobody/here');
    const unknown = (more: Partial<Duty>): string[] => codes(dutyOf(YEARLY_OCTOBER, more));
    expect(unknown({ lead: nobody })).toEqual(['BODY_UNKNOWN']);
    expect(unknown({ coordinating: [nobody] })).toEqual(['BODY_UNKNOWN']);
    expect(unknown({ addressees: [{ body: nobody }] })).toEqual(['BODY_UNKNOWN']);
    expect(unknown({ addressees: [{ body: PROVINCE, through: nobody }] })).toEqual(['BODY_UNKNOWN']);
    expect(unknown({ bearers: { by: 'name', bodies: [nobody, BLOC] } })).toEqual(['BODY_UNKNOWN']);
    expect(unknown({ bearers: { ...CELLS, within: nobody } })).toEqual(['BODY_UNKNOWN']);
  });

  it('refuses a selection of nobody, and kinds and levels it does not know', () => {
    const bearing = (bearers: Duty['bearers']): string[] => codes(dutyOf(YEARLY_OCTOBER, { bearers }));
    expect(bearing({ by: 'name', bodies: [] })).toEqual(['BEARERS_EMPTY']);
    expect(bearing({ ...CELLS, kinds: [] })).toEqual(['BEARERS_EMPTY']);
    expect(bearing({ ...CELLS, levels: [] })).toEqual(['BEARERS_EMPTY']);
    expect(bearing({ ...CELLS, kinds: ['party-cel'] })).toEqual(['BODY_KIND_UNKNOWN']);
    // a file from outside is JSON: its levels are checked here, not by the compiler
    const levels = JSON.parse('["village"]');
    expect(bearing({ ...CELLS, levels })).toEqual(['LEVEL_UNKNOWN']);
  });

  it('refuses a selection of kinds and levels that nobody inside the territory has, on any day', () => {
    const bearing = (bearers: Duty['bearers'], registry = registryOf()): string[] =>
      checkDuties([dutyOf(YEARLY_OCTOBER, { bearers })], graphOf(), registry).map(({ code }) => code);
    expect(bearing({ ...CELLS, kinds: ['veterans-association'] })).toEqual(['BEARERS_SELECT_NOBODY']);
    expect(bearing({ ...CELLS, levels: ['commune'] })).toEqual(['BEARERS_SELECT_NOBODY']);
    expect(bearing({ ...CELLS, hierarchy: 'sector' })).toEqual(['BEARERS_SELECT_NOBODY']);
    const gone = bodyOf(toBodyId('van-hai/old-union'), {
      kind: 'youth-union',
      level: 'commune',
      parent: BLOC,
      life: { from: knownDay(day('1990-01-01')), until: knownDay(day('1995-01-01')) },
    });
    expect(bearing({ ...CELLS, kinds: ['youth-union'], levels: ['commune'] }, registryWith(gone))).toEqual(
      [],
    );
  });

  it('takes the kinds that a law brings along', () => {
    const brought = {
      id: 'water-users-group',
      words: words('tổ dùng nước', 'water users'),
      system: 'other',
    } as const;
    const bearers: Duty['bearers'] = { ...CELLS, kinds: [brought.id], levels: ['grassroots'] };
    const registry = registryWith(bodyOf(toBodyId('van-hai/water'), { kind: brought.id, parent: BLOC }));
    const check = (kinds?: readonly [typeof brought]): string[] =>
      checkDuties([dutyOf(YEARLY_OCTOBER, { bearers })], graphOf(), registry, kinds).map(({ code }) => code);
    expect(check()).toEqual(['BODY_KIND_UNKNOWN']);
    expect(check([brought])).toEqual([]);
  });

  it('wants to know where a month lands, but not a day', () => {
    expect(scheduled({ kind: 'relative', after: TRIGGER, amount: 1, unit: 'month' })).toEqual([
      'MONTH_END_NOT_SAID',
    ]);
    expect(scheduled({ kind: 'relative', after: TRIGGER, amount: 1, unit: 'year' })).toEqual([
      'MONTH_END_NOT_SAID',
    ]);
    expect(scheduled({ kind: 'relative', after: TRIGGER, amount: 1, unit: 'day' })).toEqual([]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 100_001])(
    'refuses %s days after an event',
    (amount) => {
      expect(scheduled({ kind: 'relative', after: TRIGGER, amount, unit: 'working-day' })).toEqual([
        'SCHEDULE_AMOUNT_INVALID',
      ]);
    },
  );

  it('refuses a series of nothing, and a day of a year in a series that is no year', () => {
    expect(scheduled({ kind: 'recurring', every: [], due: { kind: 'unstated' } })).toEqual([
      'SCHEDULE_EMPTY',
    ]);
    for (const due of [
      { kind: 'within-month', month: 10 },
      { kind: 'before', month: 6, day: 10 },
      { kind: 'by', month: 6, day: 10 },
    ] satisfies RecurringDue[])
      expect(scheduled({ kind: 'recurring', every: ['quarter'], due })).toEqual(['SCHEDULE_DAY_NOT_IN_YEAR']);
  });

  it.each([
    [{ kind: 'within-month', month: 13 }],
    [{ kind: 'within-month', month: 0 }],
    [{ kind: 'by', month: 2, day: 29 }],
    [{ kind: 'before', month: 4, day: 31 }],
    [{ kind: 'by', month: 1.5, day: 1 }],
  ] satisfies [RecurringDue][])('refuses a day that not every year has: %j', (due) => {
    expect(yearly(due)).toEqual(['SCHEDULE_DAY_INVALID']);
  });

  it('accepts the first and the last day of a year, and the whole of February', () => {
    expect(yearly({ kind: 'by', month: 1, day: 1 })).toEqual([]);
    expect(yearly({ kind: 'by', month: 12, day: 31 })).toEqual([]);
    expect(yearly({ kind: 'by', month: 2, day: 28 })).toEqual([]);
    expect(yearly({ kind: 'within-month', month: 2 })).toEqual([]);
  });

  it('refuses a window that opens after its last day', () => {
    const fixed = (opensOn: string, reading: 'before' | 'by'): string[] =>
      scheduled({ kind: 'fixed', opensOn: day(opensOn), due: { reading, day: day('2024-05-30') } });
    expect(fixed('2024-05-30', 'by')).toEqual([]);
    expect(fixed('2024-05-31', 'by')).toEqual(['SCHEDULE_WINDOW_EMPTY']);
    expect(fixed('2024-05-29', 'before')).toEqual([]);
    expect(fixed('2024-05-30', 'before')).toEqual(['SCHEDULE_WINDOW_EMPTY']);
  });

  it('reads the periods that are taken out', () => {
    const except = [
      { period: '2024-q1', basis: legalBasis('van-hai/01-hd', 'I'), note: words('riêng', 'own') },
    ];
    expect(scheduled({ kind: 'recurring', every: ['year'], due: { kind: 'unstated' }, except })).toEqual([
      'REPORTING_PERIOD_INVALID',
    ]);
  });
});
