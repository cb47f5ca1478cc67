import { describe, expect, it } from 'vitest';
import { asOf, day } from '../kernel/index.js';
import { frontYearOf } from './front-year.js';
import { caseOf, did, facts, WORLD } from './invented-front.test-support.js';

const END = asOf(day('2025-12-31'));
const EARLIER = { openedOn: day('2024-03-01'), year: 2024 };
const cases = [
  caseOf('programme', [did('adopt', '2025-02-01')]),
  caseOf('programme', [], EARLIER),
  caseOf('supervision', [did('hold', '2025-03-31')]),
  caseOf('supervision', [did('hold', '2025-04-30')]),
  caseOf('supervision', [did('cancel', '2025-04-30')]),
  caseOf('recommendation', [did('accept', '2025-05-01')]),
  caseOf('recommendation', [], EARLIER),
  caseOf('criticism', [did('offer', '2025-01-15'), did('choose', '2025-02-01')]),
  caseOf('consultation', [did('send', '2025-02-01')]),
  caseOf('coordination', [did('sign', '2024-03-01'), did('review', '2025-12-01')], EARLIER),
  caseOf('coordination', [], EARLIER),
  caseOf('movement', [did('launch', '2025-01-10'), did('review', '2025-12-01')]),
  caseOf('petition', [did('forward', '2025-02-01')], { facts: facts({ 'answer-due-on': '2025-03-31' }) }),
];

describe('frontYearOf', () => {
  it('counts each case once, in its year', () => {
    const year = frontYearOf(cases, [], 2025, END, WORLD);
    expect(year).toMatchObject({
      ...{ year: 2025, programmes: { all: 1, adopted: 1, funded: 0 } },
      ...{ supervisions: { held: 2, cancelled: 1 }, recommendations: { sent: 1, answered: 1 } },
      ...{ criticism: { offered: 1, chosen: 1 }, reviews: { reviewed: 1, 'not-yet': 0, unknown: 0 } },
      ...{ movements: { all: 1, launched: 1, reviewedMidway: 0, reviewed: 1, rewarded: 0 } },
      petitions: { unknown: 1, answered: 0 },
    });
  });

  it('has the year before beside it, and nothing of a year without records', () => {
    expect(frontYearOf(cases, [], 2024, END, WORLD)).toMatchObject({
      ...{ programmes: { all: 1, adopted: 0 }, supervisions: {}, recommendations: { sent: 1, noDaySet: 1 } },
      ...{ criticism: { offered: 0 }, reviews: { unknown: 1 }, movements: { all: 0 } },
    });
    const none = frontYearOf(cases, [], 2019, END, WORLD);
    expect(none.recommendations).toMatchObject({ sent: 0, share: null, coverage: null });
  });
});
