export * from './after-reorganisation.js';
export * from './cascade.js';
export * from './coverage.js';
export * from './definition.js';
export { CARRYING_OUT_KINDS } from './papers.js';
export * from './stages.js';
