import type { ApiRoom } from '../platform/index.js';
import { formFeed } from './forms/index.js';
import { ModelMutations } from './model-mutations.js';
import { ModelsResolver } from './models-resolver.js';
import { modelsModel } from './read-model.js';

export { renderDocx } from './forms/index.js';

/** "Dân vận khéo" models: records with the way of each, what anybody may see of them, and what became of a year. */
export const modelsRoom: ApiRoom = {
  name: 'models',
  resolvers: [ModelsResolver, ModelMutations],
  readModel: modelsModel,
  feeds: [formFeed],
};
