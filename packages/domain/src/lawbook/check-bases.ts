import { type Issue, issue } from '../kernel/index.js';
import type { Registry } from '../organisations/index.js';
import { basesOf, type FoundBasis, unexplainedIn } from './bases-of.js';
import { type Law, placedClauses } from './compose.js';

interface Part {
  readonly value: unknown;
  readonly path: Issue['path'];
}

/** Every address and every reading in the law files: what is cited is there, what is inferred says so. */
export const checkFileBases = (law: Law): Issue[] => checkParts(law, partsOfFiles(law));

/** The same in what is known of places and bodies. */
export const checkRegistryBases = (law: Law, registry: Registry): Issue[] =>
  checkParts(law, [
    ...[...registry.places.values()].map((place) => ({ value: place, path: ['places', place.id] })),
    ...[...registry.bodies.values()].map((body) => ({ value: body, path: ['bodies', body.id] })),
  ]);

const partsOfFiles = (law: Law): Part[] =>
  law.files.flatMap((file) => [
    ...[...(file.cited ?? []), ...(file.document === null ? [] : [file.document])].map((document) => ({
      value: document,
      path: ['documents', document.id],
    })),
    ...placedClauses(file).map(({ duty, regime, relations, facts, parameters, rules, targets, id }) => ({
      value: { duty, regime, relations, facts, parameters, rules, targets },
      path: ['clauses', id],
    })),
    ...(file.relations ?? []).map((relation) => ({
      value: relation,
      path: ['relations', relation.from, relation.kind, relation.to],
    })),
    ...(file.workflows ?? []).map((workflow) => ({ value: workflow, path: ['workflows', workflow.id] })),
    ...(['facts', 'parameters', 'rules'] as const).flatMap((part) =>
      (file[part] ?? []).map((value) => ({ value, path: [part, value.id] })),
    ),
    ...(file.modelGuides ?? []).map((guide) => ({ value: guide, path: ['modelGuides', guide.id] })),
    ...(file.competences ?? []).map((one) => ({ value: one, path: ['competences', one.id] })),
    ...(file.reviews ?? []).map((review, index) => ({ value: review, path: ['reviews', index] })),
    ...(file.cascades ?? []).map((cascade, index) => ({ value: cascade, path: ['cascades', index] })),
    ...(file.indicators ?? []).map((indicator) => ({ value: indicator, path: ['indicators', indicator.id] })),
  ]);

const checkParts = (law: Law, parts: readonly Part[]): Issue[] => {
  const homes = Map.groupBy(law.files.flatMap(placedClauses), ({ id }) => id);
  const checkBasis = ({ basis: { document, clause }, path }: FoundBasis): Issue[] => {
    if (!law.graph.documents.has(document)) return [issue('DOCUMENT_UNKNOWN', path, { document })];
    if (clause === undefined) return [];
    const placed = homes.get(clause);
    if (placed === undefined) return [issue('CLAUSE_UNKNOWN', path, { clause })];
    return placed.some((home) => home.document === document)
      ? []
      : [issue('CLAUSE_ELSEWHERE', path, { clause, document })];
  };
  return parts.flatMap(({ value, path }) => [
    ...basesOf(value, path).flatMap(checkBasis),
    ...unexplainedIn(value, path).map((at) => issue('NOTE_MISSING', at)),
  ]);
};
