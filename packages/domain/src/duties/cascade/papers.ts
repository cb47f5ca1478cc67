import {
  type DocumentGraph,
  type OfficialDocument,
  type RelationKind,
  relationsTo,
} from '../../directives/index.js';
import { type AsOf, type BodyId, type DocumentId, hasCome } from '../../kernel/index.js';
import type { Registry } from '../../organisations/index.js';

/** Relations by which a paper of a lower body carries a document out: HT28 II.2 asks to concretise it. */
export const CARRYING_OUT_KINDS: readonly RelationKind[] = ['implements', 'concretises'];

/** A body's paper; one that is only recalled neither counts nor lets silence speak. */
export interface Paper {
  readonly document: OfficialDocument;
  readonly recalled: boolean;
  /** The papers between, from the document down. */
  readonly through: readonly DocumentId[];
}

/**
 * The paper of each body that carries a document out, directly or through papers of the levels between: a plan of
 * a commune that carries out the programme of its province carries out the resolution behind it. An organ's paper
 * counts for its committee. Every document is visited once, the shortest way first, so a loop ends. A paper whose
 * own issuer is not known is passed through and counts for nobody.
 */
export const papersByBody = (
  graph: DocumentGraph,
  registry: Registry,
  id: DocumentId,
  asOf: AsOf,
): ReadonlyMap<BodyId, Paper> => {
  const papers = new Map<BodyId, Paper>();
  for (const paper of papersBelow(graph, id, asOf)) {
    const issuer = paper.document.issuer.body;
    if (issuer === undefined) continue;
    const body = registry.bodies.get(issuer)?.organOf ?? issuer;
    const held = papers.get(body);
    if (held === undefined || isBetter(paper, held)) papers.set(body, paper);
  }
  return papers;
};

const papersBelow = (graph: DocumentGraph, id: DocumentId, asOf: AsOf): readonly Paper[] => {
  const found = new Map<DocumentId, Paper>();
  let layer: {
    readonly id: DocumentId;
    readonly recalled: boolean;
    readonly through: readonly DocumentId[];
  }[] = [{ id, recalled: false, through: [] }];
  while (layer.length > 0) {
    const next = new Map<DocumentId, Paper>();
    for (const above of layer)
      for (const { kind, from, grade } of relationsTo(graph, above.id)) {
        const document = graph.documents.get(from);
        if (!CARRYING_OUT_KINDS.includes(kind) || document === undefined) continue;
        if (from === id || found.has(from) || hasCome(document.issuedOn, asOf.on) === false) continue;
        const through = above.id === id ? [] : [...above.through, above.id];
        const paper = { document, through, recalled: above.recalled || grade === 'recalled' };
        const other = next.get(from);
        if (other === undefined || isSurer(paper, other)) next.set(from, paper);
      }
    for (const [from, paper] of next) found.set(from, paper);
    layer = [...next.values()].map(({ document, ...way }) => ({ id: document.id, ...way }));
  }
  return [...found.values()];
};

/** Of two ways of one length to a paper: the one that is not recalled, else the first by name. */
const isSurer = (a: Paper, b: Paper): boolean =>
  a.recalled === b.recalled ? a.through.join(' ') < b.through.join(' ') : b.recalled;

/** Not recalled before recalled, then dated before undated, then the earlier; the id where nothing else decides. */
const isBetter = (a: Paper, b: Paper): boolean => {
  if (a.recalled !== b.recalled) return b.recalled;
  const [one, other] = [a.document.issuedOn, b.document.issuedOn];
  if (one.known !== other.known) return one.known;
  if (one.known && other.known && one.day !== other.day) return one.day < other.day;
  return a.document.id < b.document.id;
};
