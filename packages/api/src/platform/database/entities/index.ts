export * from './records.js';
export * from './trail.js';
