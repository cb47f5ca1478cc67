import { describe, expect, it } from 'vitest';
import { activitiesOf, explainStep, type WorkflowEvent } from '../../duties/index.js';
import { type BodyId, day } from '../../kernel/index.js';
import { checkLaw, composeLaw, readLawFile } from '../../lawbook/index.js';
import {
  fillForm,
  formsOfModel,
  funnelOf,
  judgeModelStep,
  type Model,
  progressOf,
} from '../../models/index.js';
import { referenceRegistry } from '../../reference/index.js';
import { law as files } from '../index.js';
import { modelGuide } from './29-hd-duk.guide.js';
import { thaiNguyen29 } from './29-hd-duk.js';
import { modelWorkflow } from './29-hd-duk.models.js';
import {
  at,
  atBloc,
  BLOC,
  BLOC_BOARD,
  CASTS,
  type Cast,
  id,
  judge,
  LATER,
  law,
  modelOf,
  ofCell,
  rightly,
  world,
} from './29-hd-duk.models.test-support.js';
import { modelsYearWorkflow } from './29-hd-duk.year.js';

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
    const names = { body: (body: BodyId) => ({ vi: body, en: body }), document: () => '29-HD/ĐUK' };
    const late = judge(ofCell, ['choose', 'agree'], rightly(ofCell, 'register', day('2024-06-03')));
    const said = (['vi', 'en'] as const).map((lang) =>
      explainStep(late, modelWorkflow, lang, names).join(' '),
    );
    expect(said.join(' ')).toContain('29/5/2024');
    expect(said.join(' ')).not.toMatch(/tháng 2|February|20\/3|March/);
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

  it.each(Object.entries(CASTS))('has for %s the forms of its registrant alone', (_name, cast) => {
    const codes = formsOfModel(world, modelOf(cast, ['choose']), LATER, law).map(({ code }) => code);
    expect(codes.join(' ')).toBe(`${cast.form} 3 4 5 5a 5b 6 6a 6b 7 7a 7b`);
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
