import { describe, expect, it } from 'vitest';
import { day } from '../kernel/index.js';
import { ask, CONDITIONAL, IN_TEN_DAYS, REGULARLY, said, YEARLY } from './ask-status.test-support.js';
import { act, CELL_A, event, ISSUED, kept, occurrence } from './invented-world.test-support.js';
import type { Schedule } from './schedule.js';

describe('a duty that waits for an event (invented world)', () => {
  const events = [event('e', '2024-05-01')];

  it('is not yet asked until the event is registered, whatever was done', () => {
    const waiting = occurrence(CONDITIONAL, 'waiting');
    const facts = { activities: [act('a', CELL_A, '2024-05-20')] };
    expect(said({ on: '2024-06-01', schedule: CONDITIONAL, occurrence: waiting, facts })).toEqual([
      'not-yet',
      'TRIGGER_NOT_REGISTERED',
      null,
    ]);
  });

  it('is open without a deadline after it, counting days, and done when it is done', () => {
    const asked = { schedule: CONDITIONAL, occurrence: occurrence(CONDITIONAL, 'e', { events }) };
    expect(said({ ...asked, on: '2024-05-01' })).toEqual(['open', 'NO_DEADLINE', 0]);
    expect(said({ ...asked, on: '2026-05-01' })).toEqual(['open', 'NO_DEADLINE', 730]);
    const facts = { activities: [act('a', CELL_A, '2024-05-20')] };
    expect(said({ ...asked, on: '2024-05-20', facts })).toEqual(['done', 'PROOF_NO_DEADLINE', null]);
    expect(said({ ...asked, on: '2024-05-19', facts })[0]).toBe('open');
  });

  it('does not take an act of before the event for its proof', () => {
    const asked = { schedule: CONDITIONAL, occurrence: occurrence(CONDITIONAL, 'e', { events }) };
    const facts = { activities: [act('a', CELL_A, '2024-04-30')] };
    expect(said({ ...asked, on: '2024-06-01', facts })[0]).toBe('open');
  });

  it('has a due day when the text counts from the event', () => {
    const asked = {
      schedule: IN_TEN_DAYS,
      occurrence: occurrence(IN_TEN_DAYS, 'e', { events }),
      facts: { keepingPeriods: [kept(CELL_A, '2024-05-01', '2024-05-11')] },
    };
    expect(said({ ...asked, on: '2024-05-11' })).toEqual(['due-soon', 'DUE_SOON', 0]);
    expect(said({ ...asked, on: '2024-05-12' })).toEqual(['overdue', 'SILENCE_IN_KEEPING_PERIOD', 1]);
  });

  it('is undetermined when its due day could not be computed, but done when it is done', () => {
    const schedule: Schedule = { ...IN_TEN_DAYS, unit: 'working-day' };
    const asked = { schedule, occurrence: occurrence(schedule, 'e', { events }), on: '2024-05-20' };
    expect(said(asked)).toEqual(['undetermined', 'DUE_DAY_NOT_COMPUTED', null]);
    const facts = { activities: [act('a', CELL_A, '2024-05-10')] };
    expect(said({ ...asked, facts })[0]).toBe('done');
  });
});

describe('a report with no deadline (invented world)', () => {
  const schedule: Schedule = { kind: 'recurring', every: ['half-year', 'year'], due: { kind: 'unstated' } };
  const half = occurrence(schedule, '2025-H1');
  const year = occurrence(schedule, '2025');

  it('is open inside its period and counts the days since', () => {
    expect(said({ schedule, occurrence: half, on: '2024-12-31' })[1]).toBe('NOT_OPEN_YET');
    expect(said({ schedule, occurrence: half, on: '2025-01-01' })).toEqual(['open', 'NO_DEADLINE', 0]);
    expect(said({ schedule, occurrence: half, on: '2025-06-30' })).toEqual(['open', 'NO_DEADLINE', 180]);
    expect(said({ schedule, occurrence: year, on: '2025-03-01' })).toEqual(['open', 'NO_DEADLINE', 59]);
  });

  it('is not known after its period, unless the register is complete; never late', () => {
    expect(said({ schedule, occurrence: half, on: '2025-07-01' })).toEqual(['undetermined', 'NO_DATA', null]);
    const keepingPeriods = [kept(CELL_A, '2025-01-01', '2025-06-30')];
    expect(said({ schedule, occurrence: half, on: '2025-07-01', facts: { keepingPeriods } })).toEqual([
      'open',
      'NO_DEADLINE',
      181,
    ]);
  });

  it('of June is not that of the year', () => {
    const facts = { activities: [act('june', CELL_A, '2025-06-12')] };
    expect(said({ schedule, occurrence: half, on: '2025-12-01', facts })[0]).toBe('done');
    expect(said({ schedule, occurrence: year, on: '2025-12-01', facts })[0]).toBe('open');
  });
});

describe('a duty without a schedule (invented world)', () => {
  const asked = { schedule: REGULARLY, occurrence: occurrence(REGULARLY, 'continuing') };

  it('goes on, with or without proof, and is never due', () => {
    const facts = {
      activities: [act('new', CELL_A, '2024-12-01'), act('old', CELL_A, '2024-06-01')],
      keepingPeriods: [kept(CELL_A, '2024-01-01', '2029-12-31')],
    };
    expect(said({ ...asked, on: '2029-01-01' })).toEqual(['continuing', 'UNSCHEDULED', null]);
    const found = ask({ ...asked, on: '2029-01-01', facts });
    expect(found).toMatchObject({ status: 'continuing', why: 'UNSCHEDULED' });
    expect(found.proof.map((one) => one.id)).toEqual(['old', 'new']);
  });
});

describe('a fixed day (invented world)', () => {
  const schedule: Schedule = { kind: 'fixed', due: { reading: 'before', day: day('2024-05-30') } };
  const asked = { schedule, occurrence: occurrence(schedule, 'once') };

  it('is late from the day that the text says "before" of', () => {
    const done = (on: string) =>
      said({ ...asked, on: '2024-12-01', facts: { activities: [act('a', CELL_A, on)] } });
    expect(done('2024-05-29')).toEqual(['done', 'PROOF_ON_TIME', null]);
    expect(done('2024-05-30')).toEqual(['done-late', 'PROOF_LATE', 1]);
    expect(done('2024-05-31')).toEqual(['done-late', 'PROOF_LATE', 2]);
  });

  it('can be proved years later, but not by an act of before the document', () => {
    const done = (on: string) =>
      said({ ...asked, on: '2030-01-01', facts: { activities: [act('a', CELL_A, on)] } });
    expect(done('2029-05-29')[0]).toBe('done-late');
    expect(done('2024-04-15')[0]).toBe('undetermined');
    expect(done(ISSUED)[0]).toBe('done');
  });
});

describe('a yearly duty in the first, cut year (invented world)', () => {
  it('needs a complete register only from the day of the document', () => {
    const asked = { schedule: YEARLY, occurrence: occurrence(YEARLY, '2024'), on: '2025-01-01' };
    const until = (from: string) =>
      said({ ...asked, facts: { keepingPeriods: [kept(CELL_A, from, '2024-12-31')] } });
    expect(until('2024-04-15')[0]).toBe('overdue');
    expect(until('2024-04-16')[0]).toBe('overdue');
    expect(until('2024-04-17')[0]).toBe('undetermined');
  });
});
