import { type LawCase, type PathStep, pathCases, type WorkflowCase } from '../lawbook/index.js';

/** Who is who in the invented cases of one workflow, and which clauses forbid a step to the stranger. */
interface Cast {
  readonly workflow: string;
  readonly clause: string;
  readonly asks: string;
  readonly asked: string;
  readonly stranger: string;
  /** The clause that says who passes a petition on; none where it is ours. */
  readonly passedOn?: string;
  readonly answered?: string;
}

const bare = ({ clause: _clause, wrong: _wrong, ...step }: PathStep) => step;

/** A step that has a day set in the case: on the day before it, on it and on the day after. */
const aroundTheDay = (
  { workflow, clause }: Cast,
  given: Pick<WorkflowCase['ask'], 'parties'>,
  fact: string,
  done: readonly PathStep[],
  [step, body]: readonly [string, string],
): LawCase[] =>
  (
    [
      ['2024-06-14', null],
      ['2024-06-15', null],
      ['2024-06-16', 1],
    ] as const
  ).map(([on, late]) => ({
    kind: 'workflow',
    clause,
    name: `${step} on ${on}, due on the day set`,
    provenance: 'invented',
    ask: {
      workflow,
      ...given,
      facts: { [fact]: '2024-06-15' },
      done: done.map(bare),
      tried: { step, on, body },
    },
    dueOn: '2024-06-15',
    expect: { outcome: 'allowed', late },
  }));

/** Passed on, sent on, taken up, answered, closed; each by a stranger as well. */
const petitionCases = (cast: Cast): LawCase[] => {
  const { workflow, clause, asks, asked, stranger, passedOn, answered = clause } = cast;
  const given = { parties: { passer: [asks], addressee: [asked] } };
  const by = (step: string, on: string, body: string, more: Partial<PathStep> = {}): PathStep => ({
    ...{ clause, step, on: `2024-${on}`, body, wrong: { body: stranger, clauses: [] }, ...more },
  });
  const forward = by('forward', '05-06', asks, {
    wrong: { body: stranger, clauses: passedOn === undefined ? [] : [passedOn] },
  });
  const { wrong: _, ...redirect } = by('redirect', '05-08', asked);
  const consider = by('consider', '05-10', asked);
  return [
    ...pathCases(workflow, 'a petition', given, [
      forward,
      redirect,
      consider,
      by('answer', '05-20', asked, { clause: answered }),
      by('close', '05-25', asks),
    ]),
    ...aroundTheDay(cast, given, 'answer-due-on', [forward, consider], ['answer', asked]),
  ];
};

const taskCases = (cast: Cast): LawCase[] => {
  const { workflow, clause, asks, asked, stranger } = cast;
  const given = { parties: { assigner: [asks], assignee: [asked] } };
  const by = (step: string, on: string, body: string): PathStep => ({
    ...{ clause, step, on, body, wrong: { body: stranger, clauses: [] } },
  });
  return [
    ...pathCases(workflow, 'a task', given, [
      by('report', '2024-05-10', asked),
      by('return', '2024-05-12', asks),
      by('report', '2024-05-20', asked),
      by('accept', '2024-05-25', asks),
    ]),
    ...pathCases(workflow, 'a task withdrawn', given, [by('withdraw', '2024-05-10', asks)]),
    ...aroundTheDay(cast, given, 'task-due-on', [], ['report', asked]),
  ];
};

const HOST = 'lao-cai/party-standing-body';
const FRONT = 'lao-cai/front-committee';
const STRANGER = 'ha-tinh/peoples-committee';
const LAO_CAI = { clause: 'LC-III.1-9', stranger: STRANGER };

/** Tasks of a working meeting and a petition, in the province whose clause asks that such be settled. */
export const generalWorkflowCases: readonly LawCase[] = [
  ...taskCases({ ...LAO_CAI, workflow: 'general/task', asks: HOST, asked: FRONT }),
  ...petitionCases({ ...LAO_CAI, workflow: 'general/petition', asks: FRONT, asked: HOST }),
  ...petitionCases({
    ...{ workflow: 'quang-tri/vinh-linh/petition', clause: 'VL-II.4-3', passedOn: 'VL-II.4-3' },
    ...{ asks: 'quang-tri/vinh-linh/associations', asked: 'quang-tri/vinh-linh/party-standing-body' },
    ...{ answered: 'VL-II.1-12', stranger: STRANGER },
  }),
  ...petitionCases({
    ...{ workflow: 'unplaced/petition', clause: 'CV118-4-4', passedOn: 'CV118-4-4' },
    ...{ asks: 'unplaced-1/associations', asked: 'unplaced-1/peoples-committee', stranger: STRANGER },
  }),
];
