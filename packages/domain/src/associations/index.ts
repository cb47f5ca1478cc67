export * from './association-event.js';
export * from './fact-ids.js';
export * from './lifecycle.js';
export * from './lifecycle-version.js';
export * from './parameter-ids.js';
export * from './project-event.js';
