import { describe, expect, it } from 'vitest';
import type { RefusalCode, Transition } from '../duties/index.js';
import { legalBasis, words } from '../kernel/index.js';
import { isTrue } from '../rules/index.js';
import { casesMissingFor } from './cases-of-step.js';
import type { WorkflowCase } from './law-case.js';

const source = {
  words: words('chữ', 'words'),
  basis: [legalBasis('van-hai/15-hd-tu', 'VH-1')],
  grade: 'verified',
} as const;
const bare: Transition = { id: 'send', origin: 'text', from: ['a'], to: 'b', by: [], ...source };
const full: Transition = {
  ...bare,
  by: [{ ...source, who: [{ by: 'party', party: 'owner' }] }],
  forms: [{ ...source, form: '1' }],
  guard: isTrue('agreed'),
  forbids: [{ ...source }],
  windows: [{ ...source, schedule: { kind: 'yearly', due: { kind: 'by', month: 3, day: 20 } } }],
};

const tried = (
  on: string,
  expected: WorkflowCase['expect'],
  dueOn?: string,
  step = 'send',
): WorkflowCase => ({
  kind: 'workflow',
  clause: 'VH-1',
  name: `${step} on ${on}`,
  provenance: 'invented',
  ask: { workflow: 'w', tried: { step, on, body: 'van-hai/cell' } },
  ...(dueOn === undefined ? {} : { dueOn }),
  expect: expected,
});
const allowed = { outcome: 'allowed' } as const;
const refused = (code: RefusalCode) => ({ outcome: 'refused', reasons: [{ code, clauses: [] }] }) as const;

describe('casesMissingFor', () => {
  it('asks of a bare step that it may be taken, and takes no case of another step', () => {
    expect(casesMissingFor(bare, [tried('2025-03-20', allowed, undefined, 'other')])).toEqual(['allowed']);
    expect(casesMissingFor(bare, [tried('2025-03-20', allowed)])).toEqual([]);
  });

  it('asks for each part that can refuse, and for the days around the last on time', () => {
    expect(casesMissingFor(full, [])).toEqual([
      'allowed',
      'refused: wrong body',
      'refused: wrong form',
      'refused: guard not met',
      'undetermined: guard not known',
      'refused: forbidden',
      'day before the last on time',
      'last day on time',
      'day after',
    ]);
    expect(
      casesMissingFor(full, [
        tried('2025-03-19', allowed, '2025-03-20'),
        tried('2025-03-20', { outcome: 'undetermined' }, '2025-03-20'),
        tried('2025-03-22', refused('ACTOR_OFFICE_WRONG'), '2025-03-20'),
        tried('2025-03-21', refused('FORM_WRONG')),
        tried('2025-03-20', refused('GUARD_NOT_MET')),
        tried('2025-03-20', refused('STEP_FORBIDDEN')),
      ]),
    ).toEqual(['day after']);
  });
});
