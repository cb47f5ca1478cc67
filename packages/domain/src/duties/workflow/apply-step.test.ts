import { describe, expect, it } from 'vitest';
import { day, entry, period, words } from '../../kernel/index.js';
import { type Facts, known, notKnown, type Rule } from '../../rules/index.js';
import { applyStep } from './apply-step.js';
import type { WorkflowDefinition } from './definition.js';
import type { StepTaken } from './history.js';
import {
  BLOC,
  BOARD,
  CELL_A,
  CLOSED,
  clause,
  confirming,
  ELSEWHERE,
  EXAMPLES,
  historyOf,
  LAW,
  registering,
  sending,
  step,
  WORLD,
} from './invented-workflow.test-support.js';

const COLLECTIVE: Facts = { collective: known(true) };
const MEETING: Facts = { 'meeting-on': known('2025-05-20') };
const GOOD: Facts = { 'criteria-met': known(true), votes: known(60), disputed: known(false) };
const REGISTERED = historyOf([registering('2025-02-10')]);
const SENT = historyOf([registering('2025-02-10'), sending('2025-05-01')]);

const tried = (
  taken: StepTaken,
  facts: Facts = COLLECTIVE,
  history = historyOf([]),
  definition: WorkflowDefinition = EXAMPLES,
) => applyStep(definition, history, taken, facts, WORLD);

const against = (decision: ReturnType<typeof tried>) =>
  decision.reasons.map(({ code, ground, basis }) => [
    code,
    ground === 'clause' ? basis.map((one) => one.clause).join(' ') : ground,
  ]);

const withStep = (id: string, more: object): WorkflowDefinition => ({
  ...EXAMPLES,
  transitions: EXAMPLES.transitions.map((one) => (one.id === id ? { ...one, ...more } : one)),
});

describe('a step that may be taken', () => {
  it('is allowed, by a rule, to its state', () => {
    const decision = tried(registering('2025-02-10'));
    expect(decision).toMatchObject({ outcome: 'allowed', from: 'draft', to: 'registered', late: null });
    expect(decision.entitledBy?.words.en).toBe('a cell of the bloc');
    expect(decision.notes).toEqual([]);
  });

  it.each([
    ['2025-01-31', [['EARLY', 1]], null],
    ['2025-02-01', [], null],
    ['2025-02-28', [], null],
    ['2025-03-01', [['LATE', 1]], { days: 1, dueOn: '2025-02-28' }],
    ['2024-05-29', [], null],
    ['2024-05-30', [['LATE', 1]], { days: 1, dueOn: '2024-05-29' }],
    ['2024-01-05', [], null],
    ['2026-11-05', [], null],
  ] as const)('on %s: %j', (on, notes, late) => {
    const decision = tried(registering(on));
    expect(decision.outcome).toBe('allowed');
    expect(decision.notes.map(({ code, params }) => [code, params.days])).toEqual(notes);
    expect(decision.late).toEqual(late);
  });

  it('is judged by the days of the year it is meant for', () => {
    expect(tried(registering('2026-01-10', { year: 2025 })).late?.days).toBe(316);
  });

  it('may be taken by anyone where the text does not say who', () => {
    const history = historyOf([registering('2025-02-10'), sending('2025-05-01'), confirming('2025-05-02')]);
    expect(tried(step('reopen', '2025-06-01', { body: ELSEWHERE }), {}, history).outcome).toBe('allowed');
  });

  it('that is ours says so', () => {
    const decision = tried(step('withdraw', '2025-03-01'), {}, REGISTERED);
    expect(decision.outcome).toBe('allowed');
    expect(decision.notes).toMatchObject([{ code: 'STEP_OURS', words: { en: 'not in the guide, ours' } }]);
  });

  it('on a form that nobody asks for says so', () => {
    const decision = tried(sending('2025-05-01', { form: '9' }), MEETING, REGISTERED);
    expect(decision).toMatchObject({ outcome: 'allowed', notes: [{ code: 'FORM_NOT_ASKED' }] });
  });
});

describe('a step that is refused', () => {
  it.each([
    ['no such step', step('praise', '2025-02-10'), COLLECTIVE, [['STEP_UNKNOWN', 'TEXT_SILENT']]],
    [
      'a body elsewhere',
      registering('2025-02-10', { body: ELSEWHERE }),
      COLLECTIVE,
      [['ACTOR_NOT_ENTITLED', 'VH-1']],
    ],
    [
      'a body of another kind',
      registering('2025-02-10', { body: BLOC }),
      COLLECTIVE,
      [['ACTOR_NOT_ENTITLED', 'VH-1']],
    ],
    [
      'a body that is gone',
      registering('2025-02-10', { body: CLOSED }),
      COLLECTIVE,
      [['ACTOR_NOT_THERE', 'VH-9']],
    ],
    [
      'a body that is none',
      registering('2025-02-10', { body: 'van-hai/nobody' as never }),
      COLLECTIVE,
      [['ACTOR_UNKNOWN', 'TEXT_SILENT']],
    ],
    [
      'the form of the others',
      registering('2025-02-10', { form: '2' }),
      COLLECTIVE,
      [['FORM_WRONG', 'VH-1a']],
    ],
    ['a form that is none', registering('2025-02-10', { form: '9' }), {}, [['FORM_WRONG', 'VH-1a VH-1b']]],
    [
      'no form',
      step('register', '2025-02-10', { parties: { keeper: [BLOC] } }),
      COLLECTIVE,
      [['FORM_MISSING', 'VH-1a']],
    ],
    [
      'nobody to register with',
      step('register', '2025-02-10', { form: '1' }),
      COLLECTIVE,
      [['PARTY_NOT_NAMED', 'VH-1']],
    ],
    [
      'out of order, and a clause fixes the order',
      sending('2025-05-01'),
      MEETING,
      [['STEP_OUT_OF_ORDER', 'VH-3c']],
    ],
  ] as const)('%s', (_name, taken, facts, expected) => {
    const decision = tried(taken, facts);
    expect(decision.outcome).toBe('refused');
    expect(against(decision)).toEqual(expected);
  });

  it('lists every ground at once', () => {
    const decision = tried(
      confirming('2024-12-31', { body: ELSEWHERE, with: [] }),
      { 'criteria-met': known(false), votes: known(49), disputed: known(true) },
      historyOf([registering('2024-02-10', { parties: { keeper: [BLOC] } }), step('withdraw', '2024-03-01')]),
    );
    expect(against(decision)).toEqual([
      ['STEP_OUT_OF_ORDER', 'TEXT_SILENT'],
      ['STEP_REQUIRES_EARLIER', 'VH-4c'],
      ['ACTOR_NOT_ENTITLED', 'VH-4'],
      ['GUARD_NOT_MET', 'VH-5 VH-6'],
      ['STEP_FORBIDDEN', 'VH-7'],
    ]);
    // and still says what it could not compute
    expect(decision.notes.map(({ code }) => code)).toEqual(['DAYS_UNKNOWN']);
  });

  it.each([
    [
      'another office',
      sending('2025-05-01', { office: 'deputy' }),
      MEETING,
      REGISTERED,
      ['ACTOR_OFFICE_WRONG', 'VH-3'],
    ],
    [
      'without the partner',
      confirming('2025-05-02', { with: [] }),
      GOOD,
      SENT,
      ['ACTOR_NOT_TOGETHER', 'VH-4'],
    ],
    [
      'the committee, not its board',
      confirming('2025-05-02', { body: BLOC }),
      GOOD,
      SENT,
      ['ACTOR_NOT_ENTITLED', 'VH-4'],
    ],
    [
      'votes of the year before',
      confirming('2025-05-02'),
      { ...GOOD, votes: known(59) },
      SENT,
      ['GUARD_NOT_MET', 'VH-6'],
    ],
    [
      'before the step exists in law',
      step('reopen', '2024-12-31'),
      {},
      historyOf([registering('2024-02-01'), sending('2024-02-02'), confirming('2024-02-03')]),
      ['STEP_NOT_IN_FORCE', 'VH-8'],
    ],
  ] as const)('%s', (_name, taken, facts, history, expected) => {
    expect(against(tried(taken, facts, history))).toEqual([expected]);
  });

  it.each([
    ['2025-05-04', 'allowed'],
    ['2025-05-05', 'allowed'],
    ['2025-05-06', 'refused'],
  ] as const)('sent on %s, at least 15 days before the meeting of 20/5: %s', (on, outcome) => {
    expect(tried(sending(on), MEETING, REGISTERED).outcome).toBe(outcome);
  });

  it('a window that the text closes cites it', () => {
    expect(against(tried(sending('2025-05-06'), MEETING, REGISTERED))).toEqual([['WINDOW_CLOSED', 'VH-3']]);
    const shut = withStep('register', {
      windows: [{ ...EXAMPLES.transitions[0]?.windows?.[0], refused: ['early', 'late'] }],
    });
    expect(against(tried(registering('2025-01-31'), COLLECTIVE, historyOf([]), shut))).toEqual([
      ['WINDOW_NOT_OPEN', 'VH-2'],
    ]);
  });

  it('a step found later that takes the ground from under another', () => {
    const history = historyOf([registering('2025-02-10'), sending('2025-05-01')]);
    expect(against(tried(step('withdraw', '2025-03-01'), {}, history))).toEqual([
      ['STEP_BREAKS_LATER', 'TEXT_SILENT'],
    ]);
    expect(tried(step('withdraw', '2025-05-02'), {}, history).outcome).toBe('allowed');
  });

  it('even by a rule of the law, when that is violated and not only missed', () => {
    const rule: Rule = {
      id: 'criteria',
      title: words('phải đạt tiêu chuẩn', 'criteria must be met'),
      basis: clause('VH-5'),
      grade: 'verified',
      modality: 'mandatory',
      anchor: 'as-of',
      versions: {
        id: 'criteria',
        entries: [
          entry(
            { op: 'is-true', fact: 'criteria-met' } as const,
            period(day('2024-01-01')),
            clause('VH-5'),
            'verified',
          ),
        ],
      },
      exceptions: [],
    };
    const by = (modality: Rule['modality'], facts: Facts) =>
      applyStep(
        withStep('withdraw', { rules: ['criteria'] }),
        REGISTERED,
        step('withdraw', '2025-03-01'),
        facts,
        {
          ...WORLD,
          law: { ...LAW, rules: [{ ...rule, modality }] },
        },
      );
    expect(against(by('mandatory', { 'criteria-met': known(false) }))).toEqual([['RULE_NOT_MET', 'VH-5']]);
    expect(by('aspirational', { 'criteria-met': known(false) })).toMatchObject({
      outcome: 'allowed',
      notes: [{ code: 'RULE_MISSED' }, { code: 'STEP_OURS' }],
    });
    expect(by('mandatory', {})).toMatchObject({
      outcome: 'undetermined',
      doubts: [{ missing: ['criteria-met'] }],
    });
  });
});

describe('what is not known refuses nothing', () => {
  it.each([
    ['whether it is a collective', registering('2025-02-10'), {}, historyOf([]), ['collective']],
    [
      'nor without a form',
      step('register', '2025-02-10', { parties: { keeper: [BLOC] } }),
      {},
      historyOf([]),
      ['collective'],
    ],
    ['the votes', confirming('2025-05-02'), { ...GOOD, votes: notKnown('disputed') }, SENT, ['votes']],
    [
      'whether it is forbidden',
      confirming('2025-05-02'),
      { 'criteria-met': known(true), votes: known(60) },
      SENT,
      ['disputed'],
    ],
    ['the day that is counted from', sending('2025-05-01'), {}, REGISTERED, ['meeting-on']],
  ] as const)('%s', (_name, taken, facts, history, missing) => {
    const decision = tried(taken, facts, history);
    expect(decision.outcome).toBe('undetermined');
    expect(decision.reasons).toEqual([]);
    expect(decision.doubts.flatMap((doubt) => doubt.missing)).toEqual(missing);
  });

  it('who plays a role, and which office acted', () => {
    const nobody = historyOf([registering('2025-02-10')], {});
    const codes = (taken: StepTaken) => tried(taken, MEETING, nobody).doubts.map(({ code }) => code);
    expect(codes(sending('2025-05-01'))).toEqual(['PARTY_NOT_RECORDED']);
    expect(codes(step('send', '2025-05-01'))).toEqual(['PARTY_NOT_RECORDED', 'OFFICE_NOT_RECORDED']);
  });

  it('what has only been recalled, of a step, an actor, a window, a form', () => {
    const recalled = (more: object) => {
      const first = EXAMPLES.transitions[0];
      return withStep('register', { ...first, ...more });
    };
    const [rule, form, window] = [
      EXAMPLES.transitions[0]?.by[0],
      EXAMPLES.transitions[0]?.forms?.[0],
      EXAMPLES.transitions[0]?.windows?.[0],
    ];
    const outcome = (more: object, on = '2025-02-10') =>
      tried(registering(on), COLLECTIVE, historyOf([]), recalled(more)).outcome;
    expect(outcome({})).toBe('allowed');
    expect(outcome({ grade: 'recalled' })).toBe('undetermined');
    expect(outcome({ by: [{ ...rule, grade: 'recalled' }] })).toBe('undetermined');
    expect(outcome({ forms: [{ ...form, grade: 'recalled' }] })).toBe('undetermined');
    const doubtful = { windows: [{ ...window, grade: 'recalled', refused: ['late'] }] };
    expect(outcome(doubtful)).toBe('allowed');
    expect(outcome(doubtful, '2025-03-01')).toBe('undetermined');
    const mild = recalled({ windows: [{ ...window, grade: 'recalled' }] });
    const open = tried(registering('2025-03-01'), COLLECTIVE, historyOf([]), mild);
    expect(open).toMatchObject({ outcome: 'allowed', notes: [{ code: 'DAYS_UNKNOWN' }] });
  });
});

describe('what an actor may be', () => {
  const confirmBy = (who: object, body = BOARD as string) =>
    tried(
      confirming('2025-05-02', { body: body as never }),
      GOOD,
      SENT,
      withStep('confirm', { by: [{ ...EXAMPLES.transitions[2]?.by[0], together: [], who: [who] }] }),
    ).outcome;

  it.each([
    [{ by: 'party', party: 'keeper' }, BLOC, 'allowed'],
    [{ by: 'party', party: 'keeper' }, BOARD, 'refused'],
    [{ by: 'party', party: 'keeper', reading: 'itself-or-organ' }, BLOC, 'allowed'],
    [{ by: 'party', party: 'keeper', reading: 'itself-or-organ' }, BOARD, 'allowed'],
    [{ by: 'name', bodies: [BOARD] }, BOARD, 'allowed'],
    [{ by: 'name', bodies: [BOARD] }, BLOC, 'refused'],
    [
      { by: 'related', to: 'owner', relation: 'directly-above', hierarchy: 'party-leadership' },
      BLOC,
      'allowed',
    ],
    [
      { by: 'related', to: 'owner', relation: 'above', hierarchy: 'party-leadership' },
      'van-hai/party-committee',
      'allowed',
    ],
    [
      { by: 'related', to: 'owner', relation: 'directly-above', hierarchy: 'party-leadership' },
      'van-hai/party-committee',
      'refused',
    ],
    [{ by: 'related', to: 'owner', relation: 'above', hierarchy: 'state-management' }, BLOC, 'refused'],
    [{ by: 'related', to: 'owner', relation: 'same-level' }, 'van-hai/cell-b', 'allowed'],
    [{ by: 'related', to: 'owner', relation: 'same-level' }, BLOC, 'refused'],
    [
      { by: 'kind', kinds: ['party-standing-board'], within: { body: BLOC, hierarchy: 'party-leadership' } },
      BOARD,
      'allowed',
    ],
    [{ by: 'kind', kinds: ['party-cell'], levels: ['commune'] }, CELL_A, 'refused'],
  ] as const)('%j: %s %s', (who, body, outcome) => {
    expect(confirmBy(who, body)).toBe(outcome);
  });

  it('a power has its days', () => {
    const until = {
      ...EXAMPLES.transitions[2]?.by[0],
      period: { from: day('2000-01-01'), until: day('2025-05-02') },
    };
    const on = (taken: string) =>
      tried(confirming(taken), GOOD, SENT, withStep('confirm', { by: [until] })).outcome;
    expect([on('2025-05-01'), on('2025-05-02')]).toEqual(['allowed', 'refused']);
  });
});
