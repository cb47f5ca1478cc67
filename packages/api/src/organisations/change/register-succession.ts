import {
  type AppliedSuccession,
  applySuccession,
  BODY_KINDS,
  type BodyKind,
  brokenBy,
  correctSuccession as correctedBy,
  fail,
  HIERARCHIES,
  issue,
  ok,
  type Registry,
  type Result,
  registryWith,
  type Succession,
  type SuccessionParts,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import type { ReadConnection } from '../../platform/database/index.js';
import {
  type Change,
  type Json,
  type MutationOutcome,
  nextVersion,
  type OutboxEvent,
  runMutation,
  toUserErrors,
} from '../../platform/index.js';
import { assertMayActFor, type ChangeAuthority, changeAuthority } from './authority.js';
import type { CorrectSuccessionInput, RegisterSuccessionInput } from './inputs.js';
import type { OrganisationPayload } from './payloads.js';
import { basisOf, eventOf, partsOf, slugOf } from './to-domain.js';
import { registryInside, versionOf, writeBody, writePlace, writeSuccession } from './write-units.js';

/** What is kept for a replay. */
export type Written = { readonly key: string; readonly version: number };

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null));

/** Leave is needed on both sides: for all that an event starts from, and for all that comes of it or its parents. */
const assertBothSides = (
  authority: ChangeAuthority,
  event: Succession,
  { bodies = [], places = [], change }: SuccessionParts,
): void => {
  const began = new Set<string>([...bodies, ...places].map(({ id }) => id));
  const existing = [...event.from, ...event.to].map(({ id }) => id as string).filter((id) => !began.has(id));
  if (event.subject === 'body') authority.bodies(existing);
  else authority.places(existing);
  authority.bodies([
    ...bodies.flatMap(({ parents }) =>
      HIERARCHIES.flatMap((hierarchy) =>
        (parents[hierarchy]?.entries ?? []).flatMap((held) =>
          held.state === 'in-force' ? [held.value] : [],
        ),
      ),
    ),
    ...Object.values(change?.parents ?? {}),
  ]);
  authority.places([
    ...places.flatMap(({ parents }) =>
      parents.entries.flatMap((held) => (held.state === 'in-force' ? [held.value as string] : [])),
    ),
    ...(change?.parent === undefined ? [] : [change.parent]),
  ]);
};

const kindsOf = ({ law: { law } }: RequestContext): readonly BodyKind[] => [...BODY_KINDS, ...law.kinds];

/** Writes the units that are other than before, and tells of each. */
export const writeUnits = async (
  connection: ReadConnection,
  { places, bodies }: Pick<AppliedSuccession, 'places' | 'bodies'>,
  at: Date,
): Promise<OutboxEvent[]> => {
  const events: OutboxEvent[] = [];
  for (const place of places)
    events.push({
      kind: 'place.changed',
      targetId: `plc_${place.id}`,
      version: await writePlace(connection, place, at),
    });
  for (const body of bodies)
    events.push({
      kind: 'body.changed',
      targetId: `bod_${body.id}`,
      version: await writeBody(connection, body, at),
    });
  return events;
};

const change = async (
  context: RequestContext,
  connection: ReadConnection,
  event: Succession,
  applied: AppliedSuccession,
  before: Succession | null,
): Promise<Change<Written>> => {
  const at = context.now;
  const told = await writeUnits(connection, applied, at);
  const version = await writeSuccession(connection, event, at);
  const verb = before === null ? 'registered' : 'corrected';
  return {
    value: { key: event.id, version },
    target: { kind: 'succession', id: event.id },
    before: json(before),
    after: {
      event: json(event),
      ended: [...applied.ended],
      changed: [...applied.places, ...applied.bodies].map(({ id }) => id),
    },
    events: [{ kind: `succession.${verb}`, targetId: `suc_${event.id}`, version }, ...told],
  };
};

/**
 * Registers an event inside a transaction of the caller's, with all that follows from it for the register that was read
 * in it (`registryInside`). It asks for no authority.
 */
export const registerWithin = async (
  context: RequestContext,
  connection: ReadConnection,
  registry: Registry,
  event: Succession,
  parts: SuccessionParts,
): Promise<Result<Change<Written>>> => {
  const applied = applySuccession(registry, event, parts);
  if (!applied.ok) return applied;
  const after = registryWith(registry, applied.value);
  const broken = brokenBy(registry, after, kindsOf(context));
  if (broken.length > 0) return fail(...broken.map((found) => ({ ...found, path: [] })));
  return ok(await change(context, connection, event, applied.value, null));
};

/** Corrects an event likewise, with what it wrote, the units that it was recorded without, and what it changes otherwise. */
export const correctWithin = async (
  context: RequestContext,
  connection: ReadConnection,
  registry: Registry,
  before: Succession,
  event: Succession,
  parts: SuccessionParts = {},
): Promise<Result<Change<Written>>> => {
  const applied = correctedBy(registry, before, event, parts, kindsOf(context));
  if (!applied.ok) return applied;
  return ok(await change(context, connection, event, applied.value, before));
};

/** The domain's words for what begins with an event, back in those of the input. */
const inTermsOfInput = <T>(result: Result<T>): Result<T> =>
  result.ok
    ? result
    : fail(
        ...result.issues.map((found) => {
          const [first, index = 0, last] = found.path;
          const list = first === 'bodies' ? 'newBodies' : first === 'places' ? 'newPlaces' : null;
          return list === null
            ? found
            : { ...found, path: [list, index, last === 'id' ? 'slug' : (last ?? '')] };
        }),
      );

const register = async (
  context: RequestContext,
  connection: ReadConnection,
  input: RegisterSuccessionInput,
): Promise<Result<Change<Written>>> => {
  const registry = await registryInside(context, connection);
  const authority = changeAuthority(context, registry);
  authority.bodies([slugOf(input.actingFor)]);
  const [basis, event] = [basisOf(input), eventOf(input)];
  const parts = basis.ok ? partsOf(context.law, input, basis.value) : basis;
  if (!event.ok || !parts.ok)
    return fail(...(event.ok ? [] : event.issues), ...(parts.ok ? [] : parts.issues));
  assertBothSides(authority, event.value, parts.value);
  return inTermsOfInput(await registerWithin(context, connection, registry, event.value, parts.value));
};

const correct = async (
  context: RequestContext,
  connection: ReadConnection,
  input: CorrectSuccessionInput,
): Promise<Result<Change<Written>>> => {
  const registry = await registryInside(context, connection);
  const authority = changeAuthority(context, registry);
  authority.bodies([slugOf(input.actingFor)]);
  const [basis, event] = [basisOf(input), eventOf(input)];
  const parts = basis.ok ? partsOf(context.law, input, basis.value) : basis;
  if (!event.ok || !parts.ok)
    return fail(...(event.ok ? [] : event.issues), ...(parts.ok ? [] : parts.issues));
  const before = registry.successions.find(
    ({ id, supersededOn }) => id === event.value.id && supersededOn === undefined,
  );
  if (before === undefined || before.subject !== event.value.subject)
    return fail(issue('SUCCESSION_UNKNOWN', ['slug'], { id: event.value.id }));
  assertBothSides(authority, before, {});
  assertBothSides(authority, event.value, parts.value);
  const version = nextVersion(await versionOf(connection, 'succession', before.id), input.expectedVersion);
  if (!version.ok) return version;
  return inTermsOfInput(await correctWithin(context, connection, registry, before, event.value, parts.value));
};

/** The outcome as a payload; a change that was made is seen by the rest of the request. */
export const asPayload = async (
  context: RequestContext,
  outcome: MutationOutcome<Written>,
): Promise<OrganisationPayload> => {
  if (!outcome.ok)
    return { written: null, replayed: false, userErrors: toUserErrors(outcome.issues, context.language) };
  await context.renewLaw?.();
  return { written: outcome.value.key, replayed: outcome.replayed, userErrors: [] };
};

/**
 * Registers what happened, or will, to places or bodies, with all that follows from it: units end, begin, are
 * renamed or moved from the day of effect on. One transaction. Throws ApiError FORBIDDEN without leave on both sides.
 */
export const registerSuccession = async (
  context: RequestContext,
  input: RegisterSuccessionInput,
): Promise<OrganisationPayload> => {
  assertMayActFor(context, slugOf(input.actingFor));
  const { idempotencyKey, ...rest } = input;
  const request = {
    action: 'registerSuccession',
    input: rest,
    idempotencyKey,
    actingBody: slugOf(input.actingFor),
  };
  return asPayload(
    context,
    await runMutation<Written>(context, request, (_, connection) => register(context, connection, input)),
  );
};

/** Corrects an event that was recorded wrongly; earlier days of knowledge keep what they knew. */
export const correctSuccession = async (
  context: RequestContext,
  input: CorrectSuccessionInput,
): Promise<OrganisationPayload> => {
  assertMayActFor(context, slugOf(input.actingFor));
  const { idempotencyKey, ...rest } = input;
  const request = {
    action: 'correctSuccession',
    input: rest,
    idempotencyKey,
    actingBody: slugOf(input.actingFor),
  };
  return asPayload(
    context,
    await runMutation<Written>(context, request, (_, connection) => correct(context, connection, input)),
  );
};
