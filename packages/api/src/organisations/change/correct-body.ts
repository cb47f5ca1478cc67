import {
  BODY_KINDS,
  type Body,
  type CalendarDate,
  checkRegistry,
  type Entry,
  entry,
  FIRST_DAY,
  fail,
  type Hierarchy,
  type Issue,
  isSlug,
  issue,
  knownDay,
  type LegalBasis,
  ok,
  type Period,
  period,
  type Registry,
  type Result,
  registryWith,
  type Timeline,
  toBodyId,
  words,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import type { ReadConnection } from '../../platform/database/index.js';
import { type Change, nextVersion, runMutation } from '../../platform/index.js';
import { assertMayActFor, changeAuthority } from './authority.js';
import type { CorrectBodyInput } from './inputs.js';
import type { OrganisationPayload } from './payloads.js';
import { asPayload, type Written } from './register-succession.js';
import { basisOf, slugOf } from './to-domain.js';
import { registryInside, versionOf, writeBody } from './write-units.js';

interface Days {
  readonly from?: CalendarDate | null;
  readonly until?: CalendarDate | null;
}

const daysOf = ({ from, until }: Days): Period => period(from ?? FIRST_DAY, until ?? undefined);

/** The body as it should have been recorded; what is not given stays. */
const corrected = (body: Body, input: CorrectBodyInput, basis: LegalBasis): Body => {
  const { grade, begins, ends, hasNotEnded, names, parents } = input;
  const held = <T>(value: T, days: Days): Entry<T> => entry(value, daysOf(days), basis, grade);
  const above: Partial<Record<Hierarchy, Timeline<Body['id']>>> = { ...body.parents };
  for (const [hierarchy, list] of Map.groupBy(parents ?? [], (each) => each.hierarchy))
    above[hierarchy] = {
      id: `${body.id}#${hierarchy}`,
      entries: list.map((each) => held(toBodyId(slugOf(each.parent)), each)),
    };
  return {
    ...body,
    life: {
      from: begins ? knownDay(begins, grade, basis) : body.life.from,
      until: ends ? knownDay(ends, grade, basis) : hasNotEnded ? null : body.life.until,
    },
    ...(names
      ? {
          names: {
            id: body.names.id,
            entries: names.map((each) => held(words(each.name.vi, each.name.en), each)),
          },
        }
      : {}),
    parents: above as Body['parents'],
  };
};

const inputIssues = (input: CorrectBodyInput): Issue[] => {
  const { begins, ends, hasNotEnded, names, parents } = input;
  const nothing = !begins && !ends && !hasNotEnded && !names && !parents?.length;
  const empty = (list: readonly Days[] | null | undefined, field: string): Issue[] =>
    (list ?? []).flatMap(({ from, until }, index) =>
      from && until && until <= from ? [issue('PERIOD_INVALID', [field, index, 'until'])] : [],
    );
  return [
    ...(nothing ? [issue('NOTHING_TO_CORRECT')] : []),
    ...(names?.length === 0 ? [issue('TEXT_EMPTY', ['names'])] : []),
    ...(names ?? []).flatMap(({ name }, index) =>
      name.vi.trim() === '' || name.en.trim() === '' ? [issue('TEXT_EMPTY', ['names', index, 'name'])] : [],
    ),
    ...(parents ?? []).flatMap(({ parent }, index) =>
      isSlug(slugOf(parent))
        ? []
        : [issue('BODY_ID_INVALID', ['parents', index, 'parent'], { value: parent.slice(0, 80) })],
    ),
    ...empty(names, 'names'),
    ...empty(parents, 'parents'),
  ];
};

/** What the corrected body would break, at the field that says so. */
const broken = (context: RequestContext, registry: Registry, body: Body): Issue[] => {
  const after = registryWith({ ...registry, successions: [] }, { places: [], bodies: [body] });
  return checkRegistry(after, [...BODY_KINDS, ...context.law.law.kinds]).flatMap((found) => {
    const [room, id, part] = found.path;
    if (room !== 'bodies' || id !== body.id) return [];
    if (found.code === 'TIMELINE_OVERLAP')
      return [issue('PERIODS_OVERLAP', [String(part)], { on: found.params.on ?? null })];
    return [{ ...found, path: part === 'names' || part === 'parents' ? [part] : [] }];
  });
};

const correct = async (
  context: RequestContext,
  connection: ReadConnection,
  input: CorrectBodyInput,
): Promise<Result<Change<Written>>> => {
  const registry = await registryInside(context, connection);
  const authority = changeAuthority(context, registry);
  const id = slugOf(input.body);
  authority.bodies([
    slugOf(input.actingFor),
    id,
    ...(input.parents ?? []).map(({ parent }) => slugOf(parent)),
  ]);
  const basis = basisOf(input);
  const wrong = [...inputIssues(input), ...(basis.ok ? [] : basis.issues)];
  if (wrong.length > 0 || !basis.ok) return fail(...wrong);
  if (input.grade === 'inferred' && !input.note) return fail(issue('NOTE_MISSING', ['note']));
  const before = registry.bodies.get(toBodyId(id));
  if (before === undefined) return fail(issue('BODY_UNKNOWN', ['body'], { body: id }));
  const version = nextVersion(await versionOf(connection, 'body', id), input.expectedVersion);
  if (!version.ok) return version;
  const after = corrected(before, input, basis.value);
  const issues = broken(context, registry, after);
  if (issues.length > 0) return fail(...issues);
  const written = await writeBody(connection, after, context.now);
  return ok({
    value: { key: id, version: written },
    target: { kind: 'body', id },
    before: JSON.parse(JSON.stringify(before)),
    after: JSON.parse(JSON.stringify(after)),
    events: [{ kind: 'body.corrected', targetId: `bod_${id}`, version: written }],
  });
};

/**
 * Corrects what was recorded wrongly of a body: the rows that stand are closed and others added, so that a look with
 * an earlier day of knowledge finds what it found. Throws ApiError FORBIDDEN without leave for the body and for all
 * that it is put under.
 */
export const correctBody = async (
  context: RequestContext,
  input: CorrectBodyInput,
): Promise<OrganisationPayload> => {
  assertMayActFor(context, slugOf(input.actingFor));
  const { idempotencyKey, ...rest } = input;
  const request = { action: 'correctBody', input: rest, idempotencyKey, actingBody: slugOf(input.actingFor) };
  return asPayload(
    context,
    await runMutation<Written>(context, request, (_, connection) => correct(context, connection, input)),
  );
};
