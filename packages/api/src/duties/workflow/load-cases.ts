import {
  type Facts,
  stateAt,
  type WorkflowDefinition,
  type WorkflowHistory,
  type WorkflowPosition,
} from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { type FixedConditions, guardedRows, KEY, type ReadRun } from '../../platform/read/index.js';
import { CASE_FIELDS, historyOfRows, STEP_FIELDS, versionOfRows } from './case-rows.js';
import { type CaseView, loadCaseView } from './case-view.js';

export type Row = Readonly<Record<string, unknown>>;

/** A case as its rows tell it, with what the domain needs to say where it stands. */
export interface LoadedCase {
  readonly key: string;
  readonly row: Row;
  /** The rows of its steps by key. */
  readonly steps: ReadonlyMap<string, Row>;
  readonly history: WorkflowHistory;
  /** The same with the facts that records of another room gave at each step; steps are judged by it. */
  readonly prepared?: WorkflowHistory;
  /** Facts of the day asked about that come from records of another room. */
  readonly derived?: Facts;
  readonly version: number;
  /** Null where the law that runs has no such workflow, or the caller may not see its documents. */
  readonly definition: WorkflowDefinition | null;
  readonly position: WorkflowPosition | null;
  readonly view: CaseView;
}

export type CaseRun = Pick<ReadRun, 'scope' | 'asOf'> & Partial<Pick<ReadRun, 'connection'>>;

const keysOf = (rows: readonly Row[]): string[] => rows.map(({ key }) => String(key));

/** Rows of cases and of all their steps, at one moment. */
const rowsOfCases = async (
  context: RequestContext,
  run: CaseRun,
  fixed: FixedConditions,
): Promise<readonly [cases: readonly Row[], steps: readonly Row[]]> => {
  const { model } = context.reads;
  const read = async (connection: ReadRun['connection']) => {
    const whole = { ...run, connection };
    const cases = await guardedRows(model, whole, 'WorkflowCase', CASE_FIELDS, fixed);
    const of = { caseKey: keysOf(cases) };
    return [cases, await guardedRows(model, whole, 'WorkflowEvent', STEP_FIELDS, of)] as const;
  };
  return run.connection === undefined
    ? context.database.read(read, { snapshot: true })
    : read(run.connection);
};

/**
 * Cases that the caller may see, as known on the day of knowledge, each with where it stands on the day asked about:
 * two statements beside those of the law, whatever the number of cases and steps. Conditions are those of the read
 * type `WorkflowCase`.
 */
export const loadCases = async (
  context: RequestContext,
  run: CaseRun,
  fixed: FixedConditions,
  seenWith?: CaseView,
): Promise<LoadedCase[]> => {
  const view = seenWith ?? (await loadCaseView(context, run.asOf));
  const [cases, steps] = await rowsOfCases(context, run, fixed);
  const byCase = Map.groupBy(steps, ({ caseKey }) => String(caseKey));
  return cases.map((row) => loadedOf(view, row, byCase.get(String(row.key)) ?? []));
};

/** One case; null for one that is not there or not to be seen. */
export const loadCase = async (
  context: RequestContext,
  run: CaseRun,
  key: string,
  seenWith?: CaseView,
): Promise<LoadedCase | null> => (await loadCases(context, run, { [KEY]: key }, seenWith))[0] ?? null;

/** The workflow as its cases are led by it here; null for one whose cases another room keeps. */
export const definitionFor = ({ workflows, kept }: CaseView, workflow: string): WorkflowDefinition | null =>
  kept.has(workflow) ? null : (workflows.get(workflow) ?? null);

const loadedOf = (view: CaseView, row: Row, steps: readonly Row[]): LoadedCase => {
  const history = historyOfRows(row, steps);
  const definition = definitionFor(view, history.workflow);
  return {
    key: history.id,
    row,
    steps: new Map(steps.map((step) => [String(step.key), step])),
    history,
    version: versionOfRows(row, steps),
    definition,
    position: definition === null ? null : stateAt(definition, history, view.asOf),
    view,
  };
};
