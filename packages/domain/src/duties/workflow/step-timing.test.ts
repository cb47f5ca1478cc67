import { describe, expect, it } from 'vitest';
import { asOf, day } from '../../kernel/index.js';
import { known } from '../../rules/index.js';
import {
  confirming,
  EXAMPLES,
  historyOf,
  registering,
  sending,
  WORLD,
} from './invented-workflow.test-support.js';
import { stepTiming } from './step-timing.js';

const MEETING = { 'meeting-on': known('2025-04-16') };
const at = (on: string) => asOf(day(on));

describe('stepTiming', () => {
  it('counts from what was said of the case since, whenever the step was taken', () => {
    const told = historyOf([
      registering('2025-02-03'),
      { ...sending('2025-04-02'), id: 'sent' },
      { ...confirming('2025-04-10'), facts: MEETING },
    ]);
    expect(stepTiming(EXAMPLES, told, 'send', at('2025-04-05'), WORLD)).toEqual({
      ...{ takenOn: '2025-04-02', dueOn: null, basis: [], grade: null, daysLate: null },
    });
    // 15 days before 16/4 is 1/4
    expect(stepTiming(EXAMPLES, told, 'send', at('2025-04-10'), WORLD)).toMatchObject({
      ...{ takenOn: '2025-04-02', dueOn: '2025-04-01', grade: 'verified', daysLate: 1 },
    });
  });

  it('has the last day of a step that was not taken, wherever the case stands', () => {
    const told = { ...historyOf([registering('2025-02-03')]), facts: MEETING };
    expect(stepTiming(EXAMPLES, told, 'send', at('2025-06-01'), WORLD)).toMatchObject({
      ...{ takenOn: null, dueOn: '2025-04-01', daysLate: null },
    });
    expect(stepTiming(EXAMPLES, told, 'confirm', at('2025-06-01'), WORLD).dueOn).toBeNull();
  });

  it('has none for a step without windows, and for one that there is not', () => {
    const told = historyOf([]);
    for (const step of ['withdraw', 'no-such'])
      expect(stepTiming(EXAMPLES, told, step, at('2025-06-01'), WORLD)).toMatchObject({
        takenOn: null,
        dueOn: null,
      });
  });
});
