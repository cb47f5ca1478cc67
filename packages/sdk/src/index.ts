export * from './civil-date.js';
export { type Client, createClient, type RequestArguments } from './client.js';
export type {
  ClientOptions,
  RequestEvent,
  RequestOptions,
  ResponseEvent,
  RetryEvent,
} from './client-options.js';
export type { AnyTypedDocument, TypedDocument, TypedMark } from './document.js';
export * from './errors.js';
export * from './follow-changes.js';
export { type Keyless, keyed } from './idempotency.js';
export type { OpenEnum } from './open-enum.js';
export * from './operations/index.js';
export * from './paginate.js';
export * from './unwrap.js';
