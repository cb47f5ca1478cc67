import { type Activity, activitiesOf, type BodyId, type Duty } from '@danvan/domain';
import type { RequestContext } from '../../platform/context.js';
import { KEY, type ReadRun } from '../../platform/read/index.js';
import type { LoadedActivity } from '../fact-rows.js';
import { bodyOfCase } from './case-shown.js';
import type { CaseView } from './case-view.js';
import { casesInvolving, holds, readsRecordsOf } from './involved-cases.js';
import { type LoadedCase, loadCases } from './load-cases.js';
import { RESTRICTED } from './tables.js';

/** Whose proofs, and of which duties. Without bodies those of all. */
interface ProofScope {
  readonly bodies: readonly BodyId[] | null;
  readonly duties: readonly Duty[];
}

/**
 * What steps of cases prove for these bodies: three statements where a workflow of the law proves one of the duties,
 * and none elsewhere. A step is what its body did, so it counts before everybody who may read the records of that
 * body, also where the case is kept by another: else a duty that was done would look overdue. Of a case that the
 * caller may not see it tells nothing more.
 */
export const readProofs = async (
  context: RequestContext,
  run: Pick<ReadRun, 'scope' | 'asOf' | 'connection'>,
  view: CaseView,
  { bodies, duties }: ProofScope,
): Promise<LoadedActivity[]> => {
  const asked: ReadonlySet<string> = new Set(duties.map(({ id }) => id));
  const proving = [...view.workflows.values()].filter(({ transitions }) =>
    transitions.some(({ proves }) => proves?.some(({ duty }) => asked.has(duty))),
  );
  if (proving.length === 0) return [];
  const names = proving.map(({ id }) => id);
  const { keys, scope } = await casesInvolving(run.connection, names, bodies);
  // what a model did proves as well, though its case is led in another room
  const cases = await loadCases(context, { ...run, scope }, { [KEY]: keys }, { ...view, kept: new Set() });
  const mayRead = readsRecordsOf(context, run.scope);
  const wanted = bodies === null ? null : new Set(bodies);
  return cases.flatMap((found) => {
    const isRestricted = found.row.access === RESTRICTED;
    const body = bodyOfCase(found);
    const isSeen = isRestricted ? holds(run.scope, body) : mayRead(body);
    return provenBy(found)
      .filter(({ duty, body: by }) => asked.has(duty) && (wanted?.has(by) ?? true) && mayRead(by))
      .map((act) => shownProof(found, act, isSeen, isRestricted));
  });
};

const provenBy = ({ definition, history, view }: LoadedCase): Activity[] =>
  definition === null ? [] : activitiesOf(definition, history, view.asOf);

/** The step as the activity that it is, under the name of the step and, where it may be told, of the case. */
const shownProof = (
  { definition, history, row }: LoadedCase,
  act: Activity,
  isSeen: boolean,
  isRestricted: boolean,
): LoadedActivity => {
  const event = history.events.find(({ id }) => act.id.startsWith(`${history.id}/${id}/`));
  const step = definition?.transitions.find(({ id }) => id === event?.step)?.words.vi ?? act.id;
  return {
    ...act,
    title: isSeen ? `${step}: ${String(row.title)}` : step,
    // the paper of a restricted case may name what it is about
    documentRef: isSeen || !isRestricted ? (act.document ?? null) : null,
    globalId: `wfe_${event?.id ?? ''}`,
  };
};
