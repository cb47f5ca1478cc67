import { day, entry, legalBasis, period, words } from '../kernel/index.js';
import {
  all,
  any,
  compare,
  daysAfter,
  equals,
  everyMember,
  fact,
  isTrue,
  literal,
  not,
  oneOf,
  parameter,
  someMember,
  theDay,
  yearsAfter,
} from './combinators.js';
import type { FactDefinition } from './fact.js';
import type { Parameter } from './parameter.js';
import type { Rule, RuleSet } from './rule.js';

/** An invented law, for tests only: no document says any of this. */
export const at = (place: string) => legalBasis('example/1-qd', place);

const start = day('2020-01-01');
const change = day('2024-11-26');

export const exampleFacts: readonly FactDefinition[] = [
  { id: 'members', type: 'number', words: words('Số hội viên', 'Members'), unit: 'member' },
  { id: 'paid-share', type: 'number', words: words('Tỷ lệ nộp hội phí', 'Share that paid'), unit: '%' },
  { id: 'has-office', type: 'boolean', words: words('Có trụ sở', 'Has an office') },
  { id: 'is-island', type: 'boolean', words: words('Ở đảo', 'On an island') },
  { id: 'is-new', type: 'boolean', words: words('Mới thành lập', 'Newly founded') },
  { id: 'is-dissolving', type: 'boolean', words: words('Đang giải thể', 'Being dissolved') },
  { id: 'scope', type: 'text', words: words('Phạm vi hoạt động', 'Scope') },
  { id: 'filed-on', type: 'date', words: words('Ngày nộp hồ sơ', 'Day of filing') },
  { id: 'last-congress-on', type: 'date', words: words('Ngày đại hội gần nhất', 'Last congress') },
  {
    id: 'officers',
    type: 'list',
    words: words('Ban lãnh đạo', 'Officers'),
    members: [
      { id: 'age', type: 'number', words: words('tuổi', 'age'), unit: 'year' },
      { id: 'is-full-time', type: 'boolean', words: words('chuyên trách', 'full-time') },
      { id: 'elected-on', type: 'date', words: words('ngày bầu', 'day of election') },
    ],
  },
];

export const exampleParameters: readonly Parameter[] = [
  {
    id: 'members-min',
    type: 'number',
    unit: 'member',
    words: words('Số hội viên tối thiểu', 'Least number of members'),
    entries: [
      entry<number>(100, period(start, change), at('Điều 2'), 'verified'),
      entry<number>(50, period(change), at('Điều 2 (sửa đổi)'), 'verified'),
    ],
  },
  {
    id: 'term-years',
    type: 'number',
    unit: 'year',
    words: words('Nhiệm kỳ', 'Term'),
    entries: [entry<number>(5, period(start), at('Điều 4'), 'verified')],
  },
];

const rule = (id: string, more: Partial<Rule> & Pick<Rule, 'versions'>): Rule => ({
  id,
  title: words(`Quy định ví dụ ${id} (không có thật)`, `Example rule ${id} (invented)`),
  basis: at('Điều 1'),
  grade: 'verified',
  modality: 'mandatory',
  anchor: 'as-of',
  exceptions: [],
  ...more,
});

export const exampleRules: readonly Rule[] = [
  rule('example.size', {
    versions: {
      id: 'example.size',
      entries: [
        entry(
          all(
            compare(fact('members'), '>=', parameter('members-min'), { clause: at('Điều 1.a') }),
            isTrue('has-office'),
            oneOf('scope', ['tỉnh', 'xã']),
          ),
          period(start),
          at('Điều 1'),
          'verified',
        ),
      ],
    },
    exceptions: [
      {
        id: 'island',
        when: isTrue('is-island'),
        effect: 'satisfied',
        basis: at('Điều 1.b'),
        grade: 'verified',
      },
      {
        id: 'dissolving',
        title: words('đang giải thể', 'being dissolved'),
        when: isTrue('is-dissolving'),
        effect: 'not-applicable',
        overrides: ['new'],
        basis: at('Điều 1.c'),
        grade: 'verified',
      },
      {
        id: 'new',
        when: isTrue('is-new'),
        effect: { condition: compare(fact('members'), '>=', literal(10)) },
        overrides: ['island'],
        basis: at('Điều 1.d'),
        grade: 'verified',
      },
    ],
  }),
  rule('example.congress', {
    modality: 'plain',
    appliesWhen: not(equals('scope', 'xã')),
    versions: {
      id: 'example.congress',
      entries: [
        entry(
          compare(
            theDay('as-of'),
            '<=',
            yearsAfter(fact('last-congress-on'), parameter('term-years'), 'clamp'),
          ),
          period(start),
          at('Điều 4'),
          'verified',
        ),
      ],
    },
    due: yearsAfter(fact('last-congress-on'), parameter('term-years'), 'clamp'),
  }),
  rule('example.filing', {
    modality: 'plain',
    anchor: { fact: 'filed-on' },
    versions: {
      id: 'example.filing',
      entries: [
        entry(
          compare(fact('members'), '>=', parameter('members-min')),
          period(start),
          at('Điều 5'),
          'verified',
        ),
      ],
    },
    due: daysAfter(fact('filed-on'), literal(60)),
  }),
  rule('example.officers', {
    modality: 'hedged',
    versions: {
      id: 'example.officers',
      entries: [
        entry(
          all(
            everyMember('officers', compare(fact('age'), '<=', literal(65))),
            any(
              someMember('officers', all(isTrue('is-full-time'), compare(fact('age'), '<', literal(60)))),
              someMember('officers', compare(fact('elected-on'), '>', fact('last-congress-on'))),
            ),
          ),
          period(start),
          at('Điều 6'),
          'verified',
        ),
      ],
    },
  }),
  rule('example.share', {
    modality: 'aspirational',
    versions: {
      id: 'example.share',
      entries: [
        entry(compare(fact('paid-share'), '>', literal(91.2)), period(start), at('Điều 7'), 'verified'),
      ],
    },
  }),
];

export const exampleLaw: RuleSet = {
  lawVersion: 'example-1',
  facts: exampleFacts,
  parameters: exampleParameters,
  rules: exampleRules,
};

/** The same law with only this rule in it, changed. */
export const lawWith = (id: string, change: Partial<Rule>): RuleSet => ({
  ...exampleLaw,
  rules: exampleRules.filter((candidate) => candidate.id === id).map((found) => ({ ...found, ...change })),
});
