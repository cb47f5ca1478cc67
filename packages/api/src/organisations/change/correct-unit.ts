import {
  BODY_KINDS,
  type Body,
  type BodyKind,
  correctBody as correctedBody,
  correctPlace as correctedPlace,
  fail,
  type Issue,
  ok,
  type Place,
  type Registry,
  type Result,
  readBodyCorrection,
  readPlaceCorrection,
  toBodyId,
  toPlaceId,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import type { ReadConnection } from '../../platform/database/index.js';
import { nextVersion, runMutation } from '../../platform/index.js';
import { assertMayActFor, changeAuthority } from './authority.js';
import type { CorrectBodyInput, CorrectPlaceInput, CorrectUnitInput } from './inputs.js';
import type { OrganisationPayload } from './payloads.js';
import { asPayload, type Written } from './register-succession.js';
import { slugOf } from './to-domain.js';
import { registryInside, versionOf, writeBody, writePlace } from './write-units.js';

/** What differs between the correction of a body and of a place. */
interface Kind<U extends Body | Place> {
  readonly kind: 'body' | 'place';
  readonly prefix: 'bod' | 'plc';
  /** What leave is needed for beside the body that one acts for: the unit and all that it is put under. */
  readonly units: 'bodies' | 'places';
  readonly find: (registry: Registry, id: string) => U | undefined;
  readonly correct: (
    registry: Registry,
    id: string,
    correction: unknown,
    kinds: readonly BodyKind[],
  ) => Result<U>;
  readonly write: (connection: ReadConnection, unit: U, at: Date) => Promise<number>;
}

const BODY: Kind<Body> = {
  ...{ kind: 'body', prefix: 'bod', units: 'bodies' },
  find: ({ bodies }, id) => bodies.get(toBodyId(id)),
  correct: (registry, id, correction, kinds) => {
    const read = readBodyCorrection(correction);
    return read.ok ? correctedBody(registry, toBodyId(id), read.value, kinds) : read;
  },
  write: writeBody,
};

const PLACE: Kind<Place> = {
  ...{ kind: 'place', prefix: 'plc', units: 'places' },
  find: ({ places }, id) => places.get(toPlaceId(id)),
  correct: (registry, id, correction) => {
    const read = readPlaceCorrection(correction);
    return read.ok ? correctedPlace(registry, toPlaceId(id), read.value) : read;
  },
  write: writePlace,
};

type Said = Pick<CorrectUnitInput, 'basis' | 'note' | 'grade'>;

/** The correction as the domain reads it: slugs for global ids, and nothing that was not given. */
const correctionOf = ({ basis, note, grade }: Said, said: object): unknown =>
  JSON.parse(
    JSON.stringify(
      {
        ...said,
        grade,
        basis: { document: slugOf(basis.document), provision: basis.provision.trim(), note },
      },
      (_, value) => value ?? undefined,
    ),
  );

/** The domain's own names, back in those of the input. */
const inTermsOfInput = (found: Issue, kind: string): Issue => {
  const { path, code } = found;
  if (path[0] === 'basis' && path[1] === 'note') return { ...found, path: path.slice(1) };
  const isItself = path.length === 0 && (code === 'BODY_UNKNOWN' || code === 'PLACE_UNKNOWN');
  return isItself ? { ...found, path: [kind] } : found;
};

const json = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));

interface Question {
  readonly action: string;
  readonly id: string;
  /** All that the unit is put under. */
  readonly above: readonly string[];
  /** What is said of the unit, with slugs. */
  readonly said: object;
}

const correctUnit = async <U extends Body | Place>(
  context: RequestContext,
  input: CorrectUnitInput,
  { kind, prefix, units, find, correct, write }: Kind<U>,
  { action, id, above, said }: Question,
): Promise<OrganisationPayload> => {
  const actingBody = slugOf(input.actingFor);
  assertMayActFor(context, actingBody);
  const { idempotencyKey, ...rest } = input;
  const request = { action, input: rest, idempotencyKey, actingBody };
  const outcome = await runMutation<Written>(context, request, async (_, connection) => {
    const registry = await registryInside(context, connection);
    const authority = changeAuthority(context, registry);
    authority.bodies([actingBody]);
    authority[units]([id, ...above]);
    const kinds = [...BODY_KINDS, ...context.law.law.kinds];
    const after = correct(registry, id, correctionOf(input, said), kinds);
    if (!after.ok) return fail(...after.issues.map((found) => inTermsOfInput(found, kind)));
    const version = nextVersion(await versionOf(connection, kind, id), input.expectedVersion);
    if (!version.ok) return version;
    const written = await write(connection, after.value, context.now);
    return ok({
      value: { key: id, version: written },
      target: { kind, id },
      before: json(find(registry, id)),
      after: json(after.value),
      events: [{ kind: `${kind}.corrected`, targetId: `${prefix}_${id}`, version: written }],
    });
  });
  return asPayload(context, outcome);
};

/**
 * Corrects what was recorded wrongly of a body: the rows that stand are closed and others added, so that a look with
 * an earlier day of knowledge finds what it found. Throws ApiError FORBIDDEN without leave for the body and for all
 * that it is put under.
 */
export const correctBody = (
  context: RequestContext,
  input: CorrectBodyInput,
): Promise<OrganisationPayload> => {
  const { begins, ends, hasNotEnded, names } = input;
  const parents = input.parents?.map((each) => ({ ...each, parent: slugOf(each.parent) }));
  return correctUnit(context, input, BODY, {
    action: 'correctBody',
    id: slugOf(input.body),
    above: (parents ?? []).map(({ parent }) => parent),
    said: { begins, ends, hasNotEnded, names, parents },
  });
};

/** Corrects a place likewise: by leave for whoever governs it, and governs all that it is put under. */
export const correctPlace = (
  context: RequestContext,
  input: CorrectPlaceInput,
): Promise<OrganisationPayload> => {
  const { begins, ends, hasNotEnded, names, types, codes } = input;
  const parents = input.parents?.map((each) => ({ ...each, parent: slugOf(each.parent) }));
  return correctUnit(context, input, PLACE, {
    action: 'correctPlace',
    id: slugOf(input.place),
    above: (parents ?? []).map(({ parent }) => parent),
    said: { begins, ends, hasNotEnded, names, types, codes, parents },
  });
};
