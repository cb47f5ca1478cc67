export * from './bearers.js';
export * from './cascade.js';
export * from './check-duties.js';
export * from './duties-of.js';
export * from './duty.js';
export * from './occurrence.js';
export * from './schedule.js';
export * from './status.js';
