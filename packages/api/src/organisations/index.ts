import type { ApiRoom } from '../platform/index.js';
import { BodyRefResolver, PlaceRefResolver } from './body-ref.js';
import { OrganisationMutations } from './change/mutations.js';
import {
  CorrectBodyPayloadFields,
  CorrectPlacePayloadFields,
  CorrectSuccessionPayloadFields,
  RegisterSuccessionPayloadFields,
} from './change/payloads.js';
import { FindResolver, NameMatchResolver } from './find-units.js';
import { DatedNameResolver } from './history.js';
import { lawOfTables } from './law-of-tables.js';
import { RelativeResolver } from './lineage.js';
import { loadOrganisations } from './load.js';
import { PlaceResolver, SuccessionResolver } from './place-resolvers.js';
import { organisationsModel } from './read-model.js';
import { BodyResolver } from './resolvers.js';
import { BodyRoles } from './role-view.js';
import {
  MonitoringAssignmentFields,
  OfficeTermFields,
  RecordMonitoringAssignmentPayloadFields,
  RecordOfficePayloadFields,
  RolesResolver,
  rolesModel,
} from './roles/index.js';
import { SourceResolver } from './source.js';
import { SuccessionFields, SuccessionUnitFields } from './succession.js';
import { TreeFields } from './tree-view.js';
import { BodyThroughTime, PlaceThroughTime } from './unit-fields.js';

export { LevelFilter } from './arguments.js';
export { Body, BodyConnection, BodyLife } from './body.js';
export { BodyRef, bodyRef, nameOfBody, PlaceRef, placeRef } from './body-ref.js';
export { type ChangeAuthority, changeAuthority, GOVERNING } from './change/authority.js';
export { BilingualInput, NewBodyInput, SourceInput } from './change/inputs.js';
export { RegisterSuccessionPayload } from './change/payloads.js';
export { correctWithin, registerWithin } from './change/register-succession.js';
export { basisOf, partsOf, slugOf } from './change/to-domain.js';
export { registryInside, writeBodies, writeBody } from './change/write-units.js';
export { HierarchyEnum, LevelEnum } from './enums.js';
export { lawOfTables } from './law-of-tables.js';
export { Place, PlaceConnection } from './place.js';
export { organisationsModel } from './read-model.js';
export { RoleHolder, roleHolder } from './role-view.js';
export { assignmentOf, loadMonitoring, loadOffices, MONITORING_FIELDS } from './roles/index.js';
export { Source, sourceOf } from './source.js';
export { Succession, SuccessionConnection } from './succession.js';
export { withPredecessors } from './with-predecessors.js';

/** Places and bodies: who there was, under which name, under whom, on any day, and what became of them. */
export const organisationsRoom: ApiRoom = {
  name: 'organisations',
  resolvers: [
    BodyResolver,
    BodyRefResolver,
    BodyThroughTime,
    BodyRoles,
    PlaceResolver,
    PlaceRefResolver,
    PlaceThroughTime,
    SuccessionResolver,
    SuccessionFields,
    SuccessionUnitFields,
    SourceResolver,
    DatedNameResolver,
    RelativeResolver,
    NameMatchResolver,
    FindResolver,
    TreeFields,
    OrganisationMutations,
    RegisterSuccessionPayloadFields,
    CorrectSuccessionPayloadFields,
    CorrectBodyPayloadFields,
    CorrectPlacePayloadFields,
    RolesResolver,
    MonitoringAssignmentFields,
    OfficeTermFields,
    RecordMonitoringAssignmentPayloadFields,
    RecordOfficePayloadFields,
  ],
  readModel: [...organisationsModel, ...rolesModel],
  load: loadOrganisations,
  law: lawOfTables,
};
