import fc from 'fast-check';
import { day, entry, GRADES, type Grade, period, words } from '../kernel/index.js';
import {
  compare,
  everyMember,
  fact,
  isTrue,
  literal,
  not,
  onDay,
  parameter,
  someMember,
  theDay,
} from './combinators.js';
import { type Condition, OPERATORS } from './condition.js';
import { at, exampleFacts, exampleParameters } from './example.cases.js';
import { type Fact, type FactDefinition, type Facts, notKnown } from './fact.js';
import type { Parameter } from './parameter.js';
import { MODALITIES, type Rule, type RuleException, type RuleSet } from './rule.js';

/** Random laws and facts for property tests: well-typed, and small enough that outcomes of all kinds are common. */

const operator = fc.constantFrom(...OPERATORS);
const smallNumber = fc.integer({ min: 0, max: 4 });
const someDay = fc.constantFrom('2024-01-01', '2024-11-26', '2025-01-01', '2025-06-30');

const shareMin: Parameter = {
  id: 'share-min',
  type: 'number',
  unit: '%',
  words: words('Tỷ lệ tối thiểu', 'Least share'),
  entries: [
    entry<number>(1, period(day('2020-01-01'), day('2024-11-26')), at('Điều 8'), 'verified'),
    entry<number>(2, period(day('2024-11-26')), at('Điều 8'), 'inferred'),
  ],
};

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('has-office', 'is-island', 'is-new', 'is-dissolving').map((id) => isTrue(id)),
  fc.tuple(operator, smallNumber).map(([op, value]) => compare(fact('members'), op, literal(value))),
  operator.map((op) => compare(fact('paid-share'), op, parameter('share-min'))),
  fc.tuple(operator, someDay).map(([op, value]) => compare(fact('filed-on'), op, onDay(day(value)))),
  operator.map((op) => compare(fact('last-congress-on'), op, theDay('as-of'))),
  fc.constantFrom('=' as const, '!=' as const).map((op) => compare(fact('scope'), op, literal('tỉnh'))),
);

const memberLeaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant(isTrue('is-full-time')),
  fc.tuple(operator, smallNumber).map(([op, value]) => compare(fact('age'), op, literal(value))),
  operator.map((op) => compare(fact('elected-on'), op, fact('last-congress-on'))),
);

const grown = (leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaves,
      fc
        .tuple(
          fc.constantFrom('all' as const, 'any' as const),
          fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
        )
        .map(([op, of]): Condition => ({ op, of })),
      tie('node').map(not),
    ),
  })).node;

const memberCondition = fc
  .tuple(fc.boolean(), grown(memberLeaf))
  .map(([every, of]): Condition => (every ? everyMember('officers', of) : someMember('officers', of)));

export const condition: fc.Arbitrary<Condition> = grown(
  fc.oneof({ weight: 5, arbitrary: leaf }, { weight: 1, arbitrary: memberCondition }),
);

const exceptionAt = (index: number, grades: readonly Grade[]): fc.Arbitrary<RuleException> =>
  fc
    .record({
      when: condition,
      effect: fc.oneof(
        fc.constantFrom('not-applicable' as const, 'satisfied' as const),
        condition.map((asked) => ({ condition: asked })),
      ),
      // only those before it, so that there is no circle
      overrides: fc.subarray(['e0', 'e1', 'e2'].slice(0, index)),
      grade: fc.constantFrom(...grades),
    })
    .map((made) => ({ ...made, id: `e${index}`, basis: at(`ngoại lệ ${index}`) }));

const ruleAt = (index: number, grades: readonly Grade[]): fc.Arbitrary<Rule> =>
  fc
    .record({
      modality: fc.constantFrom(...MODALITIES),
      grade: fc.constantFrom(...grades),
      anchor: fc.constantFrom('as-of' as const, 'as-of' as const, { fact: 'filed-on' }),
      appliesWhen: fc.option(condition, { nil: undefined, freq: 3 }),
      asked: condition,
      exceptions: fc
        .integer({ min: 0, max: 3 })
        .chain((count) => fc.tuple(...[0, 1, 2].slice(0, count).map((place) => exceptionAt(place, grades)))),
    })
    .map(({ asked, appliesWhen, modality, ...made }) => ({
      ...made,
      // a conditional rule has its condition
      modality: modality === 'conditional' && appliesWhen === undefined ? 'plain' : modality,
      ...(appliesWhen === undefined ? {} : { appliesWhen }),
      id: `random.${index}`,
      title: words('Quy định ngẫu nhiên (không có thật)', 'Random rule (invented)'),
      basis: at('Điều 1'),
      versions: {
        id: `random.${index}`,
        entries: [entry(asked, period(day('2020-01-01')), at('Điều 1'), made.grade)],
      },
    }));

const lawOf = (grades: readonly Grade[]): fc.Arbitrary<RuleSet> =>
  fc.tuple(...[0, 1, 2].map((index) => ruleAt(index, grades))).map((rules) => ({
    lawVersion: 'random-1',
    facts: exampleFacts,
    parameters: [...exampleParameters, shareMin],
    rules,
  }));

export const law = lawOf(GRADES);
/** Without anything recalled: then only facts keep a rule from an outcome. */
export const wellKnownLaw = lawOf(['verified', 'quoted', 'reported', 'inferred']);

const valueFor = (definition: FactDefinition): fc.Arbitrary<Fact> => {
  switch (definition.type) {
    case 'boolean':
      return fc.boolean().map((value) => ({ known: true, value }));
    case 'number':
      return smallNumber.map((value) => ({ known: true, value }));
    case 'date':
      return someDay.map((value) => ({ known: true, value }));
    case 'text':
      return fc.constantFrom('tỉnh', 'xã').map((value) => ({ known: true, value }));
    case 'list':
      return fc
        .array(factsOf(definition.members ?? [], 0), { maxLength: 3 })
        .map((value) => ({ known: true, value }));
  }
};

/** Facts of which so many in ten are unknown (and so many numbers rounded, and lists incomplete). */
export const factsOf = (definitions: readonly FactDefinition[], unknownInTen: number): fc.Arbitrary<Facts> =>
  fc
    .tuple(
      ...definitions.map((definition) =>
        fc
          .tuple(valueFor(definition), fc.integer({ min: 0, max: 9 }))
          .map(([fact, die]): [string, Fact] => [definition.id, die < unknownInTen ? notKnown() : fact]),
      ),
    )
    .map((entries) => Object.fromEntries(entries));

export const allKnown = factsOf(exampleFacts, 0);
export const someKnown = factsOf(exampleFacts, 4);

/** Facts as a hostile caller would write them. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .dictionary(
    fc.oneof(
      fc.constantFrom(...exampleFacts.map((definition) => definition.id)),
      fc.string(),
      fc.constant('__proto__'),
    ),
    fc.oneof(
      fc.anything(),
      fc.record(
        {
          known: fc.oneof(fc.boolean(), fc.anything()),
          value: fc.anything(),
          precision: fc.anything(),
          complete: fc.anything(),
          why: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      fc.record({
        known: fc.constant(true),
        value: fc.array(
          fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('age', 'is-full-time'), fc.anything())),
        ),
      }),
    ),
  )
  .map((given) => given as unknown as Facts);
