import { describe, expect, it } from 'vitest';
import { asOf, day } from '../../kernel/index.js';
import { BLOC, EXAMPLES, historyOf, registering, sending, step } from './invented-workflow.test-support.js';
import { lastPassed, stateAt } from './state-at.js';

const at = (history: ReturnType<typeof historyOf>, on: string, knownOn?: string) =>
  stateAt(EXAMPLES, history, knownOn === undefined ? asOf(day(on)) : asOf(day(on), day(knownOn)));

describe('stateAt', () => {
  const history = historyOf([registering('2025-02-10'), sending('2025-05-01')]);

  it.each([
    ['2025-02-09', 'draft', null],
    ['2025-02-10', 'registered', '2025-02-10'],
    ['2025-04-30', 'registered', '2025-02-10'],
    ['2025-05-01', 'sent', '2025-05-01'],
  ])('on %s: %s', (on, state, since) => {
    expect(at(history, on)).toMatchObject({ state, since, misfits: [] });
  });

  it('does not hang on the order of the events', () => {
    const turned = { ...history, events: history.events.toReversed() };
    expect(at(turned, '2025-06-01')).toEqual(at(history, '2025-06-01'));
  });

  it('keeps the steps of one day in their order, then in that of their ids', () => {
    const sameDay = historyOf([
      sending('2025-02-10', { id: 'a', order: 2 } as object),
      registering('2025-02-10', { id: 'b', order: 1 } as object),
    ]);
    expect(at(sameDay, '2025-02-10').state).toBe('sent');
    const unordered = historyOf([
      { ...registering('2025-02-10'), id: 'b', order: 0 },
      { ...sending('2025-02-10'), id: 'a', order: 0 },
    ]);
    expect(at(unordered, '2025-02-10')).toMatchObject({
      state: 'registered',
      misfits: [{ event: { id: 'a' } }],
    });
  });

  it('goes by what was known: a correction supersedes, and the old word is still that of its time', () => {
    const corrected = historyOf([
      { ...registering('2025-02-10'), recordedOn: day('2025-02-11'), supersededOn: day('2025-03-05') },
      { ...registering('2025-03-01'), recordedOn: day('2025-03-05') },
    ]);
    expect(at(corrected, '2025-02-20', '2025-02-10').state).toBe('draft');
    expect(at(corrected, '2025-02-20', '2025-03-04').state).toBe('registered');
    expect(at(corrected, '2025-02-20', '2025-03-05').state).toBe('draft');
    expect(at(corrected, '2025-03-01').since).toBe('2025-03-01');
  });

  it('keeps and shows what does not fit, which moves nothing', () => {
    const odd = historyOf([
      sending('2025-01-01'),
      registering('2025-02-10'),
      step('praise', '2025-02-11'),
      step('withdraw', '2025-03-01'),
      registering('2025-04-01'),
    ]);
    const position = at(odd, '2025-12-31');
    expect(position.state).toBe('withdrawn');
    expect(position.misfits.map(({ event, state, why }) => [event.step, state, why])).toEqual([
      ['send', 'draft', 'STEP_OUT_OF_ORDER'],
      ['praise', 'registered', 'STEP_UNKNOWN'],
      ['register', 'withdrawn', 'STEP_OUT_OF_ORDER'],
    ]);
    expect(lastPassed(position, 'send')).toBeNull();
    expect(lastPassed(position, 'register')?.event.on).toBe('2025-02-10');
  });

  it('settles roles as steps name them', () => {
    expect(at(history, '2025-02-09').parties.keeper).toBeUndefined();
    expect(at(history, '2025-02-10').parties.keeper).toEqual([BLOC]);
  });

  it('throws for the history of another workflow', () => {
    expect(() => at({ ...history, workflow: 'another' }, '2025-06-01')).toThrow('WORKFLOW_ELSEWHERE');
  });
});
