// Made-up bodies and models in the bloc of Thái Nguyên, one of every kind that the guidance tells apart.
import type { StepTaken, WorkflowEvent } from '../../duties/index.js';
import {
  asOf,
  type BodyId,
  type CalendarDate,
  day,
  knownDay,
  legalBasis,
  toBodyId,
} from '../../kernel/index.js';
import { composeLaw } from '../../lawbook/index.js';
import {
  askedOf,
  judgeModelStep,
  type Model,
  type ModelJudgement,
  type ModelWorld,
} from '../../models/index.js';
import { type Body, bodyOf, buildRegistry } from '../../organisations/index.js';
import { thaiNguyen, vietNam } from '../../reference/index.js';
import { known } from '../../rules/index.js';
import { modelGuide } from './29-hd-duk.guide.js';
import { thaiNguyen29 } from './29-hd-duk.js';
import { modelWorkflow } from './29-hd-duk.models.js';

export const law = composeLaw([thaiNguyen29], 'test');

const at29 = legalBasis('thai-nguyen/29-hd-duk', 'II.3.1');

/** Bodies made up beside those that the guidance names as groups, so that a model has one of each. */
const made = (as: string, kind: string, parent: string, organOf?: string): Body => ({
  ...bodyOf({
    place: 'thai-nguyen',
    as: `bloc/${as}`,
    kind,
    level: 'grassroots',
    vi: `${as} (mẫu)`,
    en: `${as} (sample)`,
    parents: { 'party-leadership': `thai-nguyen/bloc/${parent}` },
    life: { from: knownDay(day('2020-01-01'), 'reported'), until: null },
    ...(organOf === undefined ? {} : { organOf: `thai-nguyen/bloc/${organOf}` }),
    basis: at29,
    grade: 'reported',
  }),
  sample: true,
});
export const id = (as: string): BodyId => toBodyId(`thai-nguyen/bloc/${as}`);

/** The same bloc, had it been recorded that it went on: an invented register. */
const goingOn = (body: Body): Body => ({
  ...body,
  life: { ...body.life, until: knownDay(day('2031-01-01'), 'reported') },
});
export const registry = buildRegistry(
  [...vietNam.places, ...thaiNguyen.places],
  [
    ...vietNam.bodies,
    ...thaiNguyen.bodies.map(goingOn),
    made('committee-a', 'party-committee', 'party-committee'),
    made('board-a', 'party-standing-board', 'committee-a', 'committee-a'),
    made('committee-b', 'party-committee', 'party-committee'),
    made('executive-b', 'party-executive-committee', 'committee-b', 'committee-b'),
    made('cell-a', 'party-cell', 'party-committee'),
    made('sub-cell', 'party-cell', 'committee-a'),
    made('agency-a', 'agency', 'party-committee'),
    made('union-a', 'mass-organisation', 'party-committee'),
  ],
);
export const world: ModelWorld = { guide: modelGuide, workflow: modelWorkflow, registry };

export const BLOC = id('party-committee');
export const BLOC_BOARD = id('party-standing-board');
export const PROPAGANDA = id('propaganda-commission');

/** Who does what in one kind of case. */
export interface Cast {
  readonly kind: Model['kind'];
  readonly registrant: string;
  readonly level: 'grassroots' | 'bloc';
  readonly owner: BodyId | null;
  readonly keeper: BodyId;
  readonly manager: BodyId;
  readonly form: string;
  readonly confirmer: BodyId;
  /** Null where no Party body right under the bloc manages the model: then nobody may make it a grassroots exemplar. */
  readonly grassroots: BodyId | null;
}

export const CASTS: Readonly<Record<string, Cast>> = {
  'a collective of the Party at the grassroots': {
    kind: 'collective',
    registrant: 'party-organisation',
    level: 'grassroots',
    owner: id('sub-cell'),
    keeper: id('committee-a'),
    manager: id('committee-a'),
    form: '1',
    confirmer: id('board-a'),
    grassroots: id('board-a'),
  },
  'a collective of another body at the grassroots': {
    kind: 'collective',
    registrant: 'agency',
    level: 'grassroots',
    owner: id('union-a'),
    keeper: id('agency-a'),
    manager: id('committee-b'),
    form: '1a',
    confirmer: id('agency-a'),
    grassroots: id('executive-b'),
  },
  'a collective of the Party at the bloc': {
    kind: 'collective',
    registrant: 'party-organisation',
    level: 'bloc',
    owner: id('cell-a'),
    keeper: BLOC,
    manager: id('cell-a'),
    form: '1',
    confirmer: BLOC_BOARD,
    grassroots: id('cell-a'),
  },
  'a collective of another body at the bloc': {
    kind: 'collective',
    registrant: 'agency',
    level: 'bloc',
    owner: id('agency-a'),
    keeper: BLOC,
    manager: id('committee-a'),
    form: '1a',
    confirmer: BLOC_BOARD,
    grassroots: id('board-a'),
  },
  'a member of the Party at the grassroots': {
    kind: 'individual',
    registrant: 'party-member',
    level: 'grassroots',
    owner: null,
    keeper: id('cell-a'),
    manager: id('cell-a'),
    form: '2',
    confirmer: id('cell-a'),
    grassroots: id('cell-a'),
  },
  'somebody else at the grassroots': {
    kind: 'individual',
    registrant: 'not-party-member',
    level: 'grassroots',
    owner: null,
    keeper: id('agency-a'),
    manager: id('agency-a'),
    form: '2a',
    confirmer: id('agency-a'),
    grassroots: null,
  },
  'a member of the Party at the bloc': {
    kind: 'individual',
    registrant: 'party-member',
    level: 'bloc',
    owner: null,
    keeper: id('sub-cell'),
    manager: id('committee-a'),
    form: '2',
    confirmer: id('sub-cell'),
    grassroots: id('board-a'),
  },
  'somebody else at the bloc': {
    kind: 'individual',
    registrant: 'not-party-member',
    level: 'bloc',
    owner: null,
    keeper: id('agency-a'),
    manager: id('committee-a'),
    form: '2a',
    confirmer: id('agency-a'),
    grassroots: id('board-a'),
  },
};

/** The right body and form of a step; a replication names where. */
export const rightly = (cast: Cast, step: string, on: CalendarDate): StepTaken => {
  const { owner, keeper, manager, confirmer, grassroots, kind } = cast;
  const who: Readonly<Record<string, readonly [body: BodyId, form?: string]>> = {
    choose: [owner ?? keeper],
    agree: [owner ?? keeper],
    register: [owner ?? keeper, cast.form],
    compile: [manager, '3'],
    receive: [PROPAGANDA],
    update: [manager],
    review: [manager, '4'],
    continue: [manager],
    confirm: [confirmer, '5'],
    follow: [manager, '4'],
    replicate: [manager],
    propose: [manager],
    'confirm-exemplar-grassroots': [grassroots ?? manager, '6'],
    send: [grassroots ?? manager, '6'],
    appraise: [PROPAGANDA, '7'],
    'confirm-exemplar-bloc': [BLOC_BOARD, '7'],
    'reward-grassroots': [manager],
    'reward-bloc': [BLOC_BOARD],
    'not-confirm': [confirmer],
    withdraw: [kind === 'collective' ? (owner ?? keeper) : keeper],
    'decline-exemplar': [BLOC_BOARD],
    stop: [manager],
  };
  const [body, form] = who[step] ?? [manager];
  const parties =
    step === 'register'
      ? { 'registered-with': [keeper] }
      : step === 'replicate'
        ? { 'replicated-to': [id('union-a')] }
        : null;
  return {
    step,
    on,
    body,
    ...(form === undefined ? {} : { form }),
    ...(parties === null ? {} : { parties }),
  };
};

const START = day('2024-05-01');
export const LATER = asOf(day('2030-01-01'));
export const at = (index: number): CalendarDate => day(`2024-05-${String(index + 1).padStart(2, '0')}`);

const judgements = (kind: Model['kind'], level: string): ModelJudgement[] =>
  askedOf(modelGuide, { kind, level })
    .concat(modelGuide.judged.filter(({ of }) => of === 'standard'))
    .filter(({ derived }) => derived === undefined)
    .map(({ id: judged }, index) => ({
      id: `j${index}`,
      judged,
      outcome: 'met',
      on: START,
      by: PROPAGANDA,
      proof: 'biên bản mẫu',
    }));

export const modelOf = (cast: Cast, steps: readonly string[]): Model => ({
  id: 'sample',
  guide: modelGuide.id,
  kind: cast.kind,
  name: 'Một cửa thân thiện (mẫu)',
  ...(cast.kind === 'individual' ? { holder: 'Người mẫu' } : {}),
  address: 'Thái Nguyên',
  content: 'nội dung mẫu',
  field: 'party-building',
  level: cast.level,
  registrant: cast.registrant,
  judgements: judgements(cast.kind, cast.level),
  sample: true,
  history: {
    id: 'sample',
    workflow: modelWorkflow.id,
    parties: {
      manager: [cast.manager],
      bloc: [BLOC],
      ...(cast.owner === null ? {} : { registrant: [cast.owner] }),
    },
    events: steps.map(
      (step, index): WorkflowEvent => ({ ...rightly(cast, step, at(index)), id: `e${index}` }),
    ),
  },
});

const NO_BOARDS = {
  'models/registered-with-has-standing-board': known(false),
  'models/manager-has-standing-board': known(false),
};
export const judge = (cast: Cast, steps: readonly string[], taken: StepTaken) =>
  // that a committee has no board is told, not derived: none on record is not none
  judgeModelStep(
    world,
    modelOf(cast, steps),
    taken,
    { law },
    cast.grassroots === id('executive-b') ? NO_BOARDS : {},
  );

export const ofCell = CASTS['a collective of the Party at the grassroots'] as Cast;
export const atBloc = CASTS['a collective of the Party at the bloc'] as Cast;
