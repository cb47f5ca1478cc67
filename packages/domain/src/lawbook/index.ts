export * from './compose.js';
export * from './law-file.js';
export * from './read-law-file.js';
