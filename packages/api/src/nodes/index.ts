import type { ApiRoom } from '../platform/index.js';
import { NodesResolver } from './resolver.js';

/** What belongs to no room alone: anything by its id, and the server itself. */
export const nodesRoom: ApiRoom = { name: 'nodes', resolvers: [NodesResolver] };
