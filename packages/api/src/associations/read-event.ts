import {
  type AssociationEvent,
  type BodyId,
  checkFacts,
  type Facts,
  fail,
  type Issue,
  isSlug,
  issue,
  type Law,
  LIFECYCLE_FACTS,
  ok,
  type Registry,
  type Result,
  readAssociationEvent,
  toBodyId,
} from '@danvan/domain';
import { factsOf, given } from '../duties/index.js';
import { slugOf } from '../organisations/index.js';
import type { AssociationEventInput } from './inputs.js';
import { domainEventId } from './load-facts.js';

/** An event from outside with what is said of its case. */
export interface GivenEvent {
  readonly event: AssociationEvent;
  readonly facts: Facts;
}

interface EventWorld {
  readonly registry: Registry;
  readonly law: Law;
  readonly today: AssociationEvent['on'];
  /** Associations that begin with the event. */
  readonly begun: ReadonlySet<string>;
}

/** A founding committee is recognised before there is an association: its body begins when the founding is permitted. */
const BEFORE_IT_IS: ReadonlySet<AssociationEvent['step']> = new Set(['recognise-committee']);

const factsOfLife = Object.values(LIFECYCLE_FACTS);

/**
 * The event as the domain reads it, held against bodies and days. Issues, all at once, in the paths of the input: those
 * of `readAssociationEvent`, BODY_UNKNOWN, ASSOCIATION_NOT_ONE, DAY_IN_FUTURE, and those of `checkFacts`.
 */
export const readEvent = (
  key: string,
  input: AssociationEventInput,
  { registry, law, today, begun }: EventWorld,
): Result<GivenEvent> => {
  const { decision } = input;
  const read = readAssociationEvent({
    id: domainEventId(key),
    step: input.step,
    on: input.on,
    associations: input.associations.map(slugOf),
    by: slugOf(input.by ?? input.actingFor),
    ...given({ filedOn: input.filedOn, office: input.office, length: input.length }),
    ...(input.into?.length ? { into: input.into.map(slugOf) } : {}),
    ...(input.matters?.length ? { matters: input.matters } : {}),
    ...(decision
      ? { decision: given({ ...decision, document: decision.document ? slugOf(decision.document) : null }) }
      : {}),
  });
  // facts are looked into by checkFacts, which says what it finds in its own words
  const facts = factsOf(input.facts) as Facts;
  const issues: Issue[] = [
    ...(read.ok ? [] : read.issues),
    ...checkFacts(
      [...factsOfLife, ...law.facts.filter(({ id }) => !factsOfLife.some((one) => one.id === id))],
      facts,
      ['facts'],
    ),
    ...(input.on > today ? [issue('DAY_IN_FUTURE', ['on'], { day: input.on, today })] : []),
  ];
  const isThere = (path: Issue['path'], text: string, mayBegin: boolean, isAssociation: boolean) => {
    const slug = slugOf(text);
    if (!isSlug(slug)) return;
    const body = registry.bodies.get(toBodyId(slug));
    if (
      body === undefined &&
      !(mayBegin && begun.has(slug)) &&
      !(isAssociation && BEFORE_IT_IS.has(input.step))
    )
      issues.push(issue('BODY_UNKNOWN', path, { body: slug }));
    if (body !== undefined && isAssociation && body.kind !== 'association')
      issues.push(issue('ASSOCIATION_NOT_ONE', path, { body: slug }));
  };
  for (const [index, text] of input.associations.entries())
    isThere(['associations', index], text, input.step === 'permit-founding', true);
  for (const [index, text] of (input.into ?? []).entries()) isThere(['into', index], text, true, true);
  isThere([input.by ? 'by' : 'actingFor'], input.by ?? input.actingFor, false, false);
  return issues.length > 0 || !read.ok ? fail(...issues) : ok({ event: read.value, facts });
};

/** Every association that an event names, on either side. */
export const namedBy = ({ associations, into = [] }: AssociationEvent): BodyId[] => [
  ...new Set([...associations, ...into]),
];
