export * from './compose.js';
export * from './law-case.js';
export * from './law-file.js';
export * from './run-law-case.js';
export * from './write-law-case.js';
