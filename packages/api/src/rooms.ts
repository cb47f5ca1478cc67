import type { ApiRoom } from './platform/index.js';

/** The rooms of this server, in the order in which they load: a room may rely on the rows of those before it. */
export const ROOMS: readonly ApiRoom[] = [];
