import type { Bearers } from '../../duties/index.js';
import { type Indicator, type Measure, toIndicatorId, toMeasureId } from '../../indicators/index.js';
import {
  day,
  entry,
  FIRST_DAY,
  legalBasis,
  period,
  toBodyId,
  toClauseId,
  toDocumentId,
  toProvision,
  unknownDay,
  words,
} from '../../kernel/index.js';
import { type LawFile, plainRule } from '../../lawbook/index.js';
import { all, compare, fact, isTrue } from '../../rules/index.js';
import {
  AUTONOMY_OF_FOUR,
  AUTONOMY_OF_THREE,
  GRANT_TIED,
  GRANTED,
  IN_CHARGE,
  MEMBERS_CHANGED,
  MEMBERS_UPDATED,
} from './association-facts.js';
import { vinhLinhPetition } from './vinh-linh-petition.js';

const ID = 'quang-tri/vinh-linh-plan-29-ct-tu';
const DISTRICT_COMMITTEE = toBodyId('quang-tri/vinh-linh/party-committee');

/** "Các cấp ủy đảng" of the district: its own committee and those at the grassroots. */
const PARTY_COMMITTEES: Bearers = {
  by: 'kind',
  kinds: ['party-committee'],
  levels: ['district', 'grassroots'],
  within: DISTRICT_COMMITTEE,
  hierarchy: 'party-leadership',
};

/** Of the district and what is below it. */
const inDistrict = (...kinds: readonly string[]): Bearers => ({
  by: 'kind',
  kinds,
  levels: ['district', 'commune', 'grassroots'],
  within: DISTRICT_COMMITTEE,
  hierarchy: 'party-leadership',
});

const AUTHORITIES = inDistrict('peoples-committee');
const COMMITTEES_AND_AUTHORITIES = inDistrict('peoples-committee', 'party-committee');
const ASSOCIATIONS = inDistrict('association');
const FRONT_AND_ORGANISATIONS = inDistrict(
  'front-committee',
  'labour-federation',
  'farmers-association',
  'womens-union',
  'veterans-association',
  'youth-union',
  'mass-organisation',
);
const ALL_OF_III = inDistrict('party-committee', 'peoples-committee', 'department', 'home-affairs-division');

/** II.3: whoever was put in charge of an association; which body of which association is a fact, not text. */
const IN_CHARGE_OF_ONE: Bearers = {
  by: 'kind',
  kinds: [
    'mass-mobilisation-commission',
    'propaganda-commission',
    'inspection-committee',
    'party-office',
    'advisory-body',
    'home-affairs-division',
    'department',
    'culture-information-centre',
    'front-committee',
    'mass-organisation',
  ],
  levels: ['district'],
  within: DISTRICT_COMMITTEE,
  hierarchy: 'party-leadership',
  condition: {
    fact: 'quang-tri/vinh-linh/in-charge-of-an-association',
    words: words(
      'được phân công phụ trách một hội trên địa bàn huyện',
      'put in charge of an association in the district',
    ),
  },
};

/** What has to be known before II.1 asks anything: "ở những nơi có điều kiện". */
const CONDITIONS_MET = {
  id: 'quang-tri/association-ready-for-party-organisation',
  words: words(
    'một hội có đủ điều kiện để lập tổ chức đảng',
    'an association meets the conditions for a Party organisation',
  ),
};

const REVIEW_HELD = {
  id: 'quang-tri/vinh-linh/associations-reviewed',
  words: words(
    'đã sơ kết hoặc tổng kết việc thực hiện văn bản về hội',
    'a review of the documents on associations was held',
  ),
};

/** The earliest day that the undated plan can be there. */
const FROM = day('2023-03-13');
const IN_ITS_TIME = {
  from: FROM,
  grade: 'inferred',
  note: words(
    'Kế hoạch không ghi ngày; tính từ ngày sớm nhất có thể, ngày của chỉ thị',
    'The plan is undated; counted from the earliest day possible, that of the directive',
  ),
} as const;

const SESSIONS: Measure = {
  id: toMeasureId('vinh-linh/working-sessions-with-associations'),
  words: words(
    'Số buổi Thường trực Huyện ủy làm việc với các hội quần chúng',
    'Working sessions of the standing body with the associations',
  ),
  unit: 'meeting',
  decimals: 0,
  overTime: 'sum',
  overTree: 'none',
};

const SESSIONS_HELD: Indicator = {
  id: toIndicatorId('vinh-linh/working-sessions-with-associations'),
  words: SESSIONS.words,
  kind: 'count',
  numerator: {
    id: 'vinh-linh/working-sessions-with-associations#numerator',
    entries: [
      entry(
        SESSIONS.id,
        period(FIRST_DAY),
        legalBasis(ID, 'II.1 đoạn 3 câu 1', { clause: 'VL-II.1-11' }),
        'verified',
      ),
    ],
  },
  decimals: 0,
  moreIsBetter: true,
  basis: legalBasis(ID, 'II.1 đoạn 3 câu 1', { clause: 'VL-II.1-11' }),
  grade: 'verified',
};

const TIED_TO = words(
  'Văn bản viết việc thực hiện Chỉ thị số 29-CT/TU “gắn với” văn bản này; coi là căn cứ',
  'The text ties the work to this document; it is read as a basis',
);

/** The plan of Vĩnh Linh district to carry out Directive 29-CT/TU of Quảng Trị. */
export const vinhLinhPlan: LawFile = {
  document: {
    id: toDocumentId(ID),
    symbol: null,
    type: 'plan',
    title: {
      vi: 'Thực hiện Chỉ thị số 29-CT/TU ngày 13/3/2023 về tăng cường sự lãnh đạo của Đảng đối với các hội quần chúng trên địa bàn tỉnh',
      en: 'Plan to carry out Directive 29-CT/TU of 13/3/2023 on Party leadership over mass associations',
    },
    issuer: {
      name: 'Ban Thường vụ Huyện ủy Vĩnh Linh',
      body: toBodyId('quang-tri/vinh-linh/party-standing-board'),
    },
    level: 'district',
    province: { name: 'Quảng Trị', statedInText: false },
    issuedOn: unknownDay({
      notBefore: {
        day: day('2023-03-13'),
        grade: 'verified',
        basis: legalBasis(ID, 'Phần mở đầu, đoạn 2', { clause: 'VL-0-1' }),
      },
      notAfter: {
        day: day('2023-05-22'),
        grade: 'reported',
        note: words(
          'Trang thông tin của huyện đăng kế hoạch này mang dấu thời gian ngày 22/5/2023',
          "The page of the district's portal that carries the plan bears a time stamp of 22/5/2023",
        ),
      },
    }),
    held: true,
    secrecy: 'none',
    dissemination: { scope: 'unstated' },
    access: 'public',
    signature: { office: 'Phó Bí thư', onBehalfOf: 'Ban Thường vụ' },
    recipients: [
      { name: 'Ban Dân vận Tỉnh ủy' },
      { name: 'Hội đồng nhân dân, Ủy ban nhân dân huyện' },
      { name: 'Ban Thường vụ Huyện ủy' },
      { name: 'Các ban Đảng, cơ quan Ủy ban Kiểm tra, Văn phòng Huyện ủy' },
      { name: 'Các phòng, ban, ngành cấp huyện' },
      { name: 'Ủy ban Mặt trận, các đoàn thể cấp huyện' },
      { name: 'Các tổ chức cơ sở Đảng' },
      { name: 'Lưu Văn phòng Huyện ủy', purpose: 'archive' },
    ],
  },
  clauses: [
    {
      id: toClauseId('VL-0-2'),
      provision: toProvision('Phần mở đầu, đoạn 1'),
      kind: 'principle',
      context: 'associations',
      actor: 'Các Hội quần chúng (mass associations)',
      says: {
        vi: 'Đoạn mở đầu ghi nhận các hội đang hoạt động đúng mục đích, điều lệ và lo cho quyền lợi chính đáng của hội viên.',
        en: 'Associations act within their declared purpose and charter and look after the lawful and legitimate rights and interests of their members (stated as the existing baseline).',
      },
      terms: 'tôn chỉ, mục đích, Điều lệ; quyền và lợi ích hợp pháp, chính đáng',
      checkable: 'narrative',
      operative: false,
      remark: { en: 'Background recital, not a command.' },
    },
    {
      id: toClauseId('VL-0-3'),
      provision: toProvision('Phần mở đầu, đoạn 1'),
      kind: 'relation',
      context: 'directives',
      actor: 'Đảng bộ huyện Vĩnh Linh (District Party organisation)',
      says: {
        vi: 'Phần mở đầu nhắc tới Nghị quyết Đại hội Đảng bộ huyện lần thứ XIX (nhiệm kỳ 2020 - 2025), không ghi số, như mục tiêu mà công tác hội góp phần thực hiện.',
        en: 'Association work contributes to carrying out Party-congress resolutions, above all the XIX District Party Congress resolution, 2020-2025 term (unnumbered).',
      },
      terms: 'Nghị quyết Đại hội Đảng bộ huyện lần thứ XIX, nhiệm …',
      checkable: 'trackable',
      relations: [{ kind: 'cites', to: toDocumentId('quang-tri/nq-dai-hoi-dang-bo-huyen-vinh-linh-xix') }],
    },
    {
      id: toClauseId('VL-0-1'),
      provision: toProvision('Phần mở đầu, đoạn 2'),
      kind: 'relation',
      context: 'directives',
      actor: 'Ban Thường vụ Huyện ủy Vĩnh Linh (Standing Board of the Vĩnh Linh District Party Committee)',
      says: {
        vi: 'Kế hoạch này được lập để thực hiện ở cấp huyện Chỉ thị số 29-CT/TU (13/3/2023) của Ban Thường vụ Tỉnh ủy.',
        en: 'This plan exists in order to implement Directive 29-CT/TU of 13/3/2023 of the Provincial Standing Board at district level.',
      },
      terms: 'Thực hiện Chỉ thị; xây dựng kế hoạch',
      checkable: 'computable',
      relations: [{ kind: 'implements', to: toDocumentId('quang-tri/29-ct-tu') }],
    },
    {
      id: toClauseId('VL-I.1-1'),
      provision: toProvision('I.1'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Ban Thường vụ Huyện ủy; cấp ủy các cấp (district Standing Board and Party committees)',
      says: {
        vi: 'Toàn bộ nội dung Chỉ thị số 29-CT/TU phải được phổ biến và học tập, để mọi nơi hiểu và làm như nhau.',
        en: 'Disseminate and have everybody study the whole content of Directive 29-CT/TU so that awareness and action are uniform.',
      },
      terms: 'Phổ biến, quán triệt đầy đủ',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words(
          'Phổ biến và tổ chức học tập đầy đủ Chỉ thị số 29-CT/TU',
          'Make the whole of Directive 29-CT/TU known and have it studied',
        ),
        bearers: PARTY_COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['meeting', 'document', 'record'],
        grade: 'inferred',
        note: words(
          'Mục này không nêu chủ thể; hiểu là Huyện ủy (do Ban Thường vụ thay mặt) và các cấp ủy trong huyện',
          'No subject is named; read as the district committee, for which its standing board acts, and the committees below',
        ),
      },
    },
    {
      id: toClauseId('VL-I.1-2'),
      provision: toProvision('I.1'),
      kind: 'principle',
      context: 'associations',
      actor: 'Hội quần chúng; Đảng; Nhà nước; MTTQ (associations, Party, State, Front)',
      says: {
        vi: 'Hội đặt dưới sự lãnh đạo của Đảng, chịu quản lý nhà nước và có Mặt trận, đoàn thể cùng phối hợp.',
        en: 'Governance triad: associations work under Party leadership, State management and coordination by the Fatherland Front and socio-political mass organisations.',
      },
      terms: 'lãnh đạo của đảng, quản lý của nhà nước, sự phối …',
      checkable: 'narrative',
    },
    {
      id: toClauseId('VL-I.2-1'),
      provision: toProvision('I.2'),
      kind: 'rule',
      context: 'associations',
      actor: 'Cấp ủy đảng trong huyện (Party committees in the district)',
      says: {
        vi: 'Công tác hội phải được lãnh đạo có kết quả trên mọi lĩnh vực, đáp ứng tình hình mới và góp phần đạt mục tiêu nghị quyết đại hội.',
        en: 'Keep leading mass-association work effectively in all fields so that it meets new-situation requirements and the Party-congress resolution goals.',
      },
      terms: 'lãnh đạo, chỉ đạo thực hiện có hiệu quả công tác …',
      checkable: 'narrative',
    },
    {
      id: toClauseId('VL-II.1-1'),
      provision: toProvision('II.1 đoạn 1'),
      kind: 'rule',
      context: 'directives',
      actor: 'Các cấp ủy đảng (Party committees)',
      says: {
        vi: 'Cấp ủy trong huyện làm theo Chỉ thị số 29-CT/TU đi đôi với bốn văn bản cấp trên về hội, không lấy văn bản này thay văn bản kia.',
        en: 'Implement 29-CT/TU together with (not instead of) the four upstream documents 17-CT/TW, 102-KL/TW, 158-TB/TW and 62-CTr/TU.',
      },
      terms: 'gắn với thực hiện hiệu quả',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Lãnh đạo thực hiện Chỉ thị số 29-CT/TU gắn với 17-CT/TW, 102-KL/TW, 158-TB/TW và 62-CTr/TU',
          'Lead the carrying out of Directive 29-CT/TU together with 17-CT/TW, 102-KL/TW, 158-TB/TW and 62-CTr/TU',
        ),
        bearers: PARTY_COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report', 'meeting'],
      },
    },
    {
      id: toClauseId('VL-II.1-2'),
      provision: toProvision('II.1 đoạn 1'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Việc lãnh đạo công tác hội gắn với Chỉ thị số 17-CT/TW (28/8/2012) của Bộ Chính trị khóa XI.',
        en: 'Plan is tied to Directive 17-CT/TW of 28/8/2012 (Politburo, XI tenure) on renewing and strengthening Party leadership over mass associations.',
      },
      terms: 'Chỉ thị số 17-CT/TW ngày 28/8/2012',
      checkable: 'computable',
      relations: [
        {
          kind: 'based-on',
          to: toDocumentId('party/17-ct-tw'),
          grade: 'inferred',
          note: TIED_TO,
        },
      ],
    },
    {
      id: toClauseId('VL-II.1-3'),
      provision: toProvision('II.1 đoạn 1'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Việc lãnh đạo công tác hội gắn với Kết luận số 102-KL/TW (22/9/2014) của Bộ Chính trị khóa XI.',
        en: 'Plan is tied to Conclusion 102-KL/TW of 22/9/2014 (Politburo, XI tenure) on mass associations.',
      },
      terms: 'Kết luận số 102-KL/TW ngày 22/9/2014',
      checkable: 'computable',
      relations: [
        {
          kind: 'based-on',
          to: toDocumentId('party/102-kl-tw'),
          grade: 'inferred',
          note: TIED_TO,
        },
      ],
    },
    {
      id: toClauseId('VL-II.1-4'),
      provision: toProvision('II.1 đoạn 1'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Việc lãnh đạo công tác hội gắn với Thông báo số 158-TB/TW (02/01/2020) của Ban Bí thư khóa XII, vốn nối tiếp Kết luận số 102-KL/TW.',
        en: 'Plan is tied to Notice 158-TB/TW of 02/01/2020 (Secretariat, XII tenure), which itself continues Conclusion 102-KL/TW.',
      },
      terms: 'Thông báo số 158-TB/TW ngày 02/01/2020',
      checkable: 'computable',
      relations: [
        {
          kind: 'based-on',
          to: toDocumentId('party/158-tb-tw'),
          grade: 'inferred',
          note: TIED_TO,
        },
        {
          from: toDocumentId('party/158-tb-tw'),
          kind: 'continues',
          to: toDocumentId('party/102-kl-tw'),
        },
      ],
    },
    {
      id: toClauseId('VL-II.1-5'),
      provision: toProvision('II.1 đoạn 1'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Việc lãnh đạo công tác hội gắn với Chương trình hành động số 62-CTr/TU (23/4/2013) của Ban Thường vụ Tỉnh ủy.',
        en: 'Plan is tied to Action Programme 62-CTr/TU of 23/4/2013 of the Provincial Standing Board.',
      },
      terms: 'Chương trình hành động số 62-CTr/TU ngày 23/4/2013',
      checkable: 'computable',
      relations: [
        {
          kind: 'based-on',
          to: toDocumentId('quang-tri/62-ctr-tu'),
          grade: 'inferred',
          note: TIED_TO,
        },
      ],
    },
    {
      id: toClauseId('VL-II.1-6'),
      provision: toProvision('II.1 đoạn 1'),
      kind: 'principle',
      context: 'associations',
      actor: 'Cấp ủy, tổ chức đảng, chính quyền, sở ban ngành, MTTQ, đoàn thể, cán bộ, đảng viên, Nhân dân',
      says: {
        vi: 'Cả hệ thống chính trị và người dân cần hiểu rõ hơn, có trách nhiệm hơn với tổ chức và hoạt động của hội.',
        en: 'Raise the awareness and responsibility of every part of the political system and the people regarding the organisation and operation of associations.',
      },
      terms: 'nâng cao nhận thức và trách nhiệm',
      checkable: 'narrative',
    },
    {
      id: toClauseId('VL-II.1-7'),
      provision: toProvision('II.1 đoạn 2 câu 1'),
      kind: 'recurrence',
      context: 'associations',
      actor: 'Các cấp ủy đảng (Party committees)',
      says: {
        vi: 'Các cấp ủy trong huyện thường xuyên lãnh đạo, kiểm tra, giám sát, sơ kết, tổng kết và đánh giá đúng hoạt động của các hội.',
        en: "Regularly lead, direct, inspect, supervise and run interim and final reviews, and correctly assess the state of associations' organisation and activity.",
      },
      terms: 'lãnh đạo, chỉ đạo, kiểm tra, giám sát, sơ kết, tổng …',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words(
          'Lãnh đạo, kiểm tra, giám sát, sơ kết, tổng kết và đánh giá tổ chức, hoạt động của các hội quần chúng',
          'Lead, inspect, supervise, hold interim and final reviews of, and assess the mass associations',
        ),
        bearers: PARTY_COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'regular' },
        proof: ['inspection', 'document', 'report', 'meeting'],
      },
    },
    {
      id: toClauseId('VL-II.1-8'),
      provision: toProvision('II.1 đoạn 2 câu 1'),
      kind: 'rule',
      context: 'mobilisation-models',
      actor: 'Các cấp ủy đảng (Party committees)',
      says: {
        vi: 'Cấp ủy tìm mô hình mới và kinh nghiệm hay của các hội để đưa ra áp dụng rộng hơn.',
        en: 'Discover and replicate new models and good, effective experience among associations.',
      },
      terms: 'phát hiện và nhân rộng những mô hình mới',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phát hiện mô hình mới, kinh nghiệm tốt của các hội và nhân rộng',
          'Find new models and good experience of the associations and replicate them',
        ),
        bearers: PARTY_COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'regular' },
        proof: ['document', 'report', 'record'],
        note: words(
          'Chữ “thường xuyên” ở đầu câu được hiểu là nói cả về việc này',
          'The "regularly" at the head of the sentence is read to speak of this too',
        ),
      },
    },
    {
      id: toClauseId('VL-II.1-9'),
      provision: toProvision('II.1 đoạn 2 câu 2'),
      kind: 'rule',
      context: 'associations',
      actor: 'Các cấp ủy đảng (Party committees)',
      says: {
        vi: 'Hội nào có đủ điều kiện thì cấp ủy chỉ đạo lập tổ chức đảng ở đó.',
        en: 'Direct the founding of a Party organisation inside an association wherever the conditions exist.',
      },
      terms: 'thành lập tổ chức đảng ở những nơi có điều kiện',
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
      id: toClauseId('VL-II.1-10'),
      provision: toProvision('II.1 đoạn 2 câu 2'),
      kind: 'rule',
      context: 'personnel',
      actor: 'Các cấp ủy đảng (Party committees)',
      says: {
        vi: 'Cấp ủy quy hoạch những chức danh lãnh đạo chủ chốt của hội.',
        en: 'Run succession planning for the key leadership posts of associations.',
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
      id: toClauseId('VL-II.1-11'),
      provision: toProvision('II.1 đoạn 3 câu 1'),
      kind: 'recurrence',
      context: 'associations',
      actor: 'Thường trực Huyện uỷ (Standing Body of the District Party Committee)',
      says: {
        vi: 'Ít nhất mỗi năm một lần, hoặc khi có việc đột xuất, Thường trực Huyện ủy gặp các hội quần chúng để nghe báo cáo.',
        en: 'Hold a working session with the associations every year, or ad hoc, to hear reports on their organisation and activity.',
      },
      terms: 'Định kỳ hàng năm hoặc đột xuất; làm việc với các Hội quần chúng',
      checkable: 'computable',

      duty: {
        kind: 'task',
        action: words(
          'Làm việc với các hội quần chúng, nghe báo cáo về tổ chức và hoạt động của hội',
          'Hold a working session with the mass associations and hear their reports',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/vinh-linh/party-standing-body')] },
        schedule: { kind: 'recurring', every: ['year'], due: { kind: 'within-period' } },
        proof: ['meeting', 'document'],
        note: words(
          'Văn bản viết “hàng năm hoặc đột xuất”: buổi đột xuất trong năm cũng là bằng chứng của năm đó; không nêu ngày',
          'The text says yearly or ad hoc: an ad hoc session of the year is its proof too; no day is set',
        ),
      },
      targets: [
        {
          indicator: toIndicatorId('vinh-linh/working-sessions-with-associations'),
          bearers: { by: 'name', bodies: [toBodyId('quang-tri/vinh-linh/party-standing-body')] },
          operator: '>=',
          value: 1,
          time: { kind: 'each', every: 'year', from: FROM },
          grade: 'inferred',
          note: words(
            '“Định kỳ hàng năm” được hiểu là mỗi năm ít nhất một buổi; buổi đột xuất cũng được tính',
            'Yearly is read as at least one session a year; an ad hoc session counts too',
          ),
        },
      ],
    },
    {
      id: toClauseId('VL-II.1-12'),
      provision: toProvision('II.1 đoạn 3 câu 1'),
      kind: 'workflow-step',
      context: 'petitions',
      actor: 'Thường trực Huyện uỷ (Standing Body)',
      says: {
        vi: 'Qua buổi làm việc, Thường trực Huyện ủy định hướng cho hội và giải quyết sớm những kiến nghị hợp lý.',
        en: 'Working session output: leadership, direction and orientation for the association, and timely settlement of its legitimate proposals and petitions.',
      },
      terms: 'kịp thời giải quyết những kiến nghị, đề xuất chính đáng',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Định hướng hoạt động của hội và giải quyết kiến nghị, đề xuất chính đáng của hội',
          'Orient the associations and settle their legitimate proposals',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/vinh-linh/party-standing-body')] },
        schedule: { kind: 'unscheduled', manner: 'prompt' },
        proof: ['document', 'meeting', 'record'],
      },
    },
    {
      id: toClauseId('VL-II.1-13'),
      provision: toProvision('II.1 đoạn 3 câu 2'),
      kind: 'rule',
      context: 'associations',
      actor: 'Cấp ủy đảng / Thường trực Huyện uỷ (Party committees)',
      says: {
        vi: 'Hội làm việc kém, lệch mục đích, trái điều lệ hay phạm luật thì được chấn chỉnh ngay.',
        en: 'Promptly handle and rectify an association that is ineffective, departs from its purpose or charter, or breaks the law.',
      },
      terms: 'Kịp thời xử lý, chấn chỉnh',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Xử lý, chấn chỉnh hội hoạt động không hiệu quả, sai tôn chỉ, mục đích, điều lệ hoặc vi phạm pháp luật',
          'Handle and rectify associations that are ineffective, off-purpose, off-charter or in breach of law',
        ),
        bearers: PARTY_COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'prompt' },
        proof: ['document', 'inspection', 'report'],
        note: words(
          'Câu này không nêu chủ thể; mục 1 nói về các cấp ủy',
          'No subject is named; item 1 speaks of the Party committees',
        ),
      },
    },
    {
      id: toClauseId('VL-II.2-1'),
      provision: toProvision('II.2 đoạn 1 câu 1'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Chính quyền các cấp, cấp ủy (authorities, Party committees)',
      says: {
        vi: 'Cần phổ biến hai nghị định về hội (số 45/2010/NĐ-CP và số 33/2012/NĐ-CP) ở các cấp của huyện.',
        en: 'Disseminate Decree 45/2010/NĐ-CP (21/4/2010) and Decree 33/2012/NĐ-CP (13/4/2012) on the organisation, operation and management of associations.',
      },
      terms: 'Phổ biến Nghị định',
      checkable: 'trackable',

      relations: [
        { kind: 'disseminates', to: toDocumentId('state/45-2010-nd-cp') },
        { kind: 'disseminates', to: toDocumentId('state/33-2012-nd-cp') },
      ],
      duty: {
        kind: 'task',
        action: words(
          'Phổ biến Nghị định số 45/2010/NĐ-CP và Nghị định số 33/2012/NĐ-CP về hội',
          'Make Decrees 45/2010/NĐ-CP and 33/2012/NĐ-CP on associations known',
        ),
        bearers: {
          by: 'kind',
          kinds: ['peoples-committee', 'party-committee'],
          levels: ['district', 'commune', 'grassroots'],
          within: DISTRICT_COMMITTEE,
          hierarchy: 'party-leadership',
        },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['meeting', 'document', 'record'],
        note: words(
          'Câu này không nêu chủ thể; hiểu là chính quyền và cấp ủy trong huyện. Từ ngày 26/11/2024 hai nghị định được thay bằng Nghị định số 126/2024/NĐ-CP; kế hoạch không nói về việc đó',
          'No subject is named; read as the authorities and committees of the district. Decree 126/2024/NĐ-CP replaced both from 26/11/2024; the plan does not speak of it',
        ),
        grade: 'inferred',
      },
    },
    {
      id: toClauseId('VL-II.2-2'),
      provision: toProvision('II.2 đoạn 1 câu 1'),
      kind: 'relation',
      context: 'directives',
      actor: 'Chính phủ (Government)',
      says: {
        vi: 'Nghị định số 33/2012/NĐ-CP (13/4/2012) sửa đổi, bổ sung một số điều của Nghị định số 45/2010/NĐ-CP.',
        en: 'Decree 33/2012/NĐ-CP of 13/4/2012 amends and supplements articles of Decree 45/2010/NĐ-CP.',
      },
      terms: 'sửa đổi, bổ sung một số điều',
      checkable: 'computable',
      relations: [
        {
          from: toDocumentId('state/33-2012-nd-cp'),
          kind: 'amends',
          to: toDocumentId('state/45-2010-nd-cp'),
        },
        {
          from: toDocumentId('state/33-2012-nd-cp'),
          kind: 'supplements',
          to: toDocumentId('state/45-2010-nd-cp'),
        },
      ],
    },
    {
      id: toClauseId('VL-II.2-3'),
      provision: toProvision('II.2 đoạn 1 câu 1'),
      kind: 'rule',
      context: 'supervision',
      actor: 'Cấp ủy, chính quyền (Party committees, authorities)',
      says: {
        vi: 'Tăng cường chỉ đạo việc kiểm tra, giám sát nơi nào làm theo văn bản của Đảng và pháp luật về hội.',
        en: 'Strengthen the direction of inspection and supervision of how Party documents on associations and the related law are carried out.',
      },
      terms: 'kiểm tra, giám sát việc thực hiện văn bản của Đảng …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Chỉ đạo kiểm tra, giám sát nơi thực hiện quy định của Đảng và pháp luật về hội',
          'Direct the inspection and supervision of how Party documents and law on associations are carried out',
        ),
        bearers: COMMITTEES_AND_AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'document', 'report'],
        grade: 'inferred',
        note: words(
          'Câu này không nêu chủ thể; hiểu là chính quyền và cấp ủy trong huyện',
          'No subject is named; read as the authorities and committees of the district',
        ),
      },
    },
    {
      id: toClauseId('VL-II.2-4'),
      provision: toProvision('II.2 đoạn 1 câu 2'),
      kind: 'role',
      context: 'associations',
      actor: 'Chính quyền các cấp (authorities at all levels)',
      says: {
        vi: 'Chính quyền các cấp luôn để tâm hướng dẫn, định hướng cho các hội.',
        en: 'Regularly care for, guide and orient the activity of association organisations.',
      },
      terms: 'hướng dẫn, định hướng hoạt động của các tổ chức hội',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Quan tâm chỉ dẫn, định hướng cho các hội',
          'Guide and orient the activity of associations',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'regular' },
        proof: ['document', 'meeting', 'report'],
      },
    },
    {
      id: toClauseId('VL-II.2-5'),
      provision: toProvision('II.2 đoạn 1 câu 2'),
      kind: 'recurrence',
      context: 'reporting',
      actor: 'Chính quyền các cấp (authorities at all levels)',
      says: {
        vi: 'Theo định kỳ, chính quyền các cấp sơ kết, tổng kết các văn bản của Đảng và Nhà nước về hội để đánh giá đúng các hội; văn bản không nêu bao lâu một lần.',
        en: 'Periodically run interim and final reviews of Party and State directives, resolutions and conclusions on associations so as to assess associations correctly.',
      },
      terms: 'định kỳ tổ chức sơ kết, tổng kết',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words(
          'Sơ kết, tổng kết việc thực hiện văn bản của Đảng và Nhà nước về hội quần chúng',
          'Hold interim and final reviews of the Party and State documents on mass associations',
        ),
        bearers: {
          by: 'kind',
          kinds: ['peoples-committee'],
          levels: ['district', 'commune'],
          within: DISTRICT_COMMITTEE,
          hierarchy: 'party-leadership',
        },
        schedule: { kind: 'unscheduled', manner: 'periodic' },
        proof: ['report', 'meeting', 'document'],
      },
    },
    {
      id: toClauseId('VL-II.2-6'),
      provision: toProvision('II.2 đoạn 1 câu 2'),
      kind: 'workflow-step',
      context: 'associations',
      actor: 'Chính quyền các cấp (authorities)',
      says: {
        vi: 'Sau sơ kết, tổng kết, chính quyền rút ra biện pháp quản lý nhà nước về hội tốt hơn.',
        en: "Use the review's findings to adopt measures strengthening state management of associations.",
      },
      terms: 'biện pháp tăng cường quản lý nhà nước',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Đề ra biện pháp tăng cường quản lý nhà nước về hội sau sơ kết, tổng kết',
          'Adopt measures to strengthen state management of associations after a review',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'conditional', trigger: REVIEW_HELD },
        proof: ['document', 'report'],
        note: words(
          '“Từ đó” gắn việc này với một đợt sơ kết, tổng kết đã làm',
          '"From it" ties this to a review that was held',
        ),
      },
    },
    {
      id: toClauseId('VL-II.2-7'),
      provision: toProvision('II.2 đoạn 1 câu 2'),
      kind: 'rule',
      context: 'associations',
      actor: 'Chính quyền các cấp (authorities)',
      says: {
        vi: 'Chính quyền giúp các hội có điều kiện tốt để hoạt động đúng quy định và có kết quả.',
        en: 'Create favourable conditions for associations to be effective and efficient in line with Party and State rules.',
      },
      terms: 'tạo điều kiện thuận lợi',
      checkable: 'narrative',
    },
    {
      id: toClauseId('VL-II.2-8'),
      provision: toProvision('II.2 đoạn 2 câu 1'),
      kind: 'role',
      context: 'associations',
      actor: 'Các Hội quần chúng (associations)',
      says: {
        vi: 'Hội được khuyến khích nghiên cứu khoa học, nhận đề tài, dự án và góp ý, phản biện trong lĩnh vực của mình.',
        en: 'Associations are encouraged to do scientific research, join programmes, projects and research topics, and give advice and critical review in their own field.',
      },
      terms: 'nghiên cứu khoa học; tư vấn, phản biện',
      checkable: 'trackable',
      modality: 'encouraged',
      duty: {
        kind: 'task',
        action: words(
          'Nghiên cứu khoa học; tham gia chương trình, dự án, đề tài; tư vấn, phản biện trong lĩnh vực của hội',
          'Do research, join programmes, projects and topics, advise and review in the own field',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'document', 'record'],
      },
    },
    {
      id: toClauseId('VL-II.2-9'),
      provision: toProvision('II.2 đoạn 2 câu 2'),
      kind: 'role',
      context: 'campaigns',
      actor: 'Các Hội quần chúng (associations)',
      says: {
        vi: 'Hội cùng làm từ thiện, nhân đạo, góp phần phát triển địa phương.',
        en: 'Cooperate in charitable and humanitarian activity that helps local economic, cultural and social development.',
      },
      terms: 'hoạt động từ thiện, nhân đạo',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phối hợp tham gia hoạt động từ thiện, nhân đạo',
          'Take part in charitable and humanitarian activity',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
        note: words(
          'Câu này không nêu chủ thể; hiểu là các hội, chủ thể của câu trước',
          'No subject is named; read as the associations, of which the sentence before speaks',
        ),
      },
    },
    {
      id: toClauseId('VL-II.2-10'),
      provision: toProvision('II.2 đoạn 3 câu 1'),
      kind: 'workflow-step',
      context: 'finance',
      actor: 'Chính quyền các cấp / UBND huyện (authorities)',
      says: {
        vi: 'Chính quyền xem xét, đánh giá các hội, trước hết là hội dùng tiền ngân sách.',
        en: 'Review and evaluate the activity of associations, above all those that use state-budget money.',
      },
      terms: 'Rà soát, đánh giá; hội sử dụng nguồn ngân sách nhà nước',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Rà soát, đánh giá hoạt động của các hội, nhất là hội sử dụng ngân sách nhà nước',
          'Review and evaluate associations, above all those that use the State budget',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'document', 'inspection'],
        grade: 'inferred',
        note: words(
          'Câu này không nêu chủ thể; hiểu là chính quyền trong huyện, như các câu khác của mục 2',
          'No subject is named; read as the authorities of the district, as elsewhere in item 2',
        ),
      },
    },
    {
      id: toClauseId('VL-II.2-11'),
      provision: toProvision('II.2 đoạn 3 câu 1'),
      kind: 'rule',
      context: 'finance',
      actor: 'Chính quyền các cấp / UBND huyện (authorities)',
      says: {
        vi: 'Việc cấp kinh phí cho hội chuyển dần sang khoán, theo lộ trình thích hợp.',
        en: 'Move step by step, on a suitable roadmap, to lump-sum (block) funding of associations.',
      },
      terms: 'khoán kinh phí; lộ trình phù hợp',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Từng bước thực hiện khoán kinh phí cho các hội',
          'Move step by step to lump-sum funding of associations',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
        grade: 'inferred',
        note: words(
          'Câu này không nêu chủ thể; hiểu là chính quyền trong huyện, như các câu khác của mục 2. Văn bản không nêu lộ trình và mức khoán',
          'No subject is named; read as the authorities of the district, as elsewhere in item 2. No roadmap and no amount is given',
        ),
      },
    },
    {
      id: toClauseId('VL-II.2-12'),
      provision: toProvision('II.2 đoạn 3 câu 2'),
      kind: 'principle',
      context: 'associations',
      actor: 'Các hội (associations)',
      says: {
        vi: 'Hội hoạt động trên cơ sở tự nguyện, tự chủ, tự quản và tự lo chi phí.',
        en: 'Four-fold autonomy principle: associations are voluntary, autonomous, self-managing and cover their own operating cost.',
      },
      terms: 'tự nguyện; tự chủ, tự quản, tự trang trải kinh phí hoạt động',
      checkable: 'computable',
      remark: {
        en: 'OCR/typing slip "tự nguyên" in the text = "tự nguyện". VL lists four elements (adds "tự chủ"); QT29 lists three (tự nguyện, tự quản, tự bảo đảm/trang trải kinh phí).',
      },
      facts: AUTONOMY_OF_FOUR,
      rules: [
        plainRule({
          id: 'vinh-linh/autonomy-of-four',
          title: words(
            'Tự nguyện, tự chủ, tự quản, tự trang trải kinh phí',
            'Voluntary, autonomous, self-managed, self-financed',
          ),
          basis: legalBasis(ID, 'II.2 đoạn 3 câu 2', { clause: 'VL-II.2-12' }),

          asks: all(...AUTONOMY_OF_FOUR.map(({ id }) => isTrue(id))),

          ...IN_ITS_TIME,
        }),
      ],
    },
    {
      id: toClauseId('VL-II.2-13'),
      provision: toProvision('II.2 đoạn 3 câu 2'),
      kind: 'rule',
      context: 'finance',
      actor: 'Nhà nước (the State)',
      says: {
        vi: 'Ngân sách chỉ hỗ trợ hội cho phần việc đã được giao.',
        en: 'State money supports an association only for activities tied to tasks assigned to it.',
      },
      terms: 'nhà nước chỉ hỗ trợ kinh phí hoạt động gắn với …',
      checkable: 'computable',
      facts: [GRANTED, GRANT_TIED],
      rules: [
        plainRule({
          id: 'vinh-linh/grant-only-for-assigned-tasks',
          title: words(
            'Nhà nước chỉ hỗ trợ kinh phí gắn với nhiệm vụ được giao',
            'State grants only for assigned tasks',
          ),
          basis: legalBasis(ID, 'II.2 đoạn 3 câu 2', { clause: 'VL-II.2-13' }),
          when: isTrue(GRANTED.id),
          asks: isTrue(GRANT_TIED.id),

          ...IN_ITS_TIME,
        }),
      ],
    },
    {
      id: toClauseId('VL-II.2-14'),
      provision: toProvision('II.2 đoạn 4'),
      kind: 'eligibility',
      context: 'personnel',
      actor: 'Cấp ủy, chính quyền, hội (Party committees, authorities, associations)',
      says: {
        vi: 'Cán bộ nòng cốt của công tác hội cần là người làm được việc, có uy tín và hết lòng với hội.',
        en: 'Choose capable, reputable and committed people as the core cadres of association work.',
      },
      terms: 'năng lực, uy tín và tâm huyết; cán bộ nòng cốt',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Lựa chọn cán bộ nòng cốt cho công tác hội có năng lực, uy tín, tâm huyết',
          'Choose capable, reputable and committed core cadres for association work',
        ),
        bearers: COMMITTEES_AND_AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'record'],
        grade: 'inferred',
        note: words(
          'Câu này không nêu chủ thể; hiểu là cấp ủy, chính quyền trong huyện. Ghi theo chức danh và số lượng, không ghi người',
          'No subject is named; read as the committees and authorities of the district. By post and number, never by person',
        ),
      },
    },
    {
      id: toClauseId('VL-II.2-15'),
      provision: toProvision('II.2 đoạn 4'),
      kind: 'rule',
      context: 'personnel',
      actor: 'Cấp ủy (Party committees)',
      says: {
        vi: 'Đảng viên được khuyến khích nhận vai trò cán bộ chủ chốt của hội.',
        en: 'Encourage Party members to serve as key cadres of associations.',
      },
      terms: 'khuyến khích đảng viên tham gia làm cán bộ chủ chốt của hội',
      checkable: 'trackable',
      modality: 'encouraged',
      duty: {
        kind: 'task',
        action: words(
          'Động viên đảng viên nhận nhiệm vụ chủ chốt ở hội',
          'Encourage Party members to take key posts in associations',
        ),
        bearers: PARTY_COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'record'],
        grade: 'inferred',
        note: words(
          'Câu này không nêu chủ thể; hiểu là các cấp ủy. Chỉ ghi số lượng',
          'No subject is named; read as the Party committees. Numbers only',
        ),
      },
    },
    {
      id: toClauseId('VL-II.2-16'),
      provision: toProvision('II.2 đoạn 5'),
      kind: 'rule',
      context: 'supervision',
      actor: 'Chính quyền các cấp / cơ quan quản lý (authorities)',
      says: {
        vi: 'Chính quyền hướng dẫn, kiểm tra hội nhiều hơn, nhất là việc chấp hành luật, thu chi, tài sản, tài chính và hội phí.',
        en: "Strengthen guidance and inspection of associations, in particular legal compliance, receipts and spending, assets and finance of the association and members' dues.",
      },
      terms: 'kiểm tra, giám sát việc tuân thủ pháp luật, thu, chi …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Hướng dẫn, kiểm tra hoạt động của hội: tuân thủ pháp luật, thu, chi, tài sản, tài chính, hội phí',
          'Guide and inspect associations: legal compliance, receipts and spending, assets, finance and dues',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'document', 'report'],
        grade: 'inferred',
        note: words(
          'Câu này không nêu chủ thể; hiểu là chính quyền trong huyện, như các câu khác của mục 2',
          'No subject is named; read as the authorities of the district, as elsewhere in item 2',
        ),
      },
    },
    {
      id: toClauseId('VL-II.2-17'),
      provision: toProvision('II.2 đoạn 5'),
      kind: 'workflow-step',
      context: 'associations',
      actor: 'Chính quyền các cấp (authorities)',
      says: {
        vi: 'Qua kiểm tra, sai sót của hội phải được phát hiện và sửa sớm.',
        en: 'Inspection must lead to prompt detection and rectification of ineffective, off-purpose, off-charter or law-breaking associations.',
      },
      terms: 'kịp thời phát hiện, chấn chỉnh',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phát hiện, chấn chỉnh hội hoạt động không hiệu quả, sai tôn chỉ, mục đích, điều lệ hoặc vi phạm pháp luật',
          'Detect and rectify associations that are ineffective, off-purpose, off-charter or in breach of law',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'prompt' },
        proof: ['inspection', 'document', 'report'],
        grade: 'inferred',
        note: words(
          'Câu này không nêu chủ thể; hiểu là chính quyền trong huyện, như các câu khác của mục 2',
          'No subject is named; read as the authorities of the district, as elsewhere in item 2',
        ),
      },
    },
    {
      id: toClauseId('VL-II.3-1'),
      provision: toProvision('II.3 đoạn 1'),
      kind: 'role',
      context: 'front',
      actor: 'MTTQ và các đoàn thể chính trị - xã hội các cấp (Front and socio-political mass organisations)',
      says: {
        vi: 'Mặt trận và đoàn thể các cấp gắn bó hơn với các hội để vận động quần chúng, vun đắp khối đoàn kết.',
        en: 'Step up coordination with associations in mass mobilisation so as to build the great national unity bloc.',
      },
      terms: 'phối hợp với các Hội quần chúng; vận động quần chúng; khối đại đoàn kết toàn dân tộc',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phối hợp với các hội trong vận động quần chúng, xây dựng khối đại đoàn kết',
          'Coordinate with the associations in mass mobilisation and national unity',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        coordinating: [toBodyId('quang-tri/vinh-linh/associations')],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'meeting', 'report'],
      },
    },
    {
      id: toClauseId('VL-II.3-2'),
      provision: toProvision('II.3 đoạn 2'),
      kind: 'role',
      context: 'campaigns',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội tham gia các cuộc vận động của Mặt trận với tư cách là thành viên.',
        en: 'Associations act as member organisations of the Front in carrying out its campaigns.',
      },
      terms: 'thành viên của Mặt trận Tổ quốc; các cuộc vận động',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Thực hiện các cuộc vận động với vai trò thành viên Mặt trận',
          'Carry out campaigns as a member of the Front',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
      },
    },
    {
      id: toClauseId('VL-II.3-3'),
      provision: toProvision('II.3 đoạn 2'),
      kind: 'role',
      context: 'campaigns',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội chủ động tuyên truyền, vận động cán bộ, hội viên và người dân làm theo đường lối của Đảng, pháp luật của Nhà nước.',
        en: 'Proactively inform and mobilise cadres, members and people to carry out Party lines and State policy and law.',
      },
      terms: 'truyền truyền, vận động cán bộ, hội viên và Nhân dân',
      checkable: 'trackable',
      remark: { en: 'OCR/typing slip "truyền truyền" = "tuyên truyền".' },
      duty: {
        kind: 'task',
        action: words(
          'Tuyên truyền chủ trương, chính sách, pháp luật tới cán bộ, hội viên, người dân',
          'Inform and mobilise cadres, members and people to carry out Party lines and State law',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record', 'meeting'],
        note: words(
          'Văn bản in “truyền truyền”, hiểu là “tuyên truyền”',
          'The text prints "truyền truyền" for "tuyên truyền"',
        ),
      },
    },
    {
      id: toClauseId('VL-II.3-4'),
      provision: toProvision('II.3 đoạn 2'),
      kind: 'role',
      context: 'campaigns',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội tham gia thi đua yêu nước, việc từ thiện và các chương trình, đề án, dự án phát triển của địa phương.',
        en: 'Join patriotic emulation movements, humanitarian and charity work, and local socio-economic programmes, schemes and projects.',
      },
      terms: 'phong trào thi đua yêu nước; nhân đạo, từ thiện; chương trình, đề án, dự án',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tham gia phong trào thi đua, hoạt động nhân đạo, từ thiện và chương trình, đề án, dự án ở địa phương',
          'Join emulation movements, charity and local programmes, schemes and projects',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
      },
    },
    {
      id: toClauseId('VL-II.3-5'),
      provision: toProvision('II.3 đoạn 3 câu 1'),
      kind: 'role',
      context: 'petitions',
      actor: 'Hội quần chúng, MTTQ, đoàn thể (associations with Front and mass organisations)',
      says: {
        vi: 'Hội cùng các nơi liên quan tham gia giải quyết khiếu nại, tố cáo về cán bộ, hội viên của mình.',
        en: 'Take part in settling complaints and denunciations that concern cadres and members.',
      },
      terms: 'giải quyết khiếu nại, tố cáo liên quan đến cán bộ, hội viên',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Cùng giải quyết đơn khiếu nại, tố cáo về cán bộ, hội viên của hội',
          'Help settle complaints and denunciations that concern cadres and members',
        ),
        bearers: ASSOCIATIONS,
        coordinating: [
          toBodyId('quang-tri/vinh-linh/front-committee'),
          toBodyId('quang-tri/vinh-linh/mass-organisations'),
        ],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
        note: words(
          'Chỉ ghi số vụ việc, không ghi người khiếu nại, người bị tố cáo',
          'Numbers of cases only, never who complains or is denounced',
        ),
      },
    },
    {
      id: toClauseId('VL-II.3-6'),
      provision: toProvision('II.3 đoạn 3 câu 2'),
      kind: 'rule',
      context: 'mobilisation-models',
      actor: 'Hội quần chúng, MTTQ, đoàn thể (associations with Front and mass organisations)',
      says: {
        vi: 'Hội cùng Mặt trận, đoàn thể làm tốt thi đua, dựng và nhân rộng mô hình, nhất là tổ tự quản ở khu dân cư.',
        en: "Coordinate patriotic emulation and build and replicate models and exemplars in the associations' fields, above all self-managed groups in residential areas.",
      },
      terms: 'mô hình, điển hình tiên tiến; mô hình tổ tự quản ở khu dân cư',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phối hợp thực hiện phong trào thi đua; xây dựng, nhân rộng mô hình, điển hình, nhất là tổ tự quản ở khu dân cư',
          'Coordinate emulation; build and replicate models, above all self-managed groups in residential areas',
        ),
        bearers: ASSOCIATIONS,
        coordinating: [
          toBodyId('quang-tri/vinh-linh/front-committee'),
          toBodyId('quang-tri/vinh-linh/mass-organisations'),
        ],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report', 'record', 'reward'],
      },
    },
    {
      id: toClauseId('VL-II.3-7'),
      provision: toProvision('II.3 đoạn 4 câu 1'),
      kind: 'role',
      context: 'associations',
      actor: 'Ban Dân vận Huyện ủy (District Party Commission for Mass Mobilisation)',
      says: {
        vi: 'Ban Dân vận Huyện ủy giúp Thường trực, Ban Thường vụ Huyện ủy lãnh đạo và định hướng các hội.',
        en: 'Advise the Standing Body and Standing Board of the District Party Committee on leading and orienting associations.',
      },
      terms: 'tham mưu Thường trực, Ban Thường vụ Huyện ủy lãnh đạo …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Giúp Huyện ủy lãnh đạo và định hướng các hội',
          'Advise the standing body and the standing board on leading and orienting associations',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/vinh-linh/mass-mobilisation-commission')] },
        addressees: [
          { body: toBodyId('quang-tri/vinh-linh/party-standing-body') },
          { body: toBodyId('quang-tri/vinh-linh/party-standing-board') },
        ],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('VL-II.3-8'),
      provision: toProvision('II.3 đoạn 4 câu 1'),
      kind: 'workflow-step',
      context: 'personnel',
      actor: 'Ban Dân vận Huyện ủy (District Mass Mobilisation Commission); hội (association)',
      says: {
        vi: 'Ban Dân vận giới thiệu cán bộ đủ phẩm chất, năng lực; hội xem xét và tự bầu vào Ban Chấp hành.',
        en: 'Introduce cadres of good character, ethics and ability for the association to consider and elect to its executive committee.',
      },
      terms: 'giới thiệu cán bộ có phẩm chất, đạo đức, năng lực …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tham mưu giới thiệu cán bộ để hội xem xét bầu vào Ban Chấp hành',
          'Advise which cadres to introduce for the association to consider and elect',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/vinh-linh/mass-mobilisation-commission')] },
        addressees: [
          { body: toBodyId('quang-tri/vinh-linh/party-standing-body') },
          { body: toBodyId('quang-tri/vinh-linh/party-standing-board') },
        ],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words(
          'Ghi theo chức danh và số lượng, không ghi người; quyền bầu là của hội',
          "By post and number, never by person; the election is the association's own",
        ),
      },
    },
    {
      id: toClauseId('VL-II.3-9'),
      provision: toProvision('II.3 đoạn 4 câu 1'),
      kind: 'role',
      context: 'associations',
      actor:
        'Ban Dân vận Huyện ủy tham mưu; Thường trực/Ban Thường vụ Huyện ủy phân công (Commission advises, Standing Board assigns)',
      says: {
        vi: 'Mỗi hội trong huyện có một cơ quan, tổ chức được phân công phụ trách, tùy lĩnh vực.',
        en: 'Assign a body to be in charge of each association in the district according to field.',
      },
      terms: 'phân công cơ quan, tổ chức phụ trách các Hội quần chúng',
      checkable: 'computable',
      duty: {
        kind: 'task',
        action: words(
          'Đề xuất nơi phụ trách từng hội trong huyện',
          'Advise which body is put in charge of which association',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/vinh-linh/mass-mobilisation-commission')] },
        addressees: [
          { body: toBodyId('quang-tri/vinh-linh/party-standing-body') },
          { body: toBodyId('quang-tri/vinh-linh/party-standing-board') },
        ],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words(
          'Ban Dân vận tham mưu; Thường trực, Ban Thường vụ Huyện ủy phân công',
          'The commission advises, the standing body or board assigns',
        ),
      },
      facts: [IN_CHARGE],
      rules: [
        plainRule({
          id: 'vinh-linh/every-association-has-a-body-in-charge',
          title: words('Mỗi hội có cơ quan, tổ chức phụ trách', 'Every association has a body in charge'),
          basis: legalBasis(ID, 'II.3 đoạn 4 câu 1', { clause: 'VL-II.3-9' }),

          asks: isTrue(IN_CHARGE.id),

          ...IN_ITS_TIME,
        }),
      ],
    },
    {
      id: toClauseId('VL-II.3-10'),
      provision: toProvision('II.3 đoạn 4 câu 1'),
      kind: 'role',
      context: 'associations',
      actor: 'Cơ quan được phân công (body in charge)',
      says: {
        vi: 'Nơi được giao phụ trách lãnh đạo, quản lý, chỉ dẫn và giúp hội làm đúng điều lệ, đúng luật.',
        en: 'The assigned body leads, manages, guides and helps the association to work in line with its charter and the law.',
      },
      terms: 'lãnh đạo, quản lý, hướng dẫn, giúp đỡ hoạt động theo …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Lãnh đạo, quản lý, hướng dẫn, giúp đỡ hội được phân công phụ trách',
          'Lead, manage, guide and help the association one was put in charge of',
        ),
        bearers: IN_CHARGE_OF_ONE,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'meeting', 'inspection', 'report'],
      },
    },
    {
      id: toClauseId('VL-II.3-11'),
      provision: toProvision('II.3 đoạn 4 câu 2'),
      kind: 'role',
      context: 'associations',
      actor: 'Cấp ủy đảng ở cơ sở (grassroots Party committees)',
      says: {
        vi: 'Cấp ủy ở cơ sở cũng phải lãnh đạo hội chặt chẽ hơn.',
        en: 'Grassroots Party committees strengthen leadership over the organisation and activity of associations.',
      },
      terms: 'Cấp ủy đảng ở cơ sở',
      checkable: 'narrative',
    },
    {
      id: toClauseId('VL-II.4-1'),
      provision: toProvision('II.4 đoạn 1'),
      kind: 'principle',
      context: 'associations',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội đổi mới cách làm trên nền tảng tự nguyện, tự quản và tự trang trải, vì mục tiêu chung.',
        en: 'Renew content and methods under the principle voluntary - self-managed - self-financed, towards common goals.',
      },
      terms: 'tự nguyện, tự quản, tự trang trải về kinh phí',
      checkable: 'computable',
      remark: { en: 'Here three elements; II.2 đoạn 3 lists four.' },
      facts: AUTONOMY_OF_THREE,
      rules: [
        plainRule({
          id: 'vinh-linh/autonomy-of-three',
          title: words(
            'Tự nguyện, tự quản, tự trang trải kinh phí',
            'Voluntary, self-managed, self-financed',
          ),
          basis: legalBasis(ID, 'II.4 đoạn 1', { clause: 'VL-II.4-1' }),

          asks: all(...AUTONOMY_OF_THREE.map(({ id }) => isTrue(id))),

          ...IN_ITS_TIME,
        }),
      ],
    },
    {
      id: toClauseId('VL-II.4-2'),
      provision: toProvision('II.4 đoạn 1'),
      kind: 'role',
      context: 'associations',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội giúp đỡ và bảo vệ quyền lợi hợp pháp của hội viên.',
        en: 'Support and protect the lawful rights and interests of members.',
      },
      terms: 'bảo vệ quyền và lợi ích hợp pháp của hội viên',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Giúp đỡ, bảo vệ quyền lợi của hội viên',
          'Support and protect the lawful rights and interests of members',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
      },
    },
    {
      id: toClauseId('VL-II.4-3'),
      provision: toProvision('II.4 đoạn 1'),
      kind: 'workflow-step',
      context: 'petitions',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội là cầu nối, chuyển sớm khó khăn của mình và của hội viên đến nơi có thẩm quyền.',
        en: 'Act as the bridge: promptly pass the difficulties of the association and its members to the competent bodies for consideration and removal.',
      },
      terms: 'cầu nối; kịp thời phản ánh đến các cơ quan có thẩm quyền …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phản ánh khó khăn, vướng mắc của hội và hội viên đến cơ quan có thẩm quyền',
          'Pass the difficulties of the association and its members to the competent bodies',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'prompt' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('VL-II.4-4'),
      provision: toProvision('II.4 đoạn 2'),
      kind: 'role',
      context: 'associations',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội tự tìm và đề xuất với cấp ủy, chính quyền những phần việc hợp với mình.',
        en: "Proactively study, advise and propose to Party committees and authorities the pieces of work that fit the association's functions.",
      },
      terms: 'nghiên cứu, tham mưu, đề xuất với cấp ủy, chính quyền',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Đề xuất với cấp ủy, chính quyền phần việc hội làm được',
          'Study, advise and propose pieces of work that fit the association',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('VL-II.4-5'),
      provision: toProvision('II.4 đoạn 3 câu 1'),
      kind: 'workflow-step',
      context: 'associations',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội nắm chắc số hội viên và ghi nhận mọi thay đổi tăng, giảm.',
        en: 'Review the number of members and keep it updated for every increase, decrease or change.',
      },
      terms: 'rà soát, nắm bắt số lượng hội viên, cập nhật, bổ …',
      checkable: 'computable',
      duty: {
        kind: 'task',
        action: words('Rà soát, cập nhật số lượng hội viên', 'Review and update the number of members'),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['record', 'report'],
        note: words('Chỉ ghi số lượng, không lập danh sách người', 'Numbers only, no list of persons'),
      },
      facts: [MEMBERS_CHANGED, MEMBERS_UPDATED],
      rules: [
        plainRule({
          id: 'vinh-linh/member-count-is-up-to-date',
          title: words(
            'Số hội viên được cập nhật sau mỗi biến động',
            'The number of members is updated after each change',
          ),
          basis: legalBasis(ID, 'II.4 đoạn 3 câu 1', { clause: 'VL-II.4-5' }),

          asks: compare(fact(MEMBERS_UPDATED.id), '>=', fact(MEMBERS_CHANGED.id)),

          from: FROM,
          grade: 'inferred',
          note: words(
            'Văn bản không ghi ngày của kế hoạch và không nêu hạn cập nhật: hiểu là lần cập nhật gần nhất không sớm hơn biến động gần nhất',
            'The plan is undated and sets no time for the update: read as the latest update being no earlier than the latest change',
          ),
        }),
      ],
    },
    {
      id: toClauseId('VL-II.4-6'),
      provision: toProvision('II.4 đoạn 3 câu 2'),
      kind: 'rule',
      context: 'associations',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội kết nạp thêm người theo tinh thần tự nguyện, đa dạng, hợp nghề và sở thích.',
        en: 'Develop membership in a diverse, voluntary way linked to occupation and interests.',
      },
      terms: 'phát triển hội viên theo hướng đa dạng, tự nguyện, gắn …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phát triển hội viên đa dạng, tự nguyện, gắn với ngành nghề, sở thích',
          'Develop membership in a diverse and voluntary way, by trade and interest',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
        note: words('Chỉ ghi số lượng', 'Numbers only'),
      },
    },
    {
      id: toClauseId('VL-II.4-7'),
      provision: toProvision('II.4 đoạn 3 câu 2'),
      kind: 'rule',
      context: 'associations',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội nâng chất lượng hội viên và giữ nếp sinh hoạt ở chi hội, tổ hội.',
        en: 'Raise member quality and keep up regular meetings of branches and groups.',
      },
      terms: 'nâng cao chất lượng hội viên, duy trì sinh hoạt các …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Nâng chất lượng hội viên, giữ nếp sinh hoạt chi hội, tổ hội',
          'Raise the quality of membership and keep up meetings of branches and groups',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record', 'meeting'],
      },
    },
    {
      id: toClauseId('VL-II.4-8'),
      provision: toProvision('II.4 đoạn 3 câu 3'),
      kind: 'workflow-step',
      context: 'associations',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội lập kế hoạch hoạt động từ nhu cầu nghề nghiệp, sở thích của hội viên, chú trọng đoàn kết, giúp nhau làm ăn.',
        en: "Build an activity plan that starts from members' legitimate occupational wishes and needs, stressing solidarity, mutual help, occupational development and better living.",
      },
      terms: 'Xây dựng kế hoạch hoạt động xuất phát từ nguyện vọng …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Xây dựng kế hoạch hoạt động từ nguyện vọng, nhu cầu chính đáng của hội viên',
          'Build a plan of activity from the legitimate wishes and needs of members',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('VL-II.4-9'),
      provision: toProvision('II.4 đoạn 3 câu 3'),
      kind: 'role',
      context: 'associations',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội lo giữ quyền lợi hợp pháp của chính mình và của hội viên.',
        en: 'Protect the lawful rights and interests of the association itself and of its members.',
      },
      terms: 'quan tâm bảo vệ quyền, lợi ích hợp pháp của tổ …',
      checkable: 'narrative',
    },
    {
      id: toClauseId('VL-II.4-10'),
      provision: toProvision('II.4 đoạn 3 câu 4'),
      kind: 'role',
      context: 'finance',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội tìm nguồn lực trong và ngoài nước giúp hội viên khởi nghiệp.',
        en: 'Seek resources and support from domestic and foreign organisations and persons to help members start businesses.',
      },
      terms: 'tìm kiếm các nguồn lực; hội viên khởi nghiệp',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tìm kiếm nguồn lực, sự ủng hộ để hỗ trợ hội viên khởi nghiệp',
          'Seek resources and support to help members start businesses',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'document', 'record'],
      },
    },
    {
      id: toClauseId('VL-II.4-11'),
      provision: toProvision('II.4 đoạn 4 câu 1'),
      kind: 'role',
      context: 'campaigns',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội tham gia thi đua và công tác xã hội trong huyện.',
        en: 'Take part in patriotic emulation movements and social work in the district.',
      },
      terms: 'phong trào thi đua yêu nước và công tác xã hội',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tham gia thi đua và hoạt động xã hội trong huyện',
          'Take part in emulation movements and social work in the district',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
      },
    },
    {
      id: toClauseId('VL-II.4-12'),
      provision: toProvision('II.4 đoạn 4 câu 2'),
      kind: 'role',
      context: 'supervision',
      actor: 'Các tổ chức Hội quần chúng (associations)',
      says: {
        vi: 'Hội góp ý xây dựng Đảng, chính quyền và đề nghị chính sách trong lĩnh vực của mình.',
        en: "Contribute opinions to Party and government building and propose policies in the association's field to Party committees and authorities.",
      },
      terms: 'góp ý xây dựng đảng, chính quyền; đề xuất ... chính sách',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Góp ý xây dựng Đảng, chính quyền; đề xuất chính sách liên quan đến lĩnh vực của hội',
          'Give opinions on Party and government building; propose policies in the own field',
        ),
        bearers: ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('VL-III.1-1'),
      provision: toProvision('III.1'),
      kind: 'role',
      context: 'directives',
      actor:
        'Cấp ủy đảng, chính quyền, các phòng, ban ngành cấp huyện, các xã, thị trấn (district and commune bodies)',
      says: {
        vi: 'Cấp ủy, chính quyền, các phòng, ban, ngành của huyện và các xã, thị trấn học tập và làm nghiêm Chỉ thị cùng Kế hoạch này.',
        en: 'Study thoroughly and strictly deploy Directive 29-CT/TU and this plan.',
      },
      terms: 'quán triệt và triển khai thực hiện nghiêm túc',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Quán triệt, triển khai thực hiện Chỉ thị số 29-CT/TU và Kế hoạch',
          'Study and carry out Directive 29-CT/TU and this plan',
        ),
        bearers: ALL_OF_III,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'meeting', 'report'],
      },
    },
    {
      id: toClauseId('VL-III.2-1'),
      provision: toProvision('III.2'),
      kind: 'dissemination',
      context: 'directives',
      actor:
        'Ban Tuyên giáo Huyện ủy, Trung tâm Văn hóa thông tin và TDTT huyện (District Propaganda Commission with Culture-Information-Sports Centre)',
      says: {
        vi: 'Ban Tuyên giáo Huyện ủy cùng Trung tâm Văn hóa, Thông tin và Thể dục thể thao huyện tuyên truyền chủ trương, chính sách, pháp luật về công tác hội.',
        en: 'Publicise Party lines and State policy and law on association work.',
      },
      terms: 'tuyên truyền về các đường lối, chủ trương của Đảng, chính …',
      checkable: 'trackable',
      remark: { en: '"TDDT" in the text is a slip for "TDTT" (thể dục thể thao).' },

      duty: {
        kind: 'task',
        action: words(
          'Tuyên truyền chủ trương của Đảng, chính sách và pháp luật của Nhà nước về công tác hội',
          'Publicise the lines of the Party and the policy and law of the State on association work',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/vinh-linh/propaganda-commission')] },
        coordinating: [toBodyId('quang-tri/vinh-linh/culture-information-centre')],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'record'],
        note: words(
          'Văn bản in “TDDT”, hiểu là “TDTT” (thể dục thể thao)',
          'The text prints "TDDT" for TDTT (physical training and sports)',
        ),
      },
    },
    {
      id: toClauseId('VL-III.2-2'),
      provision: toProvision('III.2'),
      kind: 'role',
      context: 'campaigns',
      actor: 'Ban Tuyên giáo Huyện ủy (District Propaganda Commission)',
      says: {
        vi: 'Ban Tuyên giáo Huyện ủy đưa tin, biểu dương kịp thời những điển hình trong công tác hội.',
        en: 'Promptly publicise, reflect and commend collectives and individuals that excel in association work.',
      },
      terms: 'biểu dương các tập thể, cá nhân điển hình',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tuyên truyền, biểu dương tập thể, cá nhân điển hình trong công tác hội',
          'Publicise and commend exemplary collectives and individuals in association work',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/vinh-linh/propaganda-commission')] },
        coordinating: [toBodyId('quang-tri/vinh-linh/culture-information-centre')],
        schedule: { kind: 'unscheduled', manner: 'prompt' },
        proof: ['document', 'record', 'reward'],
        note: words(
          'Ghi việc biểu dương và số lượng, không ghi người',
          'The commendation and numbers are recorded, no person',
        ),
      },
    },
    {
      id: toClauseId('VL-III.3-1'),
      provision: toProvision('III.3'),
      kind: 'role',
      context: 'associations',
      actor: 'Ban Dân vận Huyện ủy (District Mass Mobilisation Commission)',
      says: {
        vi: 'Ban Dân vận Huyện ủy theo dõi để nắm chung tình hình các hội.',
        en: "Monitor and keep the overall picture of associations' organisation and activity.",
      },
      terms: 'theo dõi, nắm tình hình chung',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Theo dõi chung tình hình các hội',
          'Follow and keep the general picture of the associations',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/vinh-linh/mass-mobilisation-commission')] },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
      },
    },
    {
      id: toClauseId('VL-III.3-2'),
      provision: toProvision('III.3'),
      kind: 'role',
      context: 'supervision',
      actor:
        "Ban Dân vận Huyện ủy với UBND huyện, các cơ quan tham mưu (Commission with district People's Committee and advisory bodies)",
      says: {
        vi: 'Ban Dân vận Huyện ủy cùng Ủy ban nhân dân huyện và các cơ quan tham mưu đôn đốc, kiểm tra việc làm theo kế hoạch.',
        en: 'Coordinate in following up, urging and inspecting implementation of the plan.',
      },
      terms: 'theo dõi, đôn đốc, kiểm tra triển khai thực hiện',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Theo dõi, đôn đốc, kiểm tra việc triển khai Kế hoạch',
          'Follow, urge and inspect how the plan is carried out',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/vinh-linh/mass-mobilisation-commission')] },
        coordinating: [
          toBodyId('quang-tri/vinh-linh/peoples-committee'),
          toBodyId('quang-tri/vinh-linh/advisory-bodies'),
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
      id: toClauseId('VL-III.3-3'),
      provision: toProvision('III.3'),
      kind: 'report',
      context: 'reporting',
      actor: 'Ban Dân vận Huyện ủy (District Mass Mobilisation Commission)',
      says: {
        vi: 'Ban Dân vận Huyện ủy tổng hợp tình hình và báo cáo Thường trực, Ban Thường vụ Huyện ủy để chỉ đạo; văn bản không nêu kỳ báo cáo.',
        en: 'Compile and report to the Standing Body and Standing Board of the District Party Committee for direction.',
      },
      terms: 'tổng hợp báo cáo Thường trực, Ban Thường vụ Huyện ủy',
      checkable: 'trackable',

      duty: {
        kind: 'report',
        action: words(
          'Tổng hợp, báo cáo việc triển khai kế hoạch',
          'Compile and report how the plan is carried out',
        ),
        bearers: { by: 'name', bodies: [toBodyId('quang-tri/vinh-linh/mass-mobilisation-commission')] },
        coordinating: [
          toBodyId('quang-tri/vinh-linh/peoples-committee'),
          toBodyId('quang-tri/vinh-linh/advisory-bodies'),
        ],
        addressees: [
          { body: toBodyId('quang-tri/vinh-linh/party-standing-body') },
          { body: toBodyId('quang-tri/vinh-linh/party-standing-board') },
        ],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report'],
        note: words(
          'Ngoài các nơi phối hợp đã ghi còn “các cơ quan có liên quan”, văn bản không nêu tên',
          'Besides those recorded, other bodies concerned take part; the text does not name them',
        ),
      },
    },
    {
      id: toClauseId('VL-III.4-1'),
      provision: toProvision('III.4'),
      kind: 'role',
      context: 'associations',
      actor: "UBND huyện; Phòng Nội vụ huyện (district People's Committee, Home Affairs Division)",
      says: {
        vi: 'Ủy ban nhân dân huyện giao Phòng Nội vụ theo dõi, chỉ đạo công tác hội trong huyện.',
        en: "The district People's Committee directs its Home Affairs Division to follow and direct association work in the district within its mandate.",
      },
      terms: 'UBND huyện chỉ đạo Phòng Nội vụ huyện',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Theo dõi, chỉ đạo công tác hội quần chúng trên địa bàn huyện',
          'Follow and direct association work in the district',
        ),
        bearers: {
          by: 'name',
          bodies: [
            toBodyId('quang-tri/vinh-linh/peoples-committee'),
            toBodyId('quang-tri/vinh-linh/home-affairs-division'),
          ],
        },
        lead: toBodyId('quang-tri/vinh-linh/peoples-committee'),
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
        note: words(
          'Ủy ban nhân dân huyện chỉ đạo, Phòng Nội vụ làm: cả hai được giao. Văn bản in lặp “công tác tác”',
          'The committee directs, the division does: both are given the task. The text prints "công tác tác"',
        ),
      },
    },
    {
      id: toClauseId('VL-NN-1'),
      provision: toProvision('Nơi nhận'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Văn phòng Huyện ủy (District Party Office)',
      says: {
        vi: 'Kế hoạch gửi tới tám dòng nơi nhận, trong đó một dòng là lưu tại Văn phòng Huyện ủy.',
        en: "Distribute the plan to the 8 listed recipients: provincial Mass Mobilisation Commission; district People's Council and Committee; Standing Board; district Party boards, inspection committee, office; district divisions; Front and mass organisations of the district; grassroots Party organisations; archive of the District Party Office.",
      },
      terms: 'Nơi nhận',
      checkable: 'computable',
      attributes: ['recipients'],
    },
    {
      id: toClauseId('VL-NN-2'),
      provision: toProvision('Chữ ký'),
      kind: 'rule',
      context: 'directives',
      actor: 'Ban Thường vụ Huyện ủy (district Standing Board)',
      says: {
        vi: 'Kế hoạch được ký thay mặt Ban Thường vụ Huyện ủy, ở chức vụ Phó Bí thư.',
        en: 'The plan is signed on behalf of the Standing Board by a Deputy Secretary.',
      },
      terms: 'T/M BAN THƯỜNG VỤ; PHÓ BÍ THƯ',
      checkable: 'computable',
      attributes: ['signature'],
    },
  ],
  measures: [SESSIONS],
  indicators: [SESSIONS_HELD],
  workflows: [vinhLinhPetition],
};
