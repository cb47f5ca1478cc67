import {
  type AsOf,
  type BodyId,
  type Duty,
  findOverlaps,
  type OfficialDocument,
  type OverlapOptions,
} from '@danvan/domain';
import { refOfDocument } from '../../directives/index.js';
import { type BodyRef, bodyRef } from '../../organisations/index.js';
import { asOfEcho } from '../../platform/as-of.js';
import type { RequestContext } from '../../platform/context.js';
import { registryAsOf } from '../../platform/law.js';
import { guardedRows } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { readBody, readDocument } from '../duties-question.js';
import { loadDutyLaw } from '../duty-law.js';
import { refuse } from '../refuse.js';
import {
  type DocumentOverlaps,
  MOST_BODIES_SHOWN,
  MOST_PAIRS_SHOWN,
  type OverlapArgs,
  type OverlappingClause,
} from './overlap-types.js';

type Texts = OverlappingClause['texts'];

const checkShown = (shown: number, max: number): void => {
  if (shown < 0) throw refuse('PAGE_NEGATIVE');
  if (shown > max) throw refuse('PAGE_TOO_LARGE', { max });
};

const readScope = (context: RequestContext, args: OverlapArgs): OverlapOptions => {
  const { document, issuer } = args;
  checkShown(args.shown, MOST_PAIRS_SHOWN);
  checkShown(args.bodiesShown, MOST_BODIES_SHOWN);
  if (!document && !issuer) throw refuse('SCOPE_MISSING');
  return {
    ...(document ? { document: readDocument(context, document) } : {}),
    ...(issuer ? { issuer: readBody(context, issuer) } : {}),
  };
};

/** What the clauses say, as far as the caller may see them: one statement. */
const loadTexts = async (
  context: RequestContext,
  asOf: AsOf,
  clauseId: readonly string[],
): Promise<ReadonlyMap<string, Texts>> => {
  if (clauseId.length === 0) return new Map();
  const fields = ['clauseId', 'saysVi', 'saysEn'];
  const rows = await guardedRows(context.reads.model, readRun(context, asOf).run, 'Clause', fields, {
    clauseId,
  });
  return new Map(
    rows.map((row) => [
      String(row.clauseId),
      { vi: row.saysVi === null ? null : String(row.saysVi), en: String(row.saysEn) },
    ]),
  );
};

/**
 * The clauses of one issuer on one thing, side by side, from the documents that the caller may see, in a constant
 * number of statements. Throws BAD_INPUT where neither a document nor an issuer is named.
 */
export const askOverlaps = async (
  context: RequestContext,
  args: OverlapArgs,
  asOf: AsOf,
): Promise<DocumentOverlaps> => {
  const scope = readScope(context, args);
  const law = await loadDutyLaw(context, asOf);
  const registry = registryAsOf(context.law, asOf);
  const all = findOverlaps(law, registry, asOf, scope);
  const found = all.slice(0, args.shown);
  const texts = await loadTexts(context, asOf, [
    ...new Set(found.flatMap(({ duties }) => duties.map(({ id }) => id))),
  ]);
  const refOf = (body: BodyId): BodyRef => bodyRef(registry, body, asOf);
  const clauseOf = (duty: Duty, document: OfficialDocument): OverlappingClause => ({
    duty,
    texts: texts.get(duty.id) ?? null,
    clauseId: duty.id,
    document: refOfDocument(document),
    provision: duty.basis.provision,
    kind: duty.kind,
    modality: duty.modality,
    addressees: (duty.addressees ?? []).map(({ body }) => refOf(body)),
    grade: duty.grade,
  });
  const pairs = found.flatMap(({ duties: [older, later], bodies, kind, differences }) => {
    const [first, second] = [older, later].map(({ document }) => law.graph.documents.get(document));
    if (first === undefined || second === undefined) return [];
    return [
      {
        kind,
        differences,
        older: clauseOf(older, first),
        later: clauseOf(later, second),
        bodyCount: bodies.length,
        bodies: bodies.slice(0, args.bodiesShown).map(refOf),
      },
    ];
  });
  return { totalCount: all.length, pairs, asOf: asOfEcho(context, asOf) };
};
