// An invented way of registering examples in the invented province of Vân Hải: no text lays it down.
import { day, entry, legalBasis, period, toBodyId, toClauseId, words } from '../../kernel/index.js';
import type { Registry } from '../../organisations/index.js';
import { all, compare, fact, isTrue, not, parameter, type RuleSet } from '../../rules/index.js';
import { BLOC, bodyOf, CELL_A, ELSEWHERE, registryOf, WORLD_BODIES } from '../invented-world.test-support.js';
import type { WorkflowWorld } from './case-context.js';
import type { WorkflowDefinition } from './definition.js';
import type { StepTaken, WorkflowEvent, WorkflowHistory } from './history.js';

export const BOARD = toBodyId('van-hai/agencies-bloc/standing-board');
export const UNION = toBodyId('van-hai/agencies-bloc/union');
export const CLOSED = toBodyId('van-hai/closed-cell');
export { BLOC, CELL_A, ELSEWHERE };

export const clause = (id: string) => legalBasis('van-hai/01-hd', id, { clause: id });

const said = (vi: string, en: string) => ({ words: words(vi, en) });
const verified = (...ids: readonly string[]) => ({ basis: ids.map(clause), grade: 'verified' as const });
const OURS = words('không có trong hướng dẫn, do chúng tôi thêm', 'not in the guide, ours');

export const EXAMPLES: WorkflowDefinition = {
  id: 'van-hai/examples',
  ...said('đăng ký và xác nhận điển hình', 'registering and confirming examples'),
  subject: words('điển hình', 'example'),
  parties: [
    { id: 'owner', ...said('nơi đăng ký', 'registrant') },
    { id: 'keeper', ...said('nơi nhận đăng ký', 'body registered with') },
    { id: 'partner', ...said('bên phối hợp', 'partner') },
  ],
  facts: [
    { id: 'collective', type: 'boolean', ...said('là tập thể', 'is a collective') },
    { id: 'criteria-met', type: 'boolean', ...said('đạt tiêu chuẩn', 'meets the criteria') },
    { id: 'votes', type: 'number', unit: 'percent', ...said('tỷ lệ đồng ý', 'share in favour') },
    { id: 'disputed', type: 'boolean', ...said('đang có khiếu nại', 'is disputed') },
    { id: 'meeting-on', type: 'date', ...said('ngày họp', 'day of the meeting') },
  ],
  initial: 'draft',
  states: [
    { id: 'draft', ...said('dự kiến', 'draft'), origin: 'text' },
    { id: 'registered', ...said('đã đăng ký', 'registered'), origin: 'text' },
    { id: 'sent', ...said('đã gửi hồ sơ', 'file sent'), origin: 'text' },
    { id: 'confirmed', ...said('đã xác nhận', 'confirmed'), origin: 'text' },
    { id: 'withdrawn', ...said('đã rút', 'withdrawn'), final: true, origin: 'ours', note: OURS },
  ],
  transitions: [
    {
      id: 'register',
      ...said('đăng ký', 'register'),
      ...verified('VH-1'),
      origin: 'text',
      from: ['draft'],
      to: 'registered',
      by: [
        {
          ...said('chi bộ thuộc Khối', 'a cell of the bloc'),
          ...verified('VH-1'),
          who: [
            {
              by: 'kind',
              kinds: ['party-cell'],
              levels: ['grassroots'],
              within: { body: BLOC, hierarchy: 'party-leadership' },
            },
          ],
        },
      ],
      names: ['keeper'],
      forms: [
        { form: '1', when: isTrue('collective'), ...verified('VH-1a') },
        { form: '2', when: not(isTrue('collective')), ...verified('VH-1b') },
      ],
      windows: [
        {
          ...said('trong tháng 2', 'in February'),
          ...verified('VH-2'),
          schedule: { kind: 'yearly', due: { kind: 'within-month', month: 2 } },
          except: [
            {
              year: 2024,
              schedule: { kind: 'once', due: { reading: 'before', day: day('2024-05-30') } },
              basis: clause('VH-2b'),
            },
            { year: 2026, basis: clause('VH-2c') },
          ],
        },
      ],
      proves: [{ duty: toClauseId('VH-1'), kind: 'registration', yearly: true }],
    },
    {
      id: 'send',
      ...said('gửi hồ sơ', 'send the file'),
      ...verified('VH-3'),
      origin: 'text',
      from: ['registered'],
      to: 'sent',
      by: [
        {
          ...said('người đứng đầu nơi đăng ký', 'the head of the registrant'),
          ...verified('VH-3'),
          who: [{ by: 'party', party: 'owner' }],
          office: { id: 'head', ...said('người đứng đầu', 'head') },
        },
      ],
      windows: [
        {
          ...said('ít nhất 15 ngày trước cuộc họp', 'at least 15 days before the meeting'),
          ...verified('VH-3'),
          schedule: {
            kind: 'relative',
            from: { fact: 'meeting-on' },
            due: { amount: { parameter: 'send-days' }, unit: 'day', side: 'before' },
          },
          refused: ['late'],
        },
      ],
      order: [clause('VH-3c')],
    },
    {
      id: 'confirm',
      ...said('xác nhận', 'confirm'),
      ...verified('VH-4'),
      origin: 'text',
      from: ['registered', 'sent'],
      to: 'confirmed',
      by: [
        {
          ...said('ban thường vụ nơi nhận đăng ký, cùng bên phối hợp', 'the board, with the partner'),
          ...verified('VH-4'),
          who: [{ by: 'party', party: 'keeper', reading: 'organ' }],
          together: ['partner'],
        },
      ],
      windows: [
        {
          ...said('trong 5 ngày từ khi gửi', 'within 5 days of sending'),
          ...verified('VH-4b'),
          schedule: { kind: 'relative', from: { step: 'send' }, due: { amount: 5, unit: 'day' } },
        },
      ],
      guard: all(
        isTrue('criteria-met', { clause: clause('VH-5') }),
        compare(fact('votes'), '>=', parameter('votes-least'), { clause: clause('VH-6') }),
      ),
      requires: [{ step: 'send', basis: [clause('VH-4c')] }],
      forbids: [
        {
          ...said('không xác nhận khi đang có khiếu nại', 'nothing disputed is confirmed'),
          ...verified('VH-7'),
          when: isTrue('disputed'),
        },
      ],
      proves: [{ duty: toClauseId('VH-4'), kind: 'document', bearer: 'keeper' }],
    },
    {
      id: 'reopen',
      ...said('đăng ký lại', 'register again'),
      ...verified('VH-8'),
      origin: 'text',
      from: ['confirmed'],
      to: 'registered',
      by: [],
      period: { from: day('2025-01-01') },
    },
    {
      id: 'withdraw',
      ...said('rút', 'withdraw'),
      basis: [],
      grade: 'inferred',
      note: OURS,
      origin: 'ours',
      from: ['registered', 'sent', 'confirmed'],
      to: 'withdrawn',
      by: [
        {
          ...said('nơi đăng ký', 'the registrant'),
          basis: [],
          grade: 'inferred',
          note: OURS,
          who: [{ by: 'party', party: 'owner' }],
        },
      ],
    },
  ],
};

/** A tenth of the votes more from 2025 on; the days of sending only from 2024. */
export const LAW: RuleSet = {
  lawVersion: '1',
  facts: [],
  rules: [],
  parameters: [
    {
      id: 'votes-least',
      type: 'number',
      unit: 'percent',
      ...said('tỷ lệ tối thiểu', 'least share'),
      entries: [
        entry(50, period(day('2024-01-01'), day('2025-01-01')), clause('VH-6'), 'verified'),
        entry(60, period(day('2025-01-01')), clause('VH-6'), 'verified'),
      ],
    },
    {
      id: 'send-days',
      type: 'number',
      unit: 'day',
      ...said('số ngày gửi trước', 'days to send before'),
      entries: [entry(15, period(day('2024-01-01')), clause('VH-3'), 'verified')],
    },
  ],
};

export const registry: Registry = registryOf([
  ...WORLD_BODIES,
  bodyOf(BOARD, { kind: 'party-standing-board', level: 'bloc', organOf: BLOC }),
  bodyOf(UNION, { kind: 'mass-organisation', level: 'bloc' }),
  bodyOf(CLOSED, {
    parent: BLOC,
    life: {
      from: { known: true, day: day('2000-01-01'), grade: 'verified' },
      until: { known: true, day: day('2024-01-01'), grade: 'verified', basis: clause('VH-9') },
    },
  }),
]);

export const WORLD: WorkflowWorld = { registry, law: LAW };

export const step = (
  name: string,
  on: string,
  more: Partial<Omit<StepTaken, 'step' | 'on'>> = {},
): StepTaken => ({
  step: name,
  on: day(on),
  body: CELL_A,
  ...more,
});

export const registering = (on: string, more: Partial<StepTaken> = {}): StepTaken =>
  step('register', on, { form: '1', parties: { keeper: [BLOC] }, ...more });
export const sending = (on: string, more: Partial<StepTaken> = {}): StepTaken =>
  step('send', on, { office: 'head', ...more });
export const confirming = (on: string, more: Partial<StepTaken> = {}): StepTaken =>
  step('confirm', on, { body: BOARD, with: [UNION], ...more });

export const historyOf = (
  steps: readonly (StepTaken & Partial<WorkflowEvent>)[],
  parties: WorkflowHistory['parties'] = { owner: [CELL_A], partner: [UNION] },
): WorkflowHistory => ({
  id: 'example-1',
  workflow: EXAMPLES.id,
  parties,
  events: steps.map((taken, order) => ({ id: `e${order + 1}`, order, ...taken })),
});
