// Made from operations/ by "npx pnpm@12 codegen"; not to be edited.
export * from './api-info.js';
export * from './decide-duty.js';
export * from './declare-keeping-period.js';
export * from './extract-citations.js';
export * from './get-body.js';
export * from './get-cascade.js';
export * from './get-document.js';
export * from './lint-document.js';
export * from './list-activities.js';
export * from './list-bodies.js';
export * from './list-clauses.js';
export * from './list-documents.js';
export * from './list-duties.js';
export * from './list-keeping-periods.js';
export * from './record-activity.js';
export * from './register-document.js';
export * from './register-trigger-event.js';
export type * from './types.js';
