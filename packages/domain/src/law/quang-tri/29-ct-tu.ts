import type { Bearers } from '../../duties/index.js';
import {
  day,
  knownDay,
  legalBasis,
  period,
  toBodyId,
  toClauseId,
  toDocumentId,
  toPlaceId,
  toProvision,
  words,
} from '../../kernel/index.js';
import { type LawFile, plainRule } from '../../lawbook/index.js';
import type { RoleClause } from '../../organisations/index.js';
import { all, compare, equals, fact, isTrue, not, oneOf } from '../../rules/index.js';
import {
  ADVISED,
  ASSOCIATION,
  AUTONOMY_OF_THREE,
  COMPLIANCE,
  GRANT_FACTS,
  LEADER_FACTS,
  LED_AT,
  LEVEL,
  MANAGED_AT,
  RECOGNISED,
  RECOGNISED_BY,
  RECOGNITION_GROUNDS,
  REGIME,
  VERTICAL_DEMANDED,
} from './association-facts.js';

const ID = toDocumentId('quang-tri/29-ct-tu');
const PROVINCIAL_COMMITTEE = toBodyId('quang-tri/party-committee');

/** Its own text prints neither number nor date: both come from the district plan that carries it out. */
const IN_PLAN = legalBasis('quang-tri/vinh-linh-plan-29-ct-tu', 'Phần mở đầu, đoạn 2', { clause: 'VL-0-1' });

/**
 * All whom the fourth paragraph of the preamble addresses, at every level of the province, and the departments,
 * which sentence 1 of item 1 names beside them.
 */
const EVERY_ADDRESSEE: Bearers = {
  by: 'kind',
  kinds: [
    'party-committee',
    'party-group',
    'party-designated-committee',
    'peoples-committee',
    'department',
    'home-affairs-department',
    'front-committee',
    'mass-organisation',
    'association',
  ],
  levels: ['province', 'bloc', 'district', 'commune', 'grassroots'],
  within: PROVINCIAL_COMMITTEE,
  hierarchy: 'party-leadership',
};

/** Of all levels of the province, as "các cấp" says. */
const atEveryLevel = (...kinds: readonly string[]): Bearers => ({
  by: 'kind',
  kinds,
  levels: ['province', 'bloc', 'district', 'commune', 'grassroots'],
  within: PROVINCIAL_COMMITTEE,
  hierarchy: 'party-leadership',
});

const PARTY_COMMITTEES = atEveryLevel('party-committee');
const COMMITTEES_AND_AUTHORITIES = atEveryLevel('party-committee', 'peoples-committee');
const ASSOCIATIONS = atEveryLevel('association');
const FRONT_COMMITTEES = atEveryLevel('front-committee');
const FRONT_AND_ORGANISATIONS = atEveryLevel(
  'front-committee',
  'labour-federation',
  'farmers-association',
  'womens-union',
  'veterans-association',
  'youth-union',
  'mass-organisation',
);

/**
 * Item 7 names committees, authorities, the Front, departments and organisations. By name, because the provincial
 * committee, of the same kind as those below it, is not among them; what is not listed stands in the groups.
 */
const PLANNERS: Bearers = {
  by: 'name',
  bodies: [
    'subordinate-party-committees',
    'district-party-committees',
    'vinh-linh/party-committee',
    'vinh-linh/grassroots-party-committees',
    'peoples-committee',
    'vinh-linh/peoples-committee',
    'vinh-linh/commune-peoples-committees',
    'district-peoples-committees',
    'commune-peoples-committees',
    'front-committee',
    'vinh-linh/front-committee',
    'vinh-linh/commune-front-committees',
    'district-front-committees',
    'commune-front-committees',
    'home-affairs-department',
    'departments',
    'mass-organisations',
    'vinh-linh/mass-organisations',
    'vinh-linh/commune-mass-organisations',
  ].map((name) => toBodyId(`quang-tri/${name}`)),
};

/** What has to be known before item 2, sentence 2 asks anything: "ở những nơi có điều kiện". */
const CONDITIONS_MET = {
  id: 'quang-tri/association-ready-for-party-organisation',
  words: words(
    'một hội có đủ điều kiện để lập tổ chức đảng',
    'an association meets the conditions for a Party organisation',
  ),
};

const FROM = day('2023-03-13');

/** 5, second sentence of the second paragraph: the two associations that were added. */
const ASSOCIATIONS_ADDED = ['quang-tri/bar-association', 'quang-tri/historical-science-association'] as const;

/** Directive 29-CT/TU of Quảng Trị: stronger Party leadership over mass associations in the province. */
export const quangTri29: LawFile = {
  document: {
    id: ID,
    symbol: '29-CT/TU',
    type: 'directive',
    title: {
      vi: 'Về tăng cường sự lãnh đạo của Đảng đối với các hội quần chúng trên địa bàn tỉnh',
      en: 'Strengthening Party leadership over mass associations in the province',
    },
    issuer: { name: 'Ban Thường vụ Tỉnh ủy Quảng Trị', body: toBodyId('quang-tri/party-standing-board') },
    level: 'province',
    province: { name: 'Quảng Trị', statedInText: true },
    issuedOn: knownDay(day('2023-03-13'), 'verified', IN_PLAN),
    held: true,
    secrecy: 'none',
    dissemination: { scope: 'party-cell', provision: toProvision('7 đoạn 3') },
    // its text ships with this open library: to hide it in the API would protect nothing
    access: 'public',
    addressees: [
      { name: 'Các cấp ủy, tổ chức đảng' },
      { name: 'Chính quyền các cấp' },
      { name: 'Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội' },
      { name: 'Các hội quần chúng trên địa bàn tỉnh' },
    ],
    recipients: [
      { name: 'Ban Bí thư Trung ương Đảng' },
      { name: 'Ban Dân vận Trung ương' },
      { name: 'Các đảng đoàn, ban cán sự đảng' },
      { name: 'Các cơ quan tham mưu, giúp việc Tỉnh ủy' },
      { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội cấp tỉnh' },
      { name: 'Các sở, ban, ngành cấp tỉnh' },
      { name: 'Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy' },
      { name: 'Các tổ chức hội quần chúng cấp tỉnh' },
      { name: 'Các đồng chí Tỉnh ủy viên' },
      { name: 'Lưu Văn phòng Tỉnh ủy', purpose: 'archive' },
    ],
    basis: IN_PLAN,
  },
  clauses: [
    {
      id: toClauseId('QT29-0-1'),
      provision: toProvision('Phần mở đầu, đoạn 1'),
      kind: 'definition',
      context: 'associations',
      actor: 'Hội quần chúng (associations)',
      says: {
        vi: 'Đoạn này ghi nhận mặt được: sự lãnh đạo của Đảng và quản lý nhà nước đối với hội khá hơn, các hội phần lớn làm đúng luật và điều lệ.',
        en: 'Recital of positive findings: Party leadership and state management over associations strengthened; associations consolidated and mostly acting within law and charter.',
      },
      terms: 'hoạt động đúng quy định của pháp luật, điều lệ hội',
      checkable: 'narrative',
      operative: false,
      remark: { en: 'Background recital, not a command.' },
    },
    {
      id: toClauseId('QT29-0-2'),
      provision: toProvision('Phần mở đầu, đoạn 2 câu 1'),
      kind: 'rule',
      context: 'associations',
      actor: 'Cấp ủy, tổ chức đảng, chính quyền (Party committees, authorities)',
      says: {
        vi: 'Mặt chưa được thứ nhất: có nơi lãnh đạo, định hướng hội còn chậm và ít đôn đốc, kiểm tra, giám sát.',
        en: 'Deficient state 1: committees/authorities slow to lead and orient associations and failing to urge, inspect and supervise implementation.',
      },
      terms: 'thiếu đôn đốc, kiểm tra, giám sát',
      checkable: 'trackable',
      operative: false,
      remark: { en: 'Diagnostic finding (limitation), usable as a deficiency category.' },
    },
    {
      id: toClauseId('QT29-0-3'),
      provision: toProvision('Phần mở đầu, đoạn 2 câu 2'),
      kind: 'rule',
      context: 'associations',
      actor: 'Cơ quan quản lý nhà nước (state management bodies)',
      says: {
        vi: 'Mặt chưa được thứ hai: có lúc, có nơi quản lý hội theo ngành, lĩnh vực và địa bàn còn lỏng.',
        en: 'Deficient state 2: state management of associations by sector, field and locality not given due, close attention.',
      },
      terms: 'quản lý hội theo ngành, lĩnh vực, địa phương',
      checkable: 'trackable',
      operative: false,
      remark: { en: 'Diagnostic finding. Gives the management axes: ngành, lĩnh vực, địa phương.' },
    },
    {
      id: toClauseId('QT29-0-4'),
      provision: toProvision('Phần mở đầu, đoạn 2 câu 3'),
      kind: 'rule',
      context: 'associations',
      actor: 'Hội quần chúng (association)',
      says: {
        vi: 'Mặt chưa được thứ ba: một số hội chưa hiểu và chưa giữ nguyên tắc tự nguyện, tự quản, tự lo kinh phí.',
        en: 'Deficient state 3: association not honouring the principle voluntary - self-managed - self-financed.',
      },
      terms: 'nguyên tắc tự nguyện, tự quản, tự trang trải kinh phí',
      checkable: 'computable',
      operative: false,
      remark: { en: 'Diagnostic finding.' },
    },
    {
      id: toClauseId('QT29-0-5'),
      provision: toProvision('Phần mở đầu, đoạn 2 câu 3'),
      kind: 'rule',
      context: 'associations',
      actor: 'Hội quần chúng (association)',
      says: {
        vi: 'Mặt chưa được thứ tư: có hội hết nhiệm kỳ đã lâu mà chưa mở đại hội; văn bản chỉ nêu hiện tượng, không đặt thời hạn.',
        en: 'Deficient state 4: congress overdue - association has not held its congress although the term has ended.',
      },
      terms: 'chậm tổ chức đại hội khi hết nhiệm kỳ',
      checkable: 'computable',
      operative: false,
      remark: {
        en: 'Diagnostic finding; the only term/congress lateness rule in the corpus. Term length itself is not given (charter data).',
      },
    },
    {
      id: toClauseId('QT29-0-6'),
      provision: toProvision('Phần mở đầu, đoạn 3'),
      kind: 'rule',
      context: 'associations',
      actor: 'Cấp ủy, chính quyền; hội (committees, authorities; associations)',
      says: {
        vi: 'Nguyên nhân được nêu: nhận thức về công tác hội còn thiếu; một số hội ỷ lại vào ngân sách và chưa tự vượt khó.',
        en: 'Causes to record: incomplete awareness of association work; associations waiting for State support; lack of own effort.',
      },
      terms: 'trông chờ vào sự hỗ trợ của Nhà nước',
      checkable: 'narrative',
      operative: false,
      remark: { en: 'Diagnostic finding.' },
    },
    {
      id: toClauseId('QT29-0-7'),
      provision: toProvision('Phần mở đầu, đoạn 4'),
      kind: 'role',
      context: 'directives',
      actor:
        'Ban Thường vụ Tỉnh ủy -> cấp ủy, tổ chức đảng, chính quyền, MTTQ, đoàn thể CT-XH, hội quần chúng',
      says: {
        vi: 'Những nơi phải làm theo Chỉ thị gồm cấp ủy và tổ chức đảng, chính quyền, Mặt trận, đoàn thể và các hội trong tỉnh.',
        en: 'Scope of addressees: the Standing Board requires Party committees and organisations, authorities, the Front, socio-political mass organisations and associations in the province to carry out items 1-7.',
      },
      terms: 'yêu cầu ... thực hiện tốt những nội dung sau',
      checkable: 'computable',
      attributes: ['addressees'],
    },
    {
      id: toClauseId('QT29-1-1'),
      provision: toProvision('1 câu 1'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Toàn bộ đối tượng của Chỉ thị (all addressees)',
      says: {
        vi: 'Cấp ủy, chính quyền, Mặt trận, đoàn thể và hội trong tỉnh tiếp tục học tập, thực hiện các văn bản của Trung ương và của tỉnh về hội quần chúng.',
        en: 'Keep studying and effectively implementing the central and provincial documents on associations.',
      },
      terms: 'Tiếp tục quán triệt và thực hiện hiệu quả',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words(
          'Học tập, quán triệt các văn bản của Trung ương và của tỉnh về hội quần chúng và tổ chức thực hiện',
          'Study the central and provincial documents on mass associations and carry them out',
        ),
        bearers: EVERY_ADDRESSEE,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'meeting', 'record'],
        note: words(
          'Câu này không nêu chủ thể; chủ thể là các đối tượng ở đoạn 4 phần mở đầu, cùng các sở, ban, ngành mà câu này kể trong mục đích',
          'The sentence names no doer: the fourth paragraph of the preamble does, and its own purpose adds the departments',
        ),
      },
    },
    {
      id: toClauseId('QT29-1-2'),
      provision: toProvision('1 câu 1'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Chỉ thị này tiếp tục thực hiện Chỉ thị số 17-CT/TW (28/8/2012) của Bộ Chính trị khóa XI.',
        en: '29-CT/TU carries forward Directive 17-CT/TW of 28/8/2012 (Politburo XI).',
      },
      terms: 'Chỉ thị số 17-CT/TW, ngày 28/8/2012',
      checkable: 'computable',
      relations: [{ kind: 'implements', to: toDocumentId('party/17-ct-tw') }],
    },
    {
      id: toClauseId('QT29-1-3'),
      provision: toProvision('1 câu 1'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Chỉ thị này tiếp tục thực hiện Kết luận số 102-KL/TW (22/9/2014) của Bộ Chính trị khóa XI.',
        en: '29-CT/TU carries forward Conclusion 102-KL/TW of 22/9/2014 (Politburo XI) on mass associations.',
      },
      terms: 'Kết luận số 102-KL/TW, ngày 22/9/2014',
      checkable: 'computable',
      relations: [{ kind: 'implements', to: toDocumentId('party/102-kl-tw') }],
    },
    {
      id: toClauseId('QT29-1-4'),
      provision: toProvision('1 câu 1'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Chỉ thị này tiếp tục thực hiện Thông báo số 158-TB/TW (02/01/2020) của Ban Bí thư khóa XII; thông báo ấy nối tiếp Kết luận số 102-KL/TW.',
        en: '29-CT/TU carries forward Notice 158-TB/TW of 02/01/2020 (Secretariat XII), which continues 102-KL/TW.',
      },
      terms: 'Thông báo số 158-TB/TW, ngày 02/01/2020',
      checkable: 'computable',
      relations: [
        { kind: 'implements', to: toDocumentId('party/158-tb-tw') },
        { from: toDocumentId('party/158-tb-tw'), kind: 'continues', to: toDocumentId('party/102-kl-tw') },
      ],
    },
    {
      id: toClauseId('QT29-1-5'),
      provision: toProvision('1 câu 1'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Chỉ thị này tiếp tục Chương trình hành động số 62-CTr/TU (23/4/2013) của Ban Thường vụ Tỉnh ủy.',
        en: '29-CT/TU carries forward Action Programme 62-CTr/TU of 23/4/2013 (Provincial Standing Board).',
      },
      terms: 'Chương trình hành động số 62-CTr/TU, ngày 23/4/2013',
      checkable: 'computable',
      relations: [
        {
          kind: 'based-on',
          to: toDocumentId('quang-tri/62-ctr-tu'),
          grade: 'inferred',
          note: words(
            'Câu văn nêu chung với các văn bản cần tiếp tục thực hiện; chương trình của cùng cơ quan ban hành nên coi là căn cứ',
            'Named in one row with what is to be carried out further; being of the same issuer it is read as a basis',
          ),
        },
      ],
    },
    {
      id: toClauseId('QT29-1-6'),
      provision: toProvision('1 câu 1'),
      kind: 'principle',
      context: 'associations',
      actor: 'Cấp ủy, chính quyền, MTTQ, đoàn thể, cán bộ, đảng viên, Nhân dân',
      says: {
        vi: 'Mục đích là để cả hệ thống chính trị, cán bộ, đảng viên và người dân hiểu hơn, có trách nhiệm hơn với công tác hội.',
        en: 'Purpose: raise awareness and responsibility of the whole system and the people for associations.',
      },
      terms: 'nâng cao nhận thức và trách nhiệm',
      checkable: 'narrative',
    },
    {
      id: toClauseId('QT29-1-7'),
      provision: toProvision('1 câu 2'),
      kind: 'principle',
      context: 'associations',
      actor: 'Cả hệ thống chính trị, cán bộ, đảng viên (whole political system)',
      says: {
        vi: 'Công tác hội được xác định là một phần quan trọng của công tác dân vận, là việc chung của cả hệ thống chính trị.',
        en: 'Association work is an important task within mass mobilisation of the whole political system.',
      },
      terms: 'nhiệm vụ quan trọng trong công tác dân vận',
      checkable: 'narrative',
    },
    {
      id: toClauseId('QT29-2-1'),
      provision: toProvision('2 câu 1'),
      kind: 'recurrence',
      context: 'supervision',
      actor: 'Cấp ủy đảng, chính quyền các cấp (Party committees and authorities)',
      says: {
        vi: 'Cấp ủy và chính quyền mọi cấp trong tỉnh bắt buộc phải lãnh đạo, kiểm tra, giám sát, sơ kết, tổng kết và đánh giá đúng hoạt động hội một cách thường xuyên.',
        en: 'Must regularly lead, direct, inspect, supervise, hold interim and final reviews and correctly assess associations.',
      },
      terms: 'phải thường xuyên lãnh đạo, chỉ đạo, kiểm tra, giám sát …',
      checkable: 'trackable',
      modality: 'mandatory',

      duty: {
        kind: 'task',
        action: words(
          'Lãnh đạo, kiểm tra, giám sát, sơ kết, tổng kết và đánh giá tổ chức, hoạt động của các hội quần chúng',
          'Lead, inspect, supervise, hold interim and final reviews of, and assess the mass associations',
        ),
        bearers: COMMITTEES_AND_AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'regular' },
        proof: ['inspection', 'document', 'report', 'meeting'],
      },
    },
    {
      id: toClauseId('QT29-2-2'),
      provision: toProvision('2 câu 1'),
      kind: 'rule',
      context: 'mobilisation-models',
      actor: 'Cấp ủy đảng, chính quyền các cấp',
      says: {
        vi: 'Cấp ủy, chính quyền các cấp phải tìm ra mô hình mới, cách làm hay của các hội và đưa ra áp dụng ở nơi khác.',
        en: 'Find and replicate new models and good experience of associations.',
      },
      terms: 'phát hiện và nhân rộng những mô hình mới',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phát hiện mô hình mới, kinh nghiệm tốt của các hội và nhân rộng',
          'Find new models and good experience of the associations and replicate them',
        ),
        bearers: COMMITTEES_AND_AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'regular' },
        proof: ['document', 'report', 'record'],
        note: words(
          'Chữ “thường xuyên” ở đầu câu được hiểu là nói cả về việc này',
          'The "regularly" at the head of the sentence is read to speak of this too',
        ),
      },
    },
    {
      id: toClauseId('QT29-2-3'),
      provision: toProvision('2 câu 2'),
      kind: 'rule',
      context: 'associations',
      actor: 'Cấp ủy đảng (Party committees)',
      says: {
        vi: 'Nơi nào có đủ điều kiện thì cấp ủy chỉ đạo lập tổ chức đảng trong hội.',
        en: 'Direct the founding of Party organisations in associations where conditions exist.',
      },
      terms: 'Chỉ đạo thành lập tổ chức đảng ở những nơi có điều kiện',
      checkable: 'trackable',
      modality: 'conditional',
      duty: {
        kind: 'task',
        action: words(
          'Chỉ đạo thành lập tổ chức đảng trong hội có đủ điều kiện',
          'Direct the founding of a Party organisation in an association where conditions allow',
        ),
        bearers: PARTY_COMMITTEES,
        schedule: { kind: 'conditional', trigger: CONDITIONS_MET },
        proof: ['document', 'record'],
        note: words(
          'Văn bản không nêu điều kiện là gì: việc một hội có đủ điều kiện phải được ghi nhận rồi mới tính',
          'The text does not say which conditions: that an association meets them has to be registered first',
        ),
      },
    },
    {
      id: toClauseId('QT29-2-4'),
      provision: toProvision('2 câu 2'),
      kind: 'rule',
      context: 'associations',
      actor: 'Cấp ủy đảng (Party committees)',
      says: {
        vi: 'Cấp ủy củng cố và nâng chất lượng các tổ chức đảng đã có trong hội.',
        en: 'Consolidate and raise the quality of existing Party organisations in associations.',
      },
      terms: 'củng cố, nâng cao chất lượng các tổ chức đảng',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Củng cố, nâng cao chất lượng tổ chức đảng trong các hội',
          'Consolidate and improve the Party organisations in the associations',
        ),
        bearers: PARTY_COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('QT29-2-5'),
      provision: toProvision('2 câu 2'),
      kind: 'rule',
      context: 'personnel',
      actor: 'Cấp ủy đảng (Party committees)',
      says: {
        vi: 'Cấp ủy làm tốt việc quy hoạch những chức danh lãnh đạo chủ chốt của hội.',
        en: 'Do succession planning for key association leadership posts properly.',
      },
      terms: 'quy hoạch các chức danh lãnh đạo chủ chốt',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Lập quy hoạch lãnh đạo chủ chốt cho các hội',
          'Plan the succession to the key leading posts of associations',
        ),
        bearers: PARTY_COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words('Ghi theo chức danh và số lượng, không ghi người', 'By post and number, never by person'),
      },
    },
    {
      id: toClauseId('QT29-2-6'),
      provision: toProvision('2 câu 3'),
      kind: 'rule',
      context: 'associations',
      actor: 'Cấp ủy đảng, chính quyền (Party committees, authorities)',
      says: {
        vi: 'Hội hoạt động kém, lệch mục đích, trái điều lệ hoặc phạm luật thì cấp ủy, chính quyền phải chấn chỉnh ngay.',
        en: 'Promptly handle and rectify associations that are ineffective, off-purpose, off-charter or in breach of law.',
      },
      terms: 'Kịp thời xử lý, chấn chỉnh',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Xử lý, chấn chỉnh hội hoạt động không hiệu quả, sai tôn chỉ, mục đích, điều lệ hoặc vi phạm pháp luật',
          'Handle and rectify associations that are ineffective, off-purpose, off-charter or in breach of law',
        ),
        bearers: COMMITTEES_AND_AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'prompt' },
        proof: ['document', 'inspection', 'report'],
        note: words(
          'Câu này không nêu chủ thể riêng; chủ thể là cấp ủy, chính quyền các cấp ở câu 1',
          'The sentence names no doer of its own: sentence 1 does',
        ),
      },
    },
    {
      id: toClauseId('QT29-3-1'),
      provision: toProvision('3 đoạn 1'),
      kind: 'role',
      context: 'directives',
      actor:
        "Đảng đoàn HĐND tỉnh, Ban cán sự đảng UBND tỉnh (Party groups of the provincial Council and People's Committee)",
      says: {
        vi: 'Đảng đoàn Hội đồng nhân dân và ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo rà soát, sửa đổi hoặc ban hành mới văn bản quy phạm pháp luật của tỉnh về hội.',
        en: 'Direct the study, amendment, supplementing or new issue of legal documents on associations suited to provincial conditions so as to raise state-management effectiveness.',
      },
      terms: 'nghiên cứu, sửa đổi, bổ sung, ban hành mới các văn …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Chỉ đạo hoàn thiện quy phạm pháp luật của tỉnh về hội',
          'Direct the study, amendment and issue of legal documents on associations that suit the province',
        ),
        bearers: {
          by: 'name',
          bodies: [
            toBodyId('quang-tri/peoples-council-party-group'),
            toBodyId('quang-tri/peoples-committee-party-designated-committee'),
          ],
        },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('QT29-3-2'),
      provision: toProvision('3 đoạn 1'),
      kind: 'rule',
      context: 'associations',
      actor: "HĐND, UBND tỉnh (provincial Council, People's Committee)",
      says: {
        vi: 'Chính quyền tỉnh mở đường cho hội được lập, hoạt động và lớn mạnh đúng pháp luật.',
        en: 'Make it possible for associations to be founded, act and develop in line with the law.',
      },
      terms: 'tạo điều kiện cho hội thành lập, hoạt động và phát …',
      checkable: 'narrative',
    },
    {
      id: toClauseId('QT29-3-3'),
      provision: toProvision('3 đoạn 2 câu 1'),
      kind: 'role',
      context: 'associations',
      actor: "Ban cán sự đảng UBND tỉnh -> UBND tỉnh (Party group directs the provincial People's Committee)",
      says: {
        vi: 'Ban cán sự đảng chỉ đạo, Ủy ban nhân dân tỉnh thực hiện việc quản lý nhà nước về hội chặt chẽ hơn.',
        en: 'Strengthen state management of associations.',
      },
      terms: 'quản lý nhà nước về hội',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words('Tăng cường quản lý nhà nước về hội', 'Strengthen state management of associations'),
        bearers: {
          by: 'name',
          bodies: [
            toBodyId('quang-tri/peoples-committee-party-designated-committee'),
            toBodyId('quang-tri/peoples-committee'),
          ],
        },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report', 'inspection'],
        note: words(
          'Câu văn giao cả nơi chỉ đạo (ban cán sự đảng) và nơi làm (Ủy ban nhân dân tỉnh)',
          'The sentence gives the task to the one who directs and to the one who does it',
        ),
      },
    },
    {
      id: toClauseId('QT29-3-4'),
      provision: toProvision('3 đoạn 2 câu 1'),
      kind: 'role',
      context: 'associations',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        vi: 'Ủy ban nhân dân tỉnh hướng dẫn, giúp các hội hoạt động ổn định, có kết quả, đúng mục đích và điều lệ.',
        en: 'Guide and enable associations to work stably, effectively and true to their purpose and charter.',
      },
      terms: 'hoạt động ổn định, hiệu quả, đúng tôn chỉ, mục đích …',
      checkable: 'narrative',
    },
    {
      id: toClauseId('QT29-3-5'),
      provision: toProvision('3 đoạn 2 câu 2'),
      kind: 'recurrence',
      context: 'finance',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        vi: 'Mỗi năm, dưới sự chỉ đạo của ban cán sự đảng, UBND tỉnh hỗ trợ một phần kinh phí cho những hội giữ vai trò quan trọng trong lĩnh vực của mình, gắn với nhiệm vụ chính trị của địa phương.',
        en: 'Give partial yearly funding to associations with an important role or position in a field, tied to carrying out local political tasks.',
      },
      terms: 'hỗ trợ một phần kinh phí hàng năm; vai trò, vị trí quan trọng',
      checkable: 'computable',
      remark: {
        en: 'The percentage is not stated; "một phần" (part) is all that is given - metric is a derived upper bound.',
      },

      duty: {
        kind: 'task',
        action: words(
          'Hỗ trợ một phần kinh phí trong năm cho các hội giữ vai trò quan trọng trong lĩnh vực của mình',
          'Give partial funding for the year to associations with an important role in their field',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/peoples-committee')] },
        schedule: { kind: 'recurring', every: ['year'], due: { kind: 'within-period' } },
        proof: ['document', 'record'],
        note: words(
          'Ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo việc này. Văn bản không nêu tỷ lệ và không nêu hội nào; “một phần” chỉ cho biết không phải toàn bộ',
          'The Party designated committee of the People\'s Committee directs it. No percentage and no association is named; "a part" says only that it is not the whole',
        ),
      },
      facts: GRANT_FACTS,
      rules: [
        plainRule({
          id: 'quang-tri/grant-is-a-part',
          title: words(
            'Hỗ trợ của Nhà nước chỉ là một phần kinh phí hoạt động trong năm',
            'The grant is a part of the operating cost of the year, not the whole',
          ),
          basis: legalBasis(ID, '3 đoạn 2 câu 2', { clause: 'QT29-3-5' }),
          when: isTrue('association/important-in-its-field'),
          asks: compare(
            fact('association/state-grant-of-year'),
            '<',
            fact('association/operating-cost-of-year'),
          ),
          from: FROM,
          grade: 'inferred',
          note: words(
            'Văn bản chỉ viết “một phần”, không nêu tỷ lệ: hiểu là phải dưới 100% chi phí hoạt động của năm đó',
            'The text says "a part" and no percentage: read as less than 100 % of the operating cost of that year',
          ),
        }),
      ],
    },
    {
      id: toClauseId('QT29-3-6'),
      provision: toProvision('3 đoạn 2 câu 3'),
      kind: 'rule',
      context: 'associations',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        vi: 'Ủy ban nhân dân tỉnh tiếp tục tìm hiểu phương án ghép những hội gần giống nhau về tính chất, chức năng và nhiệm vụ.',
        en: 'Continue studying how to rearrange, merge or consolidate associations with similar nature, functions and tasks.',
      },
      terms: 'sắp xếp, sáp nhập, hợp nhất; tính chất, chức năng, nhiệm vụ tương đồng',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Nghiên cứu ghép những hội gần giống nhau',
          'Study how to rearrange, merge or consolidate associations of like nature, function and tasks',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/peoples-committee')] },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
        note: words(
          'Văn bản giao việc nghiên cứu, không quyết định hội nào; ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo việc này',
          'The text asks for a study and decides on no association; the Party designated committee directs it',
        ),
      },
    },
    {
      id: toClauseId('QT29-3-7'),
      provision: toProvision('3 đoạn 2 câu 4'),
      kind: 'rule',
      context: 'supervision',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        vi: 'Ủy ban nhân dân tỉnh kiểm tra, thanh tra nhiều hơn việc hội chấp hành pháp luật và sửa sai phạm ngay.',
        en: "Strengthen inspection, examination and supervision of associations' legal compliance and promptly rectify and handle violations.",
      },
      terms: 'thanh tra, kiểm tra, giám sát việc tuân thủ pháp luật của hội',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Kiểm tra, thanh tra hội về chấp hành pháp luật và xử lý sớm sai phạm',
          'Inspect and supervise the legal compliance of associations; rectify and handle breaches promptly',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/peoples-committee')] },
        schedule: { kind: 'unscheduled', manner: 'prompt' },
        proof: ['inspection', 'document', 'report'],
        note: words(
          '“Kịp thời” nói về việc xử lý vi phạm; ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo việc này',
          '"Promptly" is said of handling breaches; the Party designated committee directs it',
        ),
      },
    },
    {
      id: toClauseId('QT29-4-1'),
      provision: toProvision('4 câu 1'),
      kind: 'role',
      context: 'front',
      actor: 'MTTQ và các đoàn thể chính trị - xã hội trong tỉnh (Front and mass organisations)',
      says: {
        vi: 'Mặt trận và các đoàn thể trong tỉnh gắn kết với các hội để vận động, tập hợp, đoàn kết mọi tầng lớp nhân dân.',
        en: 'Coordinate closely with associations in gathering, mobilising and uniting all strata of the people.',
      },
      terms: 'tập hợp, vận động, đoàn kết rộng rãi các tầng lớp nhân dân',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phối hợp với các hội trong tập hợp, vận động, đoàn kết các tầng lớp nhân dân',
          'Coordinate with the associations in gathering, mobilising and uniting all strata of the people',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        coordinating: [toBodyId('quang-tri/associations')],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'meeting', 'report'],
      },
    },
    {
      id: toClauseId('QT29-4-2'),
      provision: toProvision('4 câu 1'),
      kind: 'role',
      context: 'campaigns',
      actor: 'MTTQ, đoàn thể, hội (Front, mass organisations, associations)',
      says: {
        vi: 'Mặt trận, đoàn thể cùng các hội tham gia các cuộc vận động, phong trào thi đua và việc của hội, để chủ trương, chính sách đi vào đời sống.',
        en: 'Take part in campaigns, patriotic emulation and association activities that bring Party lines and State/provincial policy into life.',
      },
      terms: 'các cuộc vận động, phong trào thi đua yêu nước',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Cùng các hội tham gia vận động, thi đua',
          'Take part in campaigns, emulation movements and the work of associations',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        coordinating: [toBodyId('quang-tri/associations')],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
        note: words(
          'Chủ ngữ của câu là Mặt trận và các đoàn thể, phối hợp với các hội',
          'The subject of the sentence is the Front and the organisations, together with the associations',
        ),
      },
    },
    {
      id: toClauseId('QT29-4-3'),
      provision: toProvision('4 câu 2'),
      kind: 'role',
      context: 'supervision',
      actor: 'Ủy ban MTTQ Việt Nam các cấp trong tỉnh (Front committees at all levels)',
      says: {
        vi: 'Ủy ban Mặt trận các cấp trong tỉnh đứng ra phối hợp thành viên của mình với các hội khi giám sát, phản biện xã hội và góp ý xây dựng Đảng, chính quyền.',
        en: 'The Front committee chairs coordination between its member organisations and associations in oversight, social criticism and contributing opinions on Party and government building.',
      },
      terms: 'chủ trì phối hợp; giám sát, phản biện xã hội; góp ý xây dựng Đảng, xây dựng chính quyền',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Đứng ra phối hợp thành viên với các hội khi giám sát, phản biện, góp ý',
          'Lead the coordination of member organisations and associations in supervision, social criticism and opinions',
        ),
        bearers: FRONT_COMMITTEES,
        coordinating: [toBodyId('quang-tri/mass-organisations'), toBodyId('quang-tri/associations')],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'meeting', 'inspection', 'report'],
      },
    },
    {
      id: toClauseId('QT29-5-1'),
      provision: toProvision('5 đoạn 1'),
      kind: 'role',
      context: 'personnel',
      actor:
        'Ban Tổ chức Tỉnh ủy (chủ trì); Ban Dân vận Tỉnh ủy, Sở Nội vụ (phối hợp); Ban Thường vụ Tỉnh ủy (ban hành)',
      says: {
        vi: 'Ban Tổ chức Tỉnh ủy đứng đầu, cùng Ban Dân vận Tỉnh ủy và Sở Nội vụ, giúp Ban Thường vụ Tỉnh ủy đặt ra tiêu chuẩn, điều kiện của lãnh đạo hội được giao nhiệm vụ.',
        en: 'The Organisation Commission leads, with the Mass Mobilisation Commission and Home Affairs Department, in advising the Standing Board to set standards and conditions for leaders of Party/State-mandated associations in the province.',
      },
      terms: 'quy định tiêu chuẩn, điều kiện đối với lãnh đạo hội …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Chủ trì đề xuất tiêu chuẩn, điều kiện của lãnh đạo các hội được giao nhiệm vụ trong tỉnh',
          'Lead the advice on standards and conditions of leaders of mandated associations in the province',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/organisation-commission')] },
        lead: toBodyId('quang-tri/organisation-commission'),
        coordinating: [
          toBodyId('quang-tri/mass-mobilisation-commission'),
          toBodyId('quang-tri/home-affairs-department'),
        ],
        addressees: [{ body: toBodyId('quang-tri/party-standing-board') }],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words(
          'Quy định ấy do Ban Thường vụ Tỉnh ủy ban hành; nội dung chưa có trong nguồn',
          'The standing board issues the rule; its content is not in the sources',
        ),
      },
    },
    {
      id: toClauseId('QT29-5-3'),
      provision: toProvision('5 đoạn 1'),
      kind: 'eligibility',
      context: 'personnel',
      actor: 'Lãnh đạo hội quần chúng do Đảng, Nhà nước giao nhiệm vụ (leaders of mandated associations)',
      says: {
        vi: 'Người giữ chức danh lãnh đạo hội được giao nhiệm vụ phải đạt tiêu chuẩn, điều kiện của tỉnh; văn bản này không nêu mức tuổi, nhiệm kỳ hay trình độ.',
        en: 'A leader of a mandated association must satisfy the standards and conditions issued under 32-KL/TW (actual thresholds are not in the text).',
      },
      terms: 'tiêu chuẩn, điều kiện đối với lãnh đạo hội',
      checkable: 'computable',
      remark: { en: 'The age/term/qualification values are NOT in the corpus: must be injectable data.' },
      facts: LEADER_FACTS,
      rules: [
        plainRule({
          id: 'quang-tri/leader-meets-provincial-standard',
          title: words(
            'Lãnh đạo hội được giao nhiệm vụ đạt tiêu chuẩn, điều kiện của tỉnh',
            "The leader of a mandated association meets the province's standards and conditions",
          ),
          basis: legalBasis(ID, '5 đoạn 1', { clause: 'QT29-5-3' }),
          when: all(isTrue('association/mandated'), isTrue('province/leader-standard-issued')),
          asks: isTrue('association-leader/meets-provincial-standard'),
          from: FROM,
        }),
      ],
    },
    {
      id: toClauseId('QT29-5-2'),
      provision: toProvision('5 đoạn 1'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Tiêu chuẩn, điều kiện của lãnh đạo hội do tỉnh quy định phải theo Kết luận số 32-KL/TW (30/3/2022) của Ban Bí thư.',
        en: 'Those leader standards must follow Conclusion 32-KL/TW of 30/3/2022 of the Secretariat.',
      },
      terms: 'Kết luận số 32-KL/TW, ngày 30/3/2022',
      checkable: 'computable',
      relations: [{ kind: 'concretises', to: toDocumentId('party/32-kl-tw') }],
    },
    {
      id: toClauseId('QT29-5-4'),
      provision: toProvision('5 đoạn 2 câu 1'),
      kind: 'role',
      context: 'associations',
      actor: 'Ban Dân vận Tỉnh ủy (chủ trì) -> Ban Thường vụ Tỉnh ủy',
      says: {
        vi: 'Ban Dân vận Tỉnh ủy đứng đầu việc đề xuất cơ quan tham mưu nào theo dõi, chỉ đạo hội nào trong số các hội được giao nhiệm vụ.',
        en: 'The Mass Mobilisation Commission leads in proposing to the Standing Board which advisory body is responsible for monitoring and directing each mandated association active in the province.',
      },
      terms: 'xác định trách nhiệm của các cơ quan tham mưu, giúp …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Chủ trì đề xuất cơ quan nào theo dõi, chỉ đạo hội nào',
          'Lead the advice on which advisory body follows and directs which mandated association',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/mass-mobilisation-commission')] },
        lead: toBodyId('quang-tri/mass-mobilisation-commission'),
        addressees: [{ body: toBodyId('quang-tri/party-standing-board') }],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words(
          '“Các cơ quan liên quan” cùng làm không được nêu tên',
          'The bodies concerned that take part are not named',
        ),
      },
    },
    {
      id: toClauseId('QT29-5-5'),
      provision: toProvision('5 đoạn 2 câu 1'),
      kind: 'workflow-step',
      context: 'associations',
      actor: 'Ban Dân vận Tỉnh ủy (tham mưu); Thường trực Tỉnh ủy (công nhận)',
      says: {
        vi: 'Việc công nhận một hội là hội được giao nhiệm vụ do Thường trực Tỉnh ủy quyết định, theo tham mưu của Ban Dân vận Tỉnh ủy.',
        en: 'Recognition of an association as Party/State-mandated in Quảng Trị: advised by the Mass Mobilisation Commission, decided by the Standing Body of the Provincial Party Committee.',
      },
      terms: 'tham mưu Thường trực Tỉnh ủy công nhận các hội do …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tham mưu việc công nhận hội được giao nhiệm vụ trong tỉnh',
          'Advise the standing body on recognising mandated associations of the province',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/mass-mobilisation-commission')] },
        addressees: [{ body: toBodyId('quang-tri/party-standing-body') }],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
      facts: [RECOGNISED, RECOGNISED_BY, ADVISED],
      rules: [
        plainRule({
          id: 'quang-tri/recognised-by-standing-body',
          title: words(
            'Hội được giao nhiệm vụ do Thường trực Tỉnh ủy công nhận, theo tham mưu của Ban Dân vận',
            'A mandated association is recognised by the standing body, on the advice of the commission',
          ),
          basis: legalBasis(ID, '5 đoạn 2 câu 1', { clause: 'QT29-5-5' }),
          when: isTrue(RECOGNISED.id),
          asks: all(equals(RECOGNISED_BY.id, 'quang-tri/party-standing-body'), isTrue(ADVISED.id)),
          from: FROM,
        }),
      ],
    },
    {
      id: toClauseId('QT29-5-6'),
      provision: toProvision('5 đoạn 2 câu 1'),
      kind: 'eligibility',
      context: 'associations',
      actor: 'Thường trực Tỉnh ủy (Standing Body)',
      says: {
        vi: 'Công nhận phải dựa trên quy định của Chính phủ và hoàn cảnh cụ thể của tỉnh.',
        en: 'Recognition must rest on Government rules and the actual situation of the province.',
      },
      terms: 'trên cơ sở quy định của Chính phủ và tình hình …',
      checkable: 'trackable',
      facts: [RECOGNISED, ...RECOGNITION_GROUNDS],
      rules: [
        plainRule({
          id: 'quang-tri/recognition-grounds',
          title: words(
            'Công nhận đúng quy định của Chính phủ, hợp hoàn cảnh của tỉnh',
            'Recognition rests on rules of the Government and on the situation of the province',
          ),
          basis: legalBasis(ID, '5 đoạn 2 câu 1', { clause: 'QT29-5-6' }),
          when: isTrue(RECOGNISED.id),
          asks: all(
            isTrue('association/recognition-follows-government-rules'),
            isTrue('association/recognition-fits-the-province'),
          ),
          from: FROM,
        }),
      ],
    },
    {
      id: toClauseId('QT29-5-8'),
      provision: toProvision('5 đoạn 2 câu 2'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Việc cho hai hội hưởng thêm chế độ dựa trên Kết luận số 102-KL/TW (22/9/2014).',
        en: 'The addition of the two associations is based on Conclusion 102-KL/TW of 22/9/2014.',
      },
      terms: 'Căn cứ Kết luận số 102-KL/TW, ngày 22/9/2014',
      checkable: 'computable',
      relations: [{ kind: 'based-on', to: toDocumentId('party/102-kl-tw') }],
    },
    {
      id: toClauseId('QT29-5-7'),
      provision: toProvision('5 đoạn 2 câu 2'),
      kind: 'eligibility',
      context: 'associations',
      actor: 'Đoàn Luật sư tỉnh, Hội Khoa học Lịch sử tỉnh (Bar Association; Historical Science Association)',
      says: {
        vi: 'Đoàn Luật sư và Hội Khoa học Lịch sử của tỉnh được thêm vào diện hưởng chế độ như hội được giao nhiệm vụ; văn bản không nói hai hội trở thành hội được giao nhiệm vụ.',
        en: 'Two associations - the provincial Bar Association and the provincial Historical Science Association - are added to those enjoying the regime of mandated associations.',
      },
      terms: 'bổ sung Đoàn Luật sư tỉnh, Hội Khoa học Lịch sử …',
      checkable: 'computable',
      remark: { en: 'They enjoy the regime "như" (as) mandated ones: model regime and status separately.' },
      facts: [ASSOCIATION, REGIME],
      rules: [
        plainRule({
          id: 'quang-tri/two-associations-enjoy-the-regime',
          title: words(
            'Hai hội được hưởng chế độ như hội do Đảng, Nhà nước giao nhiệm vụ',
            'Two associations enjoy the regime of mandated ones',
          ),
          basis: legalBasis(ID, '5 đoạn 2 câu 2', { clause: 'QT29-5-7' }),
          when: oneOf(ASSOCIATION.id, ASSOCIATIONS_ADDED),
          asks: isTrue(REGIME.id),
          from: FROM,
        }),
      ],
    },
    {
      id: toClauseId('QT29-6-1'),
      provision: toProvision('6 câu 1'),
      kind: 'role',
      context: 'associations',
      actor:
        'Tổ chức hội quần chúng các cấp, nhất là hội được giao nhiệm vụ (associations, above all mandated ones)',
      says: {
        vi: 'Hội ở cấp nào phải theo sát chương trình của cấp ủy, hội đồng và ủy ban nhân dân cấp đó, trước hết là chỉ tiêu của nghị quyết đại hội đảng bộ.',
        en: "Must follow closely the programmes of the same-level Party committee, People's Council and People's Committee, in particular the targets of Party-congress resolutions.",
      },
      terms:
        'bám sát chương trình của cấp ủy, HĐND, UBND cùng cấp; chỉ tiêu đề ra trong nghị quyết đại hội đảng bộ',
      checkable: 'trackable',
      modality: 'mandatory',
      duty: {
        kind: 'task',
        action: words(
          'Bám sát chương trình của cấp ủy, Hội đồng nhân dân, Ủy ban nhân dân cùng cấp và chỉ tiêu nghị quyết đại hội đảng bộ',
          'Follow the programmes of committee, council and authority of the same level and the targets of congress resolutions',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
        note: words(
          'Nói với mọi hội; hội được giao nhiệm vụ được nhấn mạnh',
          'Said to all associations, above all to mandated ones',
        ),
      },
    },
    {
      id: toClauseId('QT29-6-2'),
      provision: toProvision('6 câu 1'),
      kind: 'role',
      context: 'associations',
      actor: 'Tổ chức hội quần chúng các cấp (associations)',
      says: {
        vi: 'Hội tiếp tục góp ý, đề xuất với cấp ủy, chính quyền những việc phục vụ kinh tế - xã hội, quốc phòng, an ninh và xây dựng hệ thống chính trị.',
        en: 'Keep advising and proposing to Party committees and authorities on tasks that advance socio-economic development, defence and security and a strong political system.',
      },
      terms: 'tiếp tục tham mưu, đề xuất cấp ủy, chính quyền',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tham mưu, đề xuất cấp ủy, chính quyền trong triển khai nhiệm vụ',
          'Advise and propose to committees and authorities how tasks are carried out',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('QT29-6-3'),
      provision: toProvision('6 câu 2'),
      kind: 'role',
      context: 'campaigns',
      actor: 'Tổ chức hội quần chúng (associations)',
      says: {
        vi: 'Hội mở các cuộc vận động, phong trào thi đua để làm tốt việc của mình.',
        en: "Launch campaigns and patriotic emulation movements to carry out the association's tasks.",
      },
      terms: 'Mở các cuộc vận động, phong trào thi đua của hội',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Mở các cuộc vận động, phong trào thi đua của hội',
          'Launch campaigns and patriotic emulation movements',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'record', 'report'],
      },
    },
    {
      id: toClauseId('QT29-6-4'),
      provision: toProvision('6 câu 3'),
      kind: 'principle',
      context: 'associations',
      actor: 'Tổ chức hội quần chúng (associations)',
      says: {
        vi: 'Hội tự nguyện lập ra, tự quản lý, tự lo kinh phí và phải theo đúng pháp luật, điều lệ.',
        en: 'Principle: voluntary, self-managed, self-assured operating budget, compliant with law and charter.',
      },
      terms: 'nguyên tắc tự nguyện, tự quản, tự bảo đảm kinh phí …',
      checkable: 'computable',
      facts: [...AUTONOMY_OF_THREE, ...COMPLIANCE],
      rules: [
        plainRule({
          id: 'quang-tri/principles-of-associations',
          title: words(
            'Tự nguyện, tự quản, tự bảo đảm kinh phí, tuân thủ pháp luật và điều lệ',
            'Voluntary, self-managed, self-financed, compliant with law and charter',
          ),
          basis: legalBasis(ID, '6 câu 3', { clause: 'QT29-6-4' }),
          asks: all(...[...AUTONOMY_OF_THREE, ...COMPLIANCE].map(({ id }) => isTrue(id))),
          from: FROM,
        }),
      ],
    },
    {
      id: toClauseId('QT29-6-5'),
      provision: toProvision('6 câu 4'),
      kind: 'principle',
      context: 'associations',
      actor:
        'Hội; cấp ủy đảng và chính quyền cùng cấp (association; same-level Party committee and authority)',
      says: {
        vi: 'Hội ở cấp nào thì cấp ủy cấp ấy lãnh đạo và chính quyền cấp ấy quản lý.',
        en: 'Same-level rule: an association active at a level is led by the Party committee and managed by the authority of that very level.',
      },
      terms: 'Hội hoạt động ở cấp nào, đặt dưới sự lãnh đạo …',
      checkable: 'computable',
      facts: [LEVEL, LED_AT, MANAGED_AT],
      rules: [
        plainRule({
          id: 'quang-tri/led-and-managed-at-own-level',
          title: words(
            'Cấp ủy lãnh đạo, chính quyền quản lý hội cùng cấp',
            'Led by the committee and managed by the authority of the own level',
          ),
          basis: legalBasis(ID, '6 câu 4', { clause: 'QT29-6-5' }),
          asks: all(
            compare(fact(LED_AT.id), '=', fact(LEVEL.id)),
            compare(fact(MANAGED_AT.id), '=', fact(LEVEL.id)),
          ),
          from: FROM,
        }),
      ],
    },
    {
      id: toClauseId('QT29-6-6'),
      provision: toProvision('6 câu 4'),
      kind: 'principle',
      context: 'associations',
      actor: 'Hội quần chúng (association)',
      says: {
        vi: 'Hội không buộc phải có đủ các cấp từ tỉnh xuống cơ sở.',
        en: 'No mandatory vertical system: an association need not be organised from province to grassroots.',
      },
      terms: 'không nhất thiết phải tổ chức thành hệ thống từ tỉnh …',
      checkable: 'computable',
      facts: [VERTICAL_DEMANDED],
      rules: [
        plainRule({
          id: 'quang-tri/no-vertical-system-demanded',
          title: words(
            'Không buộc hội phải có đủ các cấp',
            'No association is made to build a system from the province down',
          ),
          basis: legalBasis(ID, '6 câu 4', { clause: 'QT29-6-6' }),
          asks: not(isTrue(VERTICAL_DEMANDED.id)),
          from: FROM,
          grade: 'inferred',
          note: words(
            'Văn bản viết “không nhất thiết”: hiểu là không nơi nào được lấy việc thiếu cấp dưới làm điều kiện hay lỗi của hội',
            'The text says "not necessarily": read as nobody may make a system of lower bodies a condition',
          ),
        }),
      ],
    },
    {
      id: toClauseId('QT29-7-1'),
      provision: toProvision('7 đoạn 1'),
      kind: 'workflow-step',
      context: 'directives',
      actor: 'Các cấp ủy đảng, chính quyền, MTTQ, các sở, ban, ngành, đoàn thể trong tỉnh',
      says: {
        vi: 'Cấp ủy, chính quyền, Mặt trận, sở, ban, ngành và đoàn thể trong tỉnh mỗi nơi lập kế hoạch riêng để làm theo Chỉ thị; văn bản không đặt hạn.',
        en: 'Each addressee body must draw up its own plan to implement this directive.',
      },
      terms: 'xây dựng kế hoạch tổ chức thực hiện Chỉ thị này',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Xây dựng kế hoạch thực hiện Chỉ thị số 29-CT/TU',
          'Draw up an own plan to carry out Directive 29-CT/TU',
        ),
        bearers: PLANNERS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words(
          'Không gồm Tỉnh ủy, nơi Ban Thường vụ thay mặt khi ban hành; các hội không được nêu ở mục này',
          'The provincial committee, for which the standing board speaks, is not among them; nor are associations, which this item does not name',
        ),
      },
    },
    {
      id: toClauseId('QT29-7-2'),
      provision: toProvision('7 đoạn 2'),
      kind: 'role',
      context: 'associations',
      actor: 'Ban Dân vận Tỉnh ủy (Provincial Mass Mobilisation Commission)',
      says: {
        vi: 'Ban Dân vận Tỉnh ủy theo dõi để nắm bức tranh chung về tổ chức và hoạt động của hội.',
        en: "Monitor and keep the general picture of associations' organisation and activity.",
      },
      terms: 'theo dõi, nắm tình hình chung',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Theo dõi chung tình hình các hội',
          'Follow and keep the general picture of the associations',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/mass-mobilisation-commission')] },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
      },
    },
    {
      id: toClauseId('QT29-7-3'),
      provision: toProvision('7 đoạn 2'),
      kind: 'role',
      context: 'supervision',
      actor: 'Ban Dân vận Tỉnh ủy (chủ trì); Ban cán sự đảng UBND tỉnh; các cơ quan tham mưu',
      says: {
        vi: 'Ban Dân vận Tỉnh ủy đứng đầu, cùng ban cán sự đảng Ủy ban nhân dân tỉnh và các cơ quan tham mưu, theo dõi, đôn đốc, kiểm tra việc làm theo Chỉ thị.',
        en: "Lead, with the People's Committee Party group and advisory bodies, in monitoring, urging and inspecting implementation of the directive.",
      },
      terms: 'chủ trì phối hợp ... theo dõi, đôn đốc, kiểm tra',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Chủ trì theo dõi, đôn đốc, kiểm tra việc thực hiện Chỉ thị số 29-CT/TU',
          'Lead the monitoring, urging and inspection of how Directive 29-CT/TU is carried out',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/mass-mobilisation-commission')] },
        lead: toBodyId('quang-tri/mass-mobilisation-commission'),
        coordinating: [
          toBodyId('quang-tri/peoples-committee-party-designated-committee'),
          toBodyId('quang-tri/advisory-bodies'),
        ],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'document', 'report'],
        note: words(
          'Ngoài các nơi phối hợp đã ghi còn “các cơ quan có liên quan”, văn bản không nêu tên',
          'Besides those recorded, other bodies concerned take part; the text does not name them',
        ),
      },
    },
    {
      id: toClauseId('QT29-7-4'),
      provision: toProvision('7 đoạn 2'),
      kind: 'report',
      context: 'reporting',
      actor: 'Ban Dân vận Tỉnh ủy (Provincial Mass Mobilisation Commission)',
      says: {
        vi: 'Ban Dân vận Tỉnh ủy báo cáo theo định kỳ với Ban Thường vụ và Thường trực Tỉnh ủy về việc thực hiện Chỉ thị; văn bản không nêu bao lâu một lần.',
        en: 'Report periodically on implementation of the directive to the Standing Board and the Standing Body of the Provincial Party Committee.',
      },
      terms: 'định kỳ báo cáo Ban Thường vụ Tỉnh ủy, Thường trực …',
      checkable: 'trackable',

      duty: {
        kind: 'report',
        action: words(
          'Báo cáo việc thực hiện Chỉ thị số 29-CT/TU',
          'Report on how Directive 29-CT/TU is carried out',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/mass-mobilisation-commission')] },
        coordinating: [
          toBodyId('quang-tri/peoples-committee-party-designated-committee'),
          toBodyId('quang-tri/advisory-bodies'),
        ],
        addressees: [
          { body: toBodyId('quang-tri/party-standing-board') },
          { body: toBodyId('quang-tri/party-standing-body') },
        ],
        schedule: { kind: 'unscheduled', manner: 'periodic' },
        proof: ['report'],
        note: words(
          'Ngoài các nơi phối hợp đã ghi còn “các cơ quan có liên quan”, văn bản không nêu tên',
          'Besides those recorded, other bodies concerned take part; the text does not name them',
        ),
      },
    },
    {
      id: toClauseId('QT29-7-5'),
      provision: toProvision('7 đoạn 3'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Các cấp ủy (Party committees)',
      says: {
        vi: 'Chỉ thị được phổ biến tới cấp chi bộ.',
        en: 'The directive is disseminated down to the Party-cell level.',
      },
      terms: 'Chỉ thị này phổ biến đến chi bộ',
      checkable: 'trackable',
      attributes: ['dissemination'],
    },
    {
      id: toClauseId('QT29-NN-1'),
      provision: toProvision('Nơi nhận'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Văn phòng Tỉnh ủy (Provincial Party Office)',
      says: {
        vi: 'Chỉ thị gửi tới mười dòng nơi nhận, trong đó một dòng là lưu tại Văn phòng Tỉnh ủy.',
        en: 'Distribute to the 10 listed recipients: Secretariat; Central Mass Mobilisation Commission; Party groups; advisory bodies; provincial Front and mass organisations; departments; district/town/city Party committees and directly subordinate Party committees; provincial associations; Provincial Party Committee members; archive.',
      },
      terms: 'Nơi nhận',
      checkable: 'computable',
      attributes: ['recipients'],
    },
  ],
  // item 7: Party committees, authorities, the Front, departments and mass organisations make plans of their own.
  // Two selections, for the provincial committee, in whose name the directive speaks, is not among them.
  cascades: [
    {
      document: ID,
      basis: legalBasis(ID, '7 đoạn 1'),
      expected: {
        by: 'kind',
        kinds: ['party-committee'],
        levels: ['bloc', 'district', 'grassroots'],
        within: PROVINCIAL_COMMITTEE,
        hierarchy: 'party-leadership',
      },
    },
    {
      document: ID,
      basis: legalBasis(ID, '7 đoạn 1'),
      expected: {
        by: 'kind',
        kinds: [
          'peoples-committee',
          'front-committee',
          'department',
          'home-affairs-department',
          'mass-organisation',
        ],
        levels: ['province', 'district', 'commune'],
        within: PROVINCIAL_COMMITTEE,
        hierarchy: 'party-leadership',
      },
    },
  ],
};

const SAME_LEVEL = legalBasis(ID, '6 câu 4', { clause: 'QT29-6-5' });

/**
 * 6, sentence 4: an association is led by the party committee of its level and managed by the authority of it. It
 * says so from the day of the directive, in the province that issued it; `leadBody` and `managingBody` ask it.
 */
export const associationRoles: readonly RoleClause[] = (
  [
    ['lead', 'party-committee'],
    ['manage', 'peoples-committee'],
  ] as const
).map(([role, by]) => ({
  role,
  of: 'association',
  by,
  within: toPlaceId('quang-tri'),
  period: period(day('2023-03-13')),
  basis: SAME_LEVEL,
  grade: 'verified',
}));
