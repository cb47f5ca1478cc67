import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import { caseOf, did, FRONT } from './invented-front.test-support.js';
import { programmeOf } from './programme.js';

const steps = [did('approve', '2025-01-20'), did('adopt', '2025-02-01'), did('fund', '2025-02-10')];

describe('programmeOf', () => {
  it('has approval, adoption and funding with their days, as known on the day', () => {
    const found = caseOf('programme', steps);
    expect(programmeOf(found, asOf(day('2025-03-01')))).toMatchObject({
      ...{ of: FRONT, year: 2025, state: 'adopted', approvedOn: '2025-01-20', adoptedOn: '2025-02-01' },
      fundedOn: '2025-02-10',
    });
    expect(programmeOf(found, asOf(day('2025-02-05')))).toMatchObject({ state: 'adopted', fundedOn: null });
  });

  it('may be adopted without an approval: where none is asked for', () => {
    expect(programmeOf(caseOf('programme', steps.slice(1, 2)), asOf(day('2025-03-01')))).toMatchObject({
      ...{ state: 'adopted', approvedOn: null },
    });
  });
});
