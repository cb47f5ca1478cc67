export * from './directives/index.js';
export * from './duties/index.js';
export * from './indicators/index.js';
export * from './kernel/index.js';
export * from './lawbook/index.js';
export * from './messages/index.js';
export * from './organisations/index.js';
export * from './rules/index.js';
