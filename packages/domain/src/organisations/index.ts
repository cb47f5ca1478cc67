export * from './authority.js';
export * from './body.js';
export * from './body-kind.js';
export * from './level.js';
export * from './life.js';
export * from './registry.js';
export * from './tree.js';
