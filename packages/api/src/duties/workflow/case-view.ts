import {
  type AsOf,
  basesOf,
  type DocumentGraph,
  type DocumentId,
  type DutyNames,
  type Registry,
  type WorkflowDefinition,
  type WorkflowWorld,
} from '@danvan/domain';
import { wholeGraph } from '../../directives/index.js';
import { nameOfBody } from '../../organisations/index.js';
import type { RequestContext } from '../../platform/context.js';
import { registryAsOf } from '../../platform/law.js';

/** What cases are looked at with: the law that the caller may see, bodies and their names on the days asked for. */
export interface CaseView {
  readonly asOf: AsOf;
  readonly registry: Registry;
  readonly graph: DocumentGraph;
  readonly names: DutyNames;
  readonly world: WorkflowWorld;
  /** Workflows by id: those whose documents the caller may all see. */
  readonly workflows: ReadonlyMap<string, WorkflowDefinition>;
  /** Workflows whose cases another room keeps with records of its own: here nothing is said of their steps. */
  readonly kept: ReadonlySet<string>;
}

/** A pure memo: a definition is never changed. */
const cited = new WeakMap<WorkflowDefinition, readonly DocumentId[]>();

const documentsOf = (definition: WorkflowDefinition): readonly DocumentId[] => {
  const known = cited.get(definition) ?? [...new Set(basesOf(definition).map(({ basis }) => basis.document))];
  cited.set(definition, known);
  return known;
};

/** Loads it in a constant number of statements, once a request and day of knowledge. */
export const loadCaseView = async (context: RequestContext, asOf: AsOf): Promise<CaseView> => {
  const graph = await wholeGraph(context, asOf);
  const { law, calendar } = context.law;
  const registry = registryAsOf(context.law, asOf);
  const seen = law.workflows.filter((one) => documentsOf(one).every((id) => graph.documents.has(id)));
  return {
    asOf,
    registry,
    graph,
    names: {
      body: (id) => nameOfBody(registry, id, asOf),
      document: (id) => graph.documents.get(id)?.symbol ?? graph.documents.get(id)?.title.vi ?? id,
    },
    // the guard has chosen rows by what was known; of bodies the domain asks it itself
    world: { registry, law, knownOn: asOf.knownOn, ...(calendar === undefined ? {} : { calendar }) },
    workflows: new Map(seen.map((one) => [one.id, one])),
    kept: new Set(law.modelGuides.map(({ workflow }) => workflow)),
  };
};
