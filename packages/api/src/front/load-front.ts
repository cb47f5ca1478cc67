import {
  type AsOf,
  type BodyId,
  type CalendarDate,
  type FrontCase,
  type FrontKind,
  frontKindOf,
  type KeepingPeriod,
  partsOf,
  toBodyId,
  type WorkflowDefinition,
} from '@danvan/domain';
import {
  type CaseView,
  type LoadedCase,
  loadCases,
  loadCaseView,
  readKeepingPeriods,
} from '../duties/index.js';
import type { RequestContext } from '../platform/context.js';
import { ApiError } from '../platform/errors/index.js';
import type { ReadRun } from '../platform/read/index.js';

/** Cases that one question may come to before anything is looked at. */
const CASES_MAX = 50_000;

/** A case of the Front's work as the domain takes it, with the record behind it. */
export interface LoadedFront extends FrontCase {
  readonly case: LoadedCase;
}

/** The cases of a question, and what is stated of the registers of their bodies. */
export interface FrontFacts {
  readonly cases: readonly LoadedFront[];
  readonly keepingPeriods: readonly KeepingPeriod[];
  readonly view: CaseView;
}

const frontCaseOf = (found: LoadedCase, definition: WorkflowDefinition): LoadedFront => {
  const { key, row, history } = found;
  // rows are written from values that the domain has read
  const openedOn = row.openedOn as CalendarDate;
  return {
    ...{ id: key, body: toBodyId(String(row.bodyId)), definition, history, openedOn, case: found },
    year: typeof row.year === 'number' ? row.year : partsOf(openedOn).year,
    partOf: typeof row.partOf === 'string' ? row.partOf : null,
  };
};

/**
 * Cases of these kinds that the caller may see and that were opened by the day asked about, with the statements that
 * registers are complete: a constant number of statements, all at one moment.
 */
export const loadFront = async (
  context: RequestContext,
  { scope, asOf }: Pick<ReadRun, 'scope'> & { readonly asOf: AsOf },
  kinds: readonly FrontKind[],
  bodies: readonly BodyId[] | null,
): Promise<FrontFacts> => {
  const view = await loadCaseView(context, asOf);
  const workflowId = [...view.workflows.values()].flatMap((definition) => {
    const kind = frontKindOf(definition);
    return kind !== null && kinds.includes(kind) ? [definition.id] : [];
  });
  const fixed = { workflowId, ...(bodies === null ? {} : { bodyId: bodies }) };
  return context.database.read(
    async (connection) => {
      const run = { scope, asOf, connection };
      const found = await loadCases(context, run, fixed, view);
      if (found.length > CASES_MAX) throw new ApiError('SCOPE_TOO_WIDE', `${found.length} cases`);
      const cases = found.flatMap((each) =>
        each.definition === null ? [] : [frontCaseOf(each, each.definition)],
      );
      const keepers = [...new Set(cases.map(({ body }) => body))];
      const keepingPeriods = await readKeepingPeriods(context, run, keepers);
      return { cases: cases.filter(({ openedOn }) => openedOn <= asOf.on), keepingPeriods, view };
    },
    { snapshot: true },
  );
};
