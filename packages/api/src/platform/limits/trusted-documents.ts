import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { issue } from '@danvan/domain';
import { StartError } from '../start-issues.js';

/** `open` runs any document, `logged` too but logs those that are not known, `only` runs known ones alone. */
export const DOCUMENT_MODES = ['open', 'logged', 'only'] as const;
export type DocumentMode = (typeof DOCUMENT_MODES)[number];

/** Documents known beforehand, by the SHA-256 of their text in hexadecimal. */
export type Manifest = ReadonlyMap<string, string>;

export interface TrustedDocuments {
  readonly mode: DocumentMode;
  readonly known: Manifest;
}

/** Any document runs. */
export const OPEN_DOCUMENTS: TrustedDocuments = { mode: 'open', known: new Map() };

export const documentHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What the settings say of documents, the manifest read. */
export const readDocuments = ({
  mode,
  file,
}: {
  readonly mode: DocumentMode;
  readonly file: string | null;
}): TrustedDocuments => ({ mode, known: file === null ? OPEN_DOCUMENTS.known : readManifest(file) });

const refuse = (path: string, reason: string, cause?: unknown): StartError =>
  new StartError([issue('DOCUMENTS_NOT_USABLE', [path], { path, reason })], cause ? { cause } : {});

/**
 * Reads a manifest: a JSON object of documents by their hash. Throws StartError DOCUMENTS_NOT_USABLE where the file
 * cannot be read, or a document is not that of its hash.
 */
export const readManifest = (path: string): Manifest => {
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw refuse(path, error instanceof Error ? error.message : String(error), error);
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    throw refuse(path, 'not a JSON object');
  }
  const known = new Map<string, string>();
  for (const [hash, text] of Object.entries(found)) {
    if (typeof text !== 'string' || documentHash(text) !== hash) {
      throw refuse(path, `not the document of its hash: ${hash.slice(0, 64)}`);
    }
    known.set(hash, text);
  }
  return known;
};
