// The invented guide of the district Vân Hải (a JSON fixture) and models made up for it: none of it exists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { WorkflowDefinition, WorkflowEvent } from '../duties/index.js';
import { addDays, type BodyId, type CalendarDate, day, toBodyId } from '../kernel/index.js';
import { type Body, buildRegistry, type Place } from '../organisations/index.js';
import type { ModelGuide } from './guide.js';
import type { Model } from './model.js';
import type { ModelWorld } from './model-facts.js';

interface Fixture {
  readonly workflows: readonly [WorkflowDefinition];
  readonly modelGuides: readonly [ModelGuide];
  readonly places: readonly Place[];
  readonly bodies: readonly Body[];
}

// what is in the file is read and checked as a law file is, in the room of law files
const fixture = JSON.parse(
  readFileSync(join(import.meta.dirname, 'invented-guide.fixture.json'), 'utf8'),
) as Fixture;

export const [WORKFLOW] = fixture.workflows;
export const [GUIDE] = fixture.modelGuides;
export const WORLD: ModelWorld = {
  guide: GUIDE,
  workflow: WORKFLOW,
  registry: buildRegistry(fixture.places, fixture.bodies),
};

export const FRONT = toBodyId('van-hai/front');
export const FRONT_A = toBodyId('van-hai/front-a');
export const FRONT_B = toBodyId('van-hai/front-b');
export const GROUP = toBodyId('van-hai/group');
export const NEIGHBOURS = toBodyId('van-hai/neighbours');

/** A step of a made-up history: what, when, and whatever else matters. */
export const did = (step: string, on: string, more: Partial<WorkflowEvent> = {}): WorkflowEvent => ({
  id: `${step}-${on}`,
  step,
  on: day(on),
  body: FRONT_A,
  ...more,
});

export const modelOf = (
  events: readonly WorkflowEvent[] = [],
  more: Partial<Omit<Model, 'history'>> & { readonly owners?: readonly BodyId[] } = {},
): Model => {
  const { owners = [GROUP], ...rest } = more;
  const id = rest.id ?? 'm1';
  return {
    id,
    guide: GUIDE.id,
    kind: 'collective',
    name: 'Đèn trên bến',
    address: 'Cửa Lạch',
    content: 'thắp đèn bến cá',
    field: 'sea',
    level: 'commune',
    registrant: 'group',
    judgements: [],
    history: {
      id,
      workflow: WORKFLOW.id,
      parties: { keeper: [FRONT_A], host: [FRONT_A], ...(owners.length === 0 ? {} : { owner: owners }) },
      events,
    },
    ...rest,
  };
};

/** Declared, visited and honoured in one summer. */
export const honoured = (year = 2021): WorkflowEvent[] => [
  did('declare', `${year}-07-01`),
  did('visit', `${year}-07-20`),
  did('honour', `${year}-08-01`),
];

export const FIRST_YEAR = 2020;
const STEPS = WORKFLOW.transitions.map(({ id }) => id);

interface MadeEvent {
  readonly step: string;
  readonly days: number;
  readonly order: number;
  readonly shift: number | undefined;
  readonly superseded: number | undefined;
}

/** Any events at all over six years: in order or not, some superseded, some meant for another year. */
const anyEvent: fc.Arbitrary<MadeEvent> = fc.record({
  step: fc.constantFrom(...STEPS),
  days: fc.nat({ max: 6 * 365 }),
  order: fc.nat({ max: 2 }),
  shift: fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }),
  superseded: fc.option(fc.nat({ max: 400 }), { nil: undefined }),
});

const FIRST = day(`${FIRST_YEAR}-01-01`);

/** Likelier than chance to lead somewhere: a way through the workflow with days that go up. */
const alongAWay: fc.Arbitrary<MadeEvent[]> = fc
  .tuple(
    fc.constantFrom(
      ['declare', 'visit', 'honour', 'look-again', 'spread', 'shine', 'look-again', 'end'],
      ['declare', 'visit', 'refuse'],
      ['declare', 'take-back'],
      ['declare', 'visit', 'honour', 'spread', 'thank'],
    ),
    fc.array(fc.nat({ max: 300 }), { minLength: 8, maxLength: 8 }),
    fc.nat({ max: 8 }),
  )
  .map(([steps, gaps, count]) => {
    let days = 0;
    return steps.slice(0, count).map((step, index) => {
      days += gaps[index] ?? 0;
      return { step, days, order: 0, shift: undefined, superseded: undefined };
    });
  });

export const anyModel: fc.Arbitrary<Model> = fc
  .record({
    id: fc.uuid(),
    made: fc.oneof(fc.array(anyEvent, { maxLength: 10 }), alongAWay),
    kind: fc.constantFrom('collective' as const, 'individual' as const),
    field: fc.constantFrom('sea', 'school'),
    level: fc.constantFrom('commune', 'district'),
  })
  .map(({ id, made, kind, field, level }) =>
    modelOf(
      made.map(({ step, days, order, shift, superseded }, index): WorkflowEvent => {
        const on: CalendarDate = addDays(FIRST, days);
        return {
          id: `${id}-${index}`,
          step,
          on,
          order,
          body: FRONT_A,
          form: 'geheim-form',
          ...(shift === undefined ? {} : { year: Number(on.slice(0, 4)) + shift }),
          ...(superseded === undefined ? {} : { supersededOn: addDays(on, superseded) }),
        };
      }),
      {
        id,
        kind,
        field,
        level,
        registrant: kind === 'individual' ? 'villager' : 'group',
        ...(kind === 'individual' ? { holder: 'Nguyễn Văn Thử', owners: [] } : {}),
      },
    ),
  );
