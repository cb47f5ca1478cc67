import type { Language } from '@danvan/domain';
import type { RequestContext } from '../context.js';

/** What is asked of a feed: the part of the address that names it, its question, and the language of its words. */
export interface FeedRequest {
  readonly name: string;
  readonly language: Language;
  /** A parameter of the address; null where it is not given, or given twice. */
  readonly parameter: (name: string) => string | null;
}

/** A file to be saved under a name of its own. The same content has to be the same bytes. */
export interface FeedFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** Something that clients come for again and again, at an address that stays. */
export interface Feed {
  /** Where it begins, such as `/calendar/bodies`; what it is of follows, with the ending. */
  readonly path: string;
  /** With its dot, such as `.ics`. */
  readonly ending: string;
  readonly type: string;
  /** Points that it costs. */
  readonly cost: number;
  /** Text or file, as far as the caller may see what is in it; null where there is no such feed to see. */
  readonly content: (context: RequestContext, request: FeedRequest) => Promise<string | FeedFile | null>;
}
