// Random small worlds for the property tests: two years, a few bodies, clauses and records, all invented.
import fc from 'fast-check';
import type { DocumentGraph, Relation } from '../directives/index.js';
import {
  addDays,
  type BodyId,
  type CalendarDate,
  day,
  type KnownDay,
  knownDay,
  type LevelId,
  legalBasis,
  type Period,
  period,
  toBodyId,
  toClauseId,
  toDocumentId,
  unknownDay,
  words,
} from '../kernel/index.js';
import type { Body, Registry } from '../organisations/index.js';
import type { Cascade } from './cascade/index.js';
import type { Activity, Bearers, Duty, DutyFacts } from './duty.js';
import {
  bodyOf,
  documentOf,
  dutyOf,
  factsOf,
  GUIDE,
  graphOf,
  registryOf,
  relationOf,
} from './invented-world.test-support.js';
import type { RecurringDue, Schedule } from './schedule.js';

export const FIRST = day('2024-01-01');
const LENGTH = 731;

export const days: fc.Arbitrary<CalendarDate> = fc.nat(LENGTH - 1).map((count) => addDays(FIRST, count));

const IDS: readonly BodyId[] = ['top', 'middle', 'leaf-a', 'leaf-b'].map((name) =>
  toBodyId(`random/${name}`),
);
const TOP = toBodyId('random/top');
const KINDS = ['party-committee', 'party-cell'];
const BODY_LEVELS: readonly LevelId[] = ['province', 'bloc', 'grassroots'];
const CLAUSES = ['R-1', 'R-2'].map(toClauseId);
const OTHER = toDocumentId('random/other');

/** Null four times in five: most records of a world must count, or it has nothing to say. */
const seldom = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, some);

const recorded = fc
  .record({
    recordedOn: seldom(days),
    supersededOn: seldom(days),
  })
  .map(({ recordedOn, supersededOn }) => ({
    ...(recordedOn === null ? {} : { recordedOn }),
    ...(supersededOn === null ? {} : { supersededOn }),
  }));

/** A known day, or one between bounds either of which may be missing. */
const someDay: fc.Arbitrary<KnownDay> = fc.oneof(
  { weight: 3, arbitrary: days.map((one) => knownDay(one)) },
  fc.record({ low: fc.option(days), span: fc.option(fc.nat(90)) }).map(({ low, span }) =>
    unknownDay({
      ...(low === null ? {} : { notBefore: { day: low, grade: 'inferred' } }),
      ...(span === null ? {} : { notAfter: { day: addDays(low ?? FIRST, span), grade: 'inferred' } }),
    }),
  ),
);

const bodyNamed = (id: BodyId, index: number): fc.Arbitrary<Body> =>
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      level: fc.constantFrom(...BODY_LEVELS),
      // only an earlier body: the parents form a tree
      parent:
        index === 0
          ? fc.constant(undefined)
          : fc.option(fc.constantFrom(...IDS.slice(0, index)), { nil: undefined, freq: 8 }),
      parentFrom: fc.oneof({ weight: 4, arbitrary: fc.constant(day('2000-01-01')) }, days),
      from: fc.oneof({ weight: 5, arbitrary: fc.constant(knownDay(day('2000-01-01'))) }, someDay),
      until: seldom(someDay),
      many: fc.boolean(),
      record: recorded,
    })
    .map(({ kind, level, parent, parentFrom, from, until, many, record }) =>
      bodyOf(id, {
        kind,
        level,
        parentFrom,
        life: { from, until },
        ...(parent === undefined ? {} : { parent }),
        ...(many ? { many } : {}),
        ...record,
      }),
    );

const bodies: fc.Arbitrary<readonly Body[]> = fc
  .tuple(...IDS.map(bodyNamed))
  .map((all): readonly Body[] => all);

const bearers: fc.Arbitrary<Bearers> = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 })
    .map((named): Bearers => ({ by: 'name', bodies: named })),
  fc
    .record({
      kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }),
      levels: fc.uniqueArray(fc.constantFrom(...BODY_LEVELS), { minLength: 1 }),
      within: fc.constantFrom(TOP, ...IDS.slice(0, 3)),
      conditional: fc.boolean(),
    })
    .map(
      ({ kinds, levels, within, conditional }): Bearers => ({
        by: 'kind',
        kinds,
        levels,
        within,
        hierarchy: 'party-leadership',
        ...(conditional ? { condition: { fact: 'assigned', words: words('được giao', 'assigned') } } : {}),
      }),
    ),
);

const monthAndDay = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const trigger = fc.constantFrom('t1', 't2').map((id) => ({ id, words: words(id, id) }));

const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  fc
    .record({
      reading: fc.constantFrom('before', 'by'),
      on: days,
      lead: fc.option(fc.integer({ min: 1, max: 90 })),
    })
    .map(
      ({ reading, on, lead }): Schedule => ({
        kind: 'fixed',
        due: { reading, day: on },
        ...(lead === null ? {} : { opensOn: addDays(on, -lead) }),
      }),
    ),
  fc
    .record({
      due: fc.oneof(
        fc.integer({ min: 1, max: 12 }).map((month): RecurringDue => ({ kind: 'within-month', month })),
        fc
          .tuple(fc.constantFrom('before', 'by'), monthAndDay)
          .map(([kind, at]): RecurringDue => ({ kind, ...at })),
      ),
      from: seldom(days),
    })
    .map(
      ({ due, from }): Schedule => ({
        kind: 'recurring',
        every: ['year'],
        due,
        ...(from === null ? {} : { from }),
      }),
    ),
  fc
    .record({
      every: fc.uniqueArray(fc.constantFrom('month', 'quarter', 'half-year', 'nine-months', 'year'), {
        minLength: 1,
        maxLength: 2,
      }),
      due: fc.constantFrom<RecurringDue>({ kind: 'within-period' }, { kind: 'unstated' }),
    })
    .map(({ every, due }): Schedule => ({ kind: 'recurring', every, due })),
  fc
    .record({
      after: trigger,
      amount: fc.nat(14),
      unit: fc.constantFrom('day', 'month', 'year', 'working-day'),
      monthEnd: fc.constantFrom('clamp', 'next'),
    })
    .map(
      ({ after, amount, unit, monthEnd }): Schedule => ({
        kind: 'relative',
        after,
        amount: unit === 'year' ? Math.min(amount, 2) : amount,
        unit,
        monthEnd,
      }),
    ),
  trigger.map((one): Schedule => ({ kind: 'conditional', trigger: one })),
  fc.constant<Schedule>({ kind: 'unscheduled', manner: 'regular' }),
);

const duties: fc.Arbitrary<readonly Duty[]> = fc
  .array(fc.tuple(schedules, bearers), { minLength: 1, maxLength: 2 })
  .map((parts) =>
    parts.map(([schedule, who], index) =>
      dutyOf(schedule, { id: CLAUSES[index] ?? toClauseId('R-9'), bearers: who }),
    ),
  );

const aPeriod: fc.Arbitrary<Period> = fc
  .tuple(days, fc.option(fc.integer({ min: 1, max: 500 })))
  .map(([from, length]) => (length === null ? period(from) : period(from, addDays(from, length))));

const occurrenceKeys = fc.constantFrom('2024', '2025', '2024-H1', 'once', 'event-0', 'waiting', 'continuing');

export const activities: fc.Arbitrary<Activity> = fc
  .record({
    id: fc.uuid(),
    body: fc.constantFrom(...IDS),
    on: days,
    kind: fc.constantFrom('document', 'report', 'meeting'),
    duty: fc.constantFrom(...CLAUSES),
    occurrence: seldom(occurrenceKeys),
    record: recorded,
  })
  .map(({ occurrence, record, ...rest }) => ({
    ...rest,
    ...(occurrence === null ? {} : { occurrence }),
    ...record,
  }));

const facts: fc.Arbitrary<DutyFacts> = fc
  .record({
    activities: fc.array(activities, { maxLength: 8, size: 'max' }),
    kept: fc.array(
      fc.record({
        body: fc.constantFrom(...IDS),
        period: aPeriod,
        document: fc.constantFrom(GUIDE, GUIDE, GUIDE, OTHER),
        record: recorded,
      }),
      { maxLength: 6, size: 'max' },
    ),
    events: fc.array(
      fc.record({
        trigger: fc.constantFrom('t1', 't2'),
        on: days,
        body: seldom(fc.constantFrom(...IDS)),
        record: recorded,
      }),
      { maxLength: 3, size: 'max' },
    ),
    decisions: fc.array(
      fc.record({
        duty: fc.constantFrom(...CLAUSES),
        body: fc.constantFrom(...IDS),
        occurrence: occurrenceKeys,
        outcome: fc.constantFrom('waived', 'superseded'),
        on: days,
        record: recorded,
      }),
      { maxLength: 3, size: 'max' },
    ),
    assigned: fc.array(fc.tuple(fc.constantFrom(...IDS), fc.boolean())),
  })
  .map(({ activities: acts, kept, events, decisions, assigned }) => ({
    activities: acts,
    keepingPeriods: kept.map(({ record, ...rest }, index) => ({
      id: `kept-${index}`,
      declaredBy: TOP,
      ...rest,
      ...record,
    })),
    events: events.map(({ body, record, ...rest }, index) => ({
      id: `event-${index}`,
      ...rest,
      ...(body === null ? {} : { body }),
      ...record,
    })),
    decisions: decisions.map(({ record, ...rest }, index) => ({
      id: `decision-${index}`,
      document: '1-TB',
      ...rest,
      ...record,
    })),
    conditions: { assigned: Object.fromEntries(assigned) },
  }));

const graph: fc.Arbitrary<DocumentGraph> = fc
  .record({
    issued: fc.oneof({ weight: 3, arbitrary: fc.constant(knownDay(FIRST)) }, someDay),
    until: seldom(someDay),
    replaced: seldom(someDay),
  })
  .map(({ issued, until, replaced }) =>
    graphOf(
      [
        documentOf(GUIDE, issued, until === null ? {} : { effectiveUntil: until }),
        ...(replaced === null ? [] : [documentOf(OTHER, replaced)]),
      ],
      replaced === null ? [] : [relationOf(OTHER, 'replaces', GUIDE)],
    ),
  );

/** A law with up to three duties, six bodies in a tree, records of all kinds, a span and a day of the question. */
export const randomWorld = fc
  .record({
    bodies,
    duties,
    facts,
    graph,
    from: days,
    length: fc.integer({ min: 0, max: 150 }),
    on: days,
    knownOn: seldom(days),
    only: seldom(fc.subarray([...IDS])),
  })
  .map(({ from, length, ...rest }) => ({ ...rest, span: { from, until: addDays(from, length) } }));

export const reversedFacts = (all: DutyFacts): DutyFacts => ({
  ...all,
  activities: [...all.activities].reverse(),
  keepingPeriods: [...all.keepingPeriods].reverse(),
  events: [...all.events].reverse(),
  decisions: [...all.decisions].reverse(),
});

/** The issuers of the papers that carry the guide out, each with the day of its paper. */
const papers = fc.array(
  fc.record({
    body: fc.constantFrom(...IDS),
    on: someDay,
    grade: fc.constantFrom('verified', 'reported', 'recalled'),
  }),
  { maxLength: 6 },
);

interface RandomCascade {
  readonly graph: DocumentGraph;
  readonly registry: Registry;
  readonly facts: DutyFacts;
}

export const randomCascade: fc.Arbitrary<
  RandomCascade & { readonly asked: Cascade; readonly on: CalendarDate; readonly reversed: RandomCascade }
> = fc
  .record({ bodies, bearers, facts, issued: someDay, papers, on: days })
  .map(({ bodies: all, bearers: expected, facts: known, issued, papers: written, on }) => {
    const idOf = (index: number) => toDocumentId(`random/paper-${index}`);
    const documents = [
      documentOf(GUIDE, issued),
      ...written.map((paper, index) =>
        documentOf(idOf(index), paper.on, { issuer: { name: paper.body, body: paper.body } }),
      ),
    ];
    const relations: Relation[] = written.map((paper, index) =>
      relationOf(idOf(index), 'implements', GUIDE, { grade: paper.grade }),
    );
    return {
      graph: graphOf(documents, relations),
      registry: registryOf(all),
      facts: factsOf(known),
      asked: { document: GUIDE, expected, basis: legalBasis(GUIDE, 'IV') },
      on,
      reversed: {
        graph: graphOf([...documents].reverse(), [...relations].reverse()),
        registry: registryOf([...all].reverse()),
        facts: reversedFacts(known),
      },
    };
  });
