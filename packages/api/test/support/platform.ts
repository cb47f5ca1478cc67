export * from '../../src/platform/database/index.js';
export * from '../../src/platform/errors/index.js';
