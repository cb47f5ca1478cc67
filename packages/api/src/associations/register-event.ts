import { randomUUID } from 'node:crypto';
import {
  type AssociationEvent,
  applySuccession,
  BODY_KINDS,
  correctSuccession,
  asOf as daysOf,
  type EventDecision,
  fail,
  type Issue,
  isSlug,
  issue,
  LAST_DAY,
  legalBasis,
  ok,
  type Registry,
  type Result,
  type Succession,
  type SuccessionParts,
  successionOfEvent,
  toBodyId,
  toPlaceId,
} from '@danvan/domain';
import { associationLifecycles } from '@danvan/domain/law';
import {
  assertMay,
  bareId,
  type CaseView,
  decisionOf,
  loadCaseView,
  refusalErrors,
  type StepDecision,
} from '../duties/index.js';
import {
  changeAuthority,
  correctWithin,
  partsOf,
  registerWithin,
  registryInside,
  slugOf,
} from '../organisations/index.js';
import type { RequestContext } from '../platform/context.js';
import {
  type Change,
  type MutationOutcome,
  nextVersion,
  type OutboxEvent,
  type ReadConnection,
  runMutation,
  toUserErrors,
  type UserError,
} from '../platform/index.js';
import { readRun } from '../platform/reading.js';
import { assertMayKeep, scopeWith } from './authority.js';
import type {
  AssociationEventInput,
  CorrectAssociationEventInput,
  RegisterAssociationEventInput,
} from './inputs.js';
import { judgeForAll } from './judge-event.js';
import { loadAssociationFacts } from './load-facts.js';
import type { AssociationEventPayload } from './payloads.js';
import { type GivenEvent, namedBy, readEvent } from './read-event.js';
import { asJson, lockAssociations, nextOrdinal, standingEvent, writeEvent } from './write-event.js';

/** What is kept for a replay: enough to read the event and the association anew. */
type WrittenEvent = {
  readonly key: string;
  readonly associations: readonly string[];
  readonly version: number;
};

type Outcome = Result<Change<WrittenEvent>>;

/** What an event brings to the register of bodies beside itself. */
type BodiesInput = Pick<RegisterAssociationEventInput, 'newBodies' | 'name'>;

/** What the domain said goes by the side of the transaction, which a refusal rolls back. */
interface Judged {
  decisions: readonly EventDecision[];
}

/** Leave to change the register of bodies beside leave to record: for every body that is there, and every place. */
const assertMayChange = (
  context: RequestContext,
  registry: Registry,
  event: AssociationEvent,
  begun: RegisterAssociationEventInput['newBodies'],
): void => {
  const bodies = namedBy(event).flatMap((id) => registry.bodies.get(id) ?? []);
  assertMayKeep(context, registry, 'organisation:write', bodies);
  const isOther = ({ slug }: { readonly slug: string }) => !bodies.some(({ id }) => id === slugOf(slug));
  for (const { slug, place, parents } of (begun ?? []).filter(isOther)) {
    const [id, of] = [slugOf(slug), slugOf(place)];
    if (isSlug(id) && isSlug(of))
      assertMayKeep(context, registry, 'organisation:write', [{ id: toBodyId(id), place: toPlaceId(of) }]);
    changeAuthority(context, registry).bodies(parents.map(({ parent }) => slugOf(parent)));
  }
};

/** What stands against the event: its grounds, and what is not known where that is to be refused as well. */
const standsAgainst = (decisions: readonly EventDecision[], refuseUndetermined: boolean): Issue[] =>
  decisions.flatMap(({ reasons, doubts }) =>
    [...reasons, ...(refuseUndetermined ? doubts : [])].map(({ code, params }) => issue(code, [], params)),
  );

interface Work {
  readonly context: RequestContext;
  readonly connection: ReadConnection;
  readonly registry: Registry;
  readonly judged: Judged;
}

const judge = async (
  { context, connection, judged }: Work,
  { event, facts }: GivenEvent,
  refuseUndetermined: boolean,
): Promise<Issue[]> => {
  // whoever keeps the register of the associations may see what is recorded of them
  const run = { scope: scopeWith(context, namedBy(event)), asOf: daysOf(LAST_DAY), connection };
  const loaded = await loadAssociationFacts(context, run, namedBy(event));
  judged.decisions = judgeForAll(context, loaded.facts, event, facts, daysOf(context.today, LAST_DAY));
  return standsAgainst(judged.decisions, refuseUndetermined);
};

/** What the event is in the register of bodies, with the bodies that begin with it and the new name. */
const partsOfEvent = (
  { context }: Work,
  event: AssociationEvent,
  succession: Succession<'body'>,
  { newBodies, name }: BodiesInput,
): Result<SuccessionParts> => {
  const { basis, grade } = succession;
  return partsOf(
    context.law,
    {
      grade,
      effectiveOn: event.on,
      newBodies: [...(newBodies ?? [])],
      newPlaces: null,
      change: name ? { name } : null,
    },
    legalBasis(basis.document, basis.provision),
    // who keeps the register of a place decides of its associations, whoever is above them
    { parentless: true },
  );
};

const register = async (work: Work, key: string, input: RegisterAssociationEventInput): Promise<Outcome> => {
  const { context, connection, registry } = work;
  const begun = new Set((input.newBodies ?? []).map(({ slug }) => slugOf(slug)));
  const read = readEvent(key, input, { registry, law: context.law.law, today: context.today, begun });
  if (!read.ok) return read;
  const { event, facts } = read.value;
  assertMayKeep(
    context,
    registry,
    'activity:write',
    namedBy(event).flatMap((id) => registry.bodies.get(id) ?? []),
  );
  const against = await judge(work, read.value, input.refuseUndetermined);
  const succession = successionOfEvent(event);
  const told: OutboxEvent[] = [];
  const others: Issue[] = [];
  if (succession !== null) {
    assertMayChange(context, registry, event, input.newBodies);
    const parts = partsOfEvent(work, event, succession, input);
    if (!parts.ok) others.push(...parts.issues);
    else if (against.length > 0) {
      // refused as it is: what the register of bodies has against it is said beside the grounds
      const applied = applySuccession(registry, succession, parts.value);
      if (!applied.ok) others.push(...applied.issues);
    } else {
      const written = await registerWithin(context, connection, registry, succession, parts.value);
      if (written.ok) told.push(...written.value.events);
      else others.push(...written.issues);
    }
  }
  if (against.length > 0 || others.length > 0) return fail(...against, ...others);
  const ordinal = await nextOrdinal(connection, event);
  const done = await writeEvent(context, connection, { key, event, facts, version: 1, ordinal });
  return done.ok
    ? ok({
        value: { key, associations: namedBy(event), version: 1 },
        target: { kind: 'association-event', id: key },
        before: null,
        after: done.value.after,
        events: [...done.value.events, ...told],
      })
    : done;
};

const correct = async (work: Work, key: string, input: CorrectAssociationEventInput): Promise<Outcome> => {
  const { context, connection, registry } = work;
  const unknown = fail(issue('RECORD_UNKNOWN', ['id'], { id: `ase_${key}`.slice(0, 80) }));
  const standing = await standingEvent(connection, key);
  if (standing === null) return unknown;
  const before = await loadAssociationFacts(
    context,
    { scope: scopeWith(context, standing.associations.map(toBodyId)), asOf: daysOf(LAST_DAY), connection },
    standing.associations.map(toBodyId),
  );
  const row = before.eventRows.find(({ key: each }) => each === key);
  const old = before.facts.events.find(({ id }) => id === `association-event/${key}`);
  if (row === undefined || old === undefined) return unknown;
  const bodiesOf = (event: AssociationEvent) => namedBy(event).flatMap((id) => registry.bodies.get(id) ?? []);
  assertMayKeep(context, registry, 'activity:write', bodiesOf(old));
  const version = nextVersion(standing.version, input.expectedVersion);
  if (!version.ok) return version;
  const begun = new Set<string>([
    ...namedBy(old),
    ...(input.newBodies ?? []).map(({ slug }) => slugOf(slug)),
  ]);
  const read = readEvent(key, input, { registry, law: context.law.law, today: context.today, begun });
  if (!read.ok) return read;
  const { event, facts } = { ...read.value, event: { ...read.value.event, order: standing.ordinal } };
  assertMayKeep(context, registry, 'activity:write', bodiesOf(event));
  if (event.step !== old.step)
    return fail(issue('ASSOCIATION_STEP_KIND_FIXED', ['step'], { before: old.step, step: event.step }));
  const against = await judge(work, { event, facts }, input.refuseUndetermined);
  const told: OutboxEvent[] = [];
  const others: Issue[] = [];
  const [was, is] = [successionOfEvent(old), successionOfEvent(event)];
  if (was !== null && is !== null) {
    assertMayChange(context, registry, old, null);
    assertMayChange(context, registry, event, input.newBodies);
    const parts = partsOfEvent(work, event, is, { newBodies: input.newBodies ?? null });
    if (!parts.ok) others.push(...parts.issues);
    else if (against.length > 0) {
      const kinds = [...BODY_KINDS, ...context.law.law.kinds];
      const applied = correctSuccession(registry, was, is, parts.value, kinds);
      if (!applied.ok) others.push(...applied.issues);
    } else {
      const written = await correctWithin(context, connection, registry, was, is, parts.value);
      if (written.ok) told.push(...written.value.events);
      else others.push(...written.issues);
    }
  }
  if (against.length > 0 || others.length > 0) return fail(...against, ...others);
  const done = await writeEvent(context, connection, {
    ...{ key, event, facts, version: version.value, ordinal: standing.ordinal },
  });
  return done.ok
    ? ok({
        value: { key, associations: namedBy(event), version: version.value },
        target: { kind: 'association-event', id: key },
        before: asJson(old),
        after: done.value.after,
        events: [...done.value.events, ...told],
      })
    : done;
};

const nothing = { written: null, replayed: false };

/** The decisions as the API shows them, each by the law of its day. */
const shownDecisions = (view: CaseView, decisions: readonly EventDecision[]): StepDecision[] =>
  decisions.flatMap((decision) => {
    const definition = associationLifecycles.find(({ id }) => id === decision.workflow);
    return definition === undefined ? [] : [decisionOf(view, definition, decision)];
  });

/** The domain's words for who acts, for what begins and for the sides of a succession, back in those of the input. */
const inTermsOfInput = ({ by, into }: AssociationEventInput, errors: readonly UserError[]): UserError[] =>
  errors.map((error) => {
    const [first, index = '', ...rest] = error.field ?? [];
    if (first === 'body') return { ...error, field: [by ? 'by' : 'actingFor'] };
    if (first === 'bodies')
      return { ...error, field: ['newBodies', index, rest[0] === 'id' ? 'slug' : (rest[0] ?? '')] };
    if (first === 'from') return { ...error, field: ['associations', index] };
    if (first === 'to') return { ...error, field: [into?.length ? 'into' : 'associations', index] };
    return error;
  });

const errorsOf = (
  context: RequestContext,
  input: AssociationEventInput,
  shown: readonly StepDecision[],
  issues: readonly Issue[],
): UserError[] => {
  const grounds = shown.flatMap((decision) => {
    const { reasons, doubts } = decision;
    const told = [...reasons, ...(input.refuseUndetermined ? doubts : [])].map(({ code }) => issue(code, []));
    return refusalErrors(decision, told, context.language);
  });
  const isGround = ({ code, path }: Issue) => path.length === 0 && grounds.some((one) => one.code === code);
  const others = toUserErrors(
    issues.filter((found) => !isGround(found)),
    context.language,
  );
  return inTermsOfInput(input, [...grounds, ...others]);
};

const run = async <I extends AssociationEventInput>(
  context: RequestContext,
  action: string,
  input: I,
  work: (within: Work, input: I) => Promise<Outcome>,
): Promise<AssociationEventPayload> => {
  const { idempotencyKey, ...rest } = input;
  const actingFor = slugOf(input.actingFor);
  const by = slugOf(input.by ?? input.actingFor);
  // of a congress the association itself decides, and who keeps its register may say so
  const isItself = input.associations.some((each) => slugOf(each) === by);
  assertMay(context, 'activity:write', isItself ? [actingFor] : [actingFor, by]);
  const view = await loadCaseView(context, readRun(context).asOf);
  const judged: Judged = { decisions: [] };
  const outcome: MutationOutcome<WrittenEvent> = await runMutation<WrittenEvent>(
    context,
    { action, input: rest, idempotencyKey, actingBody: actingFor },
    async (_, connection) => {
      const registry = await registryInside(context, connection);
      await lockAssociations(connection, [...input.associations, ...(input.into ?? [])].map(slugOf));
      return work({ context, connection, registry, judged }, input);
    },
  );
  const decisions = shownDecisions(view, judged.decisions);
  if (!outcome.ok)
    return { ...nothing, decisions, userErrors: errorsOf(context, input, decisions, outcome.issues) };
  await context.renewLaw?.();
  const { key, associations } = outcome.value;
  return { written: { key, associations }, replayed: outcome.replayed, decisions, userErrors: [] };
};

/**
 * Registers an event: read, judged for each association, stored, and where it changes bodies written once as a
 * succession. Needs `activity:write` for whom one acts and decides, and to keep the register of the associations;
 * `organisation:write` likewise where bodies begin, end or are renamed.
 */
export const registerAssociationEvent = (
  context: RequestContext,
  input: RegisterAssociationEventInput,
): Promise<AssociationEventPayload> =>
  run(context, 'registerAssociationEvent', input, (work, given) => register(work, randomUUID(), given));

/** Corrects an event, with the succession that it wrote; needs the same. */
export const correctAssociationEvent = (
  context: RequestContext,
  input: CorrectAssociationEventInput,
): Promise<AssociationEventPayload> =>
  run(context, 'correctAssociationEvent', input, (work, given) =>
    correct(work, bareId('ase', given.id).replace(/\.\d+$/u, ''), given),
  );
