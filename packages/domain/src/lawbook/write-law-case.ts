import type { LintCode, RelationKind } from '../directives/index.js';
import type { Grade } from '../kernel/index.js';
import type { DutyAsk, DutyCase, ForceCase, Provenance, RelationCase } from './law-case.js';

/**
 * Writes the cases of one duty for one body. Acts, registers and events are made up unless a case says otherwise;
 * a day alone comes from the clause.
 *
 * @example dutyCases('VL-II.1-11', STANDING_BODY, '2023')('the last day', { on: '2023-12-31' }, { status: 'due-soon', why: 'DUE_SOON' })
 */
export const dutyCases =
  (clause: string, body: string, occurrence?: string) =>
  (
    name: string,
    ask: Omit<DutyAsk, 'body' | 'occurrence'>,
    expect: DutyCase['expect'],
    provenance: Provenance = Object.keys(ask).length > 1 ? 'invented' : 'clause',
  ): DutyCase => ({
    kind: 'duty',
    clause,
    name,
    provenance,
    ask: { body, ...ask, ...(occurrence === undefined ? {} : { occurrence }) },
    expect,
  });

/** A relation that the clause states, with what lint says of it. */
export const relationCase = (
  clause: string,
  [from, kind, to]: readonly [from: string, kind: RelationKind, to: string],
  grade: Grade,
  lint: readonly LintCode[],
): RelationCase => ({
  kind: 'relation',
  clause,
  name: `${from} ${kind} ${to}`,
  provenance: 'clause',
  ask: { from, kind, to },
  expect: { grade, lint },
});

/** Force of a document that the clause names, on a day. */
export const forceCase = (
  clause: string,
  document: string,
  on: string,
  expect: ForceCase['expect'],
): ForceCase => ({
  kind: 'force',
  clause,
  name: `${document} on ${on}`,
  provenance: 'clause',
  ask: { document, on },
  expect,
});
