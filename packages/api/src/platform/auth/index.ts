export * from './key-set.js';
export * from './policy.js';
export * from './policy-plugin.js';
export * from './principal.js';
export * from './secret.js';
export * from './token.js';
export * from './token-rules.js';
