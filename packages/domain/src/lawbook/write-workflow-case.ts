import type { RefusalCode } from '../duties/index.js';
import type { WorkflowAsk, WorkflowCase, WorkflowStepAsk } from './law-case.js';

/** One step of a path, with the body that may not take it and the clauses that say so; none where the text is silent. */
export interface PathStep extends WorkflowStepAsk {
  /** The clause that decides the case. */
  readonly clause: string;
  readonly wrong?: {
    readonly body: string;
    readonly clauses: readonly string[];
    readonly code?: RefusalCode;
  };
}

/**
 * The cases of a path through a workflow: each step after those before it, allowed; and the same by a wrong body,
 * refused. Days and clauses are what the author read; the rest is made up.
 *
 * @example pathCases('ha-tinh/inspection', 'inspection with a remedy', {}, [open, close]).length // 4
 */
export const pathCases = (
  workflow: string,
  name: string,
  given: Pick<WorkflowAsk, 'parties' | 'facts'>,
  path: readonly PathStep[],
): WorkflowCase[] => {
  const steps = path.map(({ clause, wrong, ...tried }) => tried);
  return path.flatMap(({ clause, wrong }, index): WorkflowCase[] => {
    const tried = steps[index];
    if (tried === undefined) return [];
    const ask = { workflow, ...given, done: steps.slice(0, index), tried };
    const frame = { kind: 'workflow', clause, provenance: 'invented' } as const;
    const titled = `${name}: ${index + 1} ${tried.step}`;
    const allowed: WorkflowCase = { ...frame, name: titled, ask, expect: { outcome: 'allowed', late: null } };
    if (wrong === undefined) return [allowed];
    const { body, clauses, code = 'ACTOR_NOT_ENTITLED' } = wrong;
    return [
      allowed,
      {
        ...frame,
        name: `${titled} by ${body}`,
        ask: { ...ask, tried: { ...tried, body } },
        expect: { outcome: 'refused', reasons: [{ code, clauses }] },
      },
    ];
  });
};
