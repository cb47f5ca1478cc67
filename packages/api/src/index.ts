import 'reflect-metadata';

export { renderDocx } from './models/index.js';
export { type Config, type DatabaseConfig, readConfig } from './platform/config.js';
export * from './platform/index.js';
export { StartError, startMessage } from './platform/start-issues.js';
export { ROOMS } from './rooms.js';
export * from './start-server.js';
