import { describe, expect, it } from 'vitest';
import { SUPERVISION_SUBJECT_IDS } from '../../front/index.js';
import { laoCaiFront } from './nq-mttq-2030.js';
import { supervisionSubjectClauses } from './nq-mttq-2030.subjects.js';

describe('what is supervised', () => {
  it('is named by a clause of the resolution, at its place, but for what is ours', () => {
    const named = Object.entries(supervisionSubjectClauses);
    expect([...named.map(([id]) => id), 'other'].sort()).toEqual([...SUPERVISION_SUBJECT_IDS].sort());
    for (const [id, { document, clause, provision }] of named) {
      const found = laoCaiFront.clauses.find((one) => one.id === clause);
      expect([id, document, found?.provision]).toEqual([id, 'lao-cai/nq-mttq-2030', provision]);
    }
  });
});
