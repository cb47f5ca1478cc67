import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveDay, forceOn } from '../directives/index.js';
import {
  type AsOf,
  addDays,
  asOf,
  type BodyId,
  type CalendarDate,
  contains,
  daysBetween,
  earlier,
  FIRST_DAY,
  LAST_DAY,
  later,
  type Recorded,
  wasKnown,
} from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import { checkDuties } from './check-duties.js';
import { type DutyItem, type DutyLaw, type DutyQuestion, dutiesOf } from './duties-of.js';
import type { Duty, DutyFacts } from './duty.js';
import { GUIDE, lawOf, registryOf } from './invented-world.test-support.js';
import { type NaiveWindow, naiveBearing, naiveWindows } from './naive-duties.test-support.js';
import { activities, days, randomWorld, reversedFacts } from './random-world.test-support.js';
import { STATUSES, type StatusReason } from './status.js';

type World = typeof randomWorld extends fc.Arbitrary<infer W> ? W : never;

interface Prepared {
  readonly law: DutyLaw;
  readonly registry: Registry;
  readonly question: DutyQuestion;
  readonly asOf: AsOf;
}

const prepare = (world: World): Prepared => ({
  law: lawOf(world.duties, world.graph),
  registry: registryOf(world.bodies),
  question: { span: world.span, ...(world.only === null ? {} : { bodies: world.only }) },
  asOf: asOf(world.on, world.knownOn ?? LAST_DAY),
});

const answer = (
  world: World,
  facts: DutyFacts = world.facts,
  more: Partial<DutyQuestion> = {},
): DutyItem[] => {
  const { law, registry, question, asOf: when } = prepare(world);
  return dutiesOf(law, registry, facts, { ...question, ...more }, when);
};

const idOf = ({ duty, bearer, occurrence }: DutyItem): string =>
  `${duty.id} ${bearer.body.id} ${occurrence.key} ${occurrence.dueOn}`;

const lineOf = (item: DutyItem): string =>
  `${idOf(item)} ${item.status} ${item.why} ${item.days} ${item.proof.map((act) => act.id).join(' ')}`;

/** Status of one window, by looking at the days one after the other. */
const naiveStatus = (
  world: World,
  duty: Duty,
  body: BodyId,
  window: NaiveWindow,
  doubt: string,
  judged: CalendarDate,
) => {
  const { facts, on } = world;
  const when = asOf(on, world.knownOn ?? LAST_DAY);
  const known = <T extends Recorded>(records: readonly T[]): T[] =>
    records.filter((one) => wasKnown(one, when));
  const decided = known(facts.decisions)
    .filter(
      (made) =>
        made.duty === duty.id && made.body === body && made.occurrence === window.key && made.on <= on,
    )
    .sort((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? 1 : -1))[0];
  if (decided !== undefined) return `${decided.outcome} DECIDED null`;
  if (doubt !== '') return `undetermined ${doubt} null`;
  const acts = known(facts.activities)
    .filter((act) => act.duty === duty.id && act.body === body && act.on <= on)
    .filter((act) => (act.occurrence === undefined ? window.counts(act.on) : act.occurrence === window.key))
    .map((act) => act.on)
    .sort();
  const [first] = acts;
  const { opensOn, dueOn } = window;
  if (first !== undefined && window.key !== 'continuing' && window.key !== 'waiting') {
    if (dueOn === null) return 'done PROOF_NO_DEADLINE null';
    return first <= dueOn ? 'done PROOF_ON_TIME null' : `done-late PROOF_LATE ${daysBetween(dueOn, first)}`;
  }
  const force = forceOn(world.graph, duty.document, { ...when, on: judged });
  if (force.state === 'ended') return 'superseded DOCUMENT_ENDED null';
  if (force.state !== 'in-force') return 'undetermined DOCUMENT_FORCE_UNDETERMINED null';
  if (window.key === 'waiting') return 'not-yet TRIGGER_NOT_REGISTERED null';
  if (window.key === 'continuing') return 'continuing UNSCHEDULED null';
  if (opensOn === null || on < opensOn) return 'not-yet NOT_OPEN_YET null';
  if (!window.computed) return 'undetermined DUE_DAY_NOT_COMPUTED null';
  const kept = known(facts.keepingPeriods).filter((one) => one.body === body && one.document === GUIDE);
  const silentTo = (last: CalendarDate): boolean => {
    for (let each = opensOn; each <= last; each = addDays(each, 1))
      if (!kept.some((one) => contains(one.period, each))) return false;
    return true;
  };
  if (dueOn === null)
    return window.closesOn === null || on <= window.closesOn || silentTo(window.closesOn)
      ? `open NO_DEADLINE ${daysBetween(opensOn, on)}`
      : 'undetermined NO_DATA null';
  const left = daysBetween(on, dueOn);
  if (left >= 0) return left <= 14 ? `due-soon DUE_SOON ${left}` : `open WINDOW_OPEN ${left}`;
  return silentTo(dueOn) ? `overdue SILENCE_IN_KEEPING_PERIOD ${-left}` : 'undetermined NO_DATA null';
};

const naive = (world: World): string[] => {
  const { registry, question, asOf: when } = prepare(world);
  const document = world.graph.documents.get(GUIDE);
  if (document === undefined) return [];
  const begins = effectiveDay(document);
  const effective = begins.known ? begins.day : (begins.notBefore?.day ?? FIRST_DAY);
  const events = world.facts.events.filter((event) => event.on <= world.on && wasKnown(event, when));
  const lines: string[] = [];
  for (const duty of world.duties)
    for (const body of registry.bodies.values()) {
      if (!wasKnown(body, when) || (question.bodies && !question.bodies.includes(body.id))) continue;
      for (const window of naiveWindows(duty, body, events, effective, world.span)) {
        const inSpan = later(world.span.from, earlier(world.on, addDays(world.span.until, -1)));
        const judged = window.dueOn ?? inSpan;
        if (forceOn(world.graph, GUIDE, { ...when, on: judged }).state === 'not-yet') continue;
        const doubt = naiveBearing(duty, body, registry, world.facts, judged);
        if (doubt === null) continue;
        const status = naiveStatus(world, duty, body.id, window, doubt, judged);
        lines.push(`${duty.id} ${body.id} ${window.key} ${window.dueOn} ${status}`);
      }
    }
  return lines.sort();
};

const REASONS: readonly StatusReason[] = [
  'BEARER_CONDITION_UNKNOWN',
  'BEARER_END_NOT_RECORDED',
  'BEARER_START_NOT_RECORDED',
  'DECIDED',
  'DOCUMENT_ENDED',
  'DOCUMENT_FORCE_UNDETERMINED',
  'DUE_DAY_NOT_COMPUTED',
  'DUE_SOON',
  'NOT_OPEN_YET',
  'NO_DATA',
  'NO_DEADLINE',
  'PROOF_LATE',
  'PROOF_NO_DEADLINE',
  'PROOF_ON_TIME',
  'SILENCE_IN_KEEPING_PERIOD',
  'TRIGGER_NOT_REGISTERED',
  'UNSCHEDULED',
  'WINDOW_OPEN',
];

const RUNS = { numRuns: 150 };

describe('dutiesOf on random worlds', () => {
  it('is given worlds in order only', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const { law, registry } = prepare(world);
        // a random selection may select nobody, and then nobody is asked: that is in order here
        const issues = checkDuties(law.duties, law.graph, registry);
        expect(issues.filter(({ code }) => code !== 'BEARERS_SELECT_NOBODY')).toEqual([]);
      }),
    );
  });

  it('meets every status and every reason in them, so that the properties speak of all', () => {
    const met = new Set(
      fc
        .sample(randomWorld, { numRuns: 2000, seed: 2024 })
        .flatMap((world) => answer(world).flatMap((item) => [item.status, item.why])),
    );
    expect([...STATUSES, ...REASONS].filter((one) => !met.has(one))).toEqual([]);
  });

  it('says what a walk through the days says', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const found = answer({ ...world, span: spanOfDays(world) });
        const lines = found.map((item) => `${idOf(item)} ${item.status} ${item.why} ${item.days}`);
        expect(lines.sort()).toEqual(naive({ ...world, span: spanOfDays(world) }));
      }),
      RUNS,
    );
  });

  it('answers alike twice, and in whatever order law, bodies and facts stand', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const lines = answer(world).map(lineOf);
        expect(answer(world).map(lineOf)).toEqual(lines);
        const reversed: World = {
          ...world,
          duties: [...world.duties].reverse(),
          bodies: [...world.bodies].reverse(),
          facts: reversedFacts(world.facts),
          only: world.only && [...world.only].reverse(),
        };
        expect(answer(reversed).map(lineOf)).toEqual(lines);
      }),
      RUNS,
    );
  });

  it('is in order: dated before undated, by day, clause, body and key; each once', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const rows = answer(world).map(
          (item) =>
            `${item.occurrence.dueOn ?? 'undated'} ${item.duty.id} ${item.bearer.body.id} ${item.occurrence.key}`,
        );
        expect(rows).toEqual([...new Set(rows)].sort());
      }),
      RUNS,
    );
  });

  it('asked of several bodies says what it says of each', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const bodies = world.only ?? world.bodies.map((body) => body.id);
        const each = bodies.flatMap((body) => answer(world, world.facts, { bodies: [body] }));
        expect(answer(world, world.facts, { bodies }).map(lineOf).sort()).toEqual(each.map(lineOf).sort());
      }),
      RUNS,
    );
  });

  it('asked of all bodies by name says what it says when asked of nobody in particular', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const bodies = world.bodies.map((body) => body.id);
        const { law, registry, asOf: when } = prepare(world);
        const unasked = dutiesOf(law, registry, world.facts, { span: world.span }, when);
        expect(answer(world, world.facts, { bodies }).map(lineOf)).toEqual(unasked.map(lineOf));
      }),
      RUNS,
    );
  });

  it('learns: one more activity never makes a done duty undone, nor moves any but its own', () => {
    fc.assert(
      fc.property(randomWorld, activities, (world, learned) => {
        const before = new Map(answer(world).map((item) => [idOf(item), item]));
        const facts = { ...world.facts, activities: [...world.facts.activities, learned] };
        const after = answer(world, facts);
        expect(after.map(idOf)).toEqual([...before.keys()]);
        for (const item of after) {
          const was = before.get(idOf(item))?.status;
          if (was === 'done') expect(item.status).toBe('done');
          if (was === 'done-late') expect(['done', 'done-late']).toContain(item.status);
          if (item.duty.id !== learned.duty || item.bearer.body.id !== learned.body)
            expect(item.status).toBe(was);
          if (item.status !== was) expect(['done', 'done-late']).toContain(item.status);
        }
      }),
      RUNS,
    );
  });

  it('never calls a body late that no keeping period speaks of', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const facts = { ...world.facts, keepingPeriods: [] };
        expect(answer(world, facts).filter((item) => item.status === 'overdue')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('does not see what was recorded after the day of knowledge', () => {
    fc.assert(
      fc.property(randomWorld, activities, days, (world, learned, knownOn) => {
        const facts: DutyFacts = {
          ...world.facts,
          activities: [...world.facts.activities, { ...learned, recordedOn: addDays(knownOn, 1) }],
        };
        const then: World = { ...world, knownOn };
        expect(answer(then, facts).map(lineOf)).toEqual(answer(then).map(lineOf));
      }),
      RUNS,
    );
  });
});

/** At least one day, so that the walk has a day to stand on. */
const spanOfDays = ({ span }: World): World['span'] =>
  span.until > span.from ? span : { from: span.from, until: addDays(span.from, 1) };
