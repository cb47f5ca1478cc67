import { describe, expect, it } from 'vitest';
import { asOf, day, knownDay, toBodyId, toClauseId, toDocumentId, unknownDay } from '../kernel/index.js';
import { type DutyItem, type DutyQuestion, dutiesOf } from './duties-of.js';
import type { Duty, DutyFacts } from './duty.js';
import {
  act,
  BLOC,
  bodyOf,
  CELL_A,
  CELL_B,
  CELLS,
  documentOf,
  dutyOf,
  event,
  factsOf,
  GROUP,
  GUIDE,
  graphOf,
  ISSUED,
  kept,
  lawOf,
  PROVINCE,
  registryOf,
  registryWith,
  relationOf,
  span,
  TRIGGER,
  YEARLY_OCTOBER,
} from './invented-world.test-support.js';
import { DEFAULT_READINGS, type Schedule } from './schedule.js';

const OCTOBER: DutyQuestion = { span: span('2024-10-01', '2024-10-31') };
const CONDITIONAL: Schedule = { kind: 'conditional', trigger: TRIGGER };
const NEXT = toDocumentId('van-hai/02-hd');

const short = (item: DutyItem): string =>
  `${item.duty.id} ${item.bearer.body.id} ${item.occurrence.key} ${item.status} ${item.why}`;

const ask = (
  duties: readonly Duty[],
  on: string,
  question: DutyQuestion = OCTOBER,
  facts: Partial<DutyFacts> = {},
  graph = graphOf(),
  registry = registryOf(),
): string[] => dutiesOf(lawOf(duties, graph), registry, factsOf(facts), question, asOf(day(on))).map(short);

describe('dutiesOf (invented world)', () => {
  it('gives every bearer its occurrence with status, clause, force, law version and the day asked for', () => {
    const question = { ...OCTOBER, bodies: [CELL_A] };
    const [item, ...more] = dutiesOf(
      lawOf([dutyOf()]),
      registryOf(),
      factsOf(),
      question,
      asOf(day('2024-10-01')),
    );
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      duty: { id: 'VH01-1' },
      bearer: { body: { id: CELL_A }, doubt: null },
      occurrence: { key: '2024', dueOn: '2024-10-31' },
      status: 'open',
      why: 'WINDOW_OPEN',
      days: 30,
      force: { state: 'in-force' },
      basis: { document: GUIDE, provision: 'III.1', clause: 'VH01-1' },
      lawVersion: 'invented+1',
      asOf: { on: '2024-10-01' },
    });
  });

  it('narrows by body, document and clause; what is not there is not asked of', () => {
    const other = dutyOf(YEARLY_OCTOBER, { id: toClauseId('VH02-1'), document: NEXT });
    const graph = graphOf([documentOf(GUIDE), documentOf(NEXT)]);
    const count = (question: Partial<DutyQuestion>): number =>
      ask([dutyOf(), other], '2024-10-01', { ...OCTOBER, ...question }, {}, graph).length;
    expect(count({})).toBe(6);
    expect(count({ bodies: [CELL_A] })).toBe(2);
    expect(count({ bodies: [CELL_A, CELL_A] })).toBe(2);
    expect(count({ bodies: [] })).toBe(0);
    expect(count({ bodies: [toBodyId('nobody/here')] })).toBe(0);
    expect(count({ bodies: [PROVINCE] })).toBe(0);
    expect(count({ documents: [NEXT] })).toBe(3);
    expect(count({ documents: [NEXT], bodies: [CELL_B] })).toBe(1);
    expect(count({ duties: [toClauseId('VH01-1')] })).toBe(3);
    expect(count({ duties: [toClauseId('VH01-1')], documents: [NEXT] })).toBe(0);
    expect(count({ span: { from: day('2024-10-10'), until: day('2024-10-10') } })).toBe(0);
  });

  it('asks nothing of a span of no days, not even what goes on', () => {
    const nothing = { span: { from: day('2024-10-10'), until: day('2024-10-10') } };
    expect(ask([dutyOf({ kind: 'unscheduled', manner: 'prompt' })], '2024-10-10', nothing)).toEqual([]);
    expect(ask([dutyOf(CONDITIONAL)], '2024-10-10', nothing)).toEqual([]);
  });

  it('lists by due day, those without one last, then by clause, body and occurrence', () => {
    const december: Schedule = { kind: 'recurring', every: ['year'], due: { kind: 'by', month: 12, day: 1 } };
    const duties = [
      dutyOf(CONDITIONAL, { id: toClauseId('VH01-4') }),
      dutyOf(december, { id: toClauseId('VH01-1') }),
      dutyOf(YEARLY_OCTOBER, { id: toClauseId('VH01-3') }),
      dutyOf(YEARLY_OCTOBER, { id: toClauseId('VH01-2') }),
    ];
    const question = { ...OCTOBER, bodies: [CELL_B, CELL_A] };
    const expected = ['2 a', '2 b', '3 a', '3 b', '1 a', '1 b', '4 a', '4 b'];
    for (const order of [duties, [...duties].reverse()])
      expect(
        ask(order, '2024-10-01', question).map((line) =>
          line.replace(/^VH01-(\d) van-hai\/cell-(.) .*$/, '$1 $2'),
        ),
      ).toEqual(expected);
  });

  it('reads "before" as it was told to', () => {
    const june: Schedule = { kind: 'fixed', due: { reading: 'before', day: day('2024-10-20') } };
    const due = (value: 'exclusive' | 'inclusive') =>
      dutiesOf(lawOf([dutyOf(june)]), registryOf(), factsOf(), OCTOBER, asOf(day('2024-10-01')), {
        soonDays: 14,
        readings: { before: { ...DEFAULT_READINGS.before, value } },
      })[0]?.occurrence.dueOn;
    expect(due('exclusive')).toBe('2024-10-19');
    expect(due('inclusive')).toBe('2024-10-20');
  });

  it('tells one cell that is late from one of which nothing is known', () => {
    const facts = {
      activities: [act('a', CELL_A, '2024-10-05')],
      keepingPeriods: [kept(CELL_B, '2024-10-01', '2024-10-31')],
    };
    expect(ask([dutyOf()], '2024-11-01', OCTOBER, facts)).toEqual([
      'VH01-1 van-hai/cell-a 2024 done PROOF_ON_TIME',
      'VH01-1 van-hai/cell-b 2024 overdue SILENCE_IN_KEEPING_PERIOD',
      `VH01-1 ${GROUP} 2024 undetermined NO_DATA`,
    ]);
  });

  describe('the document', () => {
    const question = { ...OCTOBER, bodies: [CELL_A] };

    it('asks for nothing that was due before it', () => {
      const graph = graphOf([documentOf(GUIDE, knownDay(day('2024-11-01')))]);
      expect(ask([dutyOf()], '2024-12-01', question, {}, graph)).toEqual([]);
    });

    it.each([
      ['2024-10-30', 'superseded DOCUMENT_ENDED'],
      ['2024-10-31', 'superseded DOCUMENT_ENDED'],
      ['2024-11-01', 'undetermined NO_DATA'],
    ])('replaced on %s: the duty due on 31/10 is %s', (issued, said) => {
      const graph = graphOf(
        [documentOf(GUIDE), documentOf(NEXT, knownDay(day(issued)))],
        [relationOf(NEXT, 'replaces', GUIDE)],
      );
      expect(ask([dutyOf()], '2024-12-01', question, {}, graph)).toEqual([`VH01-1 ${CELL_A} 2024 ${said}`]);
    });

    it('replaced on a day nobody knows leaves the duty undetermined, unless it is done', () => {
      const graph = graphOf(
        [documentOf(GUIDE), documentOf(NEXT, unknownDay())],
        [relationOf(NEXT, 'replaces', GUIDE)],
      );
      const facts = { activities: [act('a', CELL_A, '2024-10-05')] };
      expect(ask([dutyOf()], '2024-12-01', question, {}, graph)).toEqual([
        `VH01-1 ${CELL_A} 2024 undetermined DOCUMENT_FORCE_UNDETERMINED`,
      ]);
      expect(ask([dutyOf()], '2024-12-01', question, facts, graph)).toEqual([
        `VH01-1 ${CELL_A} 2024 done PROOF_ON_TIME`,
      ]);
    });

    it('of a day between bounds asks from the first, undetermined up to the last', () => {
      const bounds = {
        notBefore: { day: day('2024-09-01'), grade: 'verified' },
        notAfter: { day: day('2024-11-30'), grade: 'verified' },
      } as const;
      const graph = graphOf([documentOf(GUIDE, unknownDay(bounds))]);
      const november: Schedule = { ...YEARLY_OCTOBER, due: { kind: 'within-month', month: 11 } };
      const all = { span: span('2024-01-01', '2024-12-31'), bodies: [CELL_A] };
      const august: Schedule = { ...YEARLY_OCTOBER, due: { kind: 'within-month', month: 8 } };
      expect(ask([dutyOf(august)], '2024-12-01', all, {}, graph)).toEqual([]);
      expect(ask([dutyOf()], '2024-12-01', all, {}, graph)).toEqual([
        `VH01-1 ${CELL_A} 2024 undetermined DOCUMENT_FORCE_UNDETERMINED`,
      ]);
      expect(ask([dutyOf(november)], '2024-12-01', all, {}, graph)).toEqual([
        `VH01-1 ${CELL_A} 2024 undetermined NO_DATA`,
      ]);
    });

    it('of a day of which nothing is known still asks, undetermined: its duties do not vanish', () => {
      const graph = graphOf([documentOf(GUIDE, unknownDay())]);
      expect(ask([dutyOf()], '2024-12-01', question, {}, graph)).toEqual([
        `VH01-1 ${CELL_A} 2024 undetermined DOCUMENT_FORCE_UNDETERMINED`,
      ]);
    });

    it('that is not there asks for nothing', () => {
      expect(ask([dutyOf(YEARLY_OCTOBER, { document: NEXT })], '2024-10-01')).toEqual([]);
    });

    it('takes effect on its own day where it names one', () => {
      const later = documentOf(GUIDE, knownDay(ISSUED), { effectiveFrom: knownDay(day('2024-10-20')) });
      const [item] = dutiesOf(
        lawOf([dutyOf()], graphOf([later])),
        registryOf(),
        factsOf(),
        question,
        asOf(day('2024-10-20')),
      );
      expect(item?.occurrence.opensOn).toBe('2024-10-20');
    });
  });

  describe('bearers', () => {
    it('are those of the due day: a cell founded in November does not bear the October duty', () => {
      const life = { from: knownDay(day('2024-11-01')), until: null };
      const registry = registryWith(bodyOf(CELL_A, { parent: BLOC, life }));
      const question = { ...OCTOBER, bodies: [CELL_A] };
      expect(ask([dutyOf()], '2024-12-01', question, {}, graphOf(), registry)).toEqual([]);
    });

    it('of a duty without a due day are those of the day of the question, inside the span', () => {
      const life = { from: knownDay(day('2024-10-10')), until: knownDay(day('2024-10-20')) };
      const registry = registryWith(bodyOf(CELL_A, { parent: BLOC, life }));
      const duty = dutyOf({ kind: 'unscheduled', manner: 'regular' });
      const bears = (on: string, from: string, last: string): boolean =>
        ask([duty], on, { span: span(from, last), bodies: [CELL_A] }, {}, graphOf(), registry).length === 1;
      expect(bears('2024-10-09', '2024-10-01', '2024-10-31')).toBe(false);
      expect(bears('2024-10-10', '2024-10-01', '2024-10-31')).toBe(true);
      expect(bears('2024-10-19', '2024-10-01', '2024-10-31')).toBe(true);
      expect(bears('2024-10-20', '2024-10-01', '2024-10-31')).toBe(false);
      expect(bears('2024-12-31', '2024-10-01', '2024-10-19')).toBe(true);
      expect(bears('2024-01-01', '2024-10-10', '2024-10-31')).toBe(true);
    });

    it('whose end is not recorded keep the duty, undetermined', () => {
      const life = {
        from: knownDay(day('2000-01-01')),
        until: unknownDay({ notBefore: { day: day('2025-06-18'), grade: 'reported' } }),
      };
      const registry = registryWith(
        bodyOf(BLOC, { kind: 'party-committee', level: 'bloc', parent: PROVINCE, life }),
      );
      const within = dutyOf(YEARLY_OCTOBER, { bearers: { ...CELLS, within: PROVINCE } });
      const question = { span: span('2024-10-01', '2025-10-31'), bodies: [CELL_A] };
      const items = dutiesOf(lawOf([within]), registry, factsOf(), question, asOf(day('2025-10-10')));
      expect(items.map(short)).toEqual([
        `VH01-1 ${CELL_A} 2024 undetermined NO_DATA`,
        `VH01-1 ${CELL_A} 2025 undetermined BEARER_END_NOT_RECORDED`,
      ]);
      expect(items[1]?.bearer.doubt?.about).toBe(BLOC);
    });
  });

  describe('events', () => {
    const all = { span: span('2024-01-01', '2024-12-31'), bodies: [CELL_A, CELL_B] };
    const asked = (
      facts: Partial<DutyFacts>,
      on = '2024-12-01',
      schedule: Schedule = CONDITIONAL,
    ): string[] => ask([dutyOf(schedule)], on, all, facts);

    it('leave the duty waiting for everybody while there are none', () => {
      expect(asked({})).toEqual([
        `VH01-1 ${CELL_A} waiting not-yet TRIGGER_NOT_REGISTERED`,
        `VH01-1 ${CELL_B} waiting not-yet TRIGGER_NOT_REGISTERED`,
      ]);
    });

    it('without a body open it for all bearers, each event once', () => {
      expect(asked({ events: [event('e1', '2024-05-01'), event('e2', '2024-06-01')] })).toEqual([
        `VH01-1 ${CELL_A} e1 open NO_DEADLINE`,
        `VH01-1 ${CELL_A} e2 open NO_DEADLINE`,
        `VH01-1 ${CELL_B} e1 open NO_DEADLINE`,
        `VH01-1 ${CELL_B} e2 open NO_DEADLINE`,
      ]);
    });

    it.each([CONDITIONAL, { kind: 'relative', after: TRIGGER, amount: 400, unit: 'day' } as const])(
      'of one body open it for that body; the other goes on waiting: %j',
      (schedule) => {
        const lines = asked(
          { events: [event('e1', '2024-05-01', { body: CELL_A })] },
          '2024-12-01',
          schedule,
        );
        expect(lines.map((line) => line.split(' ').slice(1, 4).join(' ')).sort()).toEqual([
          `${CELL_A} e1 open`,
          `${CELL_B} waiting not-yet`,
        ]);
      },
    );

    it('of one body and for all come together', () => {
      expect(
        asked({ events: [event('e1', '2024-05-01', { body: CELL_A }), event('e2', '2024-06-01')] }),
      ).toEqual([
        `VH01-1 ${CELL_A} e1 open NO_DEADLINE`,
        `VH01-1 ${CELL_A} e2 open NO_DEADLINE`,
        `VH01-1 ${CELL_B} e2 open NO_DEADLINE`,
      ]);
    });

    it('corrected to another body concern that one, in whatever order the records stand', () => {
      const wrong = event('e1', '2024-05-01', { body: CELL_A, supersededOn: day('2024-05-10') });
      const right = event('e1', '2024-05-01', { body: CELL_B, recordedOn: day('2024-05-10') });
      for (const events of [
        [wrong, right],
        [right, wrong],
      ])
        expect(asked({ events })).toEqual([
          `VH01-1 ${CELL_A} waiting not-yet TRIGGER_NOT_REGISTERED`,
          `VH01-1 ${CELL_B} e1 open NO_DEADLINE`,
        ]);
    });

    it('do not exist before their day, nor before they were recorded', () => {
      const events = [event('e1', '2024-05-01', { recordedOn: day('2024-05-03') })];
      const first = (on: string, knownOn: string): string | undefined =>
        dutiesOf(
          lawOf([dutyOf(CONDITIONAL)]),
          registryOf(),
          factsOf({ events }),
          all,
          asOf(day(on), day(knownOn)),
        )[0]?.occurrence.key;
      expect(first('2024-04-30', '2024-05-03')).toBe('waiting');
      expect(first('2024-05-01', '2024-05-02')).toBe('waiting');
      expect(first('2024-05-01', '2024-05-03')).toBe('e1');
    });
  });
});
