import type { DocumentGraph } from '../../directives/index.js';
import type { AsOf, DocumentId } from '../../kernel/index.js';
import type { Registry } from '../../organisations/index.js';
import type { DutyFacts } from '../duty.js';
import { cascade } from './cascade.js';
import type { Cascade, CascadeLevel } from './definition.js';

/** One document on the way down, with what it expects itself. Each level of it keeps the sum. */
export interface CascadeStage {
  /** 0 for the document that is asked about, 1 for the papers that carry it out, and so on. */
  readonly depth: number;
  readonly document: DocumentId;
  /** The document that this one was expected by; null for the first. */
  readonly under: DocumentId | null;
  readonly asked: Cascade;
  readonly levels: readonly CascadeLevel[];
}

/**
 * A document and all that it set in motion step by step: what it expects, what the papers expect in turn that carry
 * it out, and so down to the grassroots. Each document stands once, at its least depth; a loop ends.
 *
 * @example cascadeStages(law.graph, registry, facts, law.cascades, toDocumentId('party/28-nq-tw'), asOf)
 */
export const cascadeStages = (
  graph: DocumentGraph,
  registry: Registry,
  facts: DutyFacts,
  cascades: readonly Cascade[],
  document: DocumentId,
  asOf: AsOf,
): CascadeStage[] => {
  const byDocument = Map.groupBy(cascades, (asked) => asked.document);
  const stages: CascadeStage[] = [];
  const seen = new Set<DocumentId>([document]);
  let layer: { readonly id: DocumentId; readonly under: DocumentId | null }[] = [
    { id: document, under: null },
  ];
  for (let depth = 0; layer.length > 0; depth++) {
    const next: typeof layer = [];
    for (const { id, under } of layer)
      for (const asked of byDocument.get(id) ?? []) {
        const levels = cascade(graph, registry, facts, asked, asOf);
        stages.push({ depth, document: id, under, asked, levels });
        for (const { paper } of levels.flatMap((level) => level.steps)) {
          if (paper === null || seen.has(paper.id)) continue;
          seen.add(paper.id);
          next.push({ id: paper.id, under: id });
        }
      }
    layer = next;
  }
  return stages;
};
