import type { WorkflowDefinition } from '../duties/index.js';
import { type BodyId, type Issue, issue, under } from '../kernel/index.js';
import { MODEL_FACTS } from './fact-definitions.js';
import { judgedFact, type ModelGuide, replicatedFact } from './guide.js';

type Path = Issue['path'];

/** What a guide may name. */
export interface GuideKnown {
  readonly workflows: readonly WorkflowDefinition[];
  readonly bodies: { readonly has: (id: BodyId) => boolean };
}

/**
 * Everything wrong with a guide, all at once: a workflow, a step, a role, a level that is not there, names used
 * twice, forms that a step asks for and the guide does not define, facts of models that no record supplies.
 *
 * @example checkGuide(guide, { workflows: law.workflows, bodies: registry.bodies }).map(({ code }) => code) // []
 */
export const checkGuide = (guide: ModelGuide, known: GuideKnown, path: Path = []): Issue[] => {
  const workflow = known.workflows.find(({ id }) => id === guide.workflow);
  return under(path, [
    ...checkTerms(guide),
    ...checkJudged(guide),
    ...checkScopes(guide, known),
    ...(workflow === undefined
      ? [issue('WORKFLOW_UNKNOWN', ['workflow'], { workflow: guide.workflow })]
      : [...checkSteps(guide, workflow), ...checkForms(guide, workflow), ...checkFacts(guide, workflow)]),
  ]);
};

const LISTS = ['fields', 'levels', 'registrants', 'judged'] as const;

const checkTerms = (guide: ModelGuide): Issue[] => [
  ...LISTS.flatMap((list) => {
    const ids = guide[list].map(({ id }) => id);
    return [
      ...(ids.length === 0 ? [issue('MODEL_GUIDE_EMPTY', [list], { list })] : []),
      ...ids.flatMap((id, index) =>
        ids.indexOf(id) < index ? [issue('MODEL_TERM_DUPLICATE', [list, index], { id })] : [],
      ),
    ];
  }),
  ...(['register', 'confirm'] as const).flatMap((list) =>
    guide.steps[list].length === 0 ? [issue('MODEL_GUIDE_EMPTY', ['steps', list], { list })] : [],
  ),
];

const checkJudged = ({ judged, levels, steps }: ModelGuide): Issue[] => [
  ...judged.flatMap(({ level, partOf, grade, note }, index) => {
    const path = ['judged', index];
    const whole = judged.find(({ id }) => id === partOf);
    return [
      ...levelThere(levels, level, path),
      ...(partOf !== undefined && whole === undefined
        ? [issue('MODEL_JUDGED_UNKNOWN', path, { judged: partOf })]
        : []),
      // a part of a part would be judged by a whole that nobody judges
      ...(whole?.partOf === undefined ? [] : [issue('MODEL_PART_OF_PART', path, { judged: whole.id })]),
      ...(grade === 'inferred' && note === undefined ? [issue('NOTE_MISSING', path)] : []),
    ];
  }),
  ...steps.exemplar.flatMap(({ level }, index) => levelThere(levels, level, ['steps', 'exemplar', index])),
];

const levelThere = (levels: ModelGuide['levels'], level: string | undefined, path: Path): Issue[] =>
  level === undefined || levels.some(({ id }) => id === level)
    ? []
    : [issue('MODEL_LEVEL_UNKNOWN', path, { level })];

const checkScopes = ({ levels }: ModelGuide, { bodies }: GuideKnown): Issue[] =>
  levels.flatMap(({ scope }, index) =>
    scope !== undefined && 'body' in scope && !bodies.has(scope.body)
      ? [issue('BODY_UNKNOWN', ['levels', index, 'scope'], { body: scope.body })]
      : [],
  );

const checkSteps = ({ steps, parties, levels }: ModelGuide, workflow: WorkflowDefinition): Issue[] => {
  const { exemplar, ...lists } = steps;
  const named: readonly (readonly [path: Path, step: string])[] = [
    ...Object.entries(lists).flatMap(([list, ids]) =>
      ids.map((step, index) => [['steps', list, index], step] as const),
    ),
    ...exemplar.map(({ step }, index) => [['steps', 'exemplar', index], step] as const),
  ];
  const roles: (readonly [path: Path, party: string])[] = Object.entries(parties).map(([role, party]) => [
    ['parties', role],
    party,
  ]);
  levels.forEach(({ scope }, index) => {
    if (scope !== undefined && 'party' in scope) roles.push([['levels', index, 'scope'], scope.party]);
  });
  return [
    ...named.flatMap(([path, step]) =>
      workflow.transitions.some(({ id }) => id === step)
        ? []
        : [issue('WORKFLOW_STEP_UNKNOWN', path, { step })],
    ),
    ...roles.flatMap(([path, party]) =>
      workflow.parties.some(({ id }) => id === party)
        ? []
        : [issue('WORKFLOW_PARTY_UNKNOWN', path, { party })],
    ),
  ];
};

const checkForms = ({ forms }: ModelGuide, { transitions }: WorkflowDefinition): Issue[] => {
  const codes = forms.map(({ code }) => code);
  const asked = transitions.flatMap((transition) => (transition.forms ?? []).map(({ form }) => form));
  return [
    ...codes.flatMap((code, index) =>
      codes.indexOf(code) < index ? [issue('MODEL_TERM_DUPLICATE', ['forms', index], { id: code })] : [],
    ),
    ...[...new Set(asked)]
      .filter((form) => !codes.includes(form))
      .map((form) => issue('MODEL_FORM_UNKNOWN', ['forms'], { form })),
    ...forms.flatMap(({ steps, origin, note }, index) => [
      ...steps
        .filter((step) => !transitions.some(({ id }) => id === step))
        .map((step) => issue('WORKFLOW_STEP_UNKNOWN', ['forms', index], { step })),
      ...(origin === 'ours' && note === undefined ? [issue('WORKFLOW_OURS_UNSAID', ['forms', index])] : []),
    ]),
  ];
};

/** A fact of models that no record supplies would leave a step undetermined for ever. */
const checkFacts = ({ judged, levels }: ModelGuide, { facts = [] }: WorkflowDefinition): Issue[] => {
  const supplied = new Set<string>([
    ...Object.values(MODEL_FACTS).map(({ id }) => id),
    ...judged.map(({ id }) => judgedFact(id)),
    ...levels.map(({ id }) => replicatedFact(id)),
  ]);
  return facts
    .filter(({ id }) => id.startsWith('models/') && !supplied.has(id))
    .map(({ id }) => issue('MODEL_FACT_UNKNOWN', ['workflow'], { fact: id }));
};
