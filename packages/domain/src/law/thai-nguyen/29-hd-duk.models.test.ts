import { describe, expect, it } from 'vitest';
import {
  activitiesOf,
  explainStep,
  type StepTaken,
  stepNamed,
  stepsRefused,
  type WorkflowEvent,
  walkPaths,
} from '../../duties/index.js';
import {
  asOf,
  type BodyId,
  type CalendarDate,
  day,
  knownDay,
  legalBasis,
  toBodyId,
} from '../../kernel/index.js';
import { checkLaw, composeLaw, readLawFile } from '../../lawbook/index.js';
import {
  askedOf,
  fillForm,
  funnelOf,
  judgeModelStep,
  type Model,
  type ModelJudgement,
  type ModelWorld,
  progressOf,
} from '../../models/index.js';
import { type Body, bodyOf, buildRegistry } from '../../organisations/index.js';
import { referenceRegistry, thaiNguyen, vietNam } from '../../reference/index.js';
import { known } from '../../rules/index.js';
import { law as files } from '../index.js';
import { modelGuide } from './29-hd-duk.guide.js';
import { thaiNguyen29 } from './29-hd-duk.js';
import { modelWorkflow } from './29-hd-duk.models.js';
import { modelsYearWorkflow } from './29-hd-duk.year.js';

const law = composeLaw([thaiNguyen29], 'test');

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
const id = (as: string): BodyId => toBodyId(`thai-nguyen/bloc/${as}`);

/** The same bloc, had it been recorded that it went on: an invented register. */
const goingOn = (body: Body): Body => ({
  ...body,
  life: { ...body.life, until: knownDay(day('2031-01-01'), 'reported') },
});
const registry = buildRegistry(
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
const world: ModelWorld = { guide: modelGuide, workflow: modelWorkflow, registry };

const BLOC = id('party-committee');
const BLOC_BOARD = id('party-standing-board');
const PROPAGANDA = id('propaganda-commission');

/** Who does what in one kind of case. */
interface Cast {
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

const CASTS: Readonly<Record<string, Cast>> = {
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
const rightly = (cast: Cast, step: string, on: CalendarDate): StepTaken => {
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
const LATER = asOf(day('2030-01-01'));
const at = (index: number): CalendarDate => day(`2024-05-${String(index + 1).padStart(2, '0')}`);

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

const modelOf = (cast: Cast, steps: readonly string[]): Model => ({
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
const judge = (cast: Cast, steps: readonly string[], taken: StepTaken) =>
  // that a committee has no board is told, not derived: none on record is not none
  judgeModelStep(
    world,
    modelOf(cast, steps),
    taken,
    { law },
    cast.grassroots === id('executive-b') ? NO_BOARDS : {},
  );

/** Steps of a path that this cast cannot take at all, and the code that says so. */
const impossible = ({ kind, grassroots }: Cast, steps: readonly string[], step: string): string | null => {
  if (step === 'agree' && kind === 'individual') return 'GUARD_NOT_MET';
  if (step === 'register' && kind === 'collective' && !steps.includes('agree')) return 'STEP_FORBIDDEN';
  const needsParty = ['compile', 'confirm-exemplar-grassroots', 'send'].includes(step);
  return needsParty && grassroots === null ? 'ACTOR_NOT_ENTITLED' : null;
};

const PATHS = walkPaths(modelWorkflow).filter(({ steps }) => steps.length > 0);

describe.each(Object.entries(CASTS))('%s', (_name, cast) => {
  it('walks every path of the guidance that is open to it, and is refused on the others', () => {
    let walked = 0;
    const closed = new Set<string>();
    for (const { steps, state } of PATHS) {
      const before = steps.slice(0, -1);
      if (before.some((step, index) => impossible(cast, before.slice(0, index), step) !== null)) continue;
      const step = steps.at(-1) ?? '';
      const decision = judge(cast, before, rightly(cast, step, at(before.length)));
      const why = impossible(cast, before, step);
      if (why === null) {
        expect([steps, decision.outcome, decision.to]).toEqual([steps, 'allowed', state]);
        walked += 1;
      } else {
        expect([steps, decision.outcome, decision.reasons[0]?.code]).toEqual([steps, 'refused', why]);
        expect(decision.reasons[0]?.ground).toBe('clause');
        closed.add(step);
      }
    }
    expect(walked).toBeGreaterThan(30);
    expect(closed.size).toBeGreaterThan(0);
  });

  it('is refused every other step in every state, by the clause where there is one', () => {
    const silent: string[] = [];
    for (const { path, step } of stepsRefused(modelWorkflow)) {
      const decision = judge(cast, path.steps, rightly(cast, step, at(path.steps.length)));
      const [reason] = decision.reasons;
      expect([path.state, step, decision.outcome, reason?.code]).toEqual([
        path.state,
        step,
        'refused',
        'STEP_OUT_OF_ORDER',
      ]);
      const order = stepNamed(modelWorkflow, step)?.order ?? [];
      expect(reason?.ground).toBe(order.length > 0 ? 'clause' : 'TEXT_SILENT');
      if (order.length === 0) silent.push(step);
    }
    expect([...new Set(silent)].sort()).toEqual([
      'choose',
      'decline-exemplar',
      'follow',
      'not-confirm',
      'replicate',
      'stop',
      'update',
      'withdraw',
    ]);
  });

  it('may not be confirmed by any other body', () => {
    const path =
      cast.kind === 'collective'
        ? ['choose', 'agree', 'register', 'review']
        : ['choose', 'register', 'review'];
    const allowed = [...registry.bodies.values()].filter(
      ({ id: body }) =>
        judge(cast, path, { step: 'confirm', on: at(6), body, form: '5' }).outcome === 'allowed',
    );
    expect(allowed.map((body) => body.id)).toEqual([cast.confirmer]);
  });

  it('may be made an exemplar of the grassroots by its own Party body right under the bloc alone', () => {
    const path = [
      'choose',
      ...(cast.kind === 'collective' ? ['agree'] : []),
      'register',
      'review',
      'confirm',
      'propose',
    ];
    const allowed = [...registry.bodies.values()].filter(
      ({ id: body }) =>
        judge(cast, path, { step: 'confirm-exemplar-grassroots', on: at(8), body, form: '6' }).outcome ===
        'allowed',
    );
    expect(allowed.map((body) => body.id)).toEqual(cast.grassroots === null ? [] : [cast.grassroots]);
  });

  it('may be registered on its own form alone', () => {
    const path = cast.kind === 'collective' ? ['choose', 'agree'] : ['choose'];
    const right = rightly(cast, 'register', at(3));
    const outcomes = ['1', '1a', '2', '2a', '3'].filter(
      (form) => judge(cast, path, { ...right, form }).outcome === 'allowed',
    );
    expect(outcomes).toEqual([cast.form]);
  });
});

const ofCell = CASTS['a collective of the Party at the grassroots'] as Cast;
const atBloc = CASTS['a collective of the Party at the bloc'] as Cast;

describe('the days of registration', () => {
  it.each([
    ['2024-02-15', ofCell, 'refused', null],
    ['2024-05-28', ofCell, 'allowed', null],
    ['2024-05-29', ofCell, 'allowed', null],
    ['2024-05-30', ofCell, 'allowed', 1],
    ['2024-06-28', atBloc, 'allowed', null],
    ['2024-06-29', atBloc, 'allowed', null],
    ['2024-06-30', atBloc, 'allowed', 1],
    ['2025-01-31', ofCell, 'allowed', null],
    ['2025-02-01', ofCell, 'allowed', null],
    ['2025-02-27', ofCell, 'allowed', null],
    ['2025-02-28', ofCell, 'allowed', null],
    ['2025-03-01', ofCell, 'allowed', 1],
    ['2028-02-29', ofCell, 'allowed', null],
    ['2028-03-01', ofCell, 'allowed', 1],
    ['2025-03-18', atBloc, 'allowed', null],
    ['2025-03-19', atBloc, 'allowed', null],
    ['2025-03-20', atBloc, 'allowed', 1],
  ] as const)('%s', (on, cast, outcome, late) => {
    const model = modelOf(cast, []);
    const early: WorkflowEvent[] = ['choose', 'agree'].map((step, index) => ({
      ...rightly(cast, step, day('2024-01-10')),
      id: step,
      order: index,
    }));
    const agreed = { ...model, history: { ...model.history, events: early } };
    const decision = judgeModelStep(world, agreed, rightly(cast, 'register', day(on)), { law });
    expect([decision.outcome, decision.late?.days ?? null]).toEqual([outcome, late]);
  });

  it('February does not show for 2024, nor 20 March', () => {
    const due = (cast: Cast): (string | null)[] =>
      judge(cast, ['choose', 'agree'], rightly(cast, 'register', at(5))).windows.map(({ dueOn }) => dueOn);
    expect(due(ofCell)).toEqual(['2024-05-29']);
    expect(due(atBloc)).toEqual(['2024-06-29']);
  });
});

describe('what the steps prove', () => {
  const yearly = (...events: readonly Omit<WorkflowEvent, 'id'>[]) =>
    activitiesOf(
      modelsYearWorkflow,
      {
        id: 'year',
        workflow: modelsYearWorkflow.id,
        parties: { bloc: [BLOC] },
        events: events.map((event, index) => ({ ...event, id: `y${index}` })),
      },
      LATER,
    ).map(({ duty, body, occurrence = null, kind }) => [duty, body, occurrence, kind]);

  it('a compiled list proves the date of its own year alone', () => {
    const compiled = (on: string) => ({
      step: 'registration-compiled',
      on: day(on),
      body: id('cell-a'),
      form: '3',
    });
    expect(yearly(compiled('2024-05-20'))).toEqual([['TN29-III.2.2-5', id('cell-a'), null, 'document']]);
    expect(yearly(compiled('2025-02-20'))).toEqual([['TN29-III.2.2-3', id('cell-a'), '2025', 'document']]);
  });

  it('an act of the standing board is proof for the bloc committee', () => {
    const done = (on: string) => ({ step: 'registration-completed', on: day(on), body: BLOC_BOARD });
    expect(yearly(done('2024-06-20'))).toEqual([['TN29-III.2.2-6', BLOC, null, 'document']]);
    expect(yearly(done('2026-03-01'))).toEqual([['TN29-III.2.2-4', BLOC, '2026', 'document']]);
  });

  it('reports prove the reports of their year, sent late or not', () => {
    expect(
      yearly(
        { step: 'half-year-report', on: day('2024-06-09'), body: id('union-a') },
        { step: 'year-report', on: day('2025-01-03'), year: 2024, body: id('union-a') },
      ),
    ).toEqual([
      ['TN29-III.2.3-1', id('union-a'), '2024', 'report'],
      ['TN29-III.2.3-2', id('union-a'), '2024', 'report'],
    ]);
  });

  it('a review and a reward prove those of the body that manages the model', () => {
    const steps = ['choose', 'agree', 'register', 'review'];
    expect(
      activitiesOf(modelWorkflow, modelOf(ofCell, steps).history, LATER).map(({ duty, body }) => [
        duty,
        body,
      ]),
    ).toEqual([
      ['TN29-II.3.4-1', id('committee-a')],
      ['TN29-II.3.4-3', id('committee-a')],
    ]);
  });
});

describe('the guide of Thái Nguyên', () => {
  it('has nothing wrong with it, and is JSON that reads back the same', () => {
    expect(checkLaw(composeLaw(files, 'test'), referenceRegistry())).toEqual([]);
    const read = readLawFile(JSON.parse(JSON.stringify(thaiNguyen29)));
    expect(read.ok && read.value).toEqual(thaiNguyen29);
  });

  it('has four fields, two levels, five criteria for collectives and three for persons', () => {
    const criteria = (kind: Model['kind']) =>
      modelGuide.judged.filter(
        (one) => one.of === 'criterion' && one.kind === kind && one.partOf === undefined,
      );
    expect([modelGuide.fields.length, modelGuide.levels.length]).toEqual([4, 2]);
    expect([criteria('collective').length, criteria('individual').length]).toEqual([5, 3]);
  });

  it('has all fifteen forms, each marked as not the official one', () => {
    expect(modelGuide.forms.map(({ code }) => code).join(' ')).toBe('1 1a 2 2a 3 4 5 5a 5b 6 6a 6b 7 7a 7b');
    for (const { code, layout } of modelGuide.forms.filter(({ kind }) => kind !== 'individual')) {
      const filled = fillForm(world, code, [modelOf(ofCell, ['choose', 'agree', 'register'])], {
        by: id('committee-a'),
        on: day('2024-05-28'),
        place: 'Thái Nguyên',
        language: 'vi',
      });
      expect(filled.ok && filled.value.notice).toMatch(/^Không phải mẫu chính thức/);
      expect(filled.ok && filled.value.header.right).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM']);
      expect(filled.ok && filled.value.table !== null).toBe(layout === 'list');
    }
  });

  it('says in words who stands against a step, and that the text is silent where it is', () => {
    const names = { body: (body: BodyId) => ({ vi: body, en: body }), document: () => '29-HD/ĐUK' };
    const wrong = judge(ofCell, ['choose', 'agree', 'register', 'review'], {
      step: 'confirm',
      on: at(7),
      body: id('agency-a'),
      form: '5',
    });
    expect(explainStep(wrong, modelWorkflow, 'vi', names).join(' ')).toContain('29-HD/ĐUK, II.4.1.1 gạch 3');
    const silent = judge(ofCell, [], rightly(ofCell, 'withdraw', at(1)));
    expect(explainStep(silent, modelWorkflow, 'vi', names).join(' ')).toContain('văn bản không quy định');
  });

  it('counts what comes of a year', () => {
    const some = [
      modelOf(ofCell, ['choose', 'agree', 'register', 'review', 'confirm']),
      modelOf(ofCell, ['choose', 'agree', 'register', 'review', 'not-confirm']),
      modelOf(ofCell, ['choose', 'agree', 'register', 'withdraw']),
      modelOf(ofCell, ['choose', 'agree', 'register']),
      modelOf(ofCell, ['choose', 'agree']),
    ];
    expect(funnelOf(modelGuide, modelWorkflow, some, 2024, LATER)).toEqual({
      year: 2024,
      opening: 0,
      registered: 4,
      confirmed: 1,
      notConfirmed: 1,
      withdrawn: 1,
      undecided: 1,
    });
  });

  it('keeps what a model reached when the bloc declines it', () => {
    const steps = [
      ...['choose', 'agree', 'register', 'review', 'confirm', 'propose', 'confirm-exemplar-grassroots'],
      ...['send', 'appraise', 'decline-exemplar'],
    ];
    expect(progressOf(modelGuide, modelWorkflow, modelOf(ofCell, steps), LATER)).toMatchObject({
      state: 'confirmed',
      exemplarAt: [{ level: 'grassroots', on: at(6) }],
    });
  });
});
