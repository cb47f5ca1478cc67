import { type Model, type ModelGuide, type ModelWorld, modelFacts, withModelFacts } from '@danvan/domain';
import { type CaseView, type LoadedCase, loadCases, loadCaseView } from '../duties/index.js';
import type { RequestContext } from '../platform/context.js';
import { type FixedConditions, guardedRows, KEY, type ReadRun, type Scope } from '../platform/read/index.js';
import { callerScope } from '../platform/reading.js';
import { JUDGEMENT_FIELDS, MODEL_FIELDS, modelOfRows, type Row } from './model-rows.js';

/** A model as its rows tell it, with what the domain needs to judge it. */
export interface LoadedModel {
  readonly key: string;
  readonly row: Row;
  readonly judgements: readonly Row[];
  readonly model: Model;
  readonly world: ModelWorld;
  readonly case: LoadedCase;
  /** Whether the caller has leave for the body whose record it is: others see its public view alone. */
  readonly isOpen: boolean;
}

export type ModelRun = Pick<ReadRun, 'scope' | 'asOf'> & Partial<Pick<ReadRun, 'connection'>>;

/** The view of `loadCaseView` for this room, which keeps the cases of models. */
export const loadModelView = async (context: RequestContext, asOf: ReadRun['asOf']): Promise<CaseView> => ({
  ...(await loadCaseView(context, asOf)),
  kept: new Set(),
});

/**
 * All rows, whoever asks: for what anybody may see of a model is worked out by the domain and not by a row. Nothing
 * read with it may leave this room but through `publicView`.
 */
export const everyBody = ({ law }: RequestContext): Scope => ({
  bodies: [...law.registry.bodies.keys()],
  capabilities: ['record:read'],
});

export const guideOf = ({ law }: RequestContext, guide: string): ModelGuide | undefined =>
  law.law.modelGuides.find(({ id }) => id === guide);

/** What a guide is judged with; null where its workflow is not to be seen. */
export const modelWorldOf = (view: CaseView, guide: ModelGuide | undefined): ModelWorld | null => {
  const workflow = guide && view.workflows.get(guide.workflow);
  return guide && workflow ? { guide, workflow, registry: view.registry } : null;
};

/**
 * Models as known on the day of knowledge: rows, judgements, cases and steps, a constant number of statements at one
 * moment. One whose guide the law no longer has is left out.
 */
export const loadModels = async (
  context: RequestContext,
  run: ModelRun,
  fixed: FixedConditions = {},
  seenWith?: CaseView,
): Promise<LoadedModel[]> => {
  const view = seenWith ?? (await loadModelView(context, run.asOf));
  const { model } = context.reads;
  const read = async (connection: ReadRun['connection']) => {
    const whole = { ...run, connection };
    const rows = await guardedRows(model, whole, 'ModelRecord', MODEL_FIELDS, fixed);
    const keys = rows.map(({ key }) => String(key));
    const judged = await guardedRows(model, whole, 'ModelJudgement', JUDGEMENT_FIELDS, { modelKey: keys });
    return [rows, judged, await loadCases(context, whole, { [KEY]: keys }, view)] as const;
  };
  const [rows, judged, cases] =
    run.connection === undefined
      ? await context.database.read(read, { snapshot: true })
      : await read(run.connection);
  const caseOf = new Map(cases.map((each) => [each.key, each]));
  const judgedOf = Map.groupBy(judged, ({ modelKey }) => String(modelKey));
  const { bodies } = callerScope(context);
  const open = new Set<string>(bodies === 'none' ? [] : bodies);
  return rows.flatMap((row) => {
    const key = String(row.key);
    const found = caseOf.get(key);
    const world = modelWorldOf(view, guideOf(context, String(row.guide)));
    if (found === undefined || world === null) return [];
    const judgements = judgedOf.get(key) ?? [];
    const isOpen = open.has(String(row.bodyKey));
    return [
      {
        key,
        row,
        judgements,
        model: modelOfRows(row, found.history, judgements),
        world,
        case: found,
        isOpen,
      },
    ];
  });
};

/** Its case with the facts of its record, so that steps are judged by them. */
export const judgedCase = ({ model, world, case: found }: LoadedModel): LoadedCase => ({
  ...found,
  prepared: withModelFacts(world, model),
  derived: modelFacts(world, model, found.view.asOf),
});
