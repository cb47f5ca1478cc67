import {
  checkLawFiles,
  composeLaw,
  fail,
  type Issue,
  issue,
  type Law,
  type OfficialDocument,
  ok,
  parseDocumentNumber,
  type Registry,
  type Result,
  readLawFile,
  under,
} from '@danvan/domain';
import type { RegisterDocumentInput } from './document-input.js';
import { fromFilePath, fromLawPath } from './input-paths.js';
import { documentSlug, toLawFileJson } from './to-law-file.js';

/** What an input is checked against. */
export interface Surroundings {
  readonly law: Law;
  readonly registry: Registry;
  /** The documents that the input names and that the caller may see. */
  readonly named: readonly OfficialDocument[];
}

/** A document that may be written, with its clauses, relations and duties. */
export interface CheckedDocument {
  readonly document: OfficialDocument;
  readonly law: Law;
}

const numberIssues = ({ symbol }: RegisterDocumentInput): readonly Issue[] => {
  const parsed = symbol ? parseDocumentNumber(symbol) : null;
  return parsed === null || parsed.ok ? [] : under(['symbol'], parsed.issues);
};

const dayIssues = (input: RegisterDocumentInput): readonly Issue[] => {
  const { issuedOn, issuedNotBefore, issuedNotAfter, effectiveUntil } = input;
  const twice = issuedOn && (issuedNotBefore || issuedNotAfter);
  const from = input.effectiveFrom ?? issuedOn ?? issuedNotBefore;
  const empty = from && effectiveUntil && effectiveUntil <= from;
  return [
    ...(twice ? [issue('DOCUMENT_DATE_GIVEN_TWICE', ['issuedOn'])] : []),
    ...(empty ? [issue('DOCUMENT_EFFECT_EMPTY', ['effectiveUntil'])] : []),
  ];
};

/** Documents that are not there, or not for this caller to see: the two look alike. */
const namedIssues = (input: RegisterDocumentInput, named: readonly OfficialDocument[]): readonly Issue[] => {
  const there = new Set<string>([input.slug, ...named.map(({ id }) => id)]);
  return input.relations.flatMap(({ to }, index) =>
    there.has(documentSlug(to))
      ? []
      : [issue('DOCUMENT_UNKNOWN', ['relations', index, 'to'], { document: documentSlug(to).slice(0, 80) })],
  );
};

const clauseIssues = (input: RegisterDocumentInput, law: Law): readonly Issue[] => {
  const ids = new Set<string>(law.clauses.keys());
  return input.clauses.flatMap(({ id }, index) =>
    ids.has(id) ? [issue('CLAUSE_DUPLICATE', ['clauses', index, 'id'], { clause: id })] : [],
  );
};

const SAID_CLOSER = new Set(['DOCUMENT_SYMBOL_INVALID', 'DOCUMENT_EFFECT_EMPTY', 'DOCUMENT_UNKNOWN']);

/**
 * The input, read and checked by the domain beside the documents it names; or all that is wrong with it,
 * with paths in the input's own terms.
 */
export const checkInput = (
  input: RegisterDocumentInput,
  { law, registry, named }: Surroundings,
): Result<CheckedDocument> => {
  const own = [
    ...numberIssues(input),
    ...dayIssues(input),
    ...namedIssues(input, named),
    ...clauseIssues(input, law),
  ];
  const file = readLawFile(toLawFileJson(input));
  if (!file.ok)
    return fail(...own, ...file.issues.map((found) => ({ ...found, path: fromFilePath(input, found.path) })));
  const stubs = { document: null, clauses: [], cited: named.filter(({ id }) => id !== input.slug) };
  const issues = checkLawFiles(composeLaw([stubs, file.value], 'registered'), registry).flatMap((found) => {
    const path = fromLawPath(input, found.path);
    // what the input's own checks said of a place stands; the law would say it again, and less closely
    const said = SAID_CLOSER.has(found.code) && own.some(({ path: [part] }) => part === path?.[0]);
    return path === null || said ? [] : [{ ...found, path }];
  });
  const { document } = file.value;
  if (own.length + issues.length > 0 || document === null) return fail(...own, ...issues);
  return ok({ document, law: composeLaw([file.value], 'registered') });
};
