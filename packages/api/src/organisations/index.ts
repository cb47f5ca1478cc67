import type { ApiRoom } from '../platform/index.js';
import { lawOfTables } from './law-of-tables.js';
import { loadOrganisations } from './load.js';
import { organisationsModel } from './read-model.js';
import { BodyResolver } from './resolvers.js';

export { LevelFilter } from './arguments.js';
export { Body, BodyConnection } from './body.js';
export { HierarchyEnum, LevelEnum } from './enums.js';
export { lawOfTables } from './law-of-tables.js';
export { organisationsModel } from './read-model.js';

/** Places and bodies: who there was, under which name, under whom, on any day. */
export const organisationsRoom: ApiRoom = {
  name: 'organisations',
  resolvers: [BodyResolver],
  readModel: organisationsModel,
  load: loadOrganisations,
  law: lawOfTables,
};
