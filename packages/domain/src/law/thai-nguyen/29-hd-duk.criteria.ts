import { day, entry, period, type Words, words } from '../../kernel/index.js';
import type { LawClause } from '../../lawbook/index.js';
import { judgedFact, MODEL_FACTS, replicatedFact } from '../../models/index.js';
import { all, any, type Condition, equals, isTrue, oneOf } from '../../rules/index.js';
import { at } from './29-hd-duk.bodies.js';
import { FIELDS } from './29-hd-duk.models.js';

// II.2: each criterion is a rule over what was judged of a model. A miss stands against the confirmation (II.4.1.1).

type Part = Pick<LawClause, 'facts' | 'rules'>;

const ISSUED = period(day('2024-04-16'));

const judgedOf = (id: string, { vi, en }: Words) => ({
  id: judgedFact(id),
  type: 'boolean' as const,
  words: words(vi, en),
});

/** The rule of one clause: whom it is asked of, what must be true. */
const ruleOf = (
  clause: string,
  provision: string,
  title: Words,
  appliesWhen: Condition | null,
  condition: Condition,
  modality: 'plain' | 'mandatory' = 'plain',
): NonNullable<LawClause['rules']> => [
  {
    id: clause,
    title,
    basis: at(clause, provision),
    grade: 'verified',
    modality,
    anchor: 'as-of',
    ...(appliesWhen === null ? {} : { appliesWhen }),
    versions: { id: clause, entries: [entry(condition, ISSUED, at(clause, provision), 'verified')] },
    exceptions: [],
  },
];

const COLLECTIVE = equals(MODEL_FACTS.kind.id, 'collective');
const INDIVIDUAL = equals(MODEL_FACTS.kind.id, 'individual');

/** A criterion that a body judges. */
const judged = (
  clause: string,
  provision: string,
  id: string,
  title: Words,
  of: Condition,
  modality: 'plain' | 'mandatory' = 'plain',
): Part => ({
  facts: [judgedOf(id, title)],
  rules: ruleOf(clause, provision, title, of, isTrue(judgedFact(id)), modality),
});

const summary = MODEL_FACTS.hasSummary;

/** What the clauses of II.2 and II.3.4 (Lưu ý) give rise to, by clause. */
export const criteria: Readonly<Record<string, Part>> = {
  'TN29-II.2.1.1-1': (() => {
    const title = words(
      'tên, địa chỉ, nội dung thuộc một lĩnh vực, có đăng ký',
      'name, address, content in one field, registered',
    );
    return {
      facts: [judgedOf('collective-1', title), summary],
      rules: ruleOf(
        'TN29-II.2.1.1-1',
        'II.2.1.1.(1)',
        title,
        COLLECTIVE,
        all(isTrue(summary.id), oneOf(MODEL_FACTS.field.id, FIELDS), isTrue(judgedFact('collective-1'))),
      ),
    };
  })(),
  'TN29-II.2.1.1-2': judged(
    'TN29-II.2.1.1-2',
    'II.2.1.1.(2)',
    'collective-2',
    words(
      'có lãnh đạo, chỉ đạo của cơ quan quản lý trực tiếp và có phối hợp',
      'led by the directly managing body, with coordination',
    ),
    COLLECTIVE,
  ),
  'TN29-II.2.1.1-3': judged(
    'TN29-II.2.1.1-3',
    'II.2.1.1.(3)',
    'collective-3',
    words(
      'tạo đồng thuận, huy động tham gia, giải quyết việc bức xúc, việc mới, việc khó',
      'consensus and participation; solves pressing, new or hard issues',
    ),
    COLLECTIVE,
  ),
  'TN29-II.2.1.1-4': judged(
    'TN29-II.2.1.1-4',
    'II.2.1.1.(4)',
    'collective-4',
    words(
      'đột phá, sáng tạo, hiệu quả nổi bật, bền vững, có khả năng nhân rộng',
      'breakthrough, creative, clearly better, sustainable, replicable',
    ),
    COLLECTIVE,
  ),
  'TN29-II.2.1.1-5': judged(
    'TN29-II.2.1.1-5',
    'II.2.1.1.(5)',
    'collective-5',
    words('được tổ chức, cơ quan có thẩm quyền xác nhận', 'confirmed by a competent body'),
    COLLECTIVE,
  ),
  ...Object.fromEntries(
    (
      [
        [
          '1',
          'II.2.1.2.(1) ý 1',
          '1a',
          'phẩm chất chính trị, đạo đức, lối sống; học tập và làm theo Bác; nắm vững chủ trương, pháp luật',
          'political quality, ethics and lifestyle; follows Hồ Chí Minh; knows Party lines and law',
        ],
        [
          '2',
          'II.2.1.2.(1) ý 2',
          '1b',
          'tích cực lao động, học tập, sáng tạo; tham gia phòng, chống tham nhũng, tiêu cực',
          'works and studies actively and creatively; takes part in fighting corruption',
        ],
        [
          '3',
          'II.2.1.2.(1) ý 3',
          '1c',
          'vận động được cán bộ, đảng viên, quần chúng làm theo, tạo được niềm tin',
          'mobilises others to follow and wins their trust',
        ],
        [
          '4',
          'II.2.1.2.(2)',
          '2',
          'có ý tưởng, cách làm sáng tạo; tham mưu được giải pháp cho việc bức xúc của dân',
          "good ideas and right advice on people's pressing issues",
        ],
        [
          '5',
          'II.2.1.2.(3)',
          '3a',
          'tận tình; giải quyết công việc đúng hoặc sớm hơn thời gian quy định',
          'devoted; settles work on time or earlier',
        ],
        [
          '6',
          'II.2.1.2.(3) ý 2',
          '3b',
          'lắng nghe, giải thích, hướng dẫn rõ ràng; gần dân, học dân',
          'listens, explains and guides clearly; close to people',
        ],
        [
          '7',
          'II.2.1.2.(3) ý 3',
          '3c',
          'vui vẻ khi phục vụ; biết xin lỗi, cảm ơn dân',
          'cheerful in service; apologises and thanks',
        ],
        [
          '8',
          'II.2.1.2.(3) ý 4',
          '3d',
          'vận động dân cùng lo, cùng làm việc chung của xã hội',
          'mobilises people for common social work',
        ],
        [
          '9',
          'II.2.1.2.(3)',
          '3e',
          'không vụ lợi, nhũng nhiễu, gây phiền hà; không vô cảm, thờ ơ với dân',
          'no self-seeking, harassment or trouble; no indifference',
        ],
      ] as const
    ).map(([part, provision, id, vi, en]) => {
      const clause = `TN29-II.2.1.2-${part}`;
      const modality = part === '5' ? 'mandatory' : 'plain';
      return [clause, judged(clause, provision, `individual-${id}`, words(vi, en), INDIVIDUAL, modality)];
    }),
  ),
  'TN29-II.2.2-1': {
    facts: [
      {
        id: replicatedFact('grassroots'),
        type: 'boolean',
        words: words('đã nhân rộng ở cơ sở', 'replicated at the grassroots'),
      },
      {
        id: replicatedFact('bloc'),
        type: 'boolean',
        words: words('đã nhân rộng trong Đảng bộ Khối', 'replicated across the bloc'),
      },
      judgedOf('replicable-grassroots', words('có thể nhân rộng ở cơ sở', 'replicable at the grassroots')),
    ],
    rules: ruleOf(
      'TN29-II.2.2-1',
      'II.2.2 gạch 1',
      words(
        'cấp cơ sở: đã hoặc có thể nhân rộng ở cơ sở',
        'grassroots level: replicated or replicable at the grassroots',
      ),
      equals(MODEL_FACTS.level.id, 'grassroots'),
      any(
        isTrue(replicatedFact('grassroots')),
        isTrue(replicatedFact('bloc')),
        isTrue(judgedFact('replicable-grassroots')),
      ),
    ),
  },
  'TN29-II.2.2-2': {
    facts: [
      judgedOf('replicable-bloc', words('có thể nhân rộng trong Đảng bộ Khối', 'replicable across the bloc')),
    ],
    rules: ruleOf(
      'TN29-II.2.2-2',
      'II.2.2 gạch 2',
      words(
        'cấp Đảng bộ Khối: đã hoặc có thể nhân rộng trong Khối',
        'bloc level: replicated or replicable across the bloc',
      ),
      equals(MODEL_FACTS.level.id, 'bloc'),
      any(isTrue(replicatedFact('bloc')), isTrue(judgedFact('replicable-bloc'))),
    ),
  },
  'TN29-II.3.4-5': {
    rules: ruleOf(
      'TN29-II.3.4-5',
      'II.3.4 Lưu ý',
      words(
        'mô hình được theo dõi phải có tóm tắt theo mẫu bản đăng ký',
        'every model tracked has a summary after the registration form',
      ),
      null,
      isTrue(summary.id),
      'mandatory',
    ),
  },
};

/** The same clauses with what they give rise to; a clause that is not among them is left as it is. */
export const withCriteria = (clauses: readonly LawClause[]): readonly LawClause[] =>
  clauses.map((clause) => ({ ...clause, ...criteria[clause.id] }));
