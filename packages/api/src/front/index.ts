import type { ApiRoom } from '../platform/index.js';
import { FrontMutations } from './front-mutations.js';
import { FrontResolver } from './front-resolver.js';

/** The work of the Front and the organisations: cases of workflows, and what the domain says of them. */
export const frontRoom: ApiRoom = {
  name: 'front',
  resolvers: [FrontResolver, FrontMutations],
  readModel: [],
};
