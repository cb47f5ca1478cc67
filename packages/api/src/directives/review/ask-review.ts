import {
  type AsOf,
  type BodyId,
  documentsForReview,
  isSlug,
  type ReviewFacts,
  toBodyId,
} from '@danvan/domain';
import { sourceOf } from '../../organisations/index.js';
import { asOfEcho } from '../../platform/as-of.js';
import type { RequestContext } from '../../platform/context.js';
import { keyOfArgument } from '../../platform/key-of-argument.js';
import { badInput } from '../../platform/read/bad-input.js';
import { refOfDocument } from '../document-ref.js';
import { wholeGraph } from '../graph.js';
import {
  type DocumentReviews,
  MOST_REVIEWS_SHOWN,
  MOST_SOON_DAYS,
  MOST_YEARS,
  type ReviewArgs,
} from './review-types.js';

const checkRange = (argument: string, value: number, first: number, last: number): number => {
  if (value < first || value > last) throw badInput('NUMBER_OUT_OF_RANGE', { argument, first, last });
  return value;
};

const readIssuer = (context: RequestContext, text: string): BodyId => {
  const key = keyOfArgument(context.reads.model, 'Body', text);
  if (!isSlug(key)) throw badInput('BODY_ID_INVALID', { value: key.slice(0, 80) });
  return toBodyId(key);
};

const readArgs = (
  context: RequestContext,
  { issuer, olderThan, soonDays }: ReviewArgs,
): Omit<ReviewFacts, 'clauses' | 'maxAge'> => ({
  soonDays: checkRange('soonDays', soonDays, 0, MOST_SOON_DAYS),
  ...(olderThan == null ? {} : { olderThan: checkRange('olderThan', olderThan, 1, MOST_YEARS) }),
  ...(issuer == null ? {} : { issuer: readIssuer(context, issuer) }),
});

/**
 * The documents that the caller may see and that are due for a review. A clause that asks for one is told of where
 * the caller may see its document too. Throws BAD_INPUT for numbers out of range and for what is no id.
 */
export const askReviews = async (
  context: RequestContext,
  args: ReviewArgs,
  asOf: AsOf,
): Promise<DocumentReviews> => {
  const asked = readArgs(context, args);
  const shown = checkRange('shown', args.shown, 0, MOST_REVIEWS_SHOWN);
  const graph = await wholeGraph(context, asOf);
  const clauses = context.law.law.reviews.filter(({ basis }) => graph.documents.has(basis.document));
  const found = documentsForReview(graph, { ...asked, clauses }, asOf);
  const reviews = found.slice(0, shown).flatMap(({ document: id, basis, ...due }) => {
    const document = graph.documents.get(id);
    if (document === undefined) return [];
    return [{ ...due, document: refOfDocument(document), basis: basis === null ? null : sourceOf(basis) }];
  });
  return { totalCount: found.length, reviews, asOf: asOfEcho(context, asOf) };
};
