import type { Issue } from '@danvan/domain';
import type { RegisterDocumentInput } from './document-input.js';
import { documentSlug } from './to-law-file.js';

type Path = Issue['path'];

/** A path inside the document of a law file, in the input's terms. */
const documentPath = ([field, ...rest]: Path): Path => {
  if (field === 'id') return ['slug'];
  if (field === 'dissemination') return ['dissemination'];
  if (field === 'issuedOn' && rest[0] === 'notBefore') return ['issuedNotBefore'];
  if (field === 'issuedOn' && rest[0] === 'notAfter') return ['issuedNotAfter'];
  if (field === 'issuedOn' || field === 'effectiveFrom' || field === 'effectiveUntil') return [field];
  if (field === 'issuer') return ['issuer', rest[0] ?? 'body'];
  if (field === 'recipients') return ['recipients', ...rest.slice(0, 1)];
  if (field === 'consultations') return ['consultations', ...consultationPath(rest)];
  return field === undefined ? [] : [field, ...rest];
};

/** The text that requires a consultation stands apart in the input. */
const consultationPath = ([index, part, inner]: Path): Path => {
  if (index === undefined || part === undefined) return index === undefined ? [] : [index];
  if (part !== 'basis') return [index, part];
  return [index, inner === 'provision' ? 'provision' : 'requiredBy'];
};

/** The parts of a schedule that the input names otherwise. */
const schedulePath = (kind: string | undefined, [part, inner, ...rest]: Path): Path => {
  if (part === 'after') return ['trigger', ...(inner === undefined ? [] : [inner]), ...rest];
  if (part === 'due' && kind === 'fixed' && inner === 'reading') return ['due', 'kind'];
  if (part === 'due' && kind === 'fixed' && inner === 'day') return ['due', 'on'];
  return [part, inner, ...rest].filter((step) => step !== undefined);
};

const dutyPath = (kind: string | undefined, [part, ...rest]: Path): Path => {
  if (part === 'schedule') return ['duty', 'schedule', ...schedulePath(kind, rest)];
  if (part === 'addressees') return ['duty', 'addressees', ...rest.slice(0, 1)];
  return part === undefined ? ['duty'] : ['duty', part, ...rest];
};

const clausePath = (input: RegisterDocumentInput, index: number, [part, ...rest]: Path): Path => {
  const kind = input.clauses[index]?.duty?.schedule.kind;
  const inside = part === 'duty' ? dutyPath(kind, rest) : part === undefined ? [] : [part, ...rest];
  return ['clauses', index, ...inside];
};

/** Where `readLawFile` found something, in the input's terms. */
export const fromFilePath = (input: RegisterDocumentInput, path: Path): Path => {
  const [part, index, ...rest] = path;
  if (part === 'document') return documentPath(path.slice(1));
  if (part === 'clauses' && typeof index === 'number') return clausePath(input, index, rest);
  return path;
};

/**
 * Where `checkLawFiles` found something, in the input's terms; null where it is about another document. Its paths name
 * documents, clauses and duties by id.
 */
export const fromLawPath = (input: RegisterDocumentInput, path: Path): Path | null => {
  const [part, id, ...rest] = path;
  if (part === 'documents') return id === input.slug ? documentPath(rest) : null;
  if (part === 'relations' && id === input.slug) {
    const index = input.relations.findIndex(
      ({ kind, to }) => kind === rest[0] && documentSlug(to) === rest[1],
    );
    return index < 0 ? ['relations'] : ['relations', index];
  }
  if (part !== 'clauses' && part !== 'duties') return null;
  const index = input.clauses.findIndex((clause) => clause.id === id);
  if (index < 0) return null;
  return clausePath(input, index, part === 'duties' ? ['duty', ...rest] : rest);
};
