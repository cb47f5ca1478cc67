import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import { known, notKnown } from '../rules/index.js';
import { caseOf, did, keeping } from './invented-front.test-support.js';
import { movementFacts, programmeFacts } from './rule-facts.js';

const APPROVED = 'supervision-programme/approved-by-committee';
const FUNDED = 'supervision-programme/funded';
const END = asOf(day('2025-12-31'));

describe('programmeFacts', () => {
  const approved = caseOf('programme', [did('approve', '2025-01-20')]);

  it('knows what is on record', () => {
    const funded = caseOf('programme', [did('approve', '2025-01-20'), did('fund', '2025-02-10')]);
    expect(programmeFacts(funded, [], END)).toEqual({ [APPROVED]: known(true), [FUNDED]: known(true) });
  });

  it('reads silence as "not" only in a register kept up to the day asked about', () => {
    expect(programmeFacts(approved, [keeping('2025-01-01', '2025-12-31')], END)[FUNDED]).toEqual(
      known(false),
    );
    expect(programmeFacts(approved, [keeping('2025-01-01', '2025-12-30')], END)[FUNDED]).toEqual(
      notKnown('not-supplied'),
    );
    expect(programmeFacts(approved, [], END)[FUNDED]).toEqual(notKnown('not-supplied'));
  });
});

describe('movementFacts', () => {
  it('has the days of what is on record, and nothing of what is not', () => {
    expect(movementFacts(caseOf('movement', [did('launch', '2025-01-10')]), END)).toEqual({});
    const rolledOut = caseOf('movement', [
      did('launch', '2025-01-10'),
      did('evaluate', '2025-03-01'),
      did('roll-out', '2025-04-01'),
    ]);
    expect(movementFacts(rolledOut, END)).toEqual({
      ...{ 'movement/rolled-out': known(true), 'movement/rolled-out-on': known('2025-04-01') },
      'movement/evaluated-on': known('2025-03-01'),
    });
  });
});
