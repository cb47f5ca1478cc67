import type { RequestContext } from './context.js';

/** What is known of a request only once it runs, for its line in the log. */
export interface Observed {
  /** Bodies on whose authority it changed something, each checked before. */
  readonly actingBodies: Set<string>;
}

const observations = new WeakMap<RequestContext, Observed>();

export const observed = (context: RequestContext): Observed => {
  const known = observations.get(context);
  if (known) return known;
  const made: Observed = { actingBodies: new Set() };
  observations.set(context, made);
  return made;
};
