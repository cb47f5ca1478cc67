export * from './compose.js';
export * from './law-file.js';
