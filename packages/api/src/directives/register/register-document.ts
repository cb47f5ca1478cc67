import {
  asOf,
  type BodyId,
  can,
  fail,
  type Issue,
  isSlug,
  issue,
  LAST_DAY,
  type OfficialDocument,
  ok,
  type Result,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import {
  ApiError,
  type Change,
  type Json,
  type MutationOutcome,
  nextVersion,
  type ReadConnection,
  runMutation,
} from '../../platform/index.js';
import { guardedRows } from '../../platform/read/index.js';
import { callerGrants, callerScope, readRun } from '../../platform/reading.js';
import { closeDocument } from '../close-document.js';
import { checkFates } from './check-fates.js';
import { checkInput } from './check-input.js';
import { clauseNameIssues, keptClauseNames } from './clause-names.js';
import { type CurrentDocument, currentDocument } from './current-document.js';
import type { RegisterDocumentInput } from './document-input.js';
import { clashOf } from './number-clash.js';
import { bodySlug, documentSlug } from './to-law-file.js';
import { insertDocument } from './write-rows.js';

/** What is kept for a replay: enough to read the document anew. */
export type Registered = { readonly slug: string; readonly version: number };

const mayWrite = (context: RequestContext, body: string | null): boolean =>
  body !== null &&
  isBodyId(body) &&
  can(context.law.registry, callerGrants(context), 'document:write', body, asOf(context.today, LAST_DAY));

const isBodyId = (text: string): text is BodyId => isSlug(text);

/**
 * Where the issuer is a body that is known, whoever registers its paper needs leave over it too: what a document says
 * binds others in the issuer's name. An issuer without a body is answered for by the body acted for alone.
 */
const issuerIssues = (context: RequestContext, { issuer }: RegisterDocumentInput): readonly Issue[] => {
  const body = issuer.body ? bodySlug(issuer.body) : null;
  const known = body !== null && isBodyId(body) && context.law.registry.bodies.has(body);
  if (!known || mayWrite(context, body)) return [];
  return [issue('ISSUER_OUTSIDE_AUTHORITY', ['issuer', 'body'], { body })];
};

/** The documents that the input names, as far as the caller may see them: one statement. */
const namedDocuments = async (
  context: RequestContext,
  connection: ReadConnection,
  { relations, consultations }: RegisterDocumentInput,
): Promise<OfficialDocument[]> => {
  const named = [...relations.map(({ to }) => to), ...consultations.flatMap((one) => one.requiredBy ?? [])];
  const slugs = [...new Set(named.map(documentSlug))];
  if (slugs.length === 0) return [];
  const run = { ...readRun(context).run, connection };
  const rows = await guardedRows(context.reads.model, run, 'Document', ['record'], { slug: slugs });
  // `record` is written from an OfficialDocument by this room alone
  return rows.map(({ record }) => record as OfficialDocument);
};

/**
 * A new document is named below the body acted for. So a name that is taken is taken by a document of that body, which
 * who acts for it may correct: names do not tell of documents that others keep to themselves.
 */
const nameIssues = ({ slug, actingFor, expectedVersion }: RegisterDocumentInput): readonly Issue[] => {
  const prefix = `${bodySlug(actingFor)}/`;
  const isNew = expectedVersion === null || expectedVersion === undefined;
  return isNew && !slug.startsWith(prefix) ? [issue('SLUG_OUTSIDE_BODY', ['slug'], { prefix })] : [];
};

/**
 * Another document with the number, among those that the caller may see. One that is hidden keeps its number to itself:
 * the same number may then stand twice, and who sees both learns it.
 */
const numberIssues = async (
  context: RequestContext,
  connection: ReadConnection,
  { id, symbol, issuer, issuedOn }: OfficialDocument,
): Promise<readonly Issue[]> => {
  if (symbol === null || !issuedOn.known) return [];
  const { run } = readRun(context);
  const same = { symbol: [symbol], issuer: [issuer.name], issuedOn: [issuedOn.day] };
  const rows = await guardedRows(context.reads.model, { ...run, connection }, 'Document', ['slug'], same);
  return rows.some(({ slug }) => slug !== id)
    ? [issue('DOCUMENT_DUPLICATE_NUMBER', ['symbol'], { symbol })]
    : [];
};

const mayCorrect = (context: RequestContext, { registeredFor, accessBody }: CurrentDocument): boolean =>
  mayWrite(context, registeredFor) || mayWrite(context, accessBody);

const maySee = (context: RequestContext, { access, accessBody }: CurrentDocument): boolean => {
  const { bodies } = callerScope(context);
  return access === 'public' || (bodies !== 'none' && accessBody !== null && bodies.includes(accessBody));
};

/** The version to write, or why there is none to write. */
const versionFor = (
  context: RequestContext,
  { slug, expectedVersion }: RegisterDocumentInput,
  current: CurrentDocument | null,
): Result<number> => {
  const refuse = (code: string, field: string) => fail<number>(issue(code, [field], { document: slug }));
  const corrects = expectedVersion !== null && expectedVersion !== undefined;
  if (!corrects) return current === null ? ok(1) : refuse('DOCUMENT_EXISTS', 'slug');
  if (current === null) return refuse('DOCUMENT_UNKNOWN', 'slug');
  if (current.origin === 'law') return refuse('LAW_IS_READ_ONLY', 'slug');
  if (mayCorrect(context, current)) return nextVersion(current.version, expectedVersion);
  if (!maySee(context, current)) return refuse('DOCUMENT_UNKNOWN', 'slug');
  throw new ApiError('FORBIDDEN', `correction of ${slug}`);
};

const writeDocument = async (
  context: RequestContext,
  connection: ReadConnection,
  input: RegisterDocumentInput,
): Promise<Result<Change<Registered>>> => {
  const { law, registry } = context.law;
  const named = await namedDocuments(context, connection, input);
  const checked = checkInput(input, { law, registry, named });
  if (!checked.ok) return checked;
  const misnamed = nameIssues(input);
  if (misnamed.length > 0) return fail(...misnamed);
  const { document, law: parts } = checked.value;
  const { slug } = input;
  const at = context.now;
  const current = await currentDocument(connection, slug);
  const next = versionFor(context, input, current);
  if (!next.ok) return next;
  const outside = issuerIssues(context, input);
  if (outside.length > 0) return fail(...outside);
  const taken = await numberIssues(context, connection, document);
  if (taken.length > 0) return fail(...taken);
  const fates = await checkFates(context, connection, input, { document, law: parts, named });
  if (!fates.ok) return fates;
  const version = next.value;
  const keeper = current?.registeredFor ?? bodySlug(input.actingFor);
  const kept = current === null ? new Set<string>() : await keptClauseNames(connection, slug);
  const foreign = clauseNameIssues(input, document, registry, { keeper, kept });
  if (foreign.length > 0) return fail(...foreign);
  if (current !== null) await closeDocument(connection, slug, at);
  await insertDocument(connection, document, parts, { version, keeper, at, fates: fates.value });
  return ok({
    value: { slug, version },
    target: { kind: 'document', id: slug },
    before: current && { version: current.version, record: current.record },
    after: { version, record: toJson(document) },
    events: [
      {
        kind: current === null ? 'document.registered' : 'document.corrected',
        targetId: `doc_${slug}`,
        version,
      },
    ],
  });
};

const toJson = (document: OfficialDocument): Json => JSON.parse(JSON.stringify(document));

const refused = (...issues: readonly Issue[]): MutationOutcome<Registered> => ({ ok: false, issues });

/**
 * Registers a document, or corrects a registered one: checked by the domain and written in one transaction, so
 * that a replay is not checked anew. Issues have paths in the input's terms; a classified document is refused
 * before anything of it is looked at. Throws ApiError FORBIDDEN where the caller may not act for the body.
 */
export const registerDocument = async (
  context: RequestContext,
  input: RegisterDocumentInput,
): Promise<MutationOutcome<Registered>> => {
  const { idempotencyKey, ...rest } = input;
  const actingBody = bodySlug(input.actingFor);
  if (!mayWrite(context, actingBody)) throw new ApiError('FORBIDDEN', `document:write for ${actingBody}`);
  if (input.secrecy !== 'none') return refused(issue('SECRET_REFUSED', ['secrecy']));
  const request = { action: 'registerDocument', input: rest, idempotencyKey, actingBody };
  try {
    return await runMutation<Registered>(context, request, (_, connection) =>
      writeDocument(context, connection, input),
    );
  } catch (error) {
    const clash = clashOf(error, input);
    if (clash === null) throw error;
    return refused(clash);
  }
};
