import { describe, expect, it } from 'vitest';
import type { Force } from '../directives/index.js';
import { day, knownDay, toClauseId, toDocumentId, unknownDay } from '../kernel/index.js';
import { ask, CONDITIONAL, OCTOBER, REGULARLY, said } from './ask-status.test-support.js';
import type { Bearer } from './bearers.js';
import type { DutyDecision, DutyFacts } from './duty.js';
import {
  act,
  BLOC,
  bearerOf,
  bodyOf,
  CELL_A,
  CELL_B,
  kept,
  occurrence,
  registryWith,
  YEARLY_OCTOBER,
} from './invented-world.test-support.js';
import type { DutyStatus, Status, StatusReason } from './status.js';

describe('the calendar of an occurrence, October 2024, nothing recorded (invented world)', () => {
  it.each<[string, Status, StatusReason, number | null]>([
    ['2024-09-30', 'not-yet', 'NOT_OPEN_YET', null],
    ['2024-10-01', 'open', 'WINDOW_OPEN', 30],
    ['2024-10-02', 'open', 'WINDOW_OPEN', 29],
    ['2024-10-16', 'open', 'WINDOW_OPEN', 15],
    ['2024-10-17', 'due-soon', 'DUE_SOON', 14],
    ['2024-10-18', 'due-soon', 'DUE_SOON', 13],
    ['2024-10-30', 'due-soon', 'DUE_SOON', 1],
    ['2024-10-31', 'due-soon', 'DUE_SOON', 0],
    ['2024-11-01', 'undetermined', 'NO_DATA', null],
  ])('on %s it is %s (%s, %s)', (on, status, why, days) => {
    expect(said({ on })).toEqual([status, why, days]);
  });

  it('is due soon only as long before as it was asked', () => {
    expect(said({ on: '2024-10-30', soonDays: 0 })).toEqual(['open', 'WINDOW_OPEN', 1]);
    expect(said({ on: '2024-10-31', soonDays: 0 })).toEqual(['due-soon', 'DUE_SOON', 0]);
  });
});

describe('silence (invented world)', () => {
  const whole = kept(CELL_A, '2024-10-01', '2024-10-31');
  const silent = (...keepingPeriods: DutyFacts['keepingPeriods']): DutyStatus =>
    ask({ on: '2024-11-05', facts: { keepingPeriods } });

  it('says "not done" when the register is complete from the opening to the last day on time', () => {
    expect(silent(whole)).toMatchObject({ status: 'overdue', why: 'SILENCE_IN_KEEPING_PERIOD', days: 5 });
    expect(silent({ ...whole, period: { from: day('2020-01-01') } }).status).toBe('overdue');
  });

  it('is overdue from the day after the last day on time', () => {
    expect(said({ on: '2024-10-31', facts: { keepingPeriods: [whole] } })[0]).toBe('due-soon');
    expect(said({ on: '2024-11-01', facts: { keepingPeriods: [whole] } })).toEqual([
      'overdue',
      'SILENCE_IN_KEEPING_PERIOD',
      1,
    ]);
  });

  it('adds up periods that meet, in any order', () => {
    const parts = [kept(CELL_A, '2024-10-11', '2024-12-31'), kept(CELL_A, '2024-01-01', '2024-10-10')];
    expect(silent(...parts).status).toBe('overdue');
  });

  it.each([
    ['a day short at the start', kept(CELL_A, '2024-10-02', '2024-10-31')],
    ['a day short at the end', kept(CELL_A, '2024-10-01', '2024-10-30')],
    ['of another body', kept(CELL_B, '2024-10-01', '2024-10-31')],
    ['for another document', { ...whole, document: toDocumentId('van-hai/02-hd') }],
  ])('says nothing in a keeping period %s', (_, period) => {
    expect(silent(period)).toMatchObject({ status: 'undetermined', why: 'NO_DATA', days: null });
  });

  it('says nothing across a gap of one day', () => {
    const parts = [kept(CELL_A, '2024-10-01', '2024-10-10'), kept(CELL_A, '2024-10-12', '2024-10-31')];
    expect(silent(...parts).why).toBe('NO_DATA');
  });

  it.each([
    ['2024-11-09', 'undetermined'],
    ['2024-11-10', 'overdue'],
    ['2024-11-19', 'overdue'],
    ['2024-11-20', 'undetermined'],
  ])('declared on 10/11 and corrected away on 20/11: as known on %s it is %s', (knownOn, status) => {
    const stated = { ...whole, recordedOn: day('2024-11-10'), supersededOn: day('2024-11-20') };
    expect(said({ on: '2024-11-05', knownOn, facts: { keepingPeriods: [stated] } })[0]).toBe(status);
  });
});

describe('proof (invented world)', () => {
  const proved = (...activities: DutyFacts['activities']): DutyStatus =>
    ask({ on: '2025-06-30', facts: { activities } });

  it.each<[string, Status, StatusReason, number | null]>([
    ['2024-09-30', 'done', 'PROOF_ON_TIME', null],
    ['2024-10-01', 'done', 'PROOF_ON_TIME', null],
    ['2024-10-31', 'done', 'PROOF_ON_TIME', null],
    ['2024-11-01', 'done-late', 'PROOF_LATE', 1],
    ['2024-12-31', 'done-late', 'PROOF_LATE', 61],
    ['2025-01-01', 'undetermined', 'NO_DATA', null],
    ['2023-12-31', 'undetermined', 'NO_DATA', null],
  ])('of %s: %s (%s, %s)', (on, status, why, days) => {
    expect(proved(act('a', CELL_A, on))).toMatchObject({ status, why, days });
  });

  it('of a later year counts when it names the occurrence, and only for that one', () => {
    expect(proved(act('a', CELL_A, '2025-01-20', { occurrence: '2024' }))).toMatchObject({
      status: 'done-late',
      days: 81,
    });
    expect(proved(act('a', CELL_A, '2024-10-20', { occurrence: '2023' }))).toMatchObject({ why: 'NO_DATA' });
  });

  it('is the oldest act; all of them are shown, oldest first and by id on one day', () => {
    const acts = [
      act('late', CELL_A, '2024-11-20'),
      act('b', CELL_A, '2024-10-20'),
      act('a', CELL_A, '2024-10-20'),
    ];
    for (const order of [acts, [...acts].reverse()]) {
      const found = proved(...order);
      expect(found).toMatchObject({ status: 'done', why: 'PROOF_ON_TIME' });
      expect(found.proof.map((one) => one.id)).toEqual(['a', 'b', 'late']);
    }
  });

  it('of another body or for another clause is none', () => {
    expect(proved(act('a', CELL_B, '2024-10-20')).why).toBe('NO_DATA');
    expect(proved(act('a', CELL_A, '2024-10-20', { duty: toClauseId('VH01-2') })).why).toBe('NO_DATA');
  });

  it('is not yet there on a day before it', () => {
    const activities = [act('a', CELL_A, '2024-10-20')];
    expect(said({ on: '2024-10-19', facts: { activities } })[0]).toBe('due-soon');
    expect(said({ on: '2024-10-20', facts: { activities } })[0]).toBe('done');
  });

  it.each([
    ['2024-10-24', 'undetermined'],
    ['2024-10-25', 'done'],
    ['2024-11-09', 'done'],
    ['2024-11-10', 'undetermined'],
  ])('recorded on 25/10 and corrected away on 10/11: as known on %s it is %s', (knownOn, status) => {
    const activities = [
      act('a', CELL_A, '2024-10-20', { recordedOn: day('2024-10-25'), supersededOn: day('2024-11-10') }),
    ];
    expect(said({ on: '2024-12-01', knownOn, facts: { activities } })[0]).toBe(status);
  });

  it('beats silence', () => {
    const facts = {
      activities: [act('a', CELL_A, '2024-11-02')],
      keepingPeriods: [kept(CELL_A, '2024-01-01', '2024-12-31')],
    };
    expect(said({ on: '2024-11-01', facts })).toEqual(['overdue', 'SILENCE_IN_KEEPING_PERIOD', 1]);
    expect(said({ on: '2024-11-02', facts })).toEqual(['done-late', 'PROOF_LATE', 2]);
  });

  it('stays a proof when the document ended later', () => {
    const facts = { activities: [act('a', CELL_A, '2024-10-20')] };
    expect(said({ on: '2024-12-01', force: { state: 'ended', why: 'REPLACED', partly: [] }, facts })[0]).toBe(
      'done',
    );
  });
});

describe('decisions (invented world)', () => {
  const decided = (
    outcome: DutyDecision['outcome'],
    on: string,
    more: Partial<DutyDecision> = {},
  ): DutyDecision => ({
    id: `${outcome} ${on}`,
    duty: toClauseId('VH01-1'),
    body: CELL_A,
    occurrence: '2024',
    outcome,
    on: day(on),
    document: '12-TB/TU',
    ...more,
  });

  it.each(['waived', 'superseded'] as const)('lets it be %s from its day on', (outcome) => {
    const facts = { decisions: [decided(outcome, '2024-10-10')] };
    expect(said({ on: '2024-10-09', facts })[0]).toBe('open');
    expect(said({ on: '2024-10-10', facts })).toEqual([outcome, 'DECIDED', null]);
    expect(said({ on: '2024-10-11', facts })).toEqual([outcome, 'DECIDED', null]);
  });

  it('concerns its own body, clause and occurrence, as known on the day', () => {
    for (const more of [
      { body: CELL_B },
      { duty: toClauseId('VH01-2') },
      { occurrence: '2025' },
      { recordedOn: day('2024-12-01') },
      { supersededOn: day('2024-11-15') },
    ])
      expect(
        said({
          on: '2024-11-15',
          knownOn: '2024-11-15',
          facts: { decisions: [decided('waived', '2024-10-10', more)] },
        }),
      ).toEqual(['undetermined', 'NO_DATA', null]);
  });

  it('of two the later counts, in whatever order they stand', () => {
    const two = [decided('waived', '2024-10-10'), decided('superseded', '2024-10-12')];
    for (const decisions of [two, [...two].reverse()]) {
      expect(said({ on: '2024-10-11', facts: { decisions } })[0]).toBe('waived');
      expect(said({ on: '2024-10-12', facts: { decisions } })[0]).toBe('superseded');
    }
  });
});

describe('the document (invented world)', () => {
  const ended: Force = { state: 'ended', why: 'REPLACED', partly: [] };
  const suspended: Force = { state: 'suspended', why: 'SUSPENDED', partly: [] };
  const doubtful: Force = { state: 'undetermined', why: 'ENDING_DATE_UNKNOWN', partly: [] };

  it.each([
    ['of October', YEARLY_OCTOBER, OCTOBER],
    ['that goes on', REGULARLY, occurrence(REGULARLY, 'continuing')],
    ['that still waits for its event', CONDITIONAL, occurrence(CONDITIONAL, 'waiting')],
  ])(
    'takes with it an open duty %s when it has ended, and leaves it open when nobody knows',
    (_, schedule, one) => {
      const asked = { on: '2024-10-10', schedule, occurrence: one };
      expect(said({ ...asked, force: ended })).toEqual(['superseded', 'DOCUMENT_ENDED', null]);
      expect(said({ ...asked, force: suspended })).toEqual(['superseded', 'DOCUMENT_SUSPENDED', null]);
      expect(said({ ...asked, force: doubtful })).toEqual([
        'undetermined',
        'DOCUMENT_FORCE_UNDETERMINED',
        null,
      ]);
      expect(said({ ...asked, force: { state: 'unknown-document', partly: [] } })[0]).toBe('undetermined');
    },
  );
});

describe('the bearer (invented world)', () => {
  it.each([
    ['BEARER_END_NOT_RECORDED', { from: knownDay(day('2000-01-01')), until: unknownDay() }],
    ['BEARER_START_NOT_RECORDED', { from: unknownDay(), until: null }],
  ] as const)('in doubt leaves it undetermined: %s', (why, life) => {
    const bearer = bearerOf(CELL_A, registryWith(bodyOf(CELL_A, { parent: BLOC, life })));
    const keepingPeriods = [kept(CELL_A, '2024-01-01', '2024-12-31')];
    expect(said({ on: '2024-11-05', bearer, facts: { keepingPeriods } })).toEqual([
      'undetermined',
      why,
      null,
    ]);
  });

  it('whose condition nobody stated leaves it undetermined', () => {
    const bearer: Bearer = {
      ...bearerOf(CELL_A),
      doubt: { why: 'BEARER_CONDITION_UNKNOWN', about: CELL_A },
    };
    expect(said({ on: '2024-10-10', bearer })).toEqual(['undetermined', 'BEARER_CONDITION_UNKNOWN', null]);
  });
});
