import { type AsOf, type BodyId, basesOf, type DocumentId, type Reminder, remindersOf } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { ApiError } from '../../platform/errors/index.js';
import { KEY } from '../../platform/read/index.js';
import { readRun } from '../../platform/reading.js';
import { bodyOfCase, followedCase } from '../workflow/case-shown.js';
import { type CaseView, loadCaseView } from '../workflow/case-view.js';
import { casesInvolving, holds, readsRecordsOf } from '../workflow/involved-cases.js';
import { type LoadedCase, loadCases } from '../workflow/load-cases.js';
import { CASES_MAX } from '../workflow/page-cases.js';
import { RESTRICTED } from '../workflow/tables.js';

/** The steps that cases wait for, with the cases by key and those of them that the caller may see as a whole. */
export interface AwaitedSteps {
  readonly view: CaseView;
  readonly steps: readonly Reminder[];
  readonly cases: ReadonlyMap<string, LoadedCase>;
  readonly seen: ReadonlySet<string>;
}

/**
 * What cases wait for, of these bodies or of all: three statements beside those of the law. Who may read the records
 * of a body learns what is waited for of it, also where the case is another's; of such a case nothing more is told,
 * and of a restricted one nothing at all.
 */
export const casesAwaiting = async (
  context: RequestContext,
  {
    bodies,
    documents,
  }: { readonly bodies: readonly BodyId[] | null; readonly documents: readonly DocumentId[] | null },
  asOf: AsOf,
): Promise<AwaitedSteps> => {
  const view = await loadCaseView(context, asOf);
  const wanted = documents === null ? null : new Set(documents);
  const workflows = [...view.workflows.values()].filter(
    (one) =>
      !view.kept.has(one.id) &&
      (wanted === null || basesOf(one).some(({ basis }) => wanted.has(basis.document))),
  );
  const { run } = readRun(context, asOf);
  const loaded = await context.database.read(
    async (connection) => {
      const names = workflows.map(({ id }) => id);
      const { keys, scope } = await casesInvolving(connection, names, bodies);
      if (keys.length > CASES_MAX) throw new ApiError('SCOPE_TOO_WIDE', `${keys.length} cases`);
      return loadCases(context, { asOf, scope, connection }, { [KEY]: keys }, view);
    },
    { snapshot: true },
  );
  const cases = new Map(
    loaded.filter(({ row }) => String(row.openedOn) <= asOf.on).map((each) => [each.key, each]),
  );
  const mayRead = readsRecordsOf(context, run.scope);
  const isRestricted = ({ row }: LoadedCase): boolean => row.access === RESTRICTED;
  const seen = new Set(
    [...cases.values()].flatMap((found) => {
      const body = bodyOfCase(found);
      return (isRestricted(found) ? holds(run.scope, body) : mayRead(body)) ? [found.key] : [];
    }),
  );
  const asked = bodies === null ? null : new Set(bodies);
  const awaited = remindersOf(
    [...cases.values()].flatMap((found) => followedCase(found) ?? []),
    asOf,
    view.world,
  );
  const steps = awaited.flatMap((step): Reminder[] => {
    const found = cases.get(step.history);
    if (found === undefined) return [];
    const isSeen = seen.has(found.key);
    if (step.bodies.length === 0) return isSeen && (asked?.has(bodyOfCase(found)) ?? true) ? [step] : [];
    const told = step.bodies.filter(
      (body) => (asked?.has(body) ?? true) && (isSeen || (!isRestricted(found) && mayRead(body))),
    );
    return told.length === 0 ? [] : [{ ...step, bodies: told }];
  });
  return { view, steps, cases, seen };
};
