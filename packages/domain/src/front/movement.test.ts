import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import { caseOf, did, FRONT, facts, GOVERNMENT } from './invented-front.test-support.js';
import { movementOf } from './movement.js';

const steps = [
  did('launch', '2025-01-10', { facts: facts({ 'movement-targets': 20 }) }),
  did('evaluate', '2025-03-01'),
  did('roll-out', '2025-04-01'),
  did('review-midway', '2025-06-30', { facts: facts({ 'movement-targets-completed': 9 }) }),
  did('review', '2025-12-01', { facts: facts({ 'movement-targets-completed': 19 }) }),
  did('reward', '2025-12-10'),
];
const at = (on: string) =>
  movementOf(caseOf('movement', steps, { parties: { participants: [GOVERNMENT] } }), asOf(day(on)));

describe('movementOf', () => {
  it('has targets, reviews and rewards with their days', () => {
    expect(at('2025-12-31')).toMatchObject({
      ...{ launcher: FRONT, participants: [GOVERNMENT], state: 'reviewed', launchedOn: '2025-01-10' },
      ...{ evaluatedOn: '2025-03-01', rolledOutOn: '2025-04-01', reviewedMidwayOn: ['2025-06-30'] },
      ...{ reviewedOn: '2025-12-01', rewardedOn: ['2025-12-10'] },
      targets: { set: 20, completed: 19, share: 0.95 },
    });
  });

  it('knows on a day what was said by then, and nothing is not zero', () => {
    expect(at('2025-07-01').targets).toEqual({ set: 20, completed: 9, share: 0.45 });
    expect(at('2025-02-01')).toMatchObject({
      ...{ state: 'launched', reviewedOn: null, rewardedOn: [] },
      targets: { set: 20, completed: null, share: null },
    });
    expect(movementOf(caseOf('movement', []), asOf(day('2025-02-01'))).targets).toEqual({
      ...{ set: null, completed: null, share: null },
    });
  });

  it('has no share of no targets', () => {
    const none = [
      did('launch', '2025-01-10', {
        facts: facts({ 'movement-targets': 0, 'movement-targets-completed': 0 }),
      }),
    ];
    expect(movementOf(caseOf('movement', none), asOf(day('2025-02-01'))).targets.share).toBeNull();
  });
});
