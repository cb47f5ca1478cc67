import { type LegalBasis, type Words, words } from '../../kernel/index.js';
import type { GuideJudged, ModelGuide } from '../../models/index.js';
import { at, COMMITTEE } from './29-hd-duk.bodies.js';
import { criteria } from './29-hd-duk.criteria.js';
import { forms } from './29-hd-duk.forms.js';
import { WORKFLOW } from './29-hd-duk.models.js';

const term = (id: string, named: Words, ...basis: readonly LegalBasis[]) => ({ id, words: named, basis });

/** A criterion as the clause of its rule says it. */
const criterion = (
  clause: string,
  id: string,
  more: Pick<GuideJudged, 'kind'> & Partial<Pick<GuideJudged, 'partOf' | 'derived' | 'note' | 'grade'>>,
): GuideJudged => {
  const [rule] = criteria[clause]?.rules ?? [];
  return {
    id,
    words: rule?.title ?? words(id, id),
    basis: rule === undefined ? [] : [rule.basis],
    of: 'criterion',
    grade: 'verified',
    ...more,
  };
};

const individual = (
  number: 1 | 2 | 3,
  vi: string,
  en: string,
  provision: string,
  clause: string,
): GuideJudged => ({
  id: `individual-${number}`,
  words: words(vi, en),
  basis: [at(clause, provision)],
  of: 'criterion',
  kind: 'individual',
  grade: 'verified',
});

const partOf = (number: 1 | 3, letter: string, part: number): GuideJudged =>
  criterion(`TN29-II.2.1.2-${part}`, `individual-${number}${letter}`, {
    kind: 'individual',
    partOf: `individual-${number}`,
  });

const asked = (
  id: string,
  named: Words,
  basis: LegalBasis,
  more: Partial<Pick<GuideJudged, 'level' | 'of'>> = {},
): GuideJudged => ({ id, words: named, basis: [basis], of: 'other', grade: 'verified', ...more });

/** Fields, levels, registrants, criteria, forms and steps as the guidance names them. */
export const modelGuide: ModelGuide = {
  id: 'thai-nguyen/29-hd-duk/models',
  words: words(
    'Mô hình “Dân vận khéo” của Đảng bộ Khối các cơ quan tỉnh Thái Nguyên',
    'Models of "Dân vận khéo" in the bloc of Thái Nguyên agencies',
  ),
  basis: at('TN29-II.1-1', 'II.1 đoạn 1'),
  workflow: WORKFLOW,
  fields: [
    term(
      'party-building',
      words('xây dựng Đảng và hệ thống chính trị', 'Party and political-system building'),
      at('TN29-II.1-1', 'II.1 đoạn 1'),
      at('TN29-II.1.1-1', 'II.1.1'),
    ),
    term(
      'economy',
      words('phát triển kinh tế', 'economic development'),
      at('TN29-II.1-1', 'II.1 đoạn 1'),
      at('TN29-II.1.2-1', 'II.1.2'),
    ),
    term(
      'culture-society',
      words('văn hóa - xã hội', 'culture and society'),
      at('TN29-II.1-1', 'II.1 đoạn 1'),
      at('TN29-II.1.3-1', 'II.1.3 đoạn 1'),
    ),
    term(
      'defence-security',
      words('quốc phòng - an ninh', 'defence and security'),
      at('TN29-II.1-1', 'II.1 đoạn 1'),
      at('TN29-II.1.4-1', 'II.1.4'),
    ),
  ],
  levels: [
    {
      ...term('grassroots', words('cấp cơ sở', 'grassroots level'), at('TN29-II.2.2-1', 'II.2.2 gạch 1')),
      scope: { party: 'manager', hierarchy: 'party-leadership' },
    },
    {
      ...term('bloc', words('cấp Đảng bộ Khối', 'bloc level'), at('TN29-II.2.2-2', 'II.2.2 gạch 2')),
      scope: { body: COMMITTEE, hierarchy: 'party-leadership' },
    },
  ],
  registrants: [
    {
      ...term(
        'party-organisation',
        words('cấp ủy, tổ chức đảng', 'a Party committee or organisation'),
        at('TN29-II.3.1-1', 'II.3.1'),
      ),
      kind: 'collective',
    },
    {
      ...term(
        'agency',
        words('cơ quan, đơn vị, doanh nghiệp, đoàn thể', 'an agency, unit, enterprise or mass organisation'),
        at('TN29-II.3.1-1', 'II.3.1'),
      ),
      kind: 'collective',
    },
    {
      ...term('party-member', words('đảng viên', 'a member of the Party'), at('TN29-II.3.1-2', 'II.3.1')),
      kind: 'individual',
    },
    {
      ...term(
        'not-party-member',
        words('cán bộ, công chức, viên chức, người lao động không là đảng viên', 'staff who are not members'),
        at('TN29-II.3.1-2', 'II.3.1'),
      ),
      kind: 'individual',
    },
  ],
  judged: [
    ...[1, 2, 3, 4].map((number) =>
      criterion(`TN29-II.2.1.1-${number}`, `collective-${number}`, { kind: 'collective' }),
    ),
    criterion('TN29-II.2.1.1-5', 'collective-5', {
      kind: 'collective',
      derived: 'confirmed',
      grade: 'inferred',
      note: words(
        'Tiêu chí này là chính việc xác nhận. Trong ngoặc chỉ nêu tổ chức đảng, nhưng II.4.1.2 cho cả cơ quan, đoàn thể xác nhận: hiểu là nêu ví dụ.',
        'The criterion is the confirmation itself. Its brackets name Party bodies only, while II.4.1.2 lets agencies and organisations confirm: read as examples.',
      ),
    }),
    individual(
      1,
      'phẩm chất, lao động sáng tạo và làm gương',
      'quality, creative work and example',
      'II.2.1.2.(1) ý 1',
      'TN29-II.2.1.2-1',
    ),
    partOf(1, 'a', 1),
    partOf(1, 'b', 2),
    partOf(1, 'c', 3),
    criterion('TN29-II.2.1.2-4', 'individual-2', { kind: 'individual' }),
    individual(
      3,
      'tinh thần, thái độ phục vụ Nhân dân',
      'spirit and manner of serving the people',
      'II.2.1.2.(3)',
      'TN29-II.2.1.2-5',
    ),
    partOf(3, 'a', 5),
    partOf(3, 'b', 6),
    partOf(3, 'c', 7),
    partOf(3, 'd', 8),
    partOf(3, 'e', 9),
    asked(
      'replicable-grassroots',
      words('có thể nhân rộng ở cơ sở', 'replicable at the grassroots'),
      at('TN29-II.2.2-1', 'II.2.2 gạch 1'),
      { of: 'standard', level: 'grassroots' },
    ),
    asked(
      'replicable-bloc',
      words('có thể nhân rộng trong Đảng bộ Khối', 'replicable across the bloc'),
      at('TN29-II.2.2-2', 'II.2.2 gạch 2'),
      { of: 'standard', level: 'bloc' },
    ),
    asked(
      'open-selection',
      words('bình chọn công khai, dân chủ', 'open and democratic selection'),
      at('TN29-II.4.1.1-2', 'II.4.1.1 gạch 2'),
    ),
    asked(
      'outstanding',
      words('tiêu biểu, nổi bật', 'typical and outstanding'),
      at('TN29-II.4.2-1', 'II.4.2 đoạn 1'),
    ),
    asked(
      'qualifies-for-bloc',
      words('đủ điều kiện đề nghị cấp Khối', 'qualifies for the bloc'),
      at('TN29-II.4.2.1-2', 'II.4.2.1'),
    ),
    asked(
      'meets-reward-guidance',
      words(
        'đủ điều kiện khen thưởng theo Hướng dẫn số 08-HD/BDVTU',
        'meets guidance 08-HD/BDVTU on rewards',
      ),
      at('TN29-II.4.3-1', 'II.4.3'),
    ),
  ],
  parties: {
    registrant: 'registrant',
    registeredWith: 'registered-with',
    manager: 'manager',
    replicatedTo: 'replicated-to',
  },
  steps: {
    register: ['register'],
    confirm: ['confirm'],
    notConfirm: ['not-confirm'],
    withdraw: ['withdraw'],
    stop: ['stop'],
    alive: ['follow'],
    replicate: ['replicate'],
    reward: ['reward-grassroots', 'reward-bloc'],
    exemplar: [
      { level: 'grassroots', step: 'confirm-exemplar-grassroots' },
      { level: 'bloc', step: 'confirm-exemplar-bloc' },
    ],
  },
  forms,
};
