export { assignmentOf, loadMonitoring, loadOffices, MONITORING_FIELDS, monitoringOf } from './load-roles.js';
export { rolesModel } from './read-model.js';
export {
  RecordMonitoringAssignmentPayloadFields,
  RecordOfficePayloadFields,
  RolesResolver,
} from './resolvers.js';
export { MonitoringAssignmentFields, OfficeTermFields } from './types.js';
