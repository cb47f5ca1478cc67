import type { AsOf } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { askedAsOf } from '../../platform/asked-as-of.js';
import type { RequestContext } from '../../platform/context.js';
import { KEY } from '../../platform/read/index.js';
import { callerScope } from '../../platform/reading.js';
import { type LoadedCase, loadCases, type Row } from './load-cases.js';

/** Where a case or a step that was computed carries what it was computed from. */
const LOADED = Symbol('loaded case');

/** The case as field resolvers and columns take it. */
export const shownCase = (loaded: LoadedCase): Row => ({
  __typename: 'WorkflowCase',
  ...loaded.row,
  id: `wfc_${loaded.key}`,
  partOf: typeof loaded.row.partOf === 'string' ? `wfc_${loaded.row.partOf}` : null,
  [LOADED]: loaded,
});

/** One of its steps, likewise. */
export const shownStep = (loaded: LoadedCase, key: string): Row => ({
  __typename: 'WorkflowEvent',
  ...loaded.steps.get(key),
  id: `wfe_${key}`,
  [LOADED]: loaded,
});

/** The cases that one request asks for one by one, as below rows of another room, loaded together. */
class CaseBook {
  readonly #context: RequestContext;
  readonly #asOf: AsOf;
  readonly #known = new Map<string, Promise<LoadedCase | null>>();
  #waiting: Promise<ReadonlyMap<string, LoadedCase>> | null = null;
  #keys: string[] = [];

  constructor(context: RequestContext, asOf: AsOf) {
    this.#context = context;
    this.#asOf = asOf;
  }

  load(key: string): Promise<LoadedCase | null> {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#keys.push(key);
    this.#waiting ??= this.#together();
    const found = this.#waiting.then((cases) => cases.get(key) ?? null);
    this.#known.set(key, found);
    return found;
  }

  async #together(): Promise<ReadonlyMap<string, LoadedCase>> {
    // the fields of all rows of a list ask before any of them is answered
    await new Promise((resolve) => setImmediate(resolve));
    const keys = this.#keys;
    this.#keys = [];
    this.#waiting = null;
    const run = { scope: callerScope(this.#context), asOf: this.#asOf };
    const cases = await loadCases(this.#context, run, { [KEY]: keys });
    return new Map(cases.map((each) => [each.key, each]));
  }
}

const books = new WeakMap<RequestContext, Map<string, CaseBook>>();

const bookOf = (context: RequestContext, asOf: AsOf): CaseBook => {
  const ofRequest = books.get(context) ?? new Map<string, CaseBook>();
  books.set(context, ofRequest);
  const key = `${asOf.on} ${asOf.knownOn}`;
  const book = ofRequest.get(key) ?? new CaseBook(context, asOf);
  ofRequest.set(key, book);
  return book;
};

/**
 * The case behind a row of `WorkflowCase` or `WorkflowEvent`, wherever it was read: computed rows bring it along,
 * planned ones name it. Null only where it is no longer to be seen.
 */
export const caseBehind = (
  context: RequestContext,
  info: GraphQLResolveInfo,
  row: object,
): LoadedCase | null | Promise<LoadedCase | null> => {
  const carried = row as { readonly [LOADED]?: LoadedCase; readonly caseKey?: string; readonly key?: string };
  const loaded = carried[LOADED];
  if (loaded !== undefined) return loaded;
  const key = carried.caseKey ?? carried.key;
  return key === undefined ? null : bookOf(context, askedAsOf(context, info)).load(key);
};
