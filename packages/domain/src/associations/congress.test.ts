import { describe, expect, it } from 'vitest';
import { addDays, asOf, day, type Grade, legalBasis } from '../kernel/index.js';
import type { AssociationRecord } from './association-record.js';
import { ASSOCIATION, event, NUMBERS, number, OTHER, rulesOf } from './associations.test-support.js';
import { overdueCongresses, termOf } from './congress.js';
import { type CongressFile, congressFileAt, type PaperRequirement } from './congress-file.js';
import {
  type CongressCounts,
  congressFacts,
  extraordinaryAsked,
  quorumReached,
} from './congress-threshold.js';
import { lifecycleFact } from './fact-ids.js';
import { ASSOCIATION_PARAMETERS as P } from './parameter-ids.js';

const law = { rules: rulesOf(), lifecycles: [] };
const charter = legalBasis('van-hai/charter', 'Điều 9');
const record = (years: number | null, more: Partial<AssociationRecord> = {}): AssociationRecord => ({
  body: ASSOCIATION,
  ...(years === null ? {} : { charterTerms: [{ from: day('2015-01-01'), years, basis: charter }] }),
  ...more,
});
const held = (on: string) => event('hold-term-congress', on);
const term = (on: string, events = [held('2018-05-10')], of = record(5), by = law) =>
  termOf(by, of, events, asOf(day(on)));

describe('a term', () => {
  it('runs for the years of the charter from the congress that was held', () => {
    expect(term('2023-05-09')).toMatchObject({ state: 'running', endsOn: '2023-05-10', days: 1 });
    expect(term('2023-05-10')).toMatchObject({ state: 'running', days: 0 });
    expect(term('2023-05-11')).toMatchObject({ state: 'overdue', days: -1 });
  });

  it('takes the charter of its congress, or the first after it where there was none', () => {
    const two = record(null, {
      charterTerms: [
        { from: day('2018-08-01'), years: 3, basis: charter },
        { from: day('2020-01-01'), years: 5, basis: charter },
      ],
    });
    expect(term('2018-07-31', [held('2018-05-10')], two)).toMatchObject({ why: 'TERM_LENGTH_NOT_KNOWN' });
    expect(term('2020-06-01', [held('2018-05-10')], two)).toMatchObject({ years: 3, endsOn: '2021-05-10' });
    expect(term('2021-06-01', [held('2021-05-10')], two)).toMatchObject({ years: 5 });
  });

  it('starts anew from a late congress, on the day it was really held', () => {
    const late = [held('2018-05-10'), held('2023-11-20')];
    expect(term('2024-01-05', late)).toMatchObject({ startedOn: '2023-11-20', endsOn: '2028-11-20' });
  });

  it('is no longer than the decree of its congress allows', () => {
    expect(term('2023-05-11', [held('2018-05-10')], record(7))).toMatchObject({
      endsOn: '2023-05-10',
      charterTooLong: 7,
    });
  });

  it.each([
    ['2024-11-25', 5],
    ['2024-11-26', 7],
    ['2024-11-27', 7],
  ])('of a congress of %s is of %i years where the new decree has no maximum', (on, years) => {
    const noMaximum = {
      ...law,
      rules: rulesOf([
        ...NUMBERS.filter(({ id }) => id !== P.termYearsMost),
        number(P.termYearsMost, 5, null),
      ]),
    };
    expect(term('2025-01-01', [held(on)], record(7), noMaximum)).toMatchObject({ years });
  });

  it('is not bounded by a maximum that is only recalled', () => {
    const recalled = {
      ...law,
      rules: rulesOf([number(P.termYearsMost, 5, 5, 'recalled' satisfies Grade)]),
    };
    expect(term('2019-01-01', [held('2018-05-10')], record(7), recalled)).toMatchObject({ years: 7 });
  });

  it('ends later when it was extended', () => {
    const extended = record(5, {
      extensions: [{ decidedOn: day('2023-05-01'), until: day('2023-12-31'), basis: charter }],
    });
    expect(term('2023-12-31', [held('2018-05-10')], extended)).toMatchObject({
      state: 'running',
      extended: true,
      endsByCharterOn: '2023-05-10',
    });
    expect(term('2024-01-01', [held('2018-05-10')], extended).state).toBe('overdue');
    // before it was decided, nobody knew
    expect(term('2023-04-30', [held('2018-05-10')], extended)).toMatchObject({ extended: false });
  });

  it('starts anew from an extraordinary congress for a new name, where the law says so', () => {
    const renamed = (on: string) => [
      held('2020-05-10'),
      event('hold-extraordinary-congress', on, { matters: ['rename'] }),
    ];
    expect(term('2024-12-01', renamed('2024-11-25'))).toMatchObject({ startedOn: '2024-11-25' });
    for (const on of ['2024-11-26', '2024-11-27'])
      expect(term('2024-12-01', renamed(on))).toMatchObject({
        state: 'unknown',
        why: 'TERM_RESTART_NOT_KNOWN',
      });
    const other = [
      held('2020-05-10'),
      event('hold-extraordinary-congress', '2024-11-26', { matters: ['leaders'] }),
    ];
    expect(term('2024-12-01', other)).toMatchObject({ startedOn: '2020-05-10' });
  });

  it('is unknown without a congress or a length, and says which', () => {
    expect(term('2023-05-11', [])).toMatchObject({ why: 'LAST_CONGRESS_NOT_RECORDED' });
    expect(term('2023-05-11', undefined, record(null))).toMatchObject({
      why: 'TERM_LENGTH_NOT_KNOWN',
      missing: ['association/charter-term-years'],
    });
  });

  it('is read as it was known', () => {
    const learnt = [{ ...held('2018-05-10'), recordedOn: day('2019-01-01') }];
    const at = (knownOn: string) =>
      termOf(law, record(5), learnt, asOf(day('2020-01-01'), day(knownOn))).state;
    expect([at('2018-12-31'), at('2019-01-01')]).toEqual(['unknown', 'running']);
  });
});

describe('overdue congresses', () => {
  const records = [record(5), { ...record(5), body: OTHER }];
  const events = [held('2018-05-10'), { ...held('2017-05-10'), id: 'van-hai/other', associations: [OTHER] }];
  const list = (on: string, demands: Parameters<typeof overdueCongresses>[3] = []) =>
    overdueCongresses(law, records, events, demands, asOf(day(on)));

  it('come longest first, each with its basis', () => {
    expect(list('2023-06-01').map(({ association }) => association)).toEqual([OTHER, ASSOCIATION]);
    expect(list('2022-06-01').map(({ association }) => association)).toEqual([OTHER]);
    expect(list('2023-06-01')[1]).toMatchObject({
      endedOn: '2023-05-10',
      daysOverdue: 22,
      demandBy: '2024-05-10',
    });
    expect(list('2023-06-01')[1]?.basis.length).toBeGreaterThan(1);
  });

  it('may be acted on six months after a written demand, under the old decree', () => {
    const demands = [{ association: ASSOCIATION, on: day('2023-07-01') }];
    expect(list('2023-08-01', demands)[1]?.actionFrom).toBe('2024-01-01');
    expect(list('2023-08-01')[1]?.actionFrom).toBeNull();
  });
});

describe('the thresholds of a congress', () => {
  const NOBODY: CongressCounts = {
    leaders: null,
    leadersAsking: null,
    officialMembers: null,
    membersAsking: null,
    toAttend: null,
    present: null,
  };
  const asked = (on: string, counts: Partial<CongressCounts>) =>
    extraordinaryAsked(law, { ...NOBODY, ...counts }, day(on)).reached;
  const members = (membersAsking: number) => ({
    leaders: 30,
    leadersAsking: 0,
    officialMembers: 100,
    membersAsking,
  });

  it.each([
    ['2024-11-25', true],
    ['2024-11-26', false],
    ['2024-11-27', false],
  ])('on %s: exactly half of the members is enough: %s', (on, enough) => {
    expect(asked(on, members(50))).toBe(enough);
    expect(asked(on, members(51))).toBe(true);
    expect(asked(on, members(49))).toBe(false);
  });

  it('is two thirds of the leaders on both sides, counted and never rounded', () => {
    for (const on of ['2024-11-25', '2024-11-26', '2024-11-27']) {
      expect(asked(on, { ...members(0), leaders: 31, leadersAsking: 20 })).toBe(false);
      expect(asked(on, { ...members(0), leaders: 31, leadersAsking: 21 })).toBe(true);
      expect(asked(on, { ...members(0), leaders: 30, leadersAsking: 20 })).toBe(true);
    }
  });

  it('is unknown while what would decide is not counted', () => {
    expect(asked('2025-01-01', { officialMembers: 100, membersAsking: 40 })).toBeNull();
    expect(asked('2025-01-01', { officialMembers: 100, membersAsking: 60 })).toBe(true);
  });

  it('gives facts for the lifecycle', () => {
    const facts = congressFacts(law, { ...NOBODY, toAttend: 100, present: 51 }, day('2025-01-01'));
    expect(facts[lifecycleFact('quorumReached')]).toEqual({ known: true, value: true });
    expect(facts[lifecycleFact('extraordinaryAsked')]?.known).toBe(false);
    expect(quorumReached(law, { ...NOBODY, toAttend: 100, present: 50 }, day('2025-01-01')).reached).toBe(
      false,
    );
  });
});

describe('a congress file', () => {
  const paper = (id: string, need: PaperRequirement['need'] = 'required'): PaperRequirement => ({
    id,
    words: { vi: id, en: id },
    congresses: ['term'],
    stage: 'report',
    need,
    period: { from: day('2010-07-01') },
    basis: legalBasis('state/45-2010-nd-cp', 'Điều 20'),
    grade: 'verified',
  });
  const papers = [paper('report'), paper('resolution'), paper('biography', 'conditional')];
  const file = (more: Partial<CongressFile> = {}): CongressFile => ({
    id: 'file-1',
    association: ASSOCIATION,
    kind: 'term',
    papers: [
      { paper: 'report', receivedOn: day('2023-03-01') },
      {
        paper: 'resolution',
        receivedOn: day('2023-03-01'),
        returnedOn: day('2023-03-05'),
        reason: 'chưa ký',
      },
      { paper: 'resolution', receivedOn: day('2023-03-10') },
    ],
    asked: { biography: false },
    consultations: [],
    ...more,
  });
  const at = (on: string, given = file()) => congressFileAt(law, papers, given, asOf(day(on)));

  it('shows what came, went back and is missing', () => {
    expect(at('2023-03-04').papers.map(({ state }) => state)).toEqual(['received', 'received', 'not-asked']);
    expect(at('2023-03-07').papers.map(({ state }) => state)).toEqual(['received', 'returned', 'not-asked']);
    expect(at('2023-02-01').papers.map(({ state }) => state)).toEqual(['missing', 'missing', 'not-asked']);
    expect([at('2023-03-07').complete, at('2023-03-10').complete]).toEqual(['no', 'yes']);
  });

  it('is answered within 15 days of being complete, 25 where others are asked', () => {
    expect(at('2023-03-10')).toMatchObject({
      completeOn: '2023-03-10',
      answerDueOn: '2023-03-25',
      answer: 'awaited',
    });
    expect(at('2023-03-25').answer).toBe('awaited');
    expect(at('2023-03-26').answer).toBe('overdue');
    const consulting = file({ consultations: [{ body: OTHER, askedOn: day('2023-03-10') }] });
    expect(at('2023-03-26', consulting)).toMatchObject({ answerDueOn: '2023-04-04', opinionsOpen: [OTHER] });
  });

  it.each([
    ['2024-11-25', '2024-12-10'],
    ['2024-11-26', null],
    ['2024-11-27', null],
  ])('complete on %s has until %s: under the new decree no number was found', (on, due) => {
    const given = file({
      papers: ['report', 'resolution'].map((one) => ({ paper: one, receivedOn: day(on) })),
    });
    expect(at(addDays(day(on), 1), given)).toMatchObject({
      answerDueOn: due,
      answer: due === null ? 'not-due-known' : 'awaited',
    });
  });

  it('is neither complete nor not where no list of papers is known', () => {
    expect(congressFileAt(law, [], file(), asOf(day('2023-04-01'))).complete).toBe('unknown');
    const { asked: _, ...unasked } = file();
    expect(at('2023-04-01', unasked).complete).toBe('unknown');
  });

  it('carries the consent', () => {
    const consent = { on: day('2023-03-20'), given: true, basis: charter };
    expect(at('2023-03-19', file({ consent })).answer).toBe('awaited');
    expect(at('2023-03-20', file({ consent })).answer).toBe('consented');
  });
});
