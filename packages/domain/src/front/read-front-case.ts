import {
  type CaseWorld,
  type NewWorkflowCase,
  readWorkflowCase,
  type WorkflowDefinition,
} from '../duties/index.js';
import {
  type CalendarDate,
  fail,
  formatDay,
  type Issue,
  issue,
  objectReader,
  ok,
  type Reader,
  type Result,
  textReader,
  wholeReader,
} from '../kernel/index.js';
import type { Facts } from '../rules/index.js';
import { dayIn, textIn } from './case-values.js';
import { type FrontKind, frontKindOf } from './front-case.js';
import { subjectNamed } from './subject.js';

/** Where a case belongs: the year of the programme, and the case it came out of. */
export interface FrontPlace {
  readonly year?: number;
  readonly partOf?: string;
}

/** A case of the Front's work as it comes in. */
export interface NewFrontCase extends NewWorkflowCase, FrontPlace {}

/** What is known of the case that another is said to come out of. */
export interface FrontParent {
  readonly kind: FrontKind | null;
  readonly openedOn: CalendarDate;
}

export interface FrontPlaceWorld {
  readonly definition: WorkflowDefinition;
  /** The case of that id, as far as the writer may see it; null where there is none. */
  readonly parent: FrontParent | null;
}

/** Of which kinds of case each may be a part. */
const PARTS: Readonly<Record<FrontKind, readonly FrontKind[]>> = {
  programme: [],
  supervision: ['programme'],
  recommendation: ['supervision', 'criticism'],
  criticism: ['programme'],
  coordination: [],
  movement: [],
  petition: ['supervision'],
};

const placeReader: Reader<FrontPlace> = objectReader<FrontPlace>(
  {},
  { year: wholeReader(1900, 2999), partOf: textReader(120) },
);

/**
 * Reads where a case belongs. Issues, all at once: those of the shape, FRONT_WORKFLOW_OTHER for a workflow that is none
 * of the Front's, FRONT_PART_UNKNOWN, FRONT_PART_OTHER_KIND, FRONT_PART_LATER for a part that is older than the whole.
 *
 * @example readFrontPlace({ year: 2025 }, on, world).ok // true
 */
export const readFrontPlace = (
  input: unknown,
  on: CalendarDate | null,
  { definition, parent }: FrontPlaceWorld,
): Result<FrontPlace> => {
  const read = placeReader(input);
  const kind = frontKindOf(definition);
  const issues: Issue[] = read.ok ? [] : [...read.issues];
  if (kind === null)
    issues.push(issue('FRONT_WORKFLOW_OTHER', ['workflow'], { workflow: definition.id.slice(0, 80) }));
  if (read.ok && read.value.partOf !== undefined) {
    const path = ['partOf'];
    if (parent === null)
      issues.push(issue('FRONT_PART_UNKNOWN', path, { id: read.value.partOf.slice(0, 80) }));
    else if (kind !== null && (parent.kind === null || !PARTS[kind].includes(parent.kind)))
      issues.push(issue('FRONT_PART_OTHER_KIND', path, { kind, parent: parent.kind ?? '' }));
    else if (on !== null && on < parent.openedOn)
      issues.push(
        issue('FRONT_PART_LATER', ['on'], { day: formatDay(on), from: formatDay(parent.openedOn) }),
      );
  }
  return read.ok && issues.length === 0 ? read : fail(...issues);
};

/** A day for a reply stands only with the text that sets it, and never before the recommendation was sent. */
const checkReplyDay = (facts: Facts, on: CalendarDate): Issue[] => {
  const dueOn = dayIn(facts, 'reply-due-on');
  if (dueOn === null) return [];
  const path = ['facts', 'reply-due-on'];
  return [
    ...(textIn(facts, 'reply-due-by') === null ? [issue('FRONT_REPLY_DAY_WITHOUT_TEXT', path)] : []),
    ...(dueOn < on
      ? [issue('FRONT_REPLY_DAY_EARLY', path, { day: formatDay(dueOn), from: formatDay(on) })]
      : []),
  ];
};

/** What is supervised is told by a code, so that it can be counted. */
const checkSubject = (facts: Facts): Issue[] => {
  const subject = textIn(facts, 'supervision-subject');
  return subject === null || subjectNamed(subject) !== null
    ? []
    : [issue('FRONT_SUBJECT_UNKNOWN', ['facts', 'supervision-subject'], { subject: subject.slice(0, 80) })];
};

/**
 * Reads a case of the Front's work from outside. Issues, all at once: those of `readWorkflowCase` and of
 * {@link readFrontPlace}; of a supervision FRONT_SUBJECT_UNKNOWN, of a recommendation FRONT_ADDRESSEE_NOT_ONE, FRONT_REPLY_DAY_WITHOUT_TEXT and
 * FRONT_REPLY_DAY_EARLY.
 *
 * @example readFrontCase({ body, title: 'Kiến nghị 1', on, parties, facts: {}, partOf }, world).ok // true
 */
export const readFrontCase = (
  input: Readonly<Record<string, unknown>>,
  world: CaseWorld & FrontPlaceWorld,
): Result<NewFrontCase> => {
  const { year, partOf, ...opening } = input;
  const read = readWorkflowCase(opening, world);
  const given = Object.entries({ year, partOf }).filter(([, value]) => value !== undefined);
  const place = readFrontPlace(Object.fromEntries(given), read.ok ? read.value.on : null, world);
  const issues: Issue[] = [...(read.ok ? [] : read.issues), ...(place.ok ? [] : place.issues)];
  const kind = frontKindOf(world.definition);
  if (read.ok && kind === 'supervision') issues.push(...checkSubject(read.value.facts));
  if (read.ok && kind === 'recommendation') {
    const { addressee = [] } = read.value.parties;
    if (addressee.length !== 1)
      issues.push(issue('FRONT_ADDRESSEE_NOT_ONE', ['parties'], { count: addressee.length }));
    issues.push(...checkReplyDay(read.value.facts, read.value.on));
  }
  return read.ok && place.ok && issues.length === 0 ? ok({ ...read.value, ...place.value }) : fail(...issues);
};
