export { en } from './en.js';
export * from './message.js';
export { type MessageCode, type Messages, vi } from './vi.js';
