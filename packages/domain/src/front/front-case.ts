import type { KeepingPeriod, WorkflowDefinition, WorkflowHistory } from '../duties/index.js';
import {
  type AsOf,
  addDays,
  type BodyId,
  type CalendarDate,
  coveredBy,
  type DocumentId,
  period,
  wasKnown,
} from '../kernel/index.js';

/** What the Front and the organisations do that has a way of its own, with the frame of its workflow. */
export const FRONT_FRAMES = {
  programme: 'frame/supervision-programme',
  supervision: 'frame/supervision',
  recommendation: 'frame/recommendation',
  criticism: 'frame/social-criticism',
  coordination: 'frame/coordination',
  movement: 'frame/movement',
  petition: 'frame/petition',
} as const;
export type FrontKind = keyof typeof FRONT_FRAMES;
export const FRONT_KINDS = Object.keys(FRONT_FRAMES) as readonly FrontKind[];

/**
 * A case of one of these, as the records tell it. What happened in it is its history alone; the link beside it says
 * where it belongs. Bodies and offices: who asked or complained is nowhere in it.
 */
export interface FrontCase {
  readonly id: string;
  /** The body whose case it is: whose programme, who supervises, recommends, launches, passes on. */
  readonly body: BodyId;
  readonly definition: WorkflowDefinition;
  readonly history: WorkflowHistory;
  readonly openedOn: CalendarDate;
  /** The year whose programme it belongs to: that of its opening unless the record says another. */
  readonly year: number;
  /** The case it came out of: the programme of a supervision, the supervision of a recommendation. */
  readonly partOf: string | null;
}

/** What kind of work a workflow is; null for one of no frame of the Front's, such as a consultation. */
export const frontKindOf = ({ frame }: Pick<WorkflowDefinition, 'frame'>): FrontKind | null =>
  FRONT_KINDS.find((kind) => FRONT_FRAMES[kind] === frame) ?? null;

/** Those of one kind that were there on the day of the question. */
export const casesOfKind = <C extends FrontCase>(cases: Iterable<C>, kind: FrontKind, { on }: AsOf): C[] =>
  [...cases].filter(({ definition, openedOn }) => frontKindOf(definition) === kind && openedOn <= on);

/** Pure memo: a definition is never changed. */
const cited = new WeakMap<WorkflowDefinition, ReadonlySet<DocumentId>>();

const documentsOf = (definition: WorkflowDefinition): ReadonlySet<DocumentId> => {
  const known =
    cited.get(definition) ??
    new Set(definition.transitions.flatMap(({ basis }) => basis.map(({ document }) => document)));
  cited.set(definition, known);
  return known;
};

/**
 * Whether silence in a case counts as "not done" from one day to another, both in: its body's register for a document
 * that the workflow rests on is stated to be complete over all these days.
 */
export const isRegisterKept = (
  { body, definition }: Pick<FrontCase, 'body' | 'definition'>,
  from: CalendarDate,
  to: CalendarDate,
  keepingPeriods: readonly KeepingPeriod[],
  asOf: AsOf,
): boolean => {
  const documents = documentsOf(definition);
  const kept = keepingPeriods.filter(
    (stated) => stated.body === body && documents.has(stated.document) && wasKnown(stated, asOf),
  );
  return coveredBy(
    period(from, addDays(to, 1)),
    kept.map((stated) => stated.period),
  );
};
