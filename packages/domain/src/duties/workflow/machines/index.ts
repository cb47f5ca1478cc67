export * from './consultation.js';
export * from './coordination.js';
export type { Frame } from './frame.js';
export * from './ground.js';
export * from './inspection.js';
export * from './meeting.js';
export * from './petition.js';
export * from './review-round.js';
