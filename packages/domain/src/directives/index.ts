export * from './citations/index.js';
export * from './document.js';
export * from './force.js';
export * from './graph.js';
export * from './lint.js';
export * from './number/index.js';
export * from './relation.js';
