import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@danvan/domain';

/** What the text of an error depends on. Errors are formatted where Apollo gives no context. */
export interface RequestScope {
  readonly requestId: string;
  readonly language: Language;
  /** Who has not said who they are is not told what else the schema has. */
  readonly anonymous: boolean;
}

export const requestScope = new AsyncLocalStorage<RequestScope>();
