import { associationsRoom } from './associations/index.js';
import { changesRoom } from './changes/index.js';
import { directivesRoom } from './directives/index.js';
import { dutiesRoom } from './duties/index.js';
import { frontRoom } from './front/index.js';
import { indicatorsRoom } from './indicators/index.js';
import { modelsRoom } from './models/index.js';
import { nodesRoom } from './nodes/index.js';
import { organisationsRoom } from './organisations/index.js';
import type { ApiRoom } from './platform/index.js';

/** The rooms of this server, in the order in which they load: a room may rely on the rows of those before it. */
export const ROOMS: readonly ApiRoom[] = [
  organisationsRoom,
  directivesRoom,
  dutiesRoom,
  indicatorsRoom,
  associationsRoom,
  frontRoom,
  modelsRoom,
  changesRoom,
  nodesRoom,
];
