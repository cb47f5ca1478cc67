export * from './api-error.js';
export * from './describe-error.js';
export * from './error-codes.js';
export * from './fill.js';
export * from './language.js';
export * from './reasons.js';
export * from './user-errors.js';
