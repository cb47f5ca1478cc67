import { type DocumentId, type Issue, issue } from '../kernel/index.js';
import type { OfficialDocument } from './document.js';
import { FOUNDING_KINDS, isEmptyTime, type Relation, type RelationKind, relationId } from './relation.js';

/** Documents and their relations, indexed both ways. Plain data, built once, never changed. */
export interface DocumentGraph {
  readonly documents: ReadonlyMap<DocumentId, OfficialDocument>;
  readonly from: ReadonlyMap<DocumentId, readonly Relation[]>;
  readonly to: ReadonlyMap<DocumentId, readonly Relation[]>;
}

/** Of two records with one id the later wins: a correction follows what it corrects. */
export const buildGraph = (
  documents: readonly OfficialDocument[],
  relations: readonly Relation[],
): DocumentGraph => ({
  documents: new Map(documents.map((document) => [document.id, document])),
  from: Map.groupBy(relations, (relation) => relation.from),
  to: Map.groupBy(relations, (relation) => relation.to),
});

/** Relations that leave a document, of one kind or of all. */
export const relationsFrom = (
  graph: DocumentGraph,
  id: DocumentId,
  kind?: RelationKind,
): readonly Relation[] => ofKind(graph.from.get(id), kind);

/** Relations that arrive at a document: the inverse, derived and never stored. */
export const relationsTo = (graph: DocumentGraph, id: DocumentId, kind?: RelationKind): readonly Relation[] =>
  ofKind(graph.to.get(id), kind);

const ofKind = (relations: readonly Relation[] = [], kind?: RelationKind): readonly Relation[] =>
  kind === undefined ? relations : relations.filter((relation) => relation.kind === kind);

/**
 * What a document rests on, through any number of steps, nearest first, each with the path that leads there. A
 * document is visited once, so a loop in the data ends.
 */
export const rootsOf = (
  graph: DocumentGraph,
  id: DocumentId,
): { readonly document: DocumentId; readonly path: readonly Relation[] }[] => {
  const found: { document: DocumentId; path: readonly Relation[] }[] = [];
  const seen = new Set<DocumentId>([id]);
  let layer: { document: DocumentId; path: readonly Relation[] }[] = [{ document: id, path: [] }];
  while (layer.length > 0) {
    const next: typeof layer = [];
    for (const { document, path } of layer)
      for (const relation of relationsFrom(graph, document)) {
        if (!FOUNDING_KINDS.includes(relation.kind) || seen.has(relation.to)) continue;
        seen.add(relation.to);
        next.push({ document: relation.to, path: [...path, relation] });
      }
    found.push(...next);
    layer = next;
  }
  return found;
};

/** Relations to documents that are not there, to themselves, or said twice at one place. */
export const checkGraph = (graph: DocumentGraph): Issue[] => {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const relations of graph.from.values())
    for (const relation of relations) {
      const path = ['relations', relation.from, relation.kind, relation.to];
      for (const end of [relation.from, relation.to])
        if (!graph.documents.has(end)) issues.push(issue('DOCUMENT_UNKNOWN', path, { document: end }));
      if (relation.from === relation.to)
        issues.push(issue('RELATION_TO_ITSELF', path, { document: relation.from }));
      if (isEmptyTime(relation)) issues.push(issue('RELATION_EFFECT_EMPTY', path, { document: relation.to }));
      const id = relationId(relation);
      if (seen.has(id)) issues.push(issue('RELATION_DUPLICATE', path, { provision: relation.provision }));
      seen.add(id);
    }
  return issues;
};
