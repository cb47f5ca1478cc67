export * from './announcing.js';
export * from './count-rows.js';
export * from './database.js';
export * from './entities/index.js';
export * from './open-database.js';
export * from './sql-values.js';
export * from './upsert-rows.js';
export { DEFAULT_LIMITS, type Limits } from './work-limits.js';
