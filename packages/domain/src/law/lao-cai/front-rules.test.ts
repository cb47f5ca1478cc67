import { describe, expect, it } from 'vitest';
import { type FrontCase, movementFacts, programmeFacts } from '../../front/index.js';
import { asOf, day, daysFromTo, toBodyId, toDocumentId } from '../../kernel/index.js';
import { composeLaw } from '../../lawbook/index.js';
import { evaluateRule } from '../../rules/index.js';
import { law as files } from '../index.js';

const law = composeLaw(files, '0.0.0');
const FRONT = toBodyId('lao-cai/front-committee');
const END = asOf(day('2024-12-31'));

const caseOf = (workflow: string, ...steps: readonly (readonly [step: string, on: string])[]): FrontCase => {
  const definition = law.workflows.find(({ id }) => id === workflow);
  if (definition === undefined) throw new Error(workflow);
  const events = steps.map(([step, on]) => ({ id: step, step, on: day(on), body: FRONT }));
  return {
    ...{ id: 'case', body: FRONT, definition, openedOn: day('2024-01-01'), year: 2024, partOf: null },
    history: { id: 'case', workflow, parties: {}, events },
  };
};
const kept = {
  ...{ id: 'kept', body: FRONT, document: toDocumentId('lao-cai/nq-mttq-2030'), declaredBy: FRONT },
  period: daysFromTo(day('2024-01-01'), day('2024-12-31')),
};

describe('approved programmes are funded (IV.2), by their record', () => {
  const outcome = (steps: Parameters<typeof caseOf>[1][], keeping: (typeof kept)[] = []) => {
    const facts = programmeFacts(caseOf('lao-cai/supervision-programme', ...steps), keeping, END);
    return evaluateRule(law, 'lao-cai/approved-programme-funded', facts, END).outcome;
  };
  const approved = ['approve', '2024-01-20'] as const;

  it('is kept, broken or not known by what is recorded and what is stated of the register', () => {
    expect(outcome([approved, ['fund', '2024-02-10']])).toBe('satisfied');
    expect(outcome([approved], [kept])).toBe('violated');
    expect(outcome([approved])).toBe('undetermined');
    expect(outcome([], [kept])).toBe('not-applicable');
    expect(outcome([])).toBe('undetermined');
  });
});

describe('a movement is evaluated before it is rolled out (III.3), by its record', () => {
  const outcome = (...steps: Parameters<typeof caseOf>[1][]) =>
    evaluateRule(
      law,
      'lao-cai/roll-out-after-evaluation',
      movementFacts(caseOf('lao-cai/movement', ['launch', '2024-01-10'], ...steps), END),
      END,
    ).outcome;

  it('is kept by the order of the days, and not known while something is not on record', () => {
    expect(outcome(['evaluate', '2024-03-01'], ['roll-out', '2024-04-01'])).toBe('satisfied');
    expect(outcome(['roll-out', '2024-04-01'])).toBe('undetermined');
    expect(outcome()).toBe('undetermined');
  });
});
