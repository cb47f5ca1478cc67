import type { Language } from '@danvan/domain';
import type { RequestContext } from '../context.js';

/** What is asked of a feed: the part of the address that names it, and the language of its words. */
export interface FeedRequest {
  readonly name: string;
  readonly language: Language;
}

/** A text that clients come for again and again, at an address that stays. */
export interface Feed {
  /** Where it begins, such as `/calendar/bodies`; what it is of follows, with the ending. */
  readonly path: string;
  /** With its dot, such as `.ics`. */
  readonly ending: string;
  readonly type: string;
  /** Points that it costs. */
  readonly cost: number;
  /** The text, as far as the caller may see what is in it; null where there is no such feed to see. */
  readonly text: (context: RequestContext, request: FeedRequest) => Promise<string | null>;
}
