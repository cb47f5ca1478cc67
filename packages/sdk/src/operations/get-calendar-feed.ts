// Made from operations/get-calendar-feed.graphql by "npx pnpm@12 codegen"; not to be edited.

import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetCalendarFeedVariables = {
  body?: string | null | undefined;
  document?: string | null | undefined;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetCalendarFeedData = {
  readonly calendarFeed: { readonly path: string; readonly keyedPath: string | null };
};

export type GetCalendarFeedResult = GetCalendarFeedData['calendarFeed'];

export const getCalendarFeedDocument =
  'query getCalendarFeed($body:ID$document:ID$asOf:AsOfInput){calendarFeed(body:$body document:$document asOf:$asOf){path keyedPath}}' as TypedDocument<
    GetCalendarFeedData,
    GetCalendarFeedVariables
  >;

/** Where the calendar of the deadlines of a body or a document is to be had (RFC 5545), with a key for clients that show no token. */
export const getCalendarFeed = async (
  client: Client,
  variables: GetCalendarFeedVariables = {},
  options?: RequestOptions,
): Promise<GetCalendarFeedResult> =>
  (await client.request(getCalendarFeedDocument, variables, options)).calendarFeed;
