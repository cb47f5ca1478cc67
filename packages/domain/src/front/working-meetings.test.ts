import { describe, expect, it } from 'vitest';
import { dutiesOf, groundWorkflow, WORKING_MEETING } from '../duties/index.js';
import {
  act,
  CELL_A,
  CELL_B,
  dutyOf,
  factsOf,
  kept,
  lawOf,
  registryOf,
  span,
} from '../duties/invented-world.test-support.js';
import { asOf, day } from '../kernel/index.js';
import { meetingCounts, meetingYears, workingMeetingDuties } from './working-meetings.js';

const quarterly = dutyOf({ kind: 'recurring', every: ['quarter'], due: { kind: 'within-period' } });
const yearly = dutyOf();
const MEETING = groundWorkflow(WORKING_MEETING, {
  id: 'van-hai/meeting',
  steps: { hold: { basis: [quarterly.basis], proves: [{ duty: quarterly.id, kind: 'meeting' }] } },
});

const years = (on: string, facts: Parameters<typeof factsOf>[0] = {}, bodies = [CELL_A]) =>
  meetingYears(
    dutiesOf(
      lawOf([quarterly]),
      registryOf(),
      factsOf(facts),
      { span: span('2025-01-01', '2025-12-31'), bodies },
      asOf(day(on)),
    ),
    2025,
  );
const standings = (...asked: Parameters<typeof years>) =>
  years(...asked)[0]?.quarters.map(({ standing }) => standing);

describe('workingMeetingDuties', () => {
  it('are those of each quarter that the holding of a working meeting proves', () => {
    expect(workingMeetingDuties([MEETING], [quarterly]).map(({ id }) => id)).toEqual([quarterly.id]);
    expect(workingMeetingDuties([MEETING], [yearly])).toEqual([]);
    expect(workingMeetingDuties([{ ...MEETING, frame: 'frame/dialogue' }], [quarterly])).toEqual([]);
  });
});

describe('meetingYears', () => {
  const facts = {
    activities: [act('1', CELL_A, '2025-02-20'), act('2', CELL_A, '2025-03-01')],
    keepingPeriods: [kept(CELL_A, '2025-04-01', '2025-06-30')],
  };

  it('says of each quarter whether there was a meeting, by the keeping period', () => {
    expect(standings('2025-11-01', facts)).toEqual(['met', 'not-met', 'unknown', 'not-yet']);
    expect(years('2025-11-01', facts)[0]?.quarters[0]).toEqual({
      ...{ quarter: '2025-Q1', standing: 'met', on: '2025-02-20' },
    });
  });

  it.each([
    ['2025-06-29', 'not-yet'],
    ['2025-06-30', 'not-yet'],
    ['2025-07-01', 'not-met'],
  ])('on %s the silent second quarter is %s', (on, standing) => {
    expect(standings(on, facts)?.[1]).toBe(standing);
  });

  it('has four quarters for each body, and the counts add up to them', () => {
    const both = years('2025-11-01', facts, [CELL_B, CELL_A]);
    expect(both.map(({ body, quarters }) => [body, quarters.length])).toEqual([
      [CELL_A, 4],
      [CELL_B, 4],
    ]);
    const counts = meetingCounts(both);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(8);
    expect(counts).toMatchObject({ met: 1, 'not-met': 1, unknown: 4, 'not-yet': 2 });
  });

  it('asks for none in a quarter that nothing asks for', () => {
    expect(meetingYears([], 2025)).toEqual([]);
    const late = dutiesOf(
      lawOf([quarterly]),
      registryOf(),
      factsOf(),
      { span: span('2025-10-01', '2025-12-31'), bodies: [CELL_A] },
      asOf(day('2025-11-01')),
    );
    expect(meetingYears(late, 2025)[0]?.quarters.map(({ standing }) => standing)).toEqual([
      ...['not-asked', 'not-asked', 'not-asked', 'not-yet'],
    ]);
  });
});
