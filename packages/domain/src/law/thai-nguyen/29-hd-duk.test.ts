import { describe, expect, it } from 'vitest';
import {
  type DutyFacts,
  type DutyItem,
  dutiesOf,
  expectedReports,
  NO_FACTS,
  NO_REPORT_FACTS,
  reportMetrics,
} from '../../duties/index.js';
import {
  asOf,
  type CalendarDate,
  day,
  daysFromTo,
  knownDay,
  type Period,
  toBodyId,
  toClauseId,
  toDocumentId,
} from '../../kernel/index.js';
import { composeLaw, handlingOf } from '../../lawbook/index.js';
import { type Body, buildRegistry, checkRegistry } from '../../organisations/index.js';
import { thaiNguyen, vietNam } from '../../reference/index.js';
import { thaiNguyen29 } from './29-hd-duk.js';

const law = composeLaw([thaiNguyen29], 'test');
const places = [...vietNam.places, ...thaiNguyen.places];
const registry = buildRegistry(places, [...vietNam.bodies, ...thaiNguyen.bodies]);

const COMMITTEES = toBodyId('thai-nguyen/bloc/grassroots-party-committees');
const BLOC = toBodyId('thai-nguyen/bloc/party-committee');

const month = (first: string, last: string): Required<Period> =>
  daysFromTo(day(first), day(last)) as Required<Period>;
const october2024 = month('2024-10-01', '2024-10-31');
const october2025 = month('2025-10-01', '2025-10-31');

const asked = (
  body: typeof BLOC,
  span: Required<Period>,
  on: CalendarDate,
  facts: DutyFacts = NO_FACTS,
  bodies = registry,
): DutyItem[] => dutiesOf(law, bodies, facts, { span, bodies: [body] }, asOf(on));

const row = ({ duty, occurrence, status, why }: DutyItem): string =>
  [duty.id, occurrence.key, occurrence.dueOn ?? '-', status, why].join(' ');

describe('what a grassroots Party committee of the bloc must do', () => {
  it('in October 2024, and by which clause', () => {
    expect(asked(COMMITTEES, october2024, day('2024-10-01')).map(row)).toEqual([
      'TN29-III.2.2-7 2024 2024-10-31 open WINDOW_OPEN',
      'TN29-III.2.3-2 2024 2024-12-09 open WINDOW_OPEN',
      'TN29-II.3.4-1 2024 2024-12-31 open WINDOW_OPEN',
      'TN29-II.4.3-1 2024 2024-12-31 open WINDOW_OPEN',
      'TN29-II.3.4-3 2024 - open NO_DEADLINE',
      'TN29-III-1 continuing - continuing UNSCHEDULED',
      'TN29-III-2 continuing - continuing UNSCHEDULED',
      'TN29-III-3 waiting - not-yet TRIGGER_NOT_REGISTERED',
      'TN29-III.2-1 continuing - continuing UNSCHEDULED',
      'TN29-III.2.1-1 continuing - continuing UNSCHEDULED',
      'TN29-III.4-1 continuing - continuing UNSCHEDULED',
    ]);
  });

  it('in October 2025: nobody recorded whether the bearer still exists, and the same clauses are shown', () => {
    const before = asked(COMMITTEES, october2024, day('2024-10-01'));
    const after = asked(COMMITTEES, october2025, day('2025-10-01'));
    expect(after.map((item) => item.duty.id)).toEqual(before.map((item) => item.duty.id));
    expect(after.map((item) => [item.status, item.why])).toEqual(
      after.map(() => ['undetermined', 'BEARER_END_NOT_RECORDED']),
    );
    expect(after[0]?.bearer.doubt).toMatchObject({
      why: 'BEARER_END_NOT_RECORDED',
      about: COMMITTEES,
    });
    expect(after[0]?.basis.clause).toBe('TN29-III.2.2-7');
  });

  it('says the same of October 2025 whenever it is asked', () => {
    for (const on of ['2025-09-30', '2025-10-31', '2025-11-01', '2026-11-22'])
      expect(asked(COMMITTEES, october2025, day(on)).map((item) => item.why)).toEqual(
        Array(11).fill('BEARER_END_NOT_RECORDED'),
      );
  });
});

describe('registration in 2024', () => {
  const year2024 = month('2024-01-01', '2024-12-31');
  const registrations = ['TN29-III.2.2-3', 'TN29-III.2.2-4', 'TN29-III.2.2-5', 'TN29-III.2.2-6'];
  const found = (body: typeof BLOC): string[] =>
    asked(body, year2024, day('2024-04-16'))
      .filter(({ duty }) => registrations.includes(duty.id))
      .map(({ duty, occurrence }) => `${duty.id} ${occurrence.dueOn}`);

  it('has its own days, and February and 20/3 do not show', () => {
    expect(found(COMMITTEES)).toEqual(['TN29-III.2.2-5 2024-05-29']);
    expect(found(BLOC)).toEqual(['TN29-III.2.2-6 2024-06-29']);
  });

  it('is nothing before the guidance was issued', () => {
    expect(asked(COMMITTEES, month('2024-02-01', '2024-02-29'), day('2024-02-15'))).toEqual([]);
  });
});

/** The same bloc, had it been recorded that it went on to the end of 2026: an invented register. */
const goingOn = (bodies: readonly Body[]): Body[] =>
  bodies.map((body) => ({
    ...body,
    sample: true,
    life: { ...body.life, until: knownDay(day('2027-01-01'), 'reported') },
  }));

describe('registration from 2025, once the end of the bloc is on record', () => {
  const recorded = buildRegistry(places, [...vietNam.bodies, ...goingOn(thaiNguyen.bodies)]);
  const kept = (body: typeof BLOC): DutyFacts => ({
    ...NO_FACTS,
    keepingPeriods: [
      {
        id: 'kept',
        body,
        document: toDocumentId('thai-nguyen/29-hd-duk'),
        period: month('2025-01-01', '2025-12-31'),
        declaredBy: BLOC,
      },
    ],
  });
  const status = (body: typeof BLOC, clause: string, on: string, facts: DutyFacts = NO_FACTS): string => {
    const items = asked(body, month('2025-01-01', '2025-12-31'), day(on), facts, recorded);
    return items
      .filter(({ duty }) => duty.id === clause)
      .map(({ occurrence, status, why, days }) => `${occurrence.dueOn} ${status} ${why} ${days}`)
      .join();
  };

  it('runs through February for the grassroots', () => {
    const clause = 'TN29-III.2.2-3';
    expect(status(COMMITTEES, clause, '2025-01-31')).toBe('2025-02-28 not-yet NOT_OPEN_YET null');
    expect(status(COMMITTEES, clause, '2025-02-01')).toBe('2025-02-28 open WINDOW_OPEN 27');
    expect(status(COMMITTEES, clause, '2025-02-28')).toBe('2025-02-28 due-soon DUE_SOON 0');
    expect(status(COMMITTEES, clause, '2025-03-01')).toBe('2025-02-28 undetermined NO_DATA null');
    expect(status(COMMITTEES, clause, '2025-03-01', kept(COMMITTEES))).toBe(
      '2025-02-28 overdue SILENCE_IN_KEEPING_PERIOD 1',
    );
  });

  it('runs to 19/3 for the bloc, and a registration on the 20th is a day late', () => {
    const clause = 'TN29-III.2.2-4';
    const done = (on: string): DutyFacts => ({
      ...NO_FACTS,
      activities: [{ id: 'a', body: BLOC, on: day(on), kind: 'registration', duty: toClauseId(clause) }],
    });
    expect(status(BLOC, clause, '2025-03-19')).toBe('2025-03-19 due-soon DUE_SOON 0');
    expect(status(BLOC, clause, '2025-03-20', kept(BLOC))).toBe(
      '2025-03-19 overdue SILENCE_IN_KEEPING_PERIOD 1',
    );
    expect(status(BLOC, clause, '2025-03-20', done('2025-03-19'))).toBe('2025-03-19 done PROOF_ON_TIME null');
    expect(status(BLOC, clause, '2025-03-20', done('2025-03-20'))).toBe('2025-03-19 done-late PROOF_LATE 1');
  });

  it('takes a leap February whole', () => {
    const items = asked(COMMITTEES, month('2028-02-01', '2028-02-29'), day('2028-02-01'));
    expect(items.find(({ duty }) => duty.id === 'TN29-III.2.2-3')?.occurrence.dueOn).toBe('2028-02-29');
  });
});

describe('the law file', () => {
  it('holds every clause once, in the order of the text, with all 91 worked on', () => {
    const ids = thaiNguyen29.clauses.map((clause) => clause.id);
    expect(new Set(ids).size).toBe(91);
    expect(ids.indexOf(toClauseId('TN29-II.1-2'))).toBeLessThan(ids.indexOf(toClauseId('TN29-II.1-1')));
    expect(
      thaiNguyen29.clauses.filter((clause) => handlingOf(clause, law.usedClauses) !== 'pending'),
    ).toHaveLength(91);
  });

  it('says in Vietnamese what every clause worked on says', () => {
    for (const clause of thaiNguyen29.clauses)
      expect([clause.id, clause.says.vi !== undefined]).toEqual([
        clause.id,
        handlingOf(clause, law.usedClauses) !== 'pending',
      ]);
  });

  it('has no relation to the documents of the page menu around it', () => {
    const targets = law.relations.map((relation) => relation.to as string);
    for (const menu of ['party/72-kl-tw', 'party/13-nq-tw', 'party/70-kl-tw'])
      expect(targets).not.toContain(menu);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(thaiNguyen29))).toEqual(thaiNguyen29);
  });
});

describe('the bodies it names', () => {
  it('hang together', () => {
    expect(checkRegistry(registry)).toEqual([]);
  });
});

describe('the reports of 10/6 and 10/12', () => {
  const year2024 = month('2024-01-01', '2024-12-31');
  const reports = (on: string, facts = NO_REPORT_FACTS) =>
    expectedReports(
      law,
      registry,
      facts,
      { span: year2024, duties: ['TN29-III.2.3-1', 'TN29-III.2.3-2'].map(toClauseId) },
      asOf(day(on)),
    );

  it('are about the first half and the year, due on 9/6 and 9/12, with nothing that the text does not say', () => {
    const ofCommittees = reports('2024-12-31').filter(({ bearer }) => bearer.body.id === COMMITTEES);
    expect(
      ofCommittees.map(({ duty, about, occurrence, cutOff, lock }) => [
        duty.id,
        about?.key,
        occurrence.dueOn,
        cutOff,
        lock.why,
      ]),
    ).toEqual([
      ['TN29-III.2.3-1', '2024-H1', '2024-06-09', null, 'NO_LOCK_STATED'],
      ['TN29-III.2.3-2', '2024', '2024-12-09', null, 'NO_LOCK_STATED'],
    ]);
  });

  it('of those listed alone: the bloc itself, which receives them, sends none', () => {
    const bodies = reports('2024-12-31').map(({ bearer }) => bearer.body.id);
    expect(bodies).not.toContain(BLOC);
    expect(bodies.length).toBeGreaterThan(0);
  });

  it.each([
    ['2024-06-09', 'done'],
    ['2024-06-10', 'done-late'],
  ])('sent on %s, the six-month report is %s', (on, status) => {
    const duty = toClauseId('TN29-III.2.3-1');
    const submissions = [{ id: 's', duty, body: COMMITTEES, occurrence: '2024', on: day(on), sample: true }];
    const found = reports('2024-12-31', { ...NO_REPORT_FACTS, submissions });
    const sent = found.find(({ bearer, duty: of }) => bearer.body.id === COMMITTEES && of.id === duty);
    expect(sent?.status).toBe(status);
  });

  it('have no rate while the members of the groups are not recorded', () => {
    const metrics = reportMetrics(reports('2024-12-31'), year2024);
    expect(metrics.uncounted).toContain(COMMITTEES);
    expect([metrics.actual, metrics.rate]).toEqual([0, null]);
  });
});
