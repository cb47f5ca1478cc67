import type { ApiRoom } from '../platform/index.js';
import { AssociationEntryFields, AssociationEventFields } from './association-event.js';
import { AssociationListResolver } from './list/resolver.js';
import { AssociationMutations } from './mutations.js';
import {
  CorrectAssociationEventPayloadFields,
  RecordAssociationPayloadFields,
  RegisterAssociationEventPayloadFields,
} from './payloads.js';
import { associationsModel } from './read-model.js';
import { AssociationRecordsResolver } from './records/resolver.js';
import { AssociationsResolver } from './resolver.js';

export { scopeOfRecorded } from './authority.js';

/** The register of associations: their lives as rows, where each stands computed by the domain. */
export const associationsRoom: ApiRoom = {
  name: 'associations',
  resolvers: [
    AssociationsResolver,
    AssociationRecordsResolver,
    AssociationEventFields,
    AssociationEntryFields,
    AssociationMutations,
    AssociationListResolver,
    RegisterAssociationEventPayloadFields,
    CorrectAssociationEventPayloadFields,
    RecordAssociationPayloadFields,
  ],
  readModel: associationsModel,
};
