import type { ClauseId } from '../kernel/index.js';
import { clausesUsed, type Handling, handlingOf, placedClauses } from './compose.js';
import type { LawCase } from './law-case.js';
import type { LawFile } from './law-file.js';

/** What became of one clause: how it is handled, in which sources it stands, how many cases try it. */
export interface ClauseRow {
  readonly id: ClauseId;
  readonly handling: Handling;
  readonly at: readonly string[];
  readonly cases: number;
}

/** A source file: its path in the repository and its text. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/**
 * One row for every clause, in the order of the law files: derived from data and sources, never typed by hand.
 *
 * @example inventoryOf(law, cases, sources).filter((row) => row.handling === 'pending').length
 */
export const inventoryOf = (
  files: readonly LawFile[],
  cases: readonly Pick<LawCase, 'clause'>[],
  sources: readonly SourceText[],
): ClauseRow[] => {
  const tried = Map.groupBy(cases, (one) => one.clause);
  const paths = Map.groupBy(
    sources.flatMap(({ path, text }) => quotedIn(text).map((quoted) => ({ quoted, path }))),
    (found) => found.quoted,
  );
  const used = clausesUsed(files);
  return files.flatMap(placedClauses).map((clause) => ({
    id: clause.id,
    handling: handlingOf(clause, used),
    at: (paths.get(clause.id) ?? []).map((found) => found.path).sort(),
    cases: tried.get(clause.id)?.length ?? 0,
  }));
};

/** The quoted texts of a source, each once: an id is a whole one, for `VL-II.1-1` is a part of `VL-II.1-11`. */
const quotedIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/'([^'\n]{1,120})'/g)].map((found) => found[1] ?? '')),
];
