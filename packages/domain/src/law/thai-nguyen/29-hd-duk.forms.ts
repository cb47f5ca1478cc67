import { type LegalBasis, type Words, words } from '../../kernel/index.js';
import type { FormField, FormValue, ModelForm } from '../../models/index.js';
import { at } from './29-hd-duk.bodies.js';

// The forms as far as the clauses speak of them. The appendix with the forms themselves is not in the published file,
// nor is what tells the a and b of forms 5 to 7 apart: the layout is ours, and every filled form says so.

const NOT_PUBLISHED: Words = words(
  'Phụ lục kèm theo không có trong bản công bố: bố cục do chúng tôi đặt theo điều khoản viện dẫn.',
  'The appendix is not in the published file: the layout is ours, after the clauses that name the form.',
);

const COMPANIONS: Words = words(
  'Phụ lục kèm theo không có trong bản công bố. Văn bản nói đến quy trình tại Mẫu 5, danh sách ở Mẫu 6, và các mẫu a, b mà không nói mỗi mẫu ghi gì: dùng mẫu đầu làm danh sách, mẫu a và b cho từng mô hình là cách hiểu của chúng tôi.',
  'The appendix is not in the published file. The text speaks of the procedure in form 5, of a list with form 6, and of forms a and b without saying what each records: the first as a list, a and b for single models are our reading.',
);

const LABELS: Readonly<Record<FormValue, Words>> = {
  name: words('Tên mô hình', 'Name of the model'),
  holder: words('Họ và tên', 'Full name'),
  kind: words('Loại mô hình', 'Kind of model'),
  address: words('Địa chỉ', 'Address'),
  content: words('Nội dung mô hình', 'Content'),
  field: words('Lĩnh vực', 'Field'),
  level: words('Mức đăng ký', 'Level aimed at'),
  'registrant-body': words('Tập thể đăng ký', 'Collective that registers'),
  'registered-with': words('Nơi nhận đăng ký', 'Body registered with'),
  manager: words('Nơi quản lý mô hình', 'Body in whose sphere it is'),
  'registered-on': words('Ngày đăng ký', 'Registered on'),
  'confirmed-on': words('Ngày xác nhận mô hình', 'Confirmed on'),
  'confirmed-by': words('Nơi xác nhận', 'Confirmed by'),
  'exemplar-at': words('Điển hình', 'Exemplar'),
  state: words('Tình hình', 'Where it stands'),
  judgements: words('Đánh giá theo tiêu chí', 'Judgements by criterion'),
  'replicated-to': words('Nơi đã nhân rộng', 'Replicated at'),
  'acting-body': words('Nơi lập', 'Drawn up by'),
  'step-day': words('Ngày lập', 'Drawn up on'),
  year: words('Năm', 'Year'),
};

const fields = (...values: readonly FormValue[]): readonly FormField[] =>
  values.map((value) => ({ value, words: LABELS[value] }));

const ours = (...basis: readonly LegalBasis[]) => ({
  origin: 'ours' as const,
  note: NOT_PUBLISHED,
  basis,
});

const PARTY_FORM = at('TN29-II.3.2-2', 'II.3.2 gạch 1');
const UNIT_FORM = at('TN29-II.3.2-3', 'II.3.2 gạch 1');
const MEMBER = at('TN29-II.3.2-4', 'II.3.2 gạch 2');
const NON_MEMBER = at('TN29-II.3.2-5', 'II.3.2 gạch 2');
const COMPILE = at('TN29-II.3.3-1', 'II.3.3 gạch 1');
const YEARLY = at('TN29-III.2.2-1', 'III.2.2 đoạn 1');
const REPORT = at('TN29-II.3.4-3', 'II.3.4 đoạn 1');
const PARTY_SIDE = at('TN29-II.4.1.2-1', 'II.4.1.2 gạch 1');
const OTHER_SIDE = at('TN29-II.4.1.2-3', 'II.4.1.2 gạch 2');
const GRASSROOTS = at('TN29-II.4.2.1-1', 'II.4.2.1');
const UPWARD = at('TN29-II.4.2.1-2', 'II.4.2.1');
const APPRAISE = at('TN29-II.4.2.2-1', 'II.4.2.2');
const BLOC = at('TN29-II.4.2.2-2', 'II.4.2.2');

const ONE = fields('name', 'address', 'field', 'content', 'level', 'registered-with');

/** A form with its companions, whose difference is not published: the same values on each. */
const family = (
  codes: readonly [string, string, string],
  form: Omit<ModelForm, 'code' | 'layout' | 'fields' | 'origin' | 'note'>,
): readonly ModelForm[] =>
  codes.map((code, index) => ({
    ...form,
    ...ours(...form.basis),
    note: COMPANIONS,
    code,
    layout: index === 0 ? 'list' : 'one',
    fields:
      index === 0
        ? fields('name', 'field', 'level', 'registered-with', 'confirmed-on', 'exemplar-at', 'state')
        : fields(
            'name',
            'address',
            'field',
            'content',
            'level',
            'registered-with',
            'registered-on',
            'judgements',
            'replicated-to',
            'confirmed-on',
            'confirmed-by',
            'exemplar-at',
          ),
  }));

const registration = words(
  'Bản đăng ký xây dựng mô hình “Dân vận khéo”',
  'Registration of a model of "Dân vận khéo"',
);

export const forms: readonly ModelForm[] = [
  {
    code: '1',
    title: registration,
    steps: ['register'],
    kind: 'collective',
    layout: 'one',
    filledBy: words('chi bộ, cấp ủy, tổ chức đảng', 'a cell, committee or Party organisation'),
    submittedTo: words('nơi nhận đăng ký', 'the body registered with'),
    fields: [...fields('registrant-body'), ...ONE],
    ...ours(PARTY_FORM),
  },
  {
    code: '1a',
    title: registration,
    steps: ['register'],
    kind: 'collective',
    layout: 'one',
    filledBy: words('cơ quan, đơn vị, doanh nghiệp', 'an agency, unit or enterprise'),
    submittedTo: words('nơi nhận đăng ký', 'the body registered with'),
    fields: [...fields('registrant-body'), ...ONE],
    ...ours(UNIT_FORM),
  },
  {
    code: '2',
    title: registration,
    steps: ['register'],
    kind: 'individual',
    layout: 'one',
    filledBy: words('đảng viên', 'a member of the Party'),
    submittedTo: words('chi bộ nơi trực tiếp sinh hoạt', 'the cell where the member takes part'),
    fields: [...fields('holder'), ...ONE],
    ...ours(MEMBER),
  },
  {
    code: '2a',
    title: registration,
    steps: ['register'],
    kind: 'individual',
    layout: 'one',
    filledBy: words(
      'cán bộ, công chức, viên chức, người lao động không là đảng viên',
      'staff who are not members of the Party',
    ),
    submittedTo: words('cơ quan, đơn vị công tác', 'the agency or unit of work'),
    fields: [...fields('holder'), ...ONE],
    ...ours(NON_MEMBER),
  },
  {
    code: '3',
    title: words('Tổng hợp đăng ký mô hình “Dân vận khéo”', 'Compiled registrations of models'),
    steps: ['compile'],
    layout: 'list',
    filledBy: words('chi bộ, đảng ủy cơ sở', 'a cell or grassroots committee'),
    submittedTo: words('Đảng ủy Khối (qua Ban Tuyên giáo)', 'the bloc committee, through its commission'),
    fields: fields('name', 'kind', 'field', 'level', 'address', 'registered-with', 'registered-on'),
    ...ours(COMPILE, YEARLY),
  },
  {
    code: '4',
    title: words('Tổng hợp rà soát mô hình “Dân vận khéo”', 'Compiled yearly review of models'),
    steps: ['review', 'follow'],
    layout: 'list',
    filledBy: words('cấp ủy, cơ quan, đơn vị, doanh nghiệp', 'a committee, agency, unit or enterprise'),
    submittedTo: words('cơ quan tiếp nhận đăng ký', 'the body that took the registration'),
    fields: fields('name', 'field', 'level', 'registered-on', 'state', 'replicated-to'),
    ...ours(REPORT),
  },
  ...family(['5', '5a', '5b'], {
    title: words('Xét, xác nhận mô hình “Dân vận khéo”', 'Examining and confirming a model'),
    steps: ['confirm'],
    filledBy: words('nơi nhận đăng ký', 'the body registered with'),
    basis: [PARTY_SIDE, OTHER_SIDE],
  }),
  ...family(['6', '6a', '6b'], {
    title: words(
      'Xác nhận điển hình “Dân vận khéo” cấp cơ sở, đề nghị cấp Khối',
      'Confirming a grassroots exemplar and asking the bloc',
    ),
    steps: ['confirm-exemplar-grassroots', 'send'],
    filledBy: words('cấp ủy chi bộ, Ban Thường vụ Đảng ủy cơ sở', "a cell's committee or standing board"),
    submittedTo: words('Đảng ủy Khối các cơ quan tỉnh', 'the bloc committee'),
    basis: [GRASSROOTS, UPWARD],
  }),
  ...family(['7', '7a', '7b'], {
    title: words(
      'Thẩm định, xác nhận điển hình “Dân vận khéo” cấp Khối',
      'Appraising and confirming at bloc level',
    ),
    steps: ['appraise', 'confirm-exemplar-bloc'],
    filledBy: words('Ban Tuyên giáo Đảng ủy Khối', 'Propaganda commission of the bloc'),
    submittedTo: words('Ban Thường vụ Đảng ủy Khối', 'Standing Board of the bloc committee'),
    basis: [APPRAISE, BLOC],
  }),
];
