import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type Issue,
  issue,
  type LegalBasis,
  type Recorded,
  type Words,
  wasKnown,
} from '../kernel/index.js';
import { receiversOf, type Succession } from './succession.js';

/** What a body can have open when it ends. */
export const HANDOVER_KINDS = ['duty', 'report', 'target', 'monitoring', 'file', 'office'] as const;
export type HandoverKind = (typeof HANDOVER_KINDS)[number];

/** Something open of a body that ends. Each room collects its own; this one only sees that nothing is lost. */
export interface HandoverItem {
  readonly kind: HandoverKind;
  /** Unique among the items of its kind and body: of a duty, its clause and occurrence. */
  readonly id: string;
  readonly body: BodyId;
  readonly words?: Words;
  /** What asks for it. */
  readonly basis?: LegalBasis;
}

export const HANDOVER_OUTCOMES = ['carried', 'ended'] as const;
export type HandoverOutcome = (typeof HANDOVER_OUTCOMES)[number];

/** What a paper says becomes of an item. Nothing passes to a successor by itself. */
export interface HandoverDecision extends Recorded {
  readonly kind: HandoverKind;
  readonly item: string;
  readonly body: BodyId;
  readonly outcome: HandoverOutcome;
  /** Who carries it on: at least one where it is carried, none where it ends. */
  readonly to: readonly BodyId[];
  readonly on: CalendarDate;
  readonly basis: LegalBasis;
  readonly note?: Words;
}

/** One item and what becomes of it. What no decision says is "to be decided", never passed over. */
export type HandoverLine =
  | {
      readonly item: HandoverItem;
      readonly outcome: HandoverOutcome;
      readonly to: readonly BodyId[];
      readonly decision: HandoverDecision;
      /** Receivers that the event does not list, where it says that not all are recorded. */
      readonly unlisted: readonly BodyId[];
    }
  | { readonly item: HandoverItem; readonly outcome: 'to-be-decided' };

export interface HandoverCounts {
  readonly listed: number;
  readonly carried: number;
  readonly ended: number;
  readonly toBeDecided: number;
}

/** Listed is always carried + ended + to be decided. */
export interface HandoverList {
  readonly event: Succession<'body'>;
  readonly lines: readonly HandoverLine[];
  readonly counts: HandoverCounts;
  readonly issues: readonly Issue[];
}

/**
 * Every open item of the bodies that an event ends, with what becomes of it by a day as then known. A decision that
 * does not fit (a receiver that is no successor, an item that is not open, two decisions on one item) is an issue
 * and decides nothing; so is an item of a body that the event does not end, or one listed twice.
 *
 * @example handoverList(merger, items, [], asOf(day('2025-07-01'))).counts // { listed: 2, …, toBeDecided: 2 }
 */
export const handoverList = (
  event: Succession<'body'>,
  items: readonly HandoverItem[],
  decisions: readonly HandoverDecision[],
  asOf: AsOf,
): HandoverList => {
  const issues: Issue[] = [];
  const listed = new Map<string, HandoverItem>();
  items.forEach((item, index) => {
    const path = ['items', index];
    const key = keyOf(item.kind, item.body, item.id);
    if (!endsIn(event, item.body)) issues.push(issue('HANDOVER_BODY_NOT_ENDING', path, { body: item.body }));
    else if (listed.has(key)) issues.push(issue('HANDOVER_ITEM_TWICE', path, { item: item.id }));
    else listed.set(key, item);
  });
  const decided = new Map<string, HandoverDecision[]>();
  decisions.forEach((decision, index) => {
    if (!wasKnown(decision, asOf) || decision.on > asOf.on) return;
    const path = ['decisions', index];
    const key = keyOf(decision.kind, decision.body, decision.item);
    if (!listed.has(key)) {
      issues.push(issue('HANDOVER_ITEM_UNKNOWN', path, { item: decision.item, body: decision.body }));
      return;
    }
    const wrong = checkReceivers(event, decision, path);
    issues.push(...wrong);
    if (wrong.length === 0) decided.set(key, [...(decided.get(key) ?? []), decision]);
  });
  const lines = [...listed].map(([key, item]): HandoverLine => {
    const [decision, ...others] = decided.get(key) ?? [];
    if (others.length > 0) issues.push(issue('HANDOVER_DECIDED_TWICE', ['decisions'], { item: item.id }));
    if (decision === undefined || others.length > 0) return { item, outcome: 'to-be-decided' };
    const { outcome, to } = decision;
    return {
      item,
      outcome,
      to,
      decision,
      unlisted: to.filter((body) => !isSuccessor(event, item.body, body)),
    };
  });
  return { event, lines, counts: countsOf(lines), issues };
};

/**
 * Whether a decision is one that the event allows: of a body that it ends, and to those that follow it. One that was made
 * before the event was corrected may fit no more.
 *
 * @example decisionFits(merger, { ...decision, to: [stranger] }) // false
 */
export const decisionFits = (event: Succession<'body'>, decision: HandoverDecision): boolean =>
  endsIn(event, decision.body) && checkReceivers(event, decision, []).length === 0;

const keyOf = (kind: HandoverKind, body: BodyId, id: string): string => `${kind} ${body} ${id}`;

const endsIn = (event: Succession<'body'>, body: BodyId): boolean =>
  event.from.some(({ id }) => id === body) && !receiversOf(event, body).includes(body);

const isSuccessor = (event: Succession<'body'>, from: BodyId, to: BodyId): boolean =>
  receiversOf(event, from).includes(to);

const checkReceivers = (
  event: Succession<'body'>,
  { outcome, body, to }: HandoverDecision,
  path: Issue['path'],
): Issue[] => {
  if ((outcome === 'carried') !== to.length > 0)
    return [issue('HANDOVER_RECEIVERS_INVALID', [...path, 'to'], { outcome, receivers: to.length })];
  // where not all successors are recorded, the decision may be the first to name one; its own body never is
  const open = event.unrecorded?.includes('to') === true;
  return to.flatMap((receiver, index) =>
    isSuccessor(event, body, receiver) || (open && !endsIn(event, receiver))
      ? []
      : [issue('HANDOVER_NOT_A_SUCCESSOR', [...path, 'to', index], { body, to: receiver })],
  );
};

const countsOf = (lines: readonly HandoverLine[]): HandoverCounts => {
  const count = (outcome: HandoverLine['outcome']): number =>
    lines.filter((line) => line.outcome === outcome).length;
  return {
    listed: lines.length,
    carried: count('carried'),
    ended: count('ended'),
    toBeDecided: count('to-be-decided'),
  };
};
