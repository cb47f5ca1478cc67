import type { Bearers } from '../../duties/index.js';
import { toIndicatorId } from '../../indicators/index.js';
import {
  day,
  entry,
  legalBasis,
  period,
  toBodyId,
  toClauseId,
  toDocumentId,
  toProvision,
  unknownDay,
  words,
} from '../../kernel/index.js';
import type { LawFile } from '../../lawbook/index.js';
import { all, any, compare, type FactDefinition, fact, isTrue, parameter } from '../../rules/index.js';
import { LAO_CAI_INDICATORS, LAO_CAI_MEASURES } from './indicators.js';
import { laoCaiFrontWorkflows } from './nq-mttq-2030.workflows.js';

const ID = toDocumentId('lao-cai/nq-mttq-2030');
const PROVINCIAL_COMMITTEE = toBodyId('lao-cai/party-committee');

const TWO_TERMS = legalBasis(ID, 'II.2.2.(9)', { clause: 'LC-II.2.2.9-2' });
/** From the first day it can have been issued to the end of the province whose committee issued it. */
const IN_ITS_TIME = period(day('2020-10-16'), day('2025-07-01'));
const UNDATED = words(
  'nghị quyết không ghi ngày: tính từ ngày sớm nhất có thể ban hành; từ 01/7/2025 chỉ ràng buộc tỉnh mới khi có quyết định chuyển tiếp',
  'the resolution is undated: counted from the first day it can have been issued; from 1/7/2025 it binds the new province only by a recorded carry-over',
);
/** Whether terms in a row or terms in all are meant, the text does not say; whoever records the number decides. */
const TERMS_OF_HOLDER: FactDefinition = {
  id: 'office.terms-of-holder',
  type: 'number',
  unit: 'term',
  words: words(
    'Số nhiệm kỳ người giữ chức đã giữ chức vụ này, tính cả nhiệm kỳ hiện tại',
    'Terms in which the holder has held this post, the present one included',
  ),
};

/** The five socio-political organisations, as II.2.2.(4) names them. */
const ORGANISATIONS = [
  'labour-federation',
  'farmers-association',
  'womens-union',
  'veterans-association',
  'youth-union',
] as const;

/** One of the organisations at each level where it stands, from the province down. */
const organisationsOf = (...kinds: readonly string[]): Bearers => ({
  by: 'kind',
  kinds,
  levels: ['province', 'district', 'commune'],
  within: PROVINCIAL_COMMITTEE,
  hierarchy: 'party-leadership',
});

/** Those above the grassroots: they report on the units below them. */
const aboveGrassroots = (...kinds: readonly string[]): Bearers => ({
  by: 'kind',
  kinds,
  levels: ['province', 'district'],
  within: PROVINCIAL_COMMITTEE,
  hierarchy: 'party-leadership',
});

const FRONT_AND_ORGANISATIONS = organisationsOf('front-committee', ...ORGANISATIONS, 'mass-organisation');
const ORGANISATIONS_ALONE = organisationsOf(...ORGANISATIONS, 'mass-organisation');
const AUTHORITIES = organisationsOf('peoples-committee');
const AUTHORITIES_AND_FRONT = organisationsOf(
  'peoples-committee',
  'front-committee',
  ...ORGANISATIONS,
  'mass-organisation',
);

/** (7) binds the grassroots alone: the communes, and no organisation above them. */
const GRASSROOTS_FRONT_AND_ORGANISATIONS: Bearers = {
  by: 'kind',
  kinds: ['front-committee', ...ORGANISATIONS, 'mass-organisation'],
  levels: ['commune'],
  within: PROVINCIAL_COMMITTEE,
  hierarchy: 'party-leadership',
};

/** "Cấp ủy đảng các cấp", from the province to the grassroots. */
const COMMITTEES: Bearers = {
  by: 'kind',
  kinds: ['party-committee'],
  levels: ['province', 'bloc', 'district', 'grassroots', 'commune'],
  within: PROVINCIAL_COMMITTEE,
  hierarchy: 'party-leadership',
};

const COMMITTEES_AND_FRONT: Bearers = {
  by: 'kind',
  kinds: ['party-committee', 'front-committee', ...ORGANISATIONS, 'mass-organisation'],
  levels: ['province', 'bloc', 'district', 'grassroots', 'commune'],
  within: PROVINCIAL_COMMITTEE,
  hierarchy: 'party-leadership',
};

/** II.2.2.(4): grassroots unions and branches, which nobody has listed. */
const BRANCHES: Bearers = { by: 'name', bodies: [toBodyId('lao-cai/branches')] };

/** III.1: the standing bodies that hold the quarterly sessions. */
const STANDING_BODIES: Bearers = {
  by: 'name',
  bodies: [toBodyId('lao-cai/party-standing-body'), toBodyId('lao-cai/district-party-standing-bodies')],
};

/** IV.2 speaks of the province: its Front and organisations. */
const PROVINCIAL_FRONT: Bearers = {
  by: 'name',
  bodies: ['front-committee', ...ORGANISATIONS].map((kind) => toBodyId(`lao-cai/${kind}`)),
};

const EACH_YEAR = { kind: 'each', every: 'year' } as const;

const MOVEMENT_LAUNCHED = {
  id: 'lao-cai/movement-launched',
  words: words('phong trào, cuộc vận động được phát động', 'a movement or campaign is launched'),
};

const flag = (id: string, vi: string, en: string): FactDefinition => ({
  id,
  type: 'boolean',
  words: words(vi, en),
});

const CRITICISM_FACTS: readonly FactDefinition[] = [
  flag('draft/is-legal-document', 'là dự thảo văn bản quy phạm pháp luật', 'is a draft legal document'),
  flag(
    'draft/is-important-local-programme',
    'là chương trình, dự án quan trọng của địa phương, đơn vị',
    'is an important programme or project of the place',
  ),
  flag(
    'draft/concerns-rights-of-people',
    'liên quan trực tiếp đến quyền, lợi ích hợp pháp, chính đáng của Nhân dân',
    "directly concerns people's lawful rights and interests",
  ),
  flag(
    'draft/concerns-the-organisations',
    'liên quan trực tiếp đến hoạt động của các tổ chức chính trị - xã hội',
    'directly concerns the work of the organisations',
  ),
];

const MOVEMENT_FACTS: readonly FactDefinition[] = [
  flag('movement/rolled-out', 'đã triển khai ra diện rộng', 'was rolled out widely'),
  {
    id: 'movement/rolled-out-on',
    type: 'date',
    words: words('ngày triển khai ra diện rộng', 'day of the roll-out'),
  },
  {
    id: 'movement/evaluated-on',
    type: 'date',
    words: words('ngày đánh giá, rút kinh nghiệm', 'day of the evaluation'),
  },
];

const FUNDING_FACTS: readonly FactDefinition[] = [
  flag(
    'supervision-programme/approved-by-committee',
    'chương trình đã được cấp ủy cùng cấp phê duyệt',
    'the programme was approved by the committee of its level',
  ),
  flag('supervision-programme/funded', 'đã được bố trí kinh phí', 'was funded'),
];

/** IV.2: the Party group of the People's Council and the designated committee of the People's Committee. */
const COUNCIL_AND_COMMITTEE: Bearers = {
  by: 'name',
  bodies: [
    toBodyId('lao-cai/peoples-council-party-group'),
    toBodyId('lao-cai/peoples-committee-party-designated-committee'),
  ],
};

/**
 * IV.1 and IV.8 list the same six groups: advisory bodies, Party groups, designated committees, directly
 * subordinate committees, district committees, departments. Each group, and those of its members that the
 * resolution names. The Front and the organisations are not among them.
 */
const ALL_OF_IV: Bearers = {
  by: 'name',
  bodies: [
    toBodyId('lao-cai/advisory-bodies'),
    toBodyId('lao-cai/organisation-commission'),
    toBodyId('lao-cai/propaganda-commission'),
    toBodyId('lao-cai/mass-mobilisation-commission'),
    toBodyId('lao-cai/party-office'),
    toBodyId('lao-cai/party-groups'),
    toBodyId('lao-cai/peoples-council-party-group'),
    toBodyId('lao-cai/front-party-groups'),
    toBodyId('lao-cai/party-designated-committees'),
    toBodyId('lao-cai/peoples-committee-party-designated-committee'),
    toBodyId('lao-cai/subordinate-party-committees'),
    toBodyId('lao-cai/district-party-committees'),
    toBodyId('lao-cai/departments'),
  ],
};

const CITED_WITHOUT_DATE = words(
  'Văn bản không viết chữ “số” và không ghi ngày; ngày 12/12/2013 theo chương trình của Hà Tĩnh',
  'Written without "số" and without a date; 12/12/2013 is the date the Hà Tĩnh programme gives',
);

/**
 * Resolution of Lào Cai on the Front and the socio-political organisations to 2030. The province it speaks to was
 * merged on 1/7/2025; that its successor carries it on is not recorded, so it binds nobody after that day.
 */
export const laoCaiFront: LawFile = {
  document: {
    id: ID,
    symbol: null,
    type: 'resolution',
    title: {
      vi: 'Về tiếp tục đổi mới nội dung, phương thức hoạt động của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội đến năm 2030 và những năm tiếp theo',
      en: 'Renewing the content and methods of the Front and the socio-political organisations to 2030 and after',
    },
    issuer: { name: 'Ban Thường vụ Tỉnh ủy Lào Cai', body: toBodyId('lao-cai/party-standing-board') },
    level: 'province',
    province: { name: 'Lào Cai', statedInText: true },
    issuedOn: unknownDay({
      notBefore: {
        day: day('2020-10-16'),
        grade: 'reported',
        note: words(
          'Bí thư Tỉnh ủy ký nghị quyết được bầu ngày 16/10/2020',
          'The provincial Secretary who signed it was elected on 16/10/2020',
        ),
      },
      notAfter: {
        day: day('2025-06-30'),
        grade: 'inferred',
        basis: legalBasis(ID, 'IV.7'),
        note: words(
          'Nghị quyết giao việc cho các huyện ủy, mà cấp huyện và tỉnh Lào Cai cũ kết thúc ngày 30/6/2025',
          'It gives tasks to district committees; districts and the old province ended on 30/6/2025',
        ),
      },
    }),
    held: true,
    secrecy: 'none',
    dissemination: { scope: 'members-and-people', provision: toProvision('IV đoạn cuối') },
    access: 'public',
    signature: { office: 'Bí thư', onBehalfOf: 'Ban Thường vụ' },
    recipients: [
      { name: 'Ban Bí thư Trung ương Đảng' },
      { name: 'Ban Dân vận Trung ương' },
      { name: 'Văn phòng Trung ương Đảng' },
      {
        name: 'Đảng đoàn Mặt trận Tổ quốc và các tổ chức chính trị - xã hội Trung ương; Ban Bí thư Trung ương Đoàn',
      },
      { name: 'Thường trực Tỉnh ủy, Hội đồng nhân dân, Ủy ban nhân dân tỉnh' },
      { name: 'Các ban xây dựng Đảng Tỉnh ủy' },
      { name: 'Các đảng đoàn, ban cán sự đảng' },
      { name: 'Mặt trận Tổ quốc, các tổ chức chính trị - xã hội tỉnh' },
      { name: 'Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc' },
      { name: 'Các đồng chí Tỉnh ủy viên' },
      { name: 'Lãnh đạo Văn phòng Tỉnh ủy' },
      { name: 'Chuyên viên Tổng hợp - Văn phòng Tỉnh ủy' },
      { name: 'Lưu Văn phòng Tỉnh ủy', purpose: 'archive' },
    ],
  },
  measures: LAO_CAI_MEASURES,
  indicators: LAO_CAI_INDICATORS,
  clauses: [
    {
      id: toClauseId('LC-I-1'),
      provision: toProvision('I đoạn 1'),
      kind: 'definition',
      context: 'organisations',
      actor: 'MTTQ, các tổ chức chính trị - xã hội (Front, socio-political organisations)',
      says: {
        vi: 'Nêu kết quả: Mặt trận và các tổ chức đại diện cho quyền lợi chính đáng của đoàn viên, hội viên và người dân, tham gia thi đua, giám sát, làm cầu nối giữa Đảng, chính quyền với dân.',
        en: 'Recital of strengths: role of representing lawful rights and interests of members and people, taking part in emulation and oversight, bridge between Party, State and people.',
      },
      terms: 'đại diện quyền và lợi ích hợp pháp chính đáng; cầu nối giữa Đảng, Nhà nước và Nhân dân',
      checkable: 'narrative',
      operative: false,
      remark: { en: 'Background recital.' },
    },
    {
      id: toClauseId('LC-I-2'),
      provision: toProvision('I đoạn 2'),
      kind: 'rule',
      context: 'organisations',
      actor: 'MTTQ, các tổ chức chính trị - xã hội',
      says: {
        vi: 'Nêu hạn chế: tỷ lệ tập hợp còn thấp, nhất là ngoài khu vực nhà nước, nông thôn, vùng cao, vùng đặc biệt khó khăn; giám sát, phản biện xã hội chưa rõ kết quả.',
        en: 'Deficiency areas: low gathering rate of the masses (esp. non-state economic sector, rural, highland and extremely difficult areas); oversight and social criticism without clear results.',
      },
      terms: 'tỷ lệ tập hợp quần chúng; khu vực kinh tế ngoài Nhà nước, khu vực nông thôn …',
      checkable: 'computable',
      operative: false,
      remark: { en: 'Diagnostic finding; gives dimensions for segmenting rates.' },
    },
    {
      id: toClauseId('LC-I-3'),
      provision: toProvision('I đoạn 3'),
      kind: 'rule',
      context: 'organisations',
      actor: 'MTTQ, các tổ chức CT-XH, cấp ủy, chính quyền',
      says: {
        vi: 'Nêu nguyên nhân: chưa chủ động tham mưu, phối hợp; ít tổng kết, nhân rộng mô hình; đào tạo, bố trí cán bộ cơ sở còn bất cập.',
        en: 'Causes to record: not proactive in advising committees, weak coordination with authorities, little study and review of practice, poor replication of models, weak training and use of grassroots cadres.',
      },
      terms: 'nguyên nhân chính',
      checkable: 'narrative',
      operative: false,
      remark: { en: 'Diagnostic finding.' },
    },
    {
      id: toClauseId('LC-I-4'),
      provision: toProvision('I đoạn 4'),
      kind: 'principle',
      context: 'organisations',
      actor: 'Ban Thường vụ Tỉnh ủy (Standing Board)',
      says: {
        vi: 'Nghị quyết nhằm tăng sự lãnh đạo của Đảng, sự phối hợp của chính quyền và khẳng định vai trò nòng cốt của Mặt trận và các tổ chức đến năm 2030 và về sau.',
        en: 'Aim of the resolution: stronger Party leadership, better coordination by authorities and affirmed core political role of the Front and socio-political organisations to 2030 and after.',
      },
      terms: 'đổi mới nội dung, phương thức hoạt động; nòng cốt chính trị',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-II.1-1'),
      provision: toProvision('II.1 đoạn 1 câu 1'),
      kind: 'principle',
      context: 'organisations',
      actor:
        'Cấp ủy, chính quyền, trực tiếp là người đứng đầu (committees, authorities, directly their heads)',
      says: {
        vi: 'Việc đổi mới là trách nhiệm của cấp ủy, chính quyền, trước hết là người đứng đầu, và phải hợp với địa phương và chức năng của từng tổ chức.',
        en: "Renewal of the Front and socio-political organisations is the responsibility of Party committees and authorities, directly of their heads, matching local reality and each organisation's functions.",
      },
      terms: 'trách nhiệm của các cấp ủy, chính quyền, trực tiếp là …',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-II.1-2'),
      provision: toProvision('II.1 đoạn 1 câu 2'),
      kind: 'principle',
      context: 'front',
      actor: 'MTTQ, các tổ chức chính trị - xã hội',
      says: {
        vi: 'Phát huy vai trò nòng cốt của Mặt trận và các tổ chức trong xây dựng khối đại đoàn kết.',
        en: 'Bring out the core political role and responsibility of the Front and socio-political organisations in building the great national unity bloc.',
      },
      terms: 'vai trò nòng cốt chính trị; khối đại đoàn kết toàn dân tộc',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-II.1-3'),
      provision: toProvision('II.1 đoạn 2'),
      kind: 'principle',
      context: 'organisations',
      actor: 'MTTQ, các tổ chức chính trị - xã hội',
      says: {
        vi: 'Mọi hoạt động hướng về cơ sở, khu dân cư và bảo vệ quyền lợi chính đáng của đoàn viên, hội viên, người dân.',
        en: 'Grassroots orientation: work towards the base and residential areas and protect the lawful, legitimate interests of members and people.',
      },
      terms: 'Hướng mạnh về cơ sở, địa bàn dân cư',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-II.1-4'),
      provision: toProvision('II.1 đoạn 2 câu 2'),
      kind: 'principle',
      context: 'organisations',
      actor: 'Nhân dân; MTTQ; tổ chức CT-XH',
      says: {
        vi: 'Dựa vào tính tự giác, sự gắn bó của người dân khi xây dựng tổ chức và thực hiện các cuộc vận động, phong trào.',
        en: "Rely on people's self-awareness and attachment in building the organisations and carrying out campaigns and emulation.",
      },
      terms: 'tính tự giác và gắn bó của Nhân dân',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-II.1-5'),
      provision: toProvision('II.1 đoạn 3 câu 1'),
      kind: 'principle',
      context: 'organisations',
      actor: 'MTTQ, tổ chức CT-XH các cấp',
      says: {
        vi: 'Đổi mới là việc thường xuyên, mỗi tổ chức, mỗi cấp chủ động, sáng tạo theo đặc điểm nơi mình.',
        en: 'Renewal is regular work, proactive and creative at each organisation and level, suited to local traits.',
      },
      terms: 'công việc thường xuyên; chủ động, sáng tạo',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-II.1-6'),
      provision: toProvision('II.1 đoạn 3 câu 2'),
      kind: 'principle',
      context: 'front',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Mặt trận và các tổ chức phối hợp hành động chặt chẽ để tạo phong trào quần chúng rộng lớn.',
        en: 'Build close ties in coordinated action between the Front and the socio-political organisations so as to create a broad mass movement.',
      },
      terms: 'phối hợp hành động',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-II.2.1-1'),
      provision: toProvision('II.2.1 câu 1'),
      kind: 'principle',
      context: 'organisations',
      actor: 'Cấp ủy đảng',
      says: {
        vi: 'Mục tiêu chung: tăng sự lãnh đạo của cấp ủy để chất lượng tổ chức và hiệu quả hoạt động chuyển biến rõ.',
        en: 'General goal: stronger Party leadership brings a positive change in organisational quality and effectiveness of the Front and socio-political organisations.',
      },
      terms: 'Mục tiêu chung',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-II.2.1-2'),
      provision: toProvision('II.2.1 câu 2'),
      kind: 'principle',
      context: 'organisations',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Mục tiêu chung: đổi mới tuyên truyền, vận động, tập hợp để huy động sức dân cho phát triển kinh tế - xã hội, quốc phòng - an ninh và xây dựng Đảng.',
        en: 'General goal: renew propaganda, mobilisation and gathering of members and people, and mobilise people\'s strength for socio-economic, defence-security and Party-building goals, with the Lào Cai people profile "Đoàn kết, Yêu nước - Kỷ cương - Văn minh - Hiếu khách".',
      },
      terms: 'tuyên truyền, vận động, tập hợp đoàn viên, hội viên; con người Lào Cai',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-II.2.2.1-1'),
      provision: toProvision('II.2.2.(1)'),
      kind: 'target',
      context: 'organisations',
      actor:
        'MTTQ và các tổ chức CT-XH từ tỉnh đến cơ sở (Front and socio-political organisations, province to grassroots)',
      says: {
        vi: 'Mỗi năm, Mặt trận và từng tổ chức từ tỉnh đến cơ sở đăng ký với cấp ủy ít nhất một việc làm mới.',
        en: 'Each year, register at least one new piece of work with the Party committee.',
      },
      terms: 'đăng ký với cấp ủy ít nhất 01 việc làm mới',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('front/new-works-registered'),
          bearers: FRONT_AND_ORGANISATIONS,
          operator: '>=',
          value: 1,
          time: EACH_YEAR,
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.1-2'),
      provision: toProvision('II.2.2.(1)'),
      kind: 'rule',
      context: 'organisations',
      actor: 'MTTQ và các tổ chức CT-XH từ tỉnh đến cơ sở',
      says: {
        vi: 'Việc làm mới đã đăng ký phải được thực hiện có hiệu quả.',
        en: 'The registered new work must be carried out effectively.',
      },
      terms: 'và thực hiện có hiệu quả',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Thực hiện có hiệu quả việc làm mới đã đăng ký với cấp ủy',
          'Carry out effectively the new work registered with the Party committee',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'recurring', every: ['year'], due: { kind: 'unstated' } },
        proof: ['report', 'record'],
        note: words(
          'Đăng ký theo năm; văn bản không đặt hạn hoàn thành',
          'Registered by the year; the text sets no day for completing it',
        ),
      },
    },
    {
      id: toClauseId('LC-II.2.2.2-1'),
      provision: toProvision('II.2.2.(2)'),
      kind: 'target',
      context: 'supervision',
      actor: 'MTTQ và các tổ chức CT-XH các cấp',
      says: {
        vi: 'Mặt trận và mọi tổ chức ở các cấp đều có kế hoạch giám sát, phản biện xã hội và thực hiện có hiệu quả.',
        en: 'Every Front and socio-political organisation at every level builds a plan for oversight and social criticism and carries it out effectively.',
      },
      terms: 'kế hoạch giám sát, phản biện xã hội',
      checkable: 'computable',
      remark: { en: 'Period not stated (heading items 1,5,6 say "hằng năm"; this one does not).' },
      targets: [
        {
          indicator: toIndicatorId('front/has-supervision-plan'),
          bearers: FRONT_AND_ORGANISATIONS,
          operator: '>=',
          value: 1,
          time: { kind: 'unstated' },
          note: words(
            'Chữ “đều” được hiểu là từng tổ chức phải có; văn bản không nêu kỳ, được xét theo từng năm.',
            '"All" is read as each organisation; the text names no period, so each year is judged.',
          ),
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.2-2'),
      provision: toProvision('II.2.2.(2)'),
      kind: 'target',
      context: 'supervision',
      actor: 'MTTQ và các tổ chức CT-XH các cấp',
      says: {
        vi: 'Trong kế hoạch đó phải phối hợp phản biện ít nhất hai nội dung.',
        en: 'Within that plan, coordinate to carry out at least two social-criticism topics.',
      },
      terms: 'phối hợp thực hiện ít nhất 02 nội dung phản biện xã hội',
      checkable: 'computable',
      remark: { en: '"per year" is NOT stated; the plan period (usually yearly) must be a parameter.' },
      targets: [
        {
          indicator: toIndicatorId('front/criticism-carried-out'),
          bearers: FRONT_AND_ORGANISATIONS,
          operator: '>=',
          value: 2,
          time: { kind: 'unstated' },
          readings: [
            {
              id: 'jointly',
              words: words(
                'hai nội dung là tính chung cho các tổ chức phối hợp, không đòi hỏi từng tổ chức',
                'two topics for the organisations together, none of any single one',
              ),
              value: 0,
            },
          ],
          note: words(
            'Văn bản không nói theo năm hay theo kế hoạch, cũng không nói mỗi tổ chức hay tính chung; được xét theo từng năm và từng tổ chức, cách hiểu kia được nêu kèm.',
            'The text says neither per year nor per plan, neither each nor together; each year and each organisation are judged and the other reading is shown.',
          ),
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.3-1'),
      provision: toProvision('II.2.2.(3)'),
      kind: 'target',
      context: 'campaigns',
      actor: 'MTTQ, các tổ chức CT-XH các cấp',
      says: {
        vi: 'Hoàn thành từ 95% chỉ tiêu của các phong trào, cuộc vận động trọng tâm trong năm, theo đợt hoặc theo giai đoạn.',
        en: 'Complete at least 95% of the targets of key emulation movements and campaigns in the year, or per drive, or per phase.',
      },
      terms: 'hoàn thành 95% trở lên các chỉ tiêu phong trào thi …',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('front/movement-targets-completed-share'),
          bearers: FRONT_AND_ORGANISATIONS,
          operator: '>=',
          value: 95,
          time: EACH_YEAR,
          note: words(
            'Chỉ tiêu theo đợt, theo giai đoạn được tính vào năm kết thúc đợt, giai đoạn đó.',
            'Targets of a drive or a phase count in the year in which it ends.',
          ),
          grade: 'inferred',
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-6'),
      provision: toProvision('II.2.2.(4) đoạn 1'),
      kind: 'definition',
      context: 'organisations',
      actor: 'Các tổ chức CT-XH',
      says: {
        vi: 'Tỷ lệ tập hợp chỉ tính người đang có mặt tại địa bàn.',
        en: 'The gathering rate counts only people actually present in the area (denominator rule).',
      },
      terms: 'có mặt tại địa bàn',
      checkable: 'computable',
    },
    {
      id: toClauseId('LC-II.2.2.4-1'),
      provision: toProvision('II.2.2.(4) đoạn 1'),
      kind: 'target',
      context: 'organisations',
      actor: "Hội Nông dân (Farmers' Association)",
      says: {
        vi: 'Hội Nông dân phấn đấu đến năm 2025 tập hợp được từ 90% người thuộc đối tượng đang có mặt tại địa bàn.',
        en: "Gathering rate of members present in the area: Farmers' Association to reach at least 90% by 2025.",
      },
      terms:
        'Tỷ lệ tập hợp đoàn viên, hội viên (có mặt tại địa bàn); Hội Nông dân, Đoàn Thanh niên đạt 90% trở lên',
      checkable: 'computable',
      modality: 'aspirational',
      targets: [
        {
          indicator: toIndicatorId('farmers/gathering-rate'),
          bearers: organisationsOf('farmers-association'),
          operator: '>=',
          value: 90,
          time: { kind: 'by-year-end', year: 2025 },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-2'),
      provision: toProvision('II.2.2.(4) đoạn 1'),
      kind: 'target',
      context: 'organisations',
      actor: 'Đoàn Thanh niên (Youth Union)',
      says: {
        vi: 'Đoàn Thanh niên phấn đấu đến năm 2025 tập hợp được từ 90% người thuộc đối tượng đang có mặt tại địa bàn.',
        en: 'Gathering rate of members present in the area: Youth Union to reach at least 90% by 2025.',
      },
      terms: 'Đoàn Thanh niên đạt 90% trở lên',
      checkable: 'computable',
      modality: 'aspirational',
      targets: [
        {
          indicator: toIndicatorId('youth/gathering-rate'),
          bearers: organisationsOf('youth-union'),
          operator: '>=',
          value: 90,
          time: { kind: 'by-year-end', year: 2025 },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-3'),
      provision: toProvision('II.2.2.(4) đoạn 1'),
      kind: 'target',
      context: 'organisations',
      actor: "Hội Liên hiệp Phụ nữ (Women's Union)",
      says: {
        vi: 'Hội Liên hiệp Phụ nữ phấn đấu đến năm 2025 tập hợp được từ 85% người thuộc đối tượng đang có mặt tại địa bàn.',
        en: "Gathering rate of members present in the area: Women's Union to reach at least 85% by 2025.",
      },
      terms: 'Hội Liên hiệp Phụ nữ đạt 85% trở lên',
      checkable: 'computable',
      modality: 'aspirational',
      targets: [
        {
          indicator: toIndicatorId('women/gathering-rate'),
          bearers: organisationsOf('womens-union'),
          operator: '>=',
          value: 85,
          time: { kind: 'by-year-end', year: 2025 },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-4'),
      provision: toProvision('II.2.2.(4) đoạn 1'),
      kind: 'target',
      context: 'organisations',
      actor: "Hội Cựu chiến binh (Veterans' Association)",
      says: {
        vi: 'Hội Cựu chiến binh phấn đấu đến năm 2025 tập hợp được từ 96% người thuộc đối tượng đang có mặt tại địa bàn.',
        en: "Gathering rate of members present in the area: Veterans' Association to reach at least 96% by 2025.",
      },
      terms: 'Hội Cựu chiến binh đạt 96% trở lên',
      checkable: 'computable',
      modality: 'aspirational',
      targets: [
        {
          indicator: toIndicatorId('veterans/gathering-rate'),
          bearers: organisationsOf('veterans-association'),
          operator: '>=',
          value: 96,
          time: { kind: 'by-year-end', year: 2025 },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-5'),
      provision: toProvision('II.2.2.(4) đoạn 1'),
      kind: 'target',
      context: 'organisations',
      actor: 'Liên đoàn Lao động (Labour Federation)',
      says: {
        vi: 'Đến năm 2025, phấn đấu từ 95% doanh nghiệp có từ 25 lao động trở lên có tổ chức công đoàn.',
        en: 'By 2025 at least 95% of enterprises with 25 or more workers have a trade-union organisation.',
      },
      terms: '95% trở lên doanh nghiệp có từ 25 công nhân, lao …',
      checkable: 'computable',
      modality: 'aspirational',
      targets: [
        {
          indicator: toIndicatorId('unions/enterprises-with-union'),
          bearers: organisationsOf('labour-federation'),
          operator: '>=',
          value: 95,
          time: { kind: 'by-year-end', year: 2025 },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-7'),
      provision: toProvision('II.2.2.(4) đoạn 2'),
      kind: 'target',
      context: 'organisations',
      actor: "Hội Nông dân (Farmers' Association)",
      says: {
        vi: 'Từ năm 2026, hằng năm Hội Nông dân giữ tỷ lệ tập hợp từ 95% trở lên, đến năm 2030 và các năm sau.',
        en: "Keep the gathering rate at or above 95% every year from 2026 to 2030 and in following years - Farmers' Association.",
      },
      terms: 'duy trì hằng năm từ 2026 đến năm 2030 và các …',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('farmers/gathering-rate'),
          bearers: organisationsOf('farmers-association'),
          operator: '>=',
          value: 95,
          time: { kind: 'each', every: 'year', from: day('2026-01-01') },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-8'),
      provision: toProvision('II.2.2.(4) đoạn 2'),
      kind: 'target',
      context: 'organisations',
      actor: 'Đoàn Thanh niên (Youth Union)',
      says: {
        vi: 'Từ năm 2026, hằng năm Đoàn Thanh niên giữ tỷ lệ tập hợp từ 95% trở lên, đến năm 2030 và các năm sau.',
        en: 'Keep the gathering rate at or above 95% every year from 2026 to 2030 and after - Youth Union.',
      },
      terms: 'Đoàn Thanh niên đạt 95% trở lên',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('youth/gathering-rate'),
          bearers: organisationsOf('youth-union'),
          operator: '>=',
          value: 95,
          time: { kind: 'each', every: 'year', from: day('2026-01-01') },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-9'),
      provision: toProvision('II.2.2.(4) đoạn 2'),
      kind: 'target',
      context: 'organisations',
      actor: "Hội Liên hiệp Phụ nữ (Women's Union)",
      says: {
        vi: 'Từ năm 2026, hằng năm Hội Liên hiệp Phụ nữ giữ tỷ lệ tập hợp từ 90% trở lên, đến năm 2030 và các năm sau.',
        en: "Keep the gathering rate at or above 90% every year from 2026 to 2030 and after - Women's Union.",
      },
      terms: 'Hội Liên hiệp Phụ nữ đạt 90% trở lên',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('women/gathering-rate'),
          bearers: organisationsOf('womens-union'),
          operator: '>=',
          value: 90,
          time: { kind: 'each', every: 'year', from: day('2026-01-01') },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-10'),
      provision: toProvision('II.2.2.(4) đoạn 2'),
      kind: 'target',
      context: 'organisations',
      actor: "Hội Cựu chiến binh (Veterans' Association)",
      says: {
        vi: 'Từ năm 2026, hằng năm Hội Cựu chiến binh giữ tỷ lệ tập hợp từ 98% trở lên, đến năm 2030 và các năm sau.',
        en: "Keep the gathering rate at or above 98% every year from 2026 to 2030 and after - Veterans' Association.",
      },
      terms: 'Hội Cựu chiến binh đạt 98% trở lên',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('veterans/gathering-rate'),
          bearers: organisationsOf('veterans-association'),
          operator: '>=',
          value: 98,
          time: { kind: 'each', every: 'year', from: day('2026-01-01') },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-11'),
      provision: toProvision('II.2.2.(4) đoạn 2'),
      kind: 'target',
      context: 'organisations',
      actor: 'Liên đoàn Lao động (Labour Federation)',
      says: {
        vi: 'Đến năm 2030, phấn đấu từ 98% doanh nghiệp có từ 20 lao động trở lên có tổ chức công đoàn.',
        en: 'By 2030 at least 98% of enterprises with 20 or more workers have a trade-union organisation.',
      },
      terms: 'Phấn đấu đến năm 2030 có 98% trở lên doanh nghiệp …',
      checkable: 'computable',
      modality: 'aspirational',
      remark: {
        en: 'Size threshold drops from 25 to 20 workers; target "by 2030", so 2026-2029 is a path, not a yearly floor (although the lead-in says "duy trì hằng năm").',
      },
      targets: [
        {
          indicator: toIndicatorId('unions/enterprises-with-union'),
          bearers: organisationsOf('labour-federation'),
          operator: '>=',
          value: 98,
          time: { kind: 'by-year-end', year: 2030 },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-12'),
      provision: toProvision('II.2.2.(4) đoạn 3'),
      kind: 'target',
      context: 'organisations',
      actor: 'MTTQ (Fatherland Front)',
      says: {
        vi: 'Hằng năm Mặt trận Tổ quốc giữ tỷ lệ cơ sở xếp loại hoàn thành tốt nhiệm vụ trở lên từ 90%.',
        en: 'Share of grassroots units rated "completed tasks well" or better held at 90% or more yearly - Front.',
      },
      terms:
        'Tỷ lệ xếp loại cơ sở hoàn thành tốt nhiệm vụ trở lên; Mặt trận Tổ quốc, Liên đoàn Lao động đạt 90% trở lên',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('front/units-rated-well-share'),
          bearers: aboveGrassroots('front-committee'),
          operator: '>=',
          value: 90,
          time: EACH_YEAR,
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-13'),
      provision: toProvision('II.2.2.(4) đoạn 3'),
      kind: 'target',
      context: 'organisations',
      actor: 'Liên đoàn Lao động (Labour Federation)',
      says: {
        vi: 'Hằng năm Liên đoàn Lao động giữ tỷ lệ cơ sở xếp loại hoàn thành tốt nhiệm vụ trở lên từ 90%.',
        en: 'Share of grassroots units rated "completed tasks well" or better held at 90% or more yearly - Labour Federation.',
      },
      terms: 'Liên đoàn Lao động đạt 90% trở lên',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('unions/units-rated-well-share'),
          bearers: aboveGrassroots('labour-federation'),
          operator: '>=',
          value: 90,
          time: EACH_YEAR,
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-14'),
      provision: toProvision('II.2.2.(4) đoạn 3'),
      kind: 'target',
      context: 'organisations',
      actor: "Hội Nông dân (Farmers' Association)",
      says: {
        vi: 'Hằng năm Hội Nông dân giữ tỷ lệ cơ sở xếp loại hoàn thành tốt nhiệm vụ trở lên từ 93%.',
        en: 'Share of grassroots units rated "completed tasks well" or better held at 93% or more yearly - Farmers\' Association.',
      },
      terms: 'Hội Nông dân đạt 93% trở lên',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('farmers/units-rated-well-share'),
          bearers: aboveGrassroots('farmers-association'),
          operator: '>=',
          value: 93,
          time: EACH_YEAR,
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-15'),
      provision: toProvision('II.2.2.(4) đoạn 3'),
      kind: 'target',
      context: 'organisations',
      actor: 'Đoàn Thanh niên (Youth Union)',
      says: {
        vi: 'Hằng năm Đoàn Thanh niên giữ tỷ lệ cơ sở xếp loại hoàn thành tốt nhiệm vụ trở lên từ 95%.',
        en: 'Share of grassroots units rated "completed tasks well" or better held at 95% or more yearly - Youth Union.',
      },
      terms: 'Đoàn Thanh niên đạt 95% trở lên',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('youth/units-rated-well-share'),
          bearers: aboveGrassroots('youth-union'),
          operator: '>=',
          value: 95,
          time: EACH_YEAR,
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-16'),
      provision: toProvision('II.2.2.(4) đoạn 3'),
      kind: 'target',
      context: 'organisations',
      actor: "Hội Liên hiệp Phụ nữ (Women's Union)",
      says: {
        vi: 'Hằng năm Hội Liên hiệp Phụ nữ giữ tỷ lệ cơ sở xếp loại hoàn thành tốt nhiệm vụ trở lên từ 95%.',
        en: 'Share of grassroots units rated "completed tasks well" or better held at 95% or more yearly - Women\'s Union.',
      },
      terms: 'Hội Liên hiệp Phụ nữ đạt 95% trở lên',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('women/units-rated-well-share'),
          bearers: aboveGrassroots('womens-union'),
          operator: '>=',
          value: 95,
          time: EACH_YEAR,
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-17'),
      provision: toProvision('II.2.2.(4) đoạn 3'),
      kind: 'target',
      context: 'organisations',
      actor: "Hội Cựu chiến binh (Veterans' Association)",
      says: {
        vi: 'Hằng năm Hội Cựu chiến binh giữ tỷ lệ cơ sở xếp loại hoàn thành tốt nhiệm vụ trở lên từ 98%.',
        en: 'Share of grassroots units rated "completed tasks well" or better held at 98% or more yearly - Veterans\' Association.',
      },
      terms: 'Hội Cựu chiến binh đạt 98% trở lên',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('veterans/units-rated-well-share'),
          bearers: aboveGrassroots('veterans-association'),
          operator: '>=',
          value: 98,
          time: EACH_YEAR,
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.4-18'),
      provision: toProvision('II.2.2.(4) đoạn 4'),
      kind: 'target',
      context: 'personnel',
      actor:
        'Mỗi công đoàn cơ sở, chi đoàn thanh niên, chi hội phụ nữ, chi hội nông dân, chi hội cựu chiến binh',
      says: {
        vi: 'Hằng năm, mỗi công đoàn cơ sở, chi đoàn, chi hội còn nguồn giới thiệu cho cấp ủy ít nhất một đoàn viên, hội viên ưu tú.',
        en: "Each year every grassroots trade union, youth branch, women's, farmers' and veterans' branch that still has a source introduces at least one outstanding member to the Party committee for admission to the Party.",
      },
      terms: 'giới thiệu được ít nhất 01 đoàn viên, hội viên ưu …; (còn nguồn)',
      checkable: 'computable',
      modality: 'conditional',
      remark: {
        en: 'Unclear whether "(còn nguồn)" qualifies only veterans\' branches or all five kinds; exempt branches without a source.',
      },
      targets: [
        {
          indicator: toIndicatorId('front/members-introduced-to-party'),
          bearers: BRANCHES,
          operator: '>=',
          value: 1,
          time: EACH_YEAR,
          condition: {
            fact: 'lao-cai/branch-has-source',
            words: words(
              'còn nguồn để giới thiệu kết nạp Đảng',
              'still has members to introduce to the Party',
            ),
          },
          note: words(
            'Chữ “(còn nguồn)” đứng sau chi hội cựu chiến binh; được hiểu là áp dụng cho cả năm loại.',
            '"(còn nguồn)" stands after the veterans\' branches; it is read as holding for all five kinds.',
          ),
          grade: 'inferred',
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.5-1'),
      provision: toProvision('II.2.2.(5)'),
      kind: 'target',
      context: 'directives',
      actor: 'Cán bộ làm công tác vận động quần chúng (mass-mobilisation cadres)',
      says: {
        vi: 'Hằng năm, phấn đấu toàn bộ cán bộ làm công tác vận động quần chúng được học tập nghị quyết, chỉ thị, chính sách, pháp luật.',
        en: 'Each year 100% of cadres doing mass mobilisation study Party resolutions and directives and State policy and law.',
      },
      terms: '100% cán bộ làm công tác vận động quần chúng',
      checkable: 'computable',
      modality: 'aspirational',
      targets: [
        {
          indicator: toIndicatorId('front/cadres-studied-share'),
          bearers: FRONT_AND_ORGANISATIONS,
          operator: '>=',
          value: 100,
          time: EACH_YEAR,
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.5-2'),
      provision: toProvision('II.2.2.(5)'),
      kind: 'target',
      context: 'directives',
      actor: 'Đoàn viên, hội viên (union/association members)',
      says: {
        vi: 'Hằng năm, phấn đấu 90% đoàn viên, hội viên được học tập nghị quyết, chỉ thị, chính sách, pháp luật.',
        en: 'Each year 90% of members study Party resolutions and directives and State policy and law.',
      },
      terms: '90% đoàn viên, hội viên',
      checkable: 'computable',
      modality: 'aspirational',
      remark: { en: 'Text says "90%" without "trở lên"; treated as a floor (phấn đấu).' },
      targets: [
        {
          indicator: toIndicatorId('front/members-studied-share'),
          bearers: ORGANISATIONS_ALONE,
          operator: '>=',
          value: 90,
          time: EACH_YEAR,
          note: words(
            'Văn bản viết “90%”, không có chữ “trở lên”; được hiểu là mức sàn.',
            'The text says "90%" without "or more"; it is read as a floor.',
          ),
          grade: 'inferred',
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.6-1'),
      provision: toProvision('II.2.2.(6)'),
      kind: 'target',
      context: 'organisations',
      actor: 'MTTQ và các tổ chức CT-XH các cấp; chính quyền',
      says: {
        vi: 'Hằng năm, Mặt trận và các tổ chức ở các cấp xây dựng chương trình phối hợp với chính quyền, nêu nhiệm vụ trọng tâm.',
        en: 'Each year build a coordination programme with the authorities that fixes key tasks tied to local political tasks.',
      },
      terms: 'chương trình phối hợp với chính quyền; nhiệm vụ trọng tâm',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('front/coordination-programmes-built'),
          bearers: FRONT_AND_ORGANISATIONS,
          operator: '>=',
          value: 1,
          time: EACH_YEAR,
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.7-1'),
      provision: toProvision('II.2.2.(7)'),
      kind: 'target',
      context: 'mobilisation-models',
      actor: 'MTTQ và các tổ chức CT-XH cấp cơ sở (grassroots)',
      says: {
        vi: 'Hằng năm, mỗi tổ chức cấp cơ sở phấn đấu có ít nhất một mô hình “Dân vận khéo” hiệu quả và được nhân rộng.',
        en: 'Each year each grassroots Front and socio-political organisation builds at least one skilful-mass-mobilisation model that works effectively and is replicated.',
      },
      terms: 'ít nhất 01 mô hình “Dân vận khéo” hoạt động có …',
      checkable: 'computable',
      modality: 'aspirational',
      remark: { en: 'OCR "Phân đấu" = "Phấn đấu".' },
      targets: [
        {
          indicator: toIndicatorId('front/effective-replicated-models'),
          bearers: GRASSROOTS_FRONT_AND_ORGANISATIONS,
          operator: '>=',
          value: 1,
          time: EACH_YEAR,
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.7-2'),
      provision: toProvision('II.2.2.(7)'),
      kind: 'target',
      context: 'campaigns',
      actor: 'MTTQ và các tổ chức CT-XH cấp cơ sở (grassroots)',
      says: {
        vi: 'Mỗi nhiệm kỳ, phấn đấu giúp ít nhất một hộ nghèo thoát nghèo bền vững, nơi còn hộ nghèo.',
        en: 'In each term help at least one poor household escape poverty sustainably (for villages and residential groups that still have poor households).',
      },
      terms: 'mỗi nhiệm kỳ, giúp được ít nhất 01 hộ gia đình …',
      checkable: 'computable',
      modality: 'aspirational',
      remark: { en: 'OCR "phân đấu" = "phấn đấu".' },
      targets: [
        {
          indicator: toIndicatorId('front/households-helped'),
          bearers: GRASSROOTS_FRONT_AND_ORGANISATIONS,
          operator: '>=',
          value: 1,
          time: { kind: 'each-term' },
          condition: {
            fact: 'lao-cai/poor-households-remain',
            words: words(
              'thôn, tổ dân phố còn hộ nghèo',
              'the village or residential group still has poor households',
            ),
          },
          readings: [
            {
              id: 'jointly',
              words: words(
                'một hộ tính chung cho các tổ chức ở cùng nơi',
                'one household for the organisations of a place together',
              ),
              value: 0,
            },
          ],
          note: words(
            'Không nói nhiệm kỳ của tổ chức nào; được hiểu là nhiệm kỳ của chính tổ chức đó.',
            'Whose term is not said; it is read as that of the organisation itself.',
          ),
          grade: 'inferred',
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.8-1'),
      provision: toProvision('II.2.2.(8) câu 1'),
      kind: 'target',
      context: 'it-adoption',
      actor: 'Ban công tác Mặt trận, các chi đoàn, chi hội (Front working committees, branches)',
      says: {
        vi: 'Đến năm 2025, phấn đấu trên 75% ban công tác Mặt trận, chi đoàn, chi hội dùng công nghệ thông tin, mạng xã hội trong sinh hoạt.',
        en: 'By 2025, more than 75% of Front working committees and branches use IT and social networks in meetings and activities.',
      },
      terms: 'trên 75% Ban công tác Mặt trận, các chi đoàn, chi …',
      checkable: 'computable',
      modality: 'aspirational',
      remark: { en: '"trên 75%" = strictly greater (the other targets say "trở lên"). OCR "Phân đấu".' },
      targets: [
        {
          indicator: toIndicatorId('front/branches-using-it-share'),
          bearers: FRONT_AND_ORGANISATIONS,
          operator: '>',
          value: 75,
          time: { kind: 'by-year-end', year: 2025 },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.8-2'),
      provision: toProvision('II.2.2.(8) câu 2'),
      kind: 'target',
      context: 'it-adoption',
      actor: 'Các tổ chức CT-XH cấp cơ sở (grassroots socio-political organisations)',
      says: {
        vi: 'Đến năm 2030, toàn bộ tổ chức chính trị - xã hội cấp cơ sở dùng công nghệ thông tin, mạng xã hội.',
        en: 'By 2030, 100% of grassroots socio-political organisations use IT and social networks in meetings and activities.',
      },
      terms: 'Đến năm 2030, 100% các tổ chức chính trị - xã …',
      checkable: 'computable',
      remark: {
        en: 'Population differs from the 2025 target (grassroots organisations instead of working committees/branches; Front not named).',
      },
      targets: [
        {
          indicator: toIndicatorId('front/grassroots-using-it-share'),
          bearers: aboveGrassroots(...ORGANISATIONS, 'mass-organisation'),
          operator: '>=',
          value: 100,
          time: { kind: 'by-year-end', year: 2030 },
        },
      ],
    },
    {
      id: toClauseId('LC-II.2.2.9-1'),
      provision: toProvision('II.2.2.(9)'),
      kind: 'rule',
      context: 'personnel',
      actor: 'Cán bộ, công chức lãnh đạo, quản lý MTTQ và tổ chức CT-XH',
      says: {
        vi: 'Cán bộ lãnh đạo, quản lý được bố trí, luân chuyển theo bốn hướng: sang cơ quan đảng, chính quyền; giữa Mặt trận và các tổ chức; giữa các tổ chức; giữa các ban, phòng.',
        en: 'Leaders and managers of the Front and socio-political organisations are assigned, transferred and rotated along four paths: to Party/government bodies; between Front and organisations; between organisations; between boards and divisions inside a body.',
      },
      terms: 'bố trí, điều động, luân chuyển',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Bố trí, điều động, luân chuyển chức vụ lãnh đạo, quản lý của Mặt trận và các tổ chức',
          'Assign, transfer and rotate leading posts of the Front and the organisations',
        ),
        bearers: COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words(
          'Văn bản không nêu ai quyết định; được hiểu là cấp ủy quản lý cán bộ. Ghi theo chức vụ và số lượng, không theo người.',
          'The text does not say who decides; it is read as the committee that manages the cadres. Recorded by post and number, never by person.',
        ),
      },
    },
    {
      id: toClauseId('LC-II.2.2.9-2'),
      provision: toProvision('II.2.2.(9)'),
      kind: 'target',
      context: 'personnel',
      actor: 'Cán bộ, công chức lãnh đạo, quản lý MTTQ và tổ chức CT-XH',
      says: {
        vi: 'Mỗi chức vụ về cơ bản chỉ giữ tối đa hai nhiệm kỳ.',
        en: 'Time in a given post is basically no more than two terms.',
      },
      terms: 'thời gian giữ chức vụ cơ bản không quá 02 nhiệm kỳ',
      checkable: 'computable',
      modality: 'hedged',
      remark: {
        vi: '“Cơ bản” cho phép ngoại lệ: chỉ cảnh báo, không kết luận vi phạm. Văn bản không nêu tính nhiệm kỳ liên tục hay cộng dồn.',
        en: '"cơ bản" (basically) allows exceptions: report as warning, not as hard failure. Consecutive vs total terms not stated.',
      },
      facts: [TERMS_OF_HOLDER],
      parameters: [
        {
          id: 'office.terms-most',
          type: 'number',
          unit: 'term',
          words: words('Số nhiệm kỳ tối đa ở một chức vụ', 'Most terms in one post'),
          entries: [entry<number>(2, IN_ITS_TIME, TWO_TERMS, 'inferred', { note: UNDATED })],
        },
      ],
      rules: [
        {
          id: 'LC-II.2.2.9-2',
          title: words('Thời gian giữ một chức vụ', 'Time in one post'),
          basis: TWO_TERMS,
          grade: 'verified',
          modality: 'hedged',
          anchor: 'as-of',
          versions: {
            id: 'LC-II.2.2.9-2',
            entries: [
              entry(
                compare(fact(TERMS_OF_HOLDER.id), '<=', parameter('office.terms-most')),
                IN_ITS_TIME,
                TWO_TERMS,
                'inferred',
                { note: UNDATED },
              ),
            ],
          },
          exceptions: [],
        },
      ],
    },
    {
      id: toClauseId('LC-III.1-1'),
      provision: toProvision('III.1 đoạn 1 câu 1'),
      kind: 'role',
      context: 'organisations',
      actor: 'Các cấp ủy đảng và hệ thống chính trị',
      says: {
        vi: 'Nâng nhận thức, trách nhiệm của cấp ủy và cả hệ thống chính trị đối với việc xây dựng Mặt trận và các tổ chức vững mạnh.',
        en: 'Raise awareness and responsibility for leading and building a strong Front and strong socio-political organisations.',
      },
      terms: 'Nâng cao nhận thức và trách nhiệm',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-III.1-2'),
      provision: toProvision('III.1 đoạn 1 câu 2'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Các cấp ủy đảng',
      says: {
        vi: 'Các cấp ủy tiếp tục học tập và tuyên truyền về vị trí, vai trò của Mặt trận và các tổ chức chính trị - xã hội.',
        en: 'Keep studying and publicising the position and role of the Front and socio-political organisations; great unity is the cause of whole Party, people and system, with them as the core advisers.',
      },
      terms: 'quán triệt, tuyên truyền; tham mưu nòng cốt',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words(
          'Học tập, tuyên truyền về vai trò, vị trí của Mặt trận và các tổ chức chính trị - xã hội',
          'Study and publicise the position and role of the Front and the socio-political organisations',
        ),
        bearers: {
          by: 'kind',
          kinds: ['party-committee'],
          levels: ['province', 'bloc', 'district', 'commune', 'grassroots'],
          within: PROVINCIAL_COMMITTEE,
          hierarchy: 'party-leadership',
        },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['meeting', 'document', 'record'],
        grade: 'inferred',
        note: words(
          'Câu này không nêu chủ thể; hiểu là cấp ủy các cấp, theo tên của mục III.1',
          'The sentence names no doer; read as the Party committees at all levels, by the heading of III.1',
        ),
      },
    },
    {
      id: toClauseId('LC-III.1-3'),
      provision: toProvision('III.1 đoạn 2 câu 1'),
      kind: 'workflow-step',
      context: 'directives',
      actor: 'Cấp ủy đảng các cấp (Party committees at all levels)',
      says: {
        vi: 'Cấp ủy các cấp ban hành nghị quyết, chỉ thị của mình để lãnh đạo toàn diện hoạt động của Mặt trận và các đoàn thể.',
        en: 'Concretise into own resolutions and directives to lead the whole activity of the Front and mass organisations.',
      },
      terms: 'cụ thể hóa thành các nghị quyết, chỉ thị',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Cụ thể hóa thành nghị quyết, chỉ thị lãnh đạo Mặt trận và các đoàn thể',
          'Issue own resolutions and directives to lead the Front and the mass organisations',
        ),
        bearers: COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-III.1-4'),
      provision: toProvision('III.1 đoạn 2 câu 2'),
      kind: 'role',
      context: 'supervision',
      actor: 'Cấp ủy đảng các cấp',
      says: {
        vi: 'Cấp ủy tạo điều kiện để Mặt trận và các đoàn thể tham gia xây dựng Đảng, chính quyền, giám sát, phản biện có hiệu quả.',
        en: 'Create favourable conditions for them to take part in Party and government building and do oversight and social criticism effectively.',
      },
      terms: 'tham gia xây dựng Đảng, chính quyền; giám sát, phản biện xã hội',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tạo điều kiện cho Mặt trận và các đoàn thể góp ý xây dựng Đảng, chính quyền, giám sát, phản biện',
          'Make it possible for the Front and the organisations to take part in Party and government building, supervise and criticise',
        ),
        bearers: COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'record'],
      },
    },
    {
      id: toClauseId('LC-III.1-5'),
      provision: toProvision('III.1 đoạn 2 câu 3'),
      kind: 'role',
      context: 'supervision',
      actor: 'Cấp ủy đảng các cấp',
      says: {
        vi: 'Cấp ủy chỉ đạo kiểm tra, giám sát việc thực hiện các văn bản về công tác Mặt trận và các tổ chức.',
        en: 'Direct inspection and supervision of how Party and State documents on Front and socio-political work are carried out.',
      },
      terms: 'chỉ đạo kiểm tra, giám sát việc tổ chức thực hiện',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Chỉ đạo kiểm tra, giám sát việc thực hiện chủ trương, chính sách về công tác Mặt trận và các tổ chức',
          'Direct inspection and supervision of how documents on Front work are carried out',
        ),
        bearers: COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.1-6'),
      provision: toProvision('III.1 đoạn 2 câu 4'),
      kind: 'workflow-step',
      context: 'organisations',
      actor: 'Cấp ủy đảng; các tổ chức CT-XH',
      says: {
        vi: 'Cấp ủy lãnh đạo các tổ chức lập kế hoạch phát triển đảng viên, đoàn viên, hội viên ở vùng đồng bào có đạo, dân tộc thiểu số và trong doanh nghiệp.',
        en: 'Direct the organisations to build plans to develop Party members, union and association members, and Party and mass organisations in religious areas, ethnic-minority areas and enterprises of every economic sector.',
      },
      terms:
        'kế hoạch phát triển đảng viên, đoàn viên, hội viên; vùng đồng bào có đạo, vùng dân tộc thiểu số; doanh nghiệp thuộc mọi thành phần kinh tế',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Chỉ đạo các tổ chức xây dựng kế hoạch phát triển đảng viên, đoàn viên, hội viên và tổ chức',
          'Have the organisations plan how to win Party members, members and branches',
        ),
        bearers: COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-III.1-7'),
      provision: toProvision('III.1 đoạn 2 câu 5'),
      kind: 'rule',
      context: 'organisations',
      actor: 'Cấp ủy đảng các cấp',
      says: {
        vi: 'Cấp ủy đánh giá, phân loại chất lượng hoạt động của Mặt trận và các tổ chức đúng thực chất.',
        en: "Evaluate and classify the quality of the Front and organisations' activity truthfully.",
      },
      terms: 'Đánh giá, phân loại chất lượng hoạt động ... đúng thực chất',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Đánh giá, phân loại chất lượng hoạt động của Mặt trận và các tổ chức',
          'Rate the quality of the work of the Front and the organisations',
        ),
        bearers: COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.1-8'),
      provision: toProvision('III.1 đoạn 3'),
      kind: 'recurrence',
      context: 'organisations',
      actor: 'Thường trực cấp ủy (Standing Body of the Party committee)',
      says: {
        vi: 'Mỗi quý một lần, và thêm khi có việc đột xuất, thường trực cấp ủy gặp Ban Dân vận, Mặt trận và các tổ chức ở cấp mình.',
        en: "Every quarter, and ad hoc, hold a working session with the same-level Mass Mobilisation Commission, Front and socio-political organisations to hear results and the people's situation.",
      },
      terms: 'Định kỳ hàng quý và đột xuất, thường trực cấp ủy …; cùng cấp',
      checkable: 'computable',

      duty: {
        kind: 'task',
        action: words(
          'Gặp Ban Dân vận, Mặt trận và các tổ chức cùng cấp để nghe về kết quả và tình hình Nhân dân',
          'Hold a working session with the Mass Mobilisation Commission, the Front and the organisations of the same level',
        ),
        bearers: {
          by: 'kind',
          kinds: ['party-standing-body'],
          levels: ['province', 'bloc', 'district', 'commune', 'grassroots'],
          within: PROVINCIAL_COMMITTEE,
          hierarchy: 'party-leadership',
        },
        schedule: { kind: 'recurring', every: ['quarter'], due: { kind: 'within-period' } },
        proof: ['meeting', 'document'],
        note: words(
          'Văn bản không nêu cấp nào và không nêu ngày trong quý; các buổi đột xuất là thêm vào và không có lịch',
          'No level and no day of the quarter is named; ad hoc sessions come on top and have no schedule',
        ),
      },
    },
    {
      id: toClauseId('LC-III.1-9'),
      provision: toProvision('III.1 đoạn 3'),
      kind: 'workflow-step',
      context: 'petitions',
      actor: 'Thường trực cấp ủy (Standing Body)',
      says: {
        vi: 'Kết quả buổi làm việc: định hướng nhiệm vụ trọng tâm sắp tới, chỉ đạo giải quyết kiến nghị chính đáng của dân và vướng mắc ở cơ sở.',
        en: "Session output: orient key tasks for the next period and direct the settlement of people's legitimate petitions and proposals and of difficulties at the base.",
      },
      terms: 'chỉ đạo giải quyết những kiến nghị, đề xuất chính đáng …',
      checkable: 'trackable',
      remark: { en: 'OCR "trong tâm" = "trọng tâm".' },
      duty: {
        kind: 'task',
        action: words(
          'Kết luận buổi làm việc: định hướng nhiệm vụ, chỉ đạo giải quyết kiến nghị và vướng mắc',
          'Conclude the session: set tasks and have petitions and difficulties settled',
        ),
        bearers: STANDING_BODIES,
        schedule: {
          kind: 'conditional',
          trigger: {
            id: 'lao-cai/working-session',
            words: words(
              'buổi làm việc của thường trực cấp ủy với Mặt trận và các tổ chức',
              'working session of the standing body with the Front and the organisations',
            ),
          },
        },
        proof: ['document', 'record'],
      },
    },
    {
      id: toClauseId('LC-III.2-1'),
      provision: toProvision('III.2 đoạn 1 câu 1'),
      kind: 'workflow-step',
      context: 'organisations',
      actor: 'Chính quyền; Ủy ban MTTQ; các tổ chức CT-XH các cấp',
      says: {
        vi: 'Chính quyền ký kết và thực hiện chương trình phối hợp, liên tịch với Mặt trận và các tổ chức cùng cấp.',
        en: 'Sign and carry out coordination programmes and joint agreements between authorities and the Front and organisations at each level.',
      },
      terms: 'ký kết và thực hiện có hiệu quả các chương trình …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Ký kết, thực hiện chương trình phối hợp, ký kết liên tịch',
          'Sign and carry out coordination programmes and joint agreements',
        ),
        bearers: AUTHORITIES_AND_FRONT,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-III.2-2'),
      provision: toProvision('III.2 đoạn 1 câu 2'),
      kind: 'recurrence',
      context: 'organisations',
      actor: 'Chính quyền; MTTQ; tổ chức CT-XH',
      says: {
        vi: 'Mỗi năm, chính quyền cùng Mặt trận và các tổ chức đánh giá kết quả phối hợp, rồi xác định nhiệm vụ trọng tâm và chỉ tiêu cho thời gian tới.',
        en: 'Each year evaluate the coordination results and set key tasks and concrete targets for the next period.',
      },
      terms: 'Hằng năm, đánh giá kết quả thực hiện, xác định nhiệm …',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words(
          'Đánh giá kết quả phối hợp trong năm, xác định nhiệm vụ trọng tâm và chỉ tiêu cho thời gian tiếp theo',
          'Evaluate the coordination of the year and set key tasks and targets for the next period',
        ),
        bearers: {
          by: 'kind',
          kinds: ['peoples-committee', 'front-committee', ...ORGANISATIONS, 'mass-organisation'],
          levels: ['province', 'district', 'commune'],
          within: PROVINCIAL_COMMITTEE,
          hierarchy: 'party-leadership',
        },
        schedule: { kind: 'recurring', every: ['year'], due: { kind: 'within-period' } },
        proof: ['report', 'meeting', 'document'],
        note: words(
          'Mỗi bên tham gia chương trình phối hợp đều có phần việc này; văn bản không nêu bên nào chủ trì',
          'Every party to a coordination programme bears it; the text names no lead',
        ),
      },
    },
    {
      id: toClauseId('LC-III.2-3'),
      provision: toProvision('III.2 đoạn 2'),
      kind: 'role',
      context: 'organisations',
      actor: 'Chính quyền; tổ chức CT-XH',
      says: {
        vi: 'Phối hợp thực hiện các chương trình, dự án, đề án hợp với từng tổ chức để thu hút đoàn viên, hội viên.',
        en: 'Jointly carry out socio-economic programmes, projects and schemes suited to each organisation so as to gather members.',
      },
      terms: 'Phối hợp thực hiện một số chương trình, dự án, đề án',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phối hợp thực hiện chương trình, dự án, đề án phát triển kinh tế - xã hội',
          'Carry out programmes and projects together',
        ),
        bearers: AUTHORITIES_AND_FRONT,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.2-4'),
      provision: toProvision('III.2 đoạn 3'),
      kind: 'role',
      context: 'supervision',
      actor: 'MTTQ, tổ chức CT-XH; chính quyền (phối hợp)',
      says: {
        vi: 'Mặt trận và các tổ chức giám sát hoạt động của chính quyền, cán bộ, công chức khi thi hành công vụ.',
        en: 'Oversight object 1: activity of authorities, cadres and civil servants in public duty.',
      },
      terms: 'giám sát hoạt động của chính quyền, cán bộ, công chức …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Giám sát hoạt động của chính quyền, cán bộ, công chức trong thực thi công vụ',
          'Supervise authorities and civil servants in their duty',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.2-5'),
      provision: toProvision('III.2 đoạn 3'),
      kind: 'role',
      context: 'petitions',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Mặt trận và các tổ chức giám sát việc giải quyết kiến nghị của cử tri, người dân.',
        en: 'Oversight object 2: how petitions of voters and people are settled.',
      },
      terms: 'giám sát việc giải quyết những kiến nghị của cử tri, Nhân dân',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Giám sát việc giải quyết kiến nghị của cử tri và Nhân dân',
          'Supervise how petitions of voters and people are settled',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.2-6'),
      provision: toProvision('III.2 đoạn 3'),
      kind: 'rule',
      context: 'supervision',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Đối tượng phản biện: dự thảo văn bản quy phạm pháp luật, chương trình, dự án quan trọng liên quan trực tiếp đến quyền lợi của dân hoặc hoạt động của các tổ chức.',
        en: "Social-criticism objects: draft legal documents and important local programmes and projects that directly concern people's lawful rights and interests or the organisations' own activity.",
      },
      terms: 'phản biện dự thảo các văn bản quy phạm pháp luật …',
      checkable: 'computable',
      facts: CRITICISM_FACTS,
      rules: [
        {
          id: 'lao-cai/criticism-object',
          title: words('Đối tượng phản biện xã hội', 'What is open to social criticism'),
          basis: legalBasis(ID, 'III.2 đoạn 3', { clause: 'LC-III.2-6' }),
          grade: 'verified',
          modality: 'plain',
          anchor: 'as-of',
          versions: {
            id: 'lao-cai/criticism-object#versions',
            entries: [
              entry(
                all(
                  any(isTrue('draft/is-legal-document'), isTrue('draft/is-important-local-programme')),
                  any(isTrue('draft/concerns-rights-of-people'), isTrue('draft/concerns-the-organisations')),
                ),
                IN_ITS_TIME,
                legalBasis(ID, 'III.2 đoạn 3', { clause: 'LC-III.2-6' }),
                'inferred',
                { note: UNDATED },
              ),
            ],
          },
          exceptions: [],
        },
      ],
    },
    {
      id: toClauseId('LC-III.2-7'),
      provision: toProvision('III.2 đoạn 4 câu 1'),
      kind: 'role',
      context: 'finance',
      actor: 'Chính quyền; tổ chức CT-XH',
      says: {
        vi: 'Phối hợp tăng nguồn vốn các quỹ hội cho đoàn viên, hội viên vay khởi nghiệp, phát triển kinh tế.',
        en: 'Jointly grow the capital of association funds so members can borrow for start-ups and legitimate economic development.',
      },
      terms: 'phát triển nguồn vốn các quỹ hội; vay vốn khởi nghiệp',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words('Phối hợp phát triển nguồn vốn các quỹ hội', 'Grow the capital of the funds together'),
        bearers: AUTHORITIES_AND_FRONT,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
      },
    },
    {
      id: toClauseId('LC-III.2-8'),
      provision: toProvision('III.2 đoạn 4 câu 2'),
      kind: 'rule',
      context: 'finance',
      actor: 'Chính quyền; tổ chức CT-XH',
      says: {
        vi: 'Phối hợp rà soát, sửa cơ chế quản lý các quỹ do tổ chức quản lý để hiệu quả, chặt chẽ, công khai, minh bạch.',
        en: 'Jointly review and amend the management mechanism of financial funds run by the organisations so that they are effective, tight, public and transparent.',
      },
      terms: 'rà soát, sửa đổi cơ chế quản lý tài chính các …; công khai, minh bạch',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Rà soát, sửa đổi cơ chế quản lý tài chính các quỹ',
          'Review and amend how the funds are managed',
        ),
        bearers: AUTHORITIES_AND_FRONT,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-III.3-1'),
      provision: toProvision('III.3 đoạn 1 câu 1'),
      kind: 'role',
      context: 'campaigns',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Phát động và tổ chức có hiệu quả các phong trào thi đua yêu nước trên mọi lĩnh vực.',
        en: 'Launch and effectively run patriotic emulation movements in every field: life, economy, culture, society, defence, security.',
      },
      terms: 'Phát động và tổ chức thực hiện có hiệu quả các …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phát động, tổ chức thực hiện phong trào thi đua yêu nước',
          'Launch and run patriotic emulation movements',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.3-2'),
      provision: toProvision('III.3 đoạn 1 câu 2'),
      kind: 'workflow-step',
      context: 'campaigns',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Xác định nội dung, đối tượng trọng điểm và phân công rõ trách nhiệm lãnh đạo, chỉ đạo phong trào.',
        en: 'Campaign step 1: set key content and key target groups and clearly assign leadership responsibility.',
      },
      terms: 'Xác định nội dung thi đua trọng tâm, đối tượng trọng …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Xác định nội dung, đối tượng trọng điểm của phong trào, phân công lãnh đạo, chỉ đạo',
          'Set content and target groups of a movement and say who leads',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'conditional', trigger: MOVEMENT_LAUNCHED },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-III.3-3'),
      provision: toProvision('III.3 đoạn 1 câu 2'),
      kind: 'workflow-step',
      context: 'campaigns',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Kiểm tra, đánh giá, rút kinh nghiệm trước, sau đó mới triển khai ra diện rộng.',
        en: 'Campaign step 2 (order rule): check, evaluate and draw lessons first; only then roll out widely.',
      },
      terms: 'kiểm tra, đánh giá, rút kinh nghiệm, từ đó mới triển …',
      checkable: 'computable',
      facts: MOVEMENT_FACTS,
      rules: [
        {
          id: 'lao-cai/roll-out-after-evaluation',
          title: words('Chỉ nhân rộng sau khi đánh giá, rút kinh nghiệm', 'Rolled out only after evaluation'),
          basis: legalBasis(ID, 'III.3 đoạn 1 câu 2', { clause: 'LC-III.3-3' }),
          grade: 'verified',
          modality: 'plain',
          anchor: 'as-of',
          appliesWhen: isTrue('movement/rolled-out'),
          versions: {
            id: 'lao-cai/roll-out-after-evaluation#versions',
            entries: [
              entry(
                compare(fact('movement/evaluated-on'), '<=', fact('movement/rolled-out-on')),
                IN_ITS_TIME,
                legalBasis(ID, 'III.3 đoạn 1 câu 2', { clause: 'LC-III.3-3' }),
                'inferred',
                { note: UNDATED },
              ),
            ],
          },
          exceptions: [],
        },
      ],
    },
    {
      id: toClauseId('LC-III.3-4'),
      provision: toProvision('III.3 đoạn 1 câu 2'),
      kind: 'workflow-step',
      context: 'campaigns',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Sơ kết, tổng kết, kịp thời cổ vũ cách làm sáng tạo, biểu dương tập thể, cá nhân xứng đáng.',
        en: 'Campaign step 3: interim and final review, timely encouragement of creative ways and commendation of deserving collectives and individuals.',
      },
      terms: 'sơ kết, tổng kết, đánh giá, cổ vũ, động viên kịp thời; biểu dương',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Sơ kết, tổng kết phong trào, biểu dương kịp thời',
          'Review the movement and commend in time',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'conditional', trigger: MOVEMENT_LAUNCHED },
        proof: ['report', 'reward'],
      },
    },
    {
      id: toClauseId('LC-III.3-5'),
      provision: toProvision('III.3 đoạn 2 câu 1'),
      kind: 'principle',
      context: 'campaigns',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Các cuộc vận động, phong trào phải thiết thực, hiệu quả, thực chất.',
        en: 'Campaigns and emulation must be practical, effective and substantive.',
      },
      terms: 'tính thiết thực, hiệu quả, thực chất',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-III.3-6'),
      provision: toProvision('III.3 đoạn 2 câu 2'),
      kind: 'target',
      context: 'campaigns',
      actor: 'Các đoàn thể (mass organisations, each level)',
      says: {
        vi: 'Mỗi năm, mỗi đoàn thể chọn ít nhất một nội dung cụ thể, thiết thực để phát động thi đua.',
        en: 'Each year each mass organisation picks at least one concrete, practical item to launch emulation on and carry out.',
      },
      terms: 'Mỗi năm các đoàn thể lựa chọn ít nhất một nội …',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('front/emulation-items-launched'),
          bearers: ORGANISATIONS_ALONE,
          operator: '>=',
          value: 1,
          time: EACH_YEAR,
        },
      ],
    },
    {
      id: toClauseId('LC-III.3-7'),
      provision: toProvision('III.3 đoạn 2 câu 3'),
      kind: 'workflow-step',
      context: 'campaigns',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Khi thực hiện phải có nội dung trọng tâm, chỉ tiêu, phân công, kiểm tra, sơ kết, tổng kết và khen thưởng kịp thời.',
        en: 'While running: fix key content and concrete targets, assign leadership, inspect, review, evaluate, and commend and reward in time.',
      },
      terms: 'xác định ... chỉ tiêu cụ thể, có phân công lãnh …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Thực hiện phong trào có chỉ tiêu, phân công, kiểm tra, sơ kết, tổng kết, khen thưởng',
          'Run the movement with targets, assignments, inspection, review and reward',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'conditional', trigger: MOVEMENT_LAUNCHED },
        proof: ['document', 'report', 'inspection', 'reward'],
      },
    },
    {
      id: toClauseId('LC-III.3-8'),
      provision: toProvision('III.3 đoạn 3'),
      kind: 'rule',
      context: 'mobilisation-models',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Tổ chức học tập, trao đổi, tuyên truyền, biểu dương và nhân rộng mô hình, điển hình, kể cả mô hình “Dân vận khéo”.',
        en: 'Organise learning and exchange, publicise, commend, reward and replicate models and exemplars, including "Dân vận khéo" models, in all fields.',
      },
      terms: 'nhân rộng các mô hình, điển hình tiên tiến; mô hình "Dân vận khéo"',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tuyên truyền, biểu dương, khen thưởng, nhân rộng mô hình, điển hình tiên tiến',
          'Publicise, commend, reward and replicate models and exemplars',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'prompt' },
        proof: ['report', 'reward', 'record'],
      },
    },
    {
      id: toClauseId('LC-III.4-1'),
      provision: toProvision('III.4 đoạn 1 câu 1'),
      kind: 'workflow-step',
      context: 'organisations',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Cụ thể hóa chủ trương, chính sách thành chương trình, kế hoạch hoạt động thiết thực.',
        en: 'Turn Party lines and State policy into concrete activity programmes and plans.',
      },
      terms: 'cụ thể hóa ... thành chương trình, kế hoạch hoạt động cụ thể',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Xây dựng chương trình, kế hoạch hoạt động cụ thể hóa chủ trương, chính sách',
          'Turn policy into own programmes and plans',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-III.4-2'),
      provision: toProvision('III.4 đoạn 1 câu 2'),
      kind: 'recurrence',
      context: 'front',
      actor: 'MTTQ (chủ trì), các tổ chức CT-XH (phối hợp)',
      says: {
        vi: 'Theo quý và theo năm, Mặt trận chủ trì, cùng các tổ chức chính trị - xã hội soạn nội dung tuyên truyền dùng chung.',
        en: 'Quarterly and yearly, the Front leads the organisations in preparing common propaganda content (Party/State policy; provincial and local directives and resolutions; emulation and campaigns; exemplars and good deeds).',
      },
      terms: 'Định kỳ quý, năm ... nội dung tuyên truyền chung',
      checkable: 'computable',

      duty: {
        kind: 'task',
        action: words(
          'Chủ trì xây dựng nội dung tuyên truyền chung của Mặt trận và các tổ chức chính trị - xã hội',
          'Lead the preparation of common propaganda content of the Front and the organisations',
        ),
        bearers: {
          by: 'kind',
          kinds: ['front-committee'],
          levels: ['province', 'district', 'commune'],
          within: PROVINCIAL_COMMITTEE,
          hierarchy: 'party-leadership',
        },
        coordinating: [
          toBodyId('lao-cai/labour-federation'),
          toBodyId('lao-cai/farmers-association'),
          toBodyId('lao-cai/womens-union'),
          toBodyId('lao-cai/veterans-association'),
          toBodyId('lao-cai/youth-union'),
        ],
        schedule: { kind: 'recurring', every: ['quarter', 'year'], due: { kind: 'within-period' } },
        proof: ['document'],
        note: words(
          'Văn bản không nêu cấp; ở mỗi cấp, Mặt trận phối hợp với các tổ chức cùng cấp',
          'No level is named; at each level the Front works with the organisations of that level',
        ),
      },
    },
    {
      id: toClauseId('LC-III.4-3'),
      provision: toProvision('III.4 đoạn 2 câu 1'),
      kind: 'rule',
      context: 'organisations',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Đa dạng hóa hình thức vận động, tập hợp, hướng hoạt động về cơ sở và khu dân cư.',
        en: 'Diversify ways of mobilising and gathering; direct activities to the base and residential areas.',
      },
      terms: 'Đa dạng hóa các hình thức vận động, tập hợp',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-III.4-4'),
      provision: toProvision('III.4 đoạn 2 câu 2'),
      kind: 'rule',
      context: 'organisations',
      actor: 'MTTQ, tổ chức CT-XH các cấp',
      says: {
        vi: 'Phát huy sự chủ động, sáng tạo; khắc phục hành chính hóa, bệnh thành tích, bệnh hình thức.',
        en: 'Promote initiative and creativity at every level and overcome three bad practices: administrative style, achievement chasing, formalism.',
      },
      terms: 'khắc phục tình trạng hành chính hóa, bệnh thành tích, bệnh hình thức',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-III.4-5'),
      provision: toProvision('III.4 đoạn 3'),
      kind: 'rule',
      context: 'campaigns',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Dùng nhiều hình thức tuyên truyền: phương tiện đại chúng, hội nghị, hội thi, trực quan, mạng xã hội, báo cáo viên, sinh hoạt ở khu dân cư, tham quan học tập.',
        en: "Diversify propaganda channels: mass media, seminars/conferences, current-affairs talks, contests, documentary shows, visual propaganda, Internet and social networks (Zalo, Facebook), reporters' network, direct contact in residential areas, study visits.",
      },
      terms: 'Đa dạng hóa hình thức tuyên truyền; báo cáo viên; Internet, mạng xã hội zalo, facebook',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words('Đa dạng hóa hình thức tuyên truyền', 'Use many channels of propaganda'),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
      },
    },
    {
      id: toClauseId('LC-III.4-6'),
      provision: toProvision('III.4 đoạn 4'),
      kind: 'role',
      context: 'organisations',
      actor:
        'Bí thư chi bộ, trưởng thôn, trưởng ban công tác mặt trận, già làng, trưởng bản, người có uy tín, cốt cán',
      says: {
        vi: 'Phát huy vai trò của bí thư chi bộ, trưởng thôn, trưởng ban công tác mặt trận, già làng, người có uy tín, cốt cán trong vận động nhân dân.',
        en: 'Use cell secretaries, village heads, heads of Front working committees, village elders, hamlet heads, reputable and core persons in ethnic and religious areas as mobilisers.',
      },
      terms: 'người có uy tín, cốt cán; già làng, trưởng bản',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phát huy lực lượng nòng cốt ở thôn, bản, tổ dân phố trong tuyên truyền, vận động',
          'Work through core offices and reputable persons of villages',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
        note: words(
          'Văn bản nêu những vai trò ở khu dân cư; tổ chức thực hiện là Mặt trận và các tổ chức theo tiêu đề mục 4. Chỉ ghi vai trò và số lượng.',
          'The text names roles in residential areas; by the heading of section 4 the Front and the organisations carry it out. Roles and numbers only.',
        ),
      },
    },
    {
      id: toClauseId('LC-III.4-7'),
      provision: toProvision('III.4 đoạn 5'),
      kind: 'workflow-step',
      context: 'petitions',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Thường xuyên tiếp xúc, đối thoại với đoàn viên, hội viên, người dân và tham mưu giải quyết kịp thời kiến nghị chính đáng.',
        en: 'Regularly meet, hold dialogue with and consult members and people, and advise committees and authorities to settle legitimate petitions in time.',
      },
      terms:
        'tiếp xúc, đối thoại, trao đổi, tọa đàm; giải quyết kịp thời những kiến nghị, đề xuất chính đáng',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tiếp xúc, đối thoại với đoàn viên, hội viên, Nhân dân; tham mưu giải quyết kiến nghị',
          'Meet and talk with members and people; advise how petitions are settled',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'regular' },
        proof: ['meeting', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.4-9'),
      provision: toProvision('III.4 đoạn 6'),
      kind: 'rule',
      context: 'it-adoption',
      actor: 'MTTQ, tổ chức CT-XH các cấp',
      says: {
        vi: 'Đẩy mạnh ứng dụng công nghệ thông tin trong quản lý, điều hành và chia sẻ thông tin với các cơ quan.',
        en: 'Push IT use in management and operation and step up connection and information sharing with other bodies.',
      },
      terms: 'ứng dụng công nghệ thông tin trong quản lý, điều hành; kết nối, chia sẻ thông tin',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Ứng dụng công nghệ thông tin, kết nối, chia sẻ thông tin',
          'Use IT in management and share information',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
      },
    },
    {
      id: toClauseId('LC-III.4-8'),
      provision: toProvision('III.4 đoạn 6'),
      kind: 'rule',
      context: 'petitions',
      actor: 'MTTQ, tổ chức CT-XH các cấp',
      says: {
        vi: 'Nắm dư luận, tâm tư, nguyện vọng của người dân.',
        en: "Capture the state of public opinion and the people's thoughts and wishes.",
      },
      terms: 'nắm bắt tình hình dư luận, tâm tư, nguyện vọng của Nhân dân',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Nắm bắt tình hình dư luận, tâm tư, nguyện vọng của Nhân dân',
          'Keep in touch with what people think and wish',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report'],
      },
    },
    {
      id: toClauseId('LC-III.5-2'),
      provision: toProvision('III.5 đoạn 1'),
      kind: 'role',
      context: 'finance',
      actor: 'Chính quyền các cấp (authorities)',
      says: {
        vi: 'Chính quyền tạo điều kiện cho Mặt trận và các tổ chức hoạt động đúng tôn chỉ, mục đích và pháp luật.',
        en: 'Create and secure conditions for the Front and organisations to act by their purpose and the law.',
      },
      terms: 'tạo điều kiện bảo đảm; tôn chỉ, mục đích',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tạo điều kiện bảo đảm cho Mặt trận và các tổ chức hoạt động',
          'Secure the conditions for the Front and the organisations to work',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'record'],
      },
    },
    {
      id: toClauseId('LC-III.5-1'),
      provision: toProvision('III.5 đoạn 1'),
      kind: 'role',
      context: 'finance',
      actor: 'Chính quyền các cấp (authorities)',
      says: {
        vi: 'Chính quyền huy động nguồn lực xây dựng, nâng cấp nhà văn hóa thôn, bản, tổ dân phố.',
        en: 'Mobilise resources to build and upgrade village, hamlet and residential-group culture houses for community life.',
      },
      terms: 'huy động các nguồn lực; nhà văn hóa thôn, bản, tổ dân phố',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Huy động nguồn lực xây dựng, nâng cấp nhà văn hóa thôn, bản, tổ dân phố',
          'Find means to build and improve village culture houses',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.5-3'),
      provision: toProvision('III.5 đoạn 2'),
      kind: 'rule',
      context: 'supervision',
      actor: 'Chính quyền các cấp; MTTQ; tổ chức CT-XH',
      says: {
        vi: 'Tạo điều kiện để Mặt trận và các tổ chức giám sát, phản biện, góp ý theo Quyết định 217-QĐ/TW, 218-QĐ/TW.',
        en: 'Enable oversight, social criticism and opinions on Party and government building under Decisions 217-QĐ/TW and 218-QĐ/TW of the Politburo.',
      },
      terms: 'giám sát, phản biện xã hội và góp ý xây dựng …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tạo điều kiện cho giám sát, phản biện xã hội, góp ý xây dựng Đảng, chính quyền theo 217-QĐ/TW, 218-QĐ/TW',
          'Enable supervision, social criticism and opinions under 217-QĐ/TW and 218-QĐ/TW',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'record'],
      },
    },
    {
      id: toClauseId('LC-III.5-4'),
      provision: toProvision('III.5 đoạn 2'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Giám sát và phản biện xã hội được làm theo Quyết định số 217-QĐ/TW của Bộ Chính trị.',
        en: 'The resolution rests on Decision 217-QĐ/TW (oversight and social criticism).',
      },
      terms: 'Quyết định 217-QĐ/TW',
      checkable: 'computable',
      relations: [{ kind: 'based-on', to: toDocumentId('party/217-qd-tw'), note: CITED_WITHOUT_DATE }],
    },
    {
      id: toClauseId('LC-III.5-5'),
      provision: toProvision('III.5 đoạn 2'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Góp ý xây dựng Đảng, xây dựng chính quyền được làm theo Quyết định số 218-QĐ/TW của Bộ Chính trị.',
        en: 'The resolution rests on Decision 218-QĐ/TW (opinions on Party and government building).',
      },
      terms: '218-QĐ/TW của Bộ Chính trị',
      checkable: 'computable',
      relations: [{ kind: 'based-on', to: toDocumentId('party/218-qd-tw'), note: CITED_WITHOUT_DATE }],
    },
    {
      id: toClauseId('LC-III.5-6'),
      provision: toProvision('III.5 đoạn 2'),
      kind: 'role',
      context: 'organisations',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Mặt trận và các tổ chức nhận những phần việc của chương trình, dự án hợp với chức năng, khả năng.',
        en: "Take on contents and pieces of work of programmes and projects suited to each organisation's functions and ability.",
      },
      terms: 'tham gia thực hiện những nội dung, phần việc của chương …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tham gia thực hiện phần việc của chương trình, dự án phù hợp',
          'Take on parts of programmes and projects',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.5-7'),
      provision: toProvision('III.5 đoạn 3 câu 1'),
      kind: 'rule',
      context: 'finance',
      actor: 'Chính quyền các cấp',
      says: {
        vi: 'Xây dựng cơ chế hỗ trợ cốt cán, già làng, trưởng bản, người có uy tín vùng dân tộc, tôn giáo.',
        en: 'Build support mechanisms for core persons, village elders, hamlet heads and reputable persons in ethnic and religious areas.',
      },
      terms: 'cơ chế, chính sách hỗ trợ đối với đội ngũ cốt …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Xây dựng cơ chế hỗ trợ đội ngũ cốt cán, người có uy tín',
          'Build support for core and reputable persons',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words(
          'Ghi văn bản cơ chế, không ghi người được hỗ trợ',
          'The mechanism is recorded, not who is supported',
        ),
      },
    },
    {
      id: toClauseId('LC-III.5-8'),
      provision: toProvision('III.5 đoạn 3 câu 1'),
      kind: 'rule',
      context: 'finance',
      actor: 'Chính quyền các cấp',
      says: {
        vi: 'Xây dựng cơ chế khuyến khích doanh nghiệp đầu tư vào nông nghiệp, nông thôn, miền núi.',
        en: 'Build mechanisms that encourage and support enterprises investing in agriculture, rural and mountainous areas.',
      },
      terms: 'khuyến khích, hỗ trợ các doanh nghiệp đầu tư vào lĩnh …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Xây dựng cơ chế khuyến khích, hỗ trợ doanh nghiệp đầu tư vào nông nghiệp, nông thôn, miền núi',
          'Build support for enterprises that invest in rural areas',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-III.5-9'),
      provision: toProvision('III.5 đoạn 3 câu 2'),
      kind: 'rule',
      context: 'organisations',
      actor: 'Chính quyền các cấp',
      says: {
        vi: 'Xây dựng thiết chế văn hóa ở khu công nghiệp, nông thôn, miền núi để thu hút đoàn viên, thanh niên, người lao động.',
        en: 'Build cultural institutions in industrial zones, rural and mountainous areas to attract and gather members, youth and workers.',
      },
      terms: 'thiết chế văn hóa ở các khu công nghiệp',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Xây dựng thiết chế văn hóa ở khu công nghiệp, nông thôn, miền núi',
          'Build cultural institutions in industrial zones and rural areas',
        ),
        bearers: AUTHORITIES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.6-1'),
      provision: toProvision('III.6 đoạn 1'),
      kind: 'rule',
      context: 'organisations',
      actor: 'Cấp ủy; MTTQ; tổ chức CT-XH',
      says: {
        vi: 'Kịp thời kiện toàn, sắp xếp bộ máy, biên chế của Mặt trận và các tổ chức theo quy định của Đảng, pháp luật và điều lệ.',
        en: "Promptly consolidate and rearrange apparatus and payroll of the Front and organisations, in line with Party rules, law and each organisation's law and charter.",
      },
      terms: 'củng cố, kiện toàn, sắp xếp tổ chức bộ máy, biên chế; Luật, Điều lệ',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Củng cố, kiện toàn, sắp xếp tổ chức bộ máy, biên chế',
          'Consolidate and rearrange apparatus and payroll',
        ),
        bearers: COMMITTEES_AND_FRONT,
        schedule: { kind: 'unscheduled', manner: 'prompt' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-III.6-2'),
      provision: toProvision('III.6 đoạn 2 câu 1'),
      kind: 'eligibility',
      context: 'personnel',
      actor: 'Cấp ủy',
      says: {
        vi: 'Đào tạo, bố trí, sử dụng cán bộ có uy tín, phẩm chất, năng lực cho công tác dân vận, Mặt trận, các tổ chức.',
        en: 'Train, assign and use cadres with reputation, ethical character and ability for mass mobilisation, Front and organisation work.',
      },
      terms: 'có uy tín, có phẩm chất đạo đức và năng lực',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Đào tạo, bồi dưỡng, bố trí, sử dụng cán bộ dân vận, Mặt trận, các tổ chức',
          'Train and place cadres for mass mobilisation and the Front',
        ),
        bearers: COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'record'],
        note: words('Ghi theo chức vụ và số lượng, không theo người', 'By post and number, never by person'),
      },
    },
    {
      id: toClauseId('LC-III.6-3'),
      provision: toProvision('III.6 đoạn 2 câu 2'),
      kind: 'rule',
      context: 'personnel',
      actor: 'Cấp ủy',
      says: {
        vi: 'Luân chuyển, điều động cán bộ lãnh đạo, quản lý sang cơ quan đảng, chính quyền và ngược lại, giữa các tổ chức, giữa các ban, phòng.',
        en: 'Carry out rotation and transfer of leaders at all levels to Party/government bodies and back, between Front and organisations, between organisations, and between boards and divisions.',
      },
      terms: 'luân chuyển, điều động ... và ngược lại',
      checkable: 'trackable',
      remark: { en: 'Adds "và ngược lại" (both directions) compared with II.2.2.(9).' },
      duty: {
        kind: 'task',
        action: words(
          'Luân chuyển, điều động chức vụ lãnh đạo, quản lý theo hai chiều',
          'Rotate leading posts in both directions',
        ),
        bearers: COMMITTEES,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words('Ghi theo chức vụ và số lượng, không theo người', 'By post and number, never by person'),
      },
    },
    {
      id: toClauseId('LC-III.6-4'),
      provision: toProvision('III.6 đoạn 3'),
      kind: 'rule',
      context: 'organisations',
      actor: 'Tổ chức CT-XH',
      says: {
        vi: 'Các tổ chức tiếp tục phát triển và nâng chất lượng chi đoàn, chi hội, đoàn viên, hội viên.',
        en: 'Keep developing and improving the quality of branches and members.',
      },
      terms: 'phát triển và nâng cao chất lượng chi đoàn, chi hội …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phát triển, nâng cao chất lượng chi đoàn, chi hội, đoàn viên, hội viên',
          'Develop and improve branches and membership',
        ),
        bearers: ORGANISATIONS_ALONE,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
      },
    },
    {
      id: toClauseId('LC-III.6-5'),
      provision: toProvision('III.6 đoạn 3'),
      kind: 'workflow-step',
      context: 'personnel',
      actor: 'Tổ chức CT-XH; chi bộ',
      says: {
        vi: 'Chọn đoàn viên, hội viên ưu tú để chi bộ xem xét phát triển đảng, nhất là ở khu dân cư, vùng tôn giáo, ngoài nhà nước.',
        en: 'Select outstanding members for Party cells to consider for admission, especially in residential areas, religious areas and the non-state sector.',
      },
      terms: 'lựa chọn đoàn viên, hội viên ưu tú để chi bộ xem xét; phát triển đảng',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Lựa chọn đoàn viên, hội viên ưu tú để chi bộ xem xét',
          'Choose outstanding members for Party cells to consider',
        ),
        bearers: ORGANISATIONS_ALONE,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'record'],
        note: words('Chỉ ghi số lượng', 'Numbers only'),
      },
    },
    {
      id: toClauseId('LC-III.6-6'),
      provision: toProvision('III.6 đoạn 4 câu 1 (a)'),
      kind: 'role',
      context: 'supervision',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Làm tốt giám sát, phản biện xã hội, góp ý xây dựng Đảng, chính quyền.',
        en: 'Do oversight, social criticism and contribution of opinions on Party and government building well.',
      },
      terms: 'giám sát, phản biện xã hội, góp ý xây dựng Đảng …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Giám sát, phản biện xã hội, góp ý xây dựng Đảng, xây dựng chính quyền',
          'Supervise, criticise and give opinions on Party and government building',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'document', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.6-7'),
      provision: toProvision('III.6 đoạn 4 câu 1 (b)'),
      kind: 'role',
      context: 'supervision',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Giám sát việc rèn luyện đạo đức, lối sống của người đứng đầu, cán bộ chủ chốt, cán bộ, đảng viên.',
        en: 'Oversee the ethical training and lifestyle of heads, key cadres, cadres and Party members.',
      },
      terms: 'giám sát việc tu dưỡng, rèn luyện đạo đức, lối sống …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Giám sát việc tu dưỡng, rèn luyện đạo đức, lối sống của người đứng đầu, cán bộ chủ chốt',
          'Supervise how heads and key cadres train their ethics',
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'report'],
        note: words(
          'Ghi cuộc giám sát và kết luận chung, không ghi người',
          'The supervision and its general conclusion are recorded, no person',
        ),
      },
    },
    {
      id: toClauseId('LC-III.6-8'),
      provision: toProvision('III.6 đoạn 4 câu 1 (c)'),
      kind: 'role',
      context: 'supervision',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Giám sát hoạt động quản lý nhà nước và lĩnh vực gắn trực tiếp với đời sống người dân.',
        en: "Oversee State management activity and fields directly tied to people's lives.",
      },
      terms: 'hoạt động quản lý Nhà nước, những lĩnh vực liên quan …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Giám sát hoạt động quản lý nhà nước, lĩnh vực liên quan trực tiếp đến đời sống Nhân dân',
          "Supervise State management and fields close to people's lives",
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.6-9'),
      provision: toProvision('III.6 đoạn 4 câu 2 (a)'),
      kind: 'role',
      context: 'organisations',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Chủ động đề xuất, phối hợp thực hiện chính sách, pháp luật về quyền làm chủ của dân.',
        en: "Proactively propose and coordinate carrying out policy and law on the people's right of mastery.",
      },
      terms: 'chính sách pháp luật về quyền làm chủ của Nhân dân',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Đề xuất, phối hợp thực hiện chính sách, pháp luật về quyền làm chủ của Nhân dân',
          "Propose and help carry out law on the people's mastery",
        ),
        bearers: FRONT_AND_ORGANISATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report'],
      },
    },
    {
      id: toClauseId('LC-III.6-10'),
      provision: toProvision('III.6 đoạn 4 câu 2 (b)'),
      kind: 'role',
      context: 'campaigns',
      actor: 'MTTQ, tổ chức CT-XH',
      says: {
        vi: 'Nâng ý thức chấp hành pháp luật, trách nhiệm công dân, đạo đức xã hội.',
        en: 'Raise the sense of law observance, civic responsibility and social ethics.',
      },
      terms: 'ý thức chấp hành pháp luật, trách nhiệm công dân và …',
      checkable: 'narrative',
    },
    {
      id: toClauseId('LC-IV.1-1'),
      provision: toProvision('IV.1'),
      kind: 'workflow-step',
      context: 'directives',
      actor:
        'Cơ quan tham mưu, đảng đoàn, ban cán sự đảng, đảng ủy trực thuộc, huyện/thị/thành ủy, sở, ban, ngành',
      says: {
        vi: 'Các cơ quan, cấp ủy, sở, ngành được nêu tổ chức học tập và lập kế hoạch thực hiện nghị quyết phù hợp với nơi mình.',
        en: 'Study the resolution and build an implementing plan suited to the locality or unit.',
      },
      terms: 'quán triệt, xây dựng kế hoạch thực hiện Nghị quyết',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Quán triệt và xây dựng kế hoạch thực hiện Nghị quyết',
          'Study the resolution and build an implementing plan',
        ),
        bearers: ALL_OF_IV,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'meeting'],
      },
    },
    {
      id: toClauseId('LC-IV.2-1'),
      provision: toProvision('IV.2 câu 1'),
      kind: 'recurrence',
      context: 'organisations',
      actor: 'Đảng đoàn HĐND tỉnh, Ban Cán sự Đảng UBND tỉnh',
      says: {
        vi: 'Việc phối hợp với Mặt trận và các tổ chức cấp tỉnh, cho từng giai đoạn và từng năm, được ký kết và thực hiện dưới sự chỉ đạo của Đảng đoàn HĐND tỉnh và Ban cán sự đảng UBND tỉnh.',
        en: 'Direct signing and effective implementation of phase and yearly coordination with the provincial Front and organisations.',
      },
      terms: 'ký kết và thực hiện hiệu quả công tác phối hợp …',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words(
          'Chỉ đạo ký kết và thực hiện việc phối hợp với Mặt trận và các tổ chức chính trị - xã hội tỉnh',
          'Direct the signing and carrying out of coordination with the provincial Front and organisations',
        ),
        bearers: COUNCIL_AND_COMMITTEE,
        schedule: { kind: 'recurring', every: ['year'], due: { kind: 'within-period' } },
        proof: ['document'],
        note: words(
          'Văn bản viết “giai đoạn và hằng năm”; độ dài của giai đoạn không được nêu nên chỉ tính phần hằng năm',
          'Per phase and yearly; no phase is defined, so only the yearly part is scheduled',
        ),
      },
    },
    {
      id: toClauseId('LC-IV.2-2'),
      provision: toProvision('IV.2 câu 2'),
      kind: 'role',
      context: 'organisations',
      actor: 'Cơ quan nhà nước, chính quyền các cấp',
      says: {
        vi: 'Chỉ đạo cơ quan nhà nước, chính quyền các cấp ký kết và nghiêm túc thực hiện quy chế phối hợp với Mặt trận và các tổ chức cùng cấp.',
        en: 'Direct state bodies and authorities at all levels to sign and strictly apply coordination regulations with the same-level Front and organisations.',
      },
      terms: 'quy chế phối hợp',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Chỉ đạo ký kết, thực hiện quy chế phối hợp',
          'Have coordination regulations signed and applied',
        ),
        bearers: COUNCIL_AND_COMMITTEE,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-IV.2-3'),
      provision: toProvision('IV.2 câu 3'),
      kind: 'recurrence',
      context: 'supervision',
      actor: 'Đảng đoàn HĐND tỉnh, Ban Cán sự Đảng UBND tỉnh (cơ quan nhà nước)',
      says: {
        vi: 'Mỗi năm, hai tổ chức đảng này bảo đảm cung cấp các dự thảo để Mặt trận và các tổ chức chọn nội dung phản biện.',
        en: 'Each year supply draft programmes, plans, resolutions, directives and schemes to the Front and organisations as candidates for social criticism.',
      },
      terms: 'Hằng năm, có trách nhiệm cung cấp các dự thảo ... …',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words(
          'Cung cấp dự thảo chương trình, kế hoạch, nghị quyết, chỉ thị, đề án để lựa chọn nội dung phản biện xã hội',
          'Supply drafts of programmes, plans, resolutions, directives and schemes for the choice of social criticism topics',
        ),
        bearers: COUNCIL_AND_COMMITTEE,
        addressees: ['front-committee', ...ORGANISATIONS].map((kind) => ({
          body: toBodyId(`lao-cai/${kind}`),
        })),
        schedule: { kind: 'recurring', every: ['year'], due: { kind: 'within-period' } },
        proof: ['document', 'record'],
      },
    },
    {
      id: toClauseId('LC-IV.2-4'),
      provision: toProvision('IV.2 câu 3'),
      kind: 'workflow-step',
      context: 'supervision',
      actor: 'MTTQ, các tổ chức CT-XH',
      says: {
        vi: 'Mặt trận và các tổ chức tự chọn nội dung phản biện trong các dự thảo được cung cấp.',
        en: 'The Front and socio-political organisations themselves choose, from the supplied drafts, the topics for social criticism.',
      },
      terms: 'để Mặt trận Tổ quốc, các tổ chức chính trị - …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Lựa chọn nội dung phản biện từ các dự thảo được cung cấp',
          'Choose topics for criticism from the drafts supplied',
        ),
        bearers: PROVINCIAL_FRONT,
        schedule: {
          kind: 'conditional',
          trigger: {
            id: 'lao-cai/drafts-supplied',
            words: words(
              'các dự thảo được cung cấp để chọn nội dung phản biện',
              'drafts are supplied for choosing topics of criticism',
            ),
          },
        },
        proof: ['document', 'record'],
      },
    },
    {
      id: toClauseId('LC-IV.2-5'),
      provision: toProvision('IV.2 câu 3'),
      kind: 'rule',
      context: 'finance',
      actor: 'Cơ quan nhà nước / UBND',
      says: {
        vi: 'Bố trí kinh phí phù hợp cho hoạt động, chương trình giám sát, phản biện đã được cấp ủy cùng cấp phê duyệt.',
        en: 'Allocate suitable funding for those activities and oversight and social-criticism programmes that the same-level Party committee has approved.',
      },
      terms: 'bố trí kinh phí phù hợp; đã được cấp ủy cùng cấp phê duyệt',
      checkable: 'computable',
      facts: FUNDING_FACTS,
      rules: [
        {
          id: 'lao-cai/approved-programme-funded',
          title: words(
            'Bố trí kinh phí cho chương trình đã được cấp ủy phê duyệt',
            'Approved programmes are funded',
          ),
          basis: legalBasis(ID, 'IV.2 câu 3', { clause: 'LC-IV.2-5' }),
          grade: 'verified',
          modality: 'plain',
          anchor: 'as-of',
          appliesWhen: isTrue('supervision-programme/approved-by-committee'),
          versions: {
            id: 'lao-cai/approved-programme-funded#versions',
            entries: [
              entry(
                isTrue('supervision-programme/funded'),
                IN_ITS_TIME,
                legalBasis(ID, 'IV.2 câu 3', { clause: 'LC-IV.2-5' }),
                'inferred',
                { note: UNDATED },
              ),
            ],
          },
          exceptions: [],
        },
      ],
    },
    {
      id: toClauseId('LC-IV.3-1'),
      provision: toProvision('IV.3 câu 1'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Ban Tuyên giáo Tỉnh ủy (chủ trì)',
      says: {
        vi: 'Ban Tuyên giáo Tỉnh ủy chủ trì hướng dẫn việc học tập Nghị quyết tới chi bộ, đảng viên, đoàn viên, hội viên và Nhân dân.',
        en: 'Lead guidance on studying the resolution down to cells, Party members, union/association members and people.',
      },
      terms: 'hướng dẫn việc quán triệt Nghị quyết đến các chi bộ …',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words('Hướng dẫn việc học tập, quán triệt Nghị quyết', 'Guide the study of the resolution'),
        bearers: { by: 'name', bodies: [toBodyId('lao-cai/propaganda-commission')] },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-IV.3-2'),
      provision: toProvision('IV.3 câu 2'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Ban Tuyên giáo Tỉnh ủy; cơ quan thông tấn báo chí',
      says: {
        vi: 'Ban Tuyên giáo Tỉnh ủy chỉ đạo báo chí tuyên truyền về Nghị quyết một cách thường xuyên, liên tục.',
        en: 'Direct the press to publicise the resolution regularly and continuously.',
      },
      terms: 'Chỉ đạo các cơ quan thông tấn báo chí; thường xuyên, liên tục',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words(
          'Chỉ đạo báo chí tuyên truyền về Nghị quyết',
          'Direct the press to publicise the resolution',
        ),
        bearers: { by: 'name', bodies: [toBodyId('lao-cai/propaganda-commission')] },
        coordinating: [toBodyId('lao-cai/press-bodies')],
        schedule: { kind: 'unscheduled', manner: 'regular' },
        proof: ['document', 'record'],
      },
    },
    {
      id: toClauseId('LC-IV.4-1'),
      provision: toProvision('IV.4'),
      kind: 'role',
      context: 'personnel',
      actor: 'Ban Tổ chức Tỉnh ủy (chủ trì)',
      says: {
        vi: 'Ban Tổ chức Tỉnh ủy chủ trì tham mưu về bộ máy, tuyển dụng, quy hoạch, đào tạo, bổ nhiệm, luân chuyển cán bộ Mặt trận và các tổ chức.',
        en: 'Lead advice on apparatus, recruitment, succession planning, training, appointment and rotation of Front and organisation cadres.',
      },
      terms: 'kiện toàn, sắp xếp tổ chức bộ máy, tuyển dụng, quy …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Chủ trì tham mưu kiện toàn bộ máy, công tác cán bộ của Mặt trận và các tổ chức',
          'Lead the advice on apparatus and cadres of the Front and the organisations',
        ),
        bearers: { by: 'name', bodies: [toBodyId('lao-cai/organisation-commission')] },
        lead: toBodyId('lao-cai/organisation-commission'),
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-IV.5-1'),
      provision: toProvision('IV.5 câu 1'),
      kind: 'recurrence',
      context: 'supervision',
      actor: 'Ủy ban Kiểm tra Tỉnh ủy; Ủy ban Kiểm tra các cấp',
      says: {
        vi: 'Nội dung kiểm tra, giám sát đối với Mặt trận và các tổ chức được đưa vào chương trình kiểm tra, giám sát mỗi năm của cấp ủy các cấp.',
        en: 'Put inspection and supervision of the Front and organisations into the yearly inspection-supervision programme of committees at all levels.',
      },
      terms: 'đưa nội dung kiểm tra, giám sát ... vào chương trình …',
      checkable: 'computable',
      remark: { en: '100% is implied by "cấp ủy các cấp", no percentage stated.' },

      duty: {
        kind: 'task',
        action: words(
          'Đưa nội dung kiểm tra, giám sát hoạt động của Mặt trận Tổ quốc và các tổ chức vào chương trình kiểm tra, giám sát của năm',
          'Put the Front and the organisations into the inspection and supervision programme of the year',
        ),
        bearers: {
          by: 'kind',
          kinds: ['inspection-committee'],
          levels: ['province', 'bloc', 'district', 'commune', 'grassroots'],
          within: PROVINCIAL_COMMITTEE,
          hierarchy: 'party-leadership',
        },
        lead: toBodyId('lao-cai/inspection-committee'),
        schedule: { kind: 'recurring', every: ['year'], due: { kind: 'within-period' } },
        proof: ['document'],
        note: words(
          'Ủy ban Kiểm tra Tỉnh ủy tham mưu để Ban Thường vụ Tỉnh ủy chỉ đạo các cấp. Chương trình là của cấp ủy cùng cấp; ủy ban kiểm tra là nơi đưa nội dung vào. Mọi cấp ủy đều phải có, văn bản không nêu tỷ lệ',
          'The provincial Inspection Committee advises the standing board, which directs the levels. The programme is of the committee of the level, its inspection committee puts the item in. All are meant; no rate is named',
        ),
      },
    },
    {
      id: toClauseId('LC-IV.5-2'),
      provision: toProvision('IV.5 câu 2'),
      kind: 'role',
      context: 'supervision',
      actor: 'Ủy ban Kiểm tra Tỉnh ủy',
      says: {
        vi: 'Ủy ban Kiểm tra Tỉnh ủy kiểm tra, giám sát việc thực hiện nghị quyết, gắn với kiểm tra cấp ủy, người đứng đầu, chính quyền.',
        en: 'Inspect and supervise committees, bodies and units in implementing the resolution, tied to inspecting committees, their heads and authorities.',
      },
      terms: 'kiểm tra, giám sát cấp ủy, người đứng đầu cấp ủy, chính quyền',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Kiểm tra, giám sát việc thực hiện Nghị quyết',
          'Inspect and supervise how the resolution is carried out',
        ),
        bearers: { by: 'name', bodies: [toBodyId('lao-cai/inspection-committee')] },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'report'],
      },
    },
    {
      id: toClauseId('LC-IV.6-1'),
      provision: toProvision('IV.6'),
      kind: 'workflow-step',
      context: 'directives',
      actor: 'Đảng đoàn MTTQ, các tổ chức CT-XH cấp tỉnh, Ban Thường vụ Tỉnh đoàn',
      says: {
        vi: 'Đảng đoàn Mặt trận, các tổ chức cấp tỉnh và Ban Thường vụ Tỉnh đoàn lãnh đạo xây dựng chương trình, kế hoạch với nhiệm vụ cụ thể.',
        en: "Lead the Front and organisations in building programmes and plans with concrete tasks for the resolution's goals.",
      },
      terms: 'xây dựng chương trình, kế hoạch, xác định các nhiệm vụ cụ thể',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Lãnh đạo xây dựng chương trình, kế hoạch thực hiện mục tiêu của Nghị quyết',
          'Lead the Front and the organisations in building their programmes',
        ),
        bearers: {
          by: 'name',
          bodies: [toBodyId('lao-cai/front-party-groups'), toBodyId('lao-cai/youth-union')],
        },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words(
          '“Ban Thường vụ Tỉnh đoàn” được ghi vào tổ chức mà ban ấy thay mặt',
          'The standing board of the Youth Union is recorded as the union it acts for',
        ),
      },
    },
    {
      id: toClauseId('LC-IV.7-1'),
      provision: toProvision('IV.7'),
      kind: 'workflow-step',
      context: 'directives',
      actor: 'Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      says: {
        vi: 'Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc lập chương trình, kế hoạch thực hiện của mình.',
        en: 'Build own implementing programme and plan based on the resolution.',
      },
      terms: 'xây dựng chương trình, kế hoạch thực hiện',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Xây dựng chương trình, kế hoạch thực hiện Nghị quyết',
          'Build an own programme and plan for the resolution',
        ),
        bearers: {
          by: 'name',
          bodies: [
            toBodyId('lao-cai/district-party-committees'),
            toBodyId('lao-cai/subordinate-party-committees'),
          ],
        },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('LC-IV.8-1'),
      provision: toProvision('IV.8'),
      kind: 'report',
      context: 'reporting',
      actor:
        'Cơ quan tham mưu, đảng đoàn, ban cán sự đảng, đảng ủy trực thuộc, huyện/thị/thành ủy, sở, ban, ngành',
      says: {
        vi: 'Sáu nhóm cơ quan nêu ở điểm này báo cáo kết quả 6 tháng và cả năm về Tỉnh ủy, qua Ban Dân vận Tỉnh ủy; văn bản không nêu ngày.',
        en: 'Report results every 6 months and every year to the Provincial Party Committee through its Mass Mobilisation Commission.',
      },
      terms: 'định kỳ 6 tháng, 1 năm báo cáo kết quả thực …',
      checkable: 'computable',
      remark: { en: '"2 per year" is derived from "6 tháng, 1 năm"; the text states no count and no date.' },

      duty: {
        kind: 'report',
        action: words(
          'Báo cáo kết quả thực hiện Nghị quyết 6 tháng và cả năm',
          'Report the results of carrying out the resolution for the half-year and the year',
        ),
        bearers: ALL_OF_IV,
        addressees: [
          { body: PROVINCIAL_COMMITTEE, through: toBodyId('lao-cai/mass-mobilisation-commission') },
        ],
        schedule: { kind: 'recurring', every: ['half-year', 'year'], due: { kind: 'unstated' } },
        proof: ['report'],
        note: words(
          'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội không có trong danh sách (chỉ có đảng đoàn); không có ngày báo cáo nên không có khái niệm trễ hạn',
          'The Front and the organisations are not listed, only their Party groups; no day is set, so nothing is late',
        ),
      },
      regime: {
        name: words('Báo cáo kết quả thực hiện Nghị quyết', 'Report on carrying out the resolution'),
        content: words(
          'Kết quả thực hiện Nghị quyết trong kỳ',
          'What was done for the resolution in the period',
        ),
        about: 'occurrence',
        note: words(
          'Văn bản không nêu ngày chốt số liệu, ngày khóa, đề cương hay biểu mẫu.',
          'The text names no cut-off, no lock, no outline and no form.',
        ),
      },
    },
    {
      id: toClauseId('LC-IV.9-1'),
      provision: toProvision('IV.9'),
      kind: 'role',
      context: 'supervision',
      actor: 'Ban Dân vận Tỉnh ủy (chủ trì)',
      says: {
        vi: 'Ban Dân vận Tỉnh ủy chủ trì theo dõi, đôn đốc, kiểm tra, giám sát việc thực hiện.',
        en: 'Lead monitoring, urging, inspection and supervision of implementation.',
      },
      terms: 'theo dõi, đôn đốc, kiểm tra, giám sát việc triển khai …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Chủ trì theo dõi, đôn đốc, kiểm tra, giám sát việc thực hiện Nghị quyết',
          'Lead the monitoring, urging, inspection and supervision',
        ),
        bearers: { by: 'name', bodies: [toBodyId('lao-cai/mass-mobilisation-commission')] },
        lead: toBodyId('lao-cai/mass-mobilisation-commission'),
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'report', 'record'],
      },
    },
    {
      id: toClauseId('LC-IV.9-2'),
      provision: toProvision('IV.9'),
      kind: 'workflow-step',
      context: 'reporting',
      actor: 'Ban Dân vận Tỉnh ủy -> Ban Thường vụ Tỉnh ủy',
      says: {
        vi: 'Ban Dân vận Tỉnh ủy tham mưu Ban Thường vụ Tỉnh ủy sơ kết, tổng kết theo quy định.',
        en: 'Advise the Standing Board to hold interim and final reviews as regulated.',
      },
      terms: 'tham mưu Ban Thường vụ Tỉnh ủy tổ chức sơ kết …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tham mưu sơ kết, tổng kết việc thực hiện Nghị quyết',
          'Advise the Standing Board to hold interim and final reviews',
        ),
        bearers: { by: 'name', bodies: [toBodyId('lao-cai/mass-mobilisation-commission')] },
        addressees: [{ body: toBodyId('lao-cai/party-standing-board') }],
        schedule: { kind: 'unscheduled', manner: 'as-regulated' },
        proof: ['report', 'document'],
      },
    },
    {
      id: toClauseId('LC-IV-1'),
      provision: toProvision('IV đoạn cuối'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Các cấp ủy',
      says: {
        vi: 'Nghị quyết được phổ biến rộng nhất: tới chi bộ, đảng viên, đoàn viên, hội viên và Nhân dân trong tỉnh.',
        en: 'The resolution is disseminated to cells, Party members, union/association members and people in the province.',
      },
      terms: 'phổ biến đến các chi bộ, đảng viên, đoàn viên, hội …',
      checkable: 'trackable',
      attributes: ['dissemination'],
    },
    {
      id: toClauseId('LC-NN-1'),
      provision: toProvision('Nơi nhận'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Văn phòng Tỉnh ủy',
      says: {
        vi: 'Nghị quyết gửi tới mười ba dòng nơi nhận, trong đó một dòng là lưu tại Văn phòng Tỉnh ủy.',
        en: 'Distribute to the 13 listed recipients (Secretariat ... archive).',
      },
      terms: 'Nơi nhận',
      checkable: 'computable',
      attributes: ['recipients'],
    },
    {
      id: toClauseId('LC-NN-2'),
      provision: toProvision('Chữ ký'),
      kind: 'rule',
      context: 'directives',
      actor: 'Ban Thường vụ Tỉnh ủy',
      says: {
        vi: 'Nghị quyết được ký thay mặt Ban Thường vụ, ở chức vụ Bí thư.',
        en: 'Signed on behalf of the Standing Board by the Secretary.',
      },
      terms: 'T/M BAN THƯỜNG VỤ; BÍ THƯ',
      checkable: 'computable',
      attributes: ['signature'],
    },
  ],
  workflows: laoCaiFrontWorkflows,
  cascades: [
    { document: ID, basis: legalBasis(ID, 'IV.1; IV.7'), expected: ALL_OF_IV },
    // IV.6: the Party groups lead the Front and the organisations in making programmes and plans
    {
      document: ID,
      basis: legalBasis(ID, 'IV.6'),
      expected: {
        by: 'kind',
        kinds: ['front-committee', ...ORGANISATIONS],
        levels: ['province'],
        within: PROVINCIAL_COMMITTEE,
        hierarchy: 'party-leadership',
      },
    },
  ],
};
