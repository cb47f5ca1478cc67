export * from './releases.js';
export * from './removal-day.js';
export * from './schema-breaks.js';
export * from './undated-deprecations.js';
