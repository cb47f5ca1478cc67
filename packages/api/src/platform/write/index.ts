export * from './audit.js';
export * from './canonical-json.js';
export * from './expected-version.js';
export { forgetOldKeys } from './idempotency.js';
export * from './outbox.js';
export * from './record-rows.js';
export * from './run-mutation.js';
export * from './user-error.js';
export * from './write-record.js';
