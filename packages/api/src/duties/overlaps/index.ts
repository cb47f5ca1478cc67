import { OverlappingClauseResolver } from './overlap-types.js';
import { OverlapResolver } from './resolver.js';

/** Clauses of one issuer on one thing, side by side. */
export const overlapResolvers = [OverlapResolver, OverlappingClauseResolver] as const;
