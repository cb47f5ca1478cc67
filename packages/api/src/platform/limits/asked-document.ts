import { isRecord } from '@danvan/domain';

type Unknown = Readonly<Record<string, unknown>>;

const HASH = /^[0-9a-f]{64}$/;

const hashIn = (value: unknown): string | null =>
  typeof value === 'string' && HASH.test(value) ? value : null;

/** The document that a request brings or names. */
export interface AskedDocument {
  readonly text: string | null;
  /** The hash by which it names a document instead of bringing it. */
  readonly hash: string | null;
}

const NONE: AskedDocument = { text: null, hash: null };

/**
 * Reads the document out of a body, or out of the query of an address. It is named by
 * `documentId: "sha256:…"`, or by `extensions.persistedQuery.sha256Hash` as many clients write it.
 */
export const askedDocument = (body: unknown): AskedDocument => {
  if (!isRecord(body)) return NONE;
  if (typeof body.query === 'string' && body.query !== '') return { text: body.query, hash: null };
  const id = typeof body.documentId === 'string' ? hashIn(/^sha256:(.*)$/.exec(body.documentId)?.[1]) : null;
  if (id !== null) return { text: null, hash: id };
  const persisted = isRecord(body.extensions) ? body.extensions.persistedQuery : null;
  return { text: null, hash: isRecord(persisted) ? hashIn(persisted.sha256Hash) : null };
};

/** The body with the document in place of its name. */
export const withDocument = (body: unknown, text: string): Unknown => {
  const { documentId: _, extensions, ...rest } = isRecord(body) ? body : {};
  const { persistedQuery: __, ...others } = isRecord(extensions) ? extensions : {};
  return { ...rest, extensions: others, query: text };
};
