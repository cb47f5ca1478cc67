export * from './fast-lane.js';
export * from './fast-lane-plugin.js';
export * from './from-tables.js';
export * from './known-documents.js';
export * from './known-outcomes.js';
export * from './only-rows.js';
