import type { StepTaken } from '../duties/index.js';
import {
  type BodyId,
  bodyIdReader,
  type CalendarDate,
  type DocumentId,
  dayReader,
  documentIdReader,
  fail,
  flagReader,
  type Issue,
  issue,
  listReader,
  objectReader,
  ok,
  oneOfReader,
  type Reader,
  type Recorded,
  type Result,
  textReader,
  wholeReader,
} from '../kernel/index.js';
import { LIFECYCLE_STEPS, type LifecycleStep } from './lifecycle-version.js';

/** The decision behind an event: a document of the register, or what is printed on the paper. */
export interface DecisionRef {
  readonly document?: DocumentId;
  /** The place in it, where it decides more than this. */
  readonly provision?: string;
  /** Number, day and issuer as printed. */
  readonly text?: string;
  /** The day it was signed, which is seldom the day of the effect. */
  readonly on?: CalendarDate;
}

/** What an extraordinary congress may be about; `rename` may start the term anew. */
export const CONGRESS_MATTERS = ['rename', 'charter', 'leaders', 'rearrangement', 'other'] as const;
export type CongressMatter = (typeof CONGRESS_MATTERS)[number];

/**
 * Something that happened in the life of one or more associations on a day, with the decision that says so. A merger
 * or a consolidation is one event that names every association it ends; `into` names what goes on or comes of it.
 */
export interface AssociationEvent extends Recorded {
  /** Permanent: lower-case words joined by `-` and `/`. */
  readonly id: string;
  readonly step: LifecycleStep;
  readonly on: CalendarDate;
  /** The day a complete file was received: where it is known it picks the version of the law. */
  readonly filedOn?: CalendarDate;
  /** Those whose life the step moves. */
  readonly associations: readonly BodyId[];
  /** What takes them in, or comes of them; of a split, the new ones. */
  readonly into?: readonly BodyId[];
  /** Who decided, or for a congress the association itself. */
  readonly by: BodyId;
  /** The office that acted, never a person. */
  readonly office?: string;
  readonly decision?: DecisionRef;
  /** What an extraordinary congress was about. */
  readonly matters?: readonly CongressMatter[];
  /** Of a suspension: the days it is for; of its prolongation: the working days. */
  readonly length?: number;
  /** Tells events of one day apart: the smaller came first. */
  readonly order?: number;
  readonly sample?: boolean;
}

const decisionReader: Reader<DecisionRef> = objectReader<DecisionRef>(
  {},
  { document: documentIdReader, provision: textReader(200), text: textReader(400), on: dayReader },
);

const shape: Reader<AssociationEvent> = objectReader<AssociationEvent>(
  {
    id: textReader(200),
    step: oneOfReader(LIFECYCLE_STEPS),
    on: dayReader,
    associations: listReader(bodyIdReader),
    by: bodyIdReader,
  },
  {
    filedOn: dayReader,
    into: listReader(bodyIdReader),
    office: textReader(100),
    decision: decisionReader,
    matters: listReader(oneOfReader(CONGRESS_MATTERS)),
    recordedOn: dayReader,
    supersededOn: dayReader,
    length: wholeReader(1, 9999),
    order: wholeReader(0, 9999),
    sample: flagReader,
  },
);

/** How many associations a step ends or moves, and what it must name beside them. */
const SIDES: Partial<Record<LifecycleStep, { readonly least: number; readonly into: [number, number] }>> = {
  split: { least: 1, into: [1, Number.MAX_SAFE_INTEGER] },
  divide: { least: 1, into: [2, Number.MAX_SAFE_INTEGER] },
  merge: { least: 1, into: [1, 1] },
  consolidate: { least: 2, into: [1, 1] },
};
const MANY: readonly LifecycleStep[] = ['merge', 'consolidate'];

/** Steps that the register of bodies shows: each writes one succession event, and that cites a registered document. */
const STRUCTURAL: readonly LifecycleStep[] = [
  'permit-founding',
  'rename',
  'split',
  'divide',
  'merge',
  'consolidate',
  'dissolve-voluntarily',
  'dissolve-by-force',
];

/**
 * Reads an event from outside. Issues, all at once: those of the shape, `ASSOCIATION_EVENT_SIDES` (a merger into
 * nothing, a division into one), `ASSOCIATION_EVENT_TWICE` (one association on both sides or named twice),
 * `ASSOCIATION_EVENT_NO_DECISION` (the register would not know what decided it; register the document first, a stub
 * will do), `ASSOCIATION_EVENT_FILED_LATER` (the file came after the event).
 *
 * @example readAssociationEvent({ id: 'e1', step: 'rename', on: '2025-03-01', … }).ok // true
 */
export const readAssociationEvent = (input: unknown): Result<AssociationEvent> => {
  const read = shape(input);
  if (!read.ok) return read;
  const issues = checkAssociationEvent(read.value);
  return issues.length > 0 ? fail(...issues) : ok(read.value);
};

/** What is wrong with an event on its own; the order of a life is the matter of `judgeEvent`. */
export const checkAssociationEvent = (event: AssociationEvent): Issue[] => {
  const { step, associations, into = [], on, filedOn } = event;
  const issues: Issue[] = [];
  const sides = SIDES[step] ?? { least: 1, into: [0, 0] };
  const [fewest, most] = sides.into;
  const tooMany = !MANY.includes(step) && associations.length > 1;
  if (associations.length < sides.least || tooMany || into.length < fewest || into.length > most)
    issues.push(
      issue('ASSOCIATION_EVENT_SIDES', ['associations'], {
        step,
        associations: associations.length,
        into: into.length,
      }),
    );
  const all = [...associations, ...into];
  all.forEach((body, index) => {
    if (all.indexOf(body) < index) issues.push(issue('ASSOCIATION_EVENT_TWICE', ['associations'], { body }));
  });
  if (STRUCTURAL.includes(step) && event.decision?.document === undefined)
    issues.push(issue('ASSOCIATION_EVENT_NO_DECISION', ['decision', 'document'], { step }));
  if (filedOn !== undefined && filedOn > on)
    issues.push(issue('ASSOCIATION_EVENT_FILED_LATER', ['filedOn'], { filedOn, on }));
  return issues;
};

/** The event as a step of the life of one of its associations. */
export const stepOf = (event: AssociationEvent): StepTaken => {
  const { step, on, by, office, decision } = event;
  const document = decision?.text ?? decision?.document;
  return {
    step,
    on,
    body: by,
    ...(office === undefined ? {} : { office }),
    ...(document === undefined ? {} : { document }),
  };
};
