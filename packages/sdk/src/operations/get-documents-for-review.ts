// Made from operations/get-documents-for-review.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetDocumentsForReviewVariables = {
  issuer?: string | null | undefined;
  olderThan?: number | null | undefined;
  soonDays?: number;
  shown?: number;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetDocumentsForReviewData = {
  readonly documentsForReview: {
    readonly totalCount: number;
    readonly reviews: ReadonlyArray<{
      readonly why: Types.ReviewReason;
      readonly on: CivilDate;
      readonly state: Types.ReviewState;
      readonly document: {
        readonly id: string;
        readonly slug: string;
        readonly symbol: string | null;
        readonly title: string;
        readonly issuedOn: CivilDate | null;
      };
      readonly basis: { readonly documentSlug: string; readonly provision: string } | null;
    }>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
  };
};

export type GetDocumentsForReviewResult = GetDocumentsForReviewData['documentsForReview'];

export const getDocumentsForReviewDocument =
  'query getDocumentsForReview($issuer:ID$olderThan:Int$soonDays:Int!=90$shown:Int!=100$lang:Language!=VI$asOf:AsOfInput){documentsForReview(issuer:$issuer olderThan:$olderThan soonDays:$soonDays shown:$shown asOf:$asOf){totalCount reviews{why on state document{id slug symbol title(lang:$lang)issuedOn}basis{documentSlug provision}}asOf{on knownOn lawVersion}}}' as TypedDocument<
    GetDocumentsForReviewData,
    GetDocumentsForReviewVariables
  >;

/** The documents in force that should be looked at again, the longest due first, with why and from which day. */
export const getDocumentsForReview = async (
  client: Client,
  variables: GetDocumentsForReviewVariables = {},
  options?: RequestOptions,
): Promise<GetDocumentsForReviewResult> =>
  (await client.request(getDocumentsForReviewDocument, variables, options)).documentsForReview;
