import {
  asOf,
  type FrontParent,
  fail,
  frontKindOf,
  type Issue,
  issue,
  LAST_DAY,
  ok,
  type Result,
  readFrontCase,
  readFrontPlace,
} from '@danvan/domain';
import {
  assertMay,
  bareId,
  type CasePayload,
  type CaseView,
  caseToChange,
  factsOf,
  given,
  loadCase,
  loadCaseView,
  partiesOf,
  rewriteCasePlace,
  shownCase,
  type WrittenCase,
  withBodies,
  writeCase,
} from '../duties/index.js';
import type { RequestContext } from '../platform/context.js';
import {
  type Change,
  type MutationOutcome,
  nextVersion,
  type ReadConnection,
  runMutation,
  toUserErrors,
} from '../platform/index.js';
import { callerScope, readRun } from '../platform/reading.js';
import type { OpenFrontCaseInput, PlaceFrontCaseInput } from './front-inputs.js';

/** The case that another is said to come out of, as far as the writer may see it. */
const parentOf = async (
  context: RequestContext,
  connection: ReadConnection,
  view: CaseView,
  partOf: string | null | undefined,
): Promise<FrontParent | null> => {
  if (!partOf) return null;
  const run = { scope: callerScope(context), asOf: asOf(context.today, LAST_DAY), connection };
  const found = await loadCase(context, run, bareId('wfc', partOf), view);
  if (found === null) return null;
  // rows are written from values that the domain has read
  const openedOn = found.row.openedOn as FrontParent['openedOn'];
  return { kind: found.definition && frontKindOf(found.definition), openedOn };
};

const payloadOf = async (
  context: RequestContext,
  view: CaseView,
  outcome: MutationOutcome<WrittenCase>,
): Promise<CasePayload> => {
  if (!outcome.ok)
    return { case: null, replayed: false, userErrors: toUserErrors(outcome.issues, context.language) };
  const { case: key, body } = outcome.value;
  const run = { scope: withBodies(context, [body]), asOf: readRun(context).asOf };
  const found = await loadCase(context, run, key, view);
  return { case: found && shownCase(found), replayed: outcome.replayed, userErrors: [] };
};

const placeIn = ({ year, partOf }: Pick<OpenFrontCaseInput, 'year' | 'partOf'>): object =>
  given({ year, partOf: partOf ? bareId('wfc', partOf) : partOf });

/** Needs `activity:write` for the body whose case it is, and for the one acted for. */
export const openFrontCase = async (
  context: RequestContext,
  { idempotencyKey, ...input }: OpenFrontCaseInput,
): Promise<CasePayload> => {
  const [actingFor, body] = [bareId('bod', input.actingFor), bareId('bod', input.body)];
  assertMay(context, 'activity:write', [actingFor, body]);
  const view = await loadCaseView(context, readRun(context).asOf);
  const definition = view.kept.has(input.workflow) ? undefined : view.workflows.get(input.workflow);
  const request = { action: 'openFrontCase', input, idempotencyKey, actingBody: actingFor };
  const values = {
    ...given({ body, title: input.title, documentRef: input.documentRef }),
    ...{ on: input.on ?? context.today, parties: partiesOf(input.parties), facts: factsOf(input.facts) },
    ...placeIn(input),
  };
  const outcome = await runMutation<WrittenCase>(context, request, async (_, connection) => {
    if (definition === undefined)
      return fail(issue('WORKFLOW_UNKNOWN', ['workflow'], { workflow: input.workflow.slice(0, 80) }));
    const read = readFrontCase(values, {
      ...{ registry: view.registry, definition, facts: view.world.law?.facts ?? [], today: context.today },
      parent: await parentOf(context, connection, view, input.partOf),
    });
    return read.ok ? ok(await writeCase(context, connection, definition, read.value)) : read;
  });
  return payloadOf(context, view, outcome);
};

/** What is read of a case that was opened before, in the names of the input that places it. */
const inTermsOfPlace = (found: Issue): Issue => {
  const field = { on: 'partOf', workflow: 'case' }[String(found.path[0])];
  return field === undefined ? found : { ...found, path: [field] };
};

/** Needs `activity:write` for the body acted for and the one whose case it is. */
export const placeFrontCase = async (
  context: RequestContext,
  { idempotencyKey, ...input }: PlaceFrontCaseInput,
): Promise<CasePayload> => {
  const actingFor = bareId('bod', input.actingFor);
  assertMay(context, 'activity:write', [actingFor]);
  const view = await loadCaseView(context, readRun(context).asOf);
  const key = bareId('wfc', input.case);
  const request = { action: 'placeFrontCase', input, idempotencyKey, actingBody: actingFor };
  const outcome = await runMutation<WrittenCase>(
    context,
    request,
    async (_, connection): Promise<Result<Change<WrittenCase>>> => {
      const found = await caseToChange(context, connection, view, key);
      if (found === null || found.definition === null)
        return fail(issue('RECORD_UNKNOWN', ['case'], { id: `wfc_${key}`.slice(0, 80) }));
      const parent = await parentOf(context, connection, view, input.partOf);
      const openedOn = found.row.openedOn as FrontParent['openedOn'];
      const place = readFrontPlace(placeIn(input), openedOn, { definition: found.definition, parent });
      const version = nextVersion(found.version, input.expectedVersion);
      if (!place.ok || !version.ok)
        return fail(
          ...(place.ok ? [] : place.issues.map(inTermsOfPlace)),
          ...(version.ok ? [] : version.issues),
        );
      return ok(await rewriteCasePlace(context, connection, found, version.value, place.value));
    },
  );
  return payloadOf(context, view, outcome);
};
