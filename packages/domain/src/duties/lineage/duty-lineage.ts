import {
  type AsOf,
  type ClauseId,
  type DocumentId,
  type Issue,
  issue,
  wasKnown,
} from '../../kernel/index.js';
import type { DutyLaw } from '../duties-of.js';
import type { Duty } from '../duty.js';
import type { DutyFate, DutyFateOutcome } from './duty-fate.js';
import { settledBefore, type TouchedDuty, touchedDuties } from './touched-duties.js';

/** One open duty and what becomes of it. What no decision says is "to be decided", never passed over. */
export type LineageLine = TouchedDuty &
  (
    | { readonly outcome: DutyFateOutcome; readonly to: readonly ClauseId[]; readonly decision: DutyFate }
    | { readonly outcome: 'to-be-decided' }
  );

/** open = carried + changed + ended + toBeDecided. */
export interface LineageCounts {
  readonly open: number;
  readonly carried: number;
  readonly changed: number;
  readonly ended: number;
  readonly toBeDecided: number;
}

export interface DutyLineage {
  readonly document: DocumentId;
  readonly lines: readonly LineageLine[];
  readonly counts: LineageCounts;
  readonly issues: readonly Issue[];
}

/**
 * What becomes of every open duty that a document touches, by a day as then known. `closed` are the duties that are
 * done with (`closedDuties`); without it all are open. A decision that does not fit is an issue and decides nothing.
 *
 * @example lineageOf(law, toDocumentId('van-hai/16-nq-tu'), decisions, asOf(day('2026-01-01'))).counts.toBeDecided
 */
export const lineageOf = (
  law: DutyLaw,
  document: DocumentId,
  decisions: readonly DutyFate[],
  asOf: AsOf,
  closed: ReadonlySet<ClauseId> = new Set(),
): DutyLineage => {
  const settled = settledBefore(decisions, document, asOf);
  const open = new Map(
    touchedDuties(law, document, asOf)
      .filter(({ duty }) => !settled.has(duty.id) && !closed.has(duty.id))
      .map((touched) => [touched.duty.id, touched]),
  );
  const duties = new Map(law.duties.map((duty) => [duty.id, duty]));
  const issues: Issue[] = [];
  const decided = new Map<ClauseId, DutyFate[]>();
  decisions.forEach((decision, index) => {
    if (decision.change !== document || decision.on > asOf.on || !wasKnown(decision, asOf)) return;
    const path = ['decisions', index];
    const touched = open.get(decision.duty);
    const wrong =
      touched === undefined
        ? [issue('LINEAGE_DUTY_NOT_OPEN', [...path, 'duty'], { duty: decision.duty, document })]
        : checkTargets(decision, touched, duties, path);
    issues.push(...wrong);
    if (wrong.length === 0) decided.set(decision.duty, [...(decided.get(decision.duty) ?? []), decision]);
  });
  const lines = [...open.values()].map((touched): LineageLine => {
    const [decision, ...others] = decided.get(touched.duty.id) ?? [];
    if (others.length > 0)
      issues.push(issue('LINEAGE_DECIDED_TWICE', ['decisions'], { duty: touched.duty.id }));
    if (decision === undefined || others.length > 0) return { ...touched, outcome: 'to-be-decided' };
    return { ...touched, outcome: decision.outcome, to: decision.to, decision };
  });
  return { document, lines, counts: countsOf(lines), issues };
};

/**
 * Whether a document may be registered: every open duty that it touches is carried over, changed or ended. Issues
 * of the decisions, and `DUTY_UNDECIDED` for each open duty without one: the list of what would be lost.
 *
 * @example checkReplacement(law, toDocumentId('van-hai/16-nq-tu'), [], asOf(day('2026-01-01')))[0]?.code
 */
export const checkReplacement = (
  law: DutyLaw,
  document: DocumentId,
  decisions: readonly DutyFate[],
  asOf: AsOf,
  closed?: ReadonlySet<ClauseId>,
): Issue[] => {
  const { lines, issues } = lineageOf(law, document, decisions, asOf, closed);
  return [
    ...issues,
    ...lines.flatMap(({ duty, outcome }) =>
      outcome === 'to-be-decided'
        ? [
            issue('DUTY_UNDECIDED', ['duties', duty.id], {
              duty: duty.id,
              document: duty.document,
              provision: duty.basis.provision,
            }),
          ]
        : [],
    ),
  ];
};

const checkTargets = (
  { duty: id, outcome, to }: DutyFate,
  { duty, by }: TouchedDuty,
  duties: ReadonlyMap<ClauseId, Duty>,
  path: Issue['path'],
): Issue[] => {
  if ((outcome === 'ended') !== (to.length === 0))
    return [issue('LINEAGE_TARGETS_INVALID', [...path, 'to'], { outcome, targets: to.length })];
  // what is amended goes on; what is replaced, repealed or lapsed cannot ask anything any more
  const endsWhole = by === null || (by.kind !== 'amends' && by.toProvision === undefined);
  return to.flatMap((target, index) => {
    const at = [...path, 'to', index];
    const found = duties.get(target);
    if (found === undefined) return [issue('DUTY_UNKNOWN', at, { duty: target })];
    const isGone = endsWhole ? found.document === duty.document : target === id && by.kind !== 'amends';
    return isGone ? [issue('LINEAGE_TARGET_ENDS', at, { duty: target, document: duty.document })] : [];
  });
};

const countsOf = (lines: readonly LineageLine[]): LineageCounts => {
  const count = (outcome: LineageLine['outcome']): number =>
    lines.filter((line) => line.outcome === outcome).length;
  return {
    open: lines.length,
    carried: count('carried'),
    changed: count('changed'),
    ended: count('ended'),
    toBeDecided: count('to-be-decided'),
  };
};
