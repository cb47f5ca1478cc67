import type { BodyId, DocumentId, Words } from '../kernel/index.js';

/** How bodies and documents are called: a document by its symbol where it has one, else by its title. */
export interface DutyNames {
  readonly body: (id: BodyId) => Words;
  readonly document: (id: DocumentId) => string;
}
