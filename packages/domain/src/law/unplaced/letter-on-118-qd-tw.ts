import type { Bearers } from '../../duties/index.js';
import {
  type BodyId,
  day,
  legalBasis,
  toBodyId,
  toClauseId,
  toDocumentId,
  toProvision,
  unknownDay,
  words,
} from '../../kernel/index.js';
import { type LawFile, plainRule } from '../../lawbook/index.js';
import { all, type FactDefinition, isTrue } from '../../rules/index.js';
import { letter118Petition } from './letter-118-petition.js';

const ID = 'unplaced/letter-on-118-qd-tw';

const HEADED_1: readonly BodyId[] = [
  toBodyId('unplaced-1/advisory-bodies'),
  toBodyId('unplaced-1/organisation-commission'),
  toBodyId('unplaced-1/mass-mobilisation-commission'),
  toBodyId('unplaced-1/party-office'),
  toBodyId('unplaced-1/party-designated-committees'),
  toBodyId('unplaced-1/peoples-committee-party-designated-committee'),
  toBodyId('unplaced-1/party-groups'),
  toBodyId('unplaced-1/district-party-committees'),
  toBodyId('unplaced-1/subordinate-party-committees'),
  toBodyId('unplaced-1/youth-union-standing-board'),
];

/** Those named at the head of item 1 that notice 382-TB/TU assigns to an association: whom, is a fact, not text. */
const ASSIGNED: Bearers = {
  by: 'name',
  bodies: HEADED_1,
  condition: {
    fact: 'unplaced/382-tb-tu/assigned',
    words: words(
      'được Thông báo số 382-TB/TU phân công theo dõi một hội',
      'assigned by Notice 382-TB/TU to monitor an association',
    ),
  },
};

/** Footnote 1: the associations of the letter are those of the list in 382-TB/TU. */
const LISTED_ASSOCIATIONS: Bearers = { by: 'name', bodies: [toBodyId('unplaced-1/associations')] };

/** Of whom is introduced to a leading post, by post: the thresholds are in rules that the letter does not print. */
const NOMINEE_FACTS: readonly FactDefinition[] = [
  {
    id: 'association-leader/introduced',
    type: 'boolean',
    words: words('được giới thiệu quản lý hội', 'is introduced to manage an association'),
  },
  {
    id: 'association-leader/meets-conditions',
    type: 'boolean',
    words: words('đủ điều kiện theo quy định', 'meets the prescribed conditions'),
  },
  {
    id: 'association-leader/meets-standards',
    type: 'boolean',
    words: words('đủ tiêu chuẩn theo quy định', 'meets the prescribed standards'),
  },
];

/** The letter of a provincial standing board on Decision 118-QĐ/TW; the text does not name the province. */
export const letterOn118: LawFile = {
  document: {
    id: toDocumentId(ID),
    symbol: null,
    type: 'dispatch',
    title: {
      vi: 'Về việc triển khai thực hiện Quyết định số 118-QĐ/TW ngày 22/8/2023 của Ban Bí thư về tổ chức và hoạt động của hội quần chúng',
      en: 'Carrying out Decision 118-QĐ/TW on the organisation and operation of mass associations',
    },
    issuer: { name: 'Ban Thường vụ Tỉnh ủy', body: toBodyId('unplaced-1/party-standing-board') },
    level: 'province',
    issuedOn: unknownDay({
      notBefore: {
        day: day('2023-08-22'),
        grade: 'verified',
        basis: legalBasis(ID, 'Tiêu đề, đoạn mở đầu', { clause: 'CV118-0-1' }),
      },
      notAfter: {
        day: day('2025-06-30'),
        grade: 'inferred',
        basis: legalBasis(ID, 'Kính gửi', { clause: 'CV118-0-3' }),
        note: words(
          'Công văn gửi các huyện ủy, mà cấp huyện kết thúc ngày 30/6/2025',
          'The letter is addressed to district committees, and districts ended on 30/6/2025',
        ),
      },
    }),
    held: true,
    secrecy: 'none',
    dissemination: { scope: 'unstated' },
    access: 'public',
    addressees: [
      { name: 'Các cơ quan tham mưu, giúp việc Tỉnh ủy', purpose: 'addressees' },
      {
        name: 'Các ban cán sự đảng, đảng đoàn, huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
        purpose: 'addressees',
      },
      { name: 'Ban Thường vụ Tỉnh đoàn', purpose: 'addressees' },
      {
        name: 'Các hội quần chúng trên địa bàn tỉnh (theo danh sách tại Thông báo số 382-TB/TU)',
        purpose: 'addressees',
      },
    ],
    signature: { office: 'Phó Bí thư', onBehalfOf: 'Ban Thường vụ' },
    recipients: [
      { name: 'Như trên', purpose: 'addressees' },
      { name: 'Ban Bí thư Trung ương Đảng', purpose: 'for-report' },
      { name: 'Ban Dân vận Trung ương', purpose: 'for-report' },
      { name: 'Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy' },
      { name: 'Lưu Văn phòng Tỉnh ủy', purpose: 'archive' },
    ],
  },
  clauses: [
    {
      id: toClauseId('CV118-0-3'),
      provision: toProvision('Kính gửi'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Ban Thường vụ Tỉnh ủy (Standing Board)',
      says: {
        vi: 'Công văn gửi các cơ quan tham mưu, giúp việc; ban cán sự đảng, đảng đoàn; huyện ủy, thành ủy, đảng ủy trực thuộc; Ban Thường vụ Tỉnh đoàn; và các hội trong danh sách của tỉnh.',
        en: 'Addressees: advisory bodies of the Provincial Party Committee; Party designated committees, Party groups, district and city Party committees and directly subordinate Party committees; Standing Board of the provincial Youth Union; the associations in the province.',
      },
      terms: 'Kính gửi',
      checkable: 'computable',
      attributes: ['addressees'],
    },
    {
      id: toClauseId('CV118-0-1'),
      provision: toProvision('Tiêu đề, đoạn mở đầu'),
      kind: 'relation',
      context: 'directives',
      actor: 'Ban Thường vụ Tỉnh ủy (Provincial Standing Board)',
      says: {
        vi: 'Công văn triển khai ở tỉnh Quyết định số 118-QĐ/TW (22/8/2023) của Ban Bí thư.',
        en: 'The dispatch implements Decision 118-QĐ/TW of 22-8-2023 of the Secretariat.',
      },
      terms: 'Thực hiện Quyết định số 118-QĐ/TW, ngày 22-8-2023',
      checkable: 'computable',
      relations: [{ kind: 'implements', to: toDocumentId('party/118-qd-tw') }],
    },
    {
      id: toClauseId('CV118-0-2'),
      provision: toProvision('đoạn mở đầu'),
      kind: 'relation',
      context: 'directives',
      actor: 'Ban Bí thư Trung ương Đảng (Secretariat)',
      says: {
        vi: 'Quyết định số 118-QĐ/TW ban hành quy chế về tổ chức và hoạt động của các hội được giao nhiệm vụ ở cấp Trung ương.',
        en: 'Decision 118-QĐ/TW promulgates the Statute (Quy chế) on organisation and operation of mass associations given tasks by Party and State at central level.',
      },
      terms: 'ban hành Quy chế tổ chức và hoạt động của hội …',
      checkable: 'computable',
      relations: [
        {
          from: toDocumentId('party/118-qd-tw'),
          kind: 'promulgates',
          to: toDocumentId('party/quy-che-hoi-quan-chung-trung-uong'),
          note: words(
            'Quy chế là của cấp Trung ương; công văn vận dụng cho các hội được giao nhiệm vụ ở tỉnh',
            'The Statute is for the centre; the letter applies it to mandated associations of the province',
          ),
        },
      ],
    },
    {
      id: toClauseId('CV118-1.1-1'),
      provision: toProvision('1 gạch đầu dòng 1 câu 1'),
      kind: 'dissemination',
      context: 'directives',
      actor:
        'Cơ quan tham mưu, ban cán sự đảng, đảng đoàn, huyện ủy, thành ủy, đảng ủy trực thuộc, Ban Thường vụ Tỉnh đoàn',
      says: {
        vi: 'Các cơ quan, cấp ủy nhận công văn đẩy mạnh tuyên truyền, học tập quy định của Đảng về vị trí, vai trò, tổ chức và hoạt động của các hội được giao nhiệm vụ.',
        en: 'Step up propaganda and study of Party viewpoints and rules on the position, role, organisation and activity of mandated associations at central and local level.',
      },
      terms: 'tuyên truyền, quán triệt các quan điểm, chủ trương, quy định …',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words(
          'Tuyên truyền, quán triệt quan điểm, quy định của Đảng về hội quần chúng do Đảng, Nhà nước giao nhiệm vụ',
          'Publicise and study the views and rules of the Party on associations given tasks by Party and State',
        ),
        bearers: {
          by: 'name',
          bodies: HEADED_1,
        },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['meeting', 'document', 'record'],
      },
    },
    {
      id: toClauseId('CV118-1.1-2'),
      provision: toProvision('1 gạch đầu dòng 1 câu 1'),
      kind: 'relation',
      context: 'directives',
      actor: '—',
      says: {
        vi: 'Trong các văn bản cần học tập, trước hết là Thông báo số 158-TB/TW (02/01/2020) về việc tiếp tục Kết luận số 102-KL/TW.',
        en: 'Among those documents above all Notice 158-TB/TW of 02-01-2020, which continues Conclusion 102-KL/TW.',
      },
      terms: 'Thông báo số 158-TB/TW, ngày 02-01-2020',
      checkable: 'computable',
      relations: [
        {
          kind: 'based-on',
          to: toDocumentId('party/158-tb-tw'),
          grade: 'inferred',
          note: words(
            'Văn bản chỉ yêu cầu quán triệt, “nhất là” thông báo này; coi là căn cứ',
            'The text asks to study it above all; it is read as a basis',
          ),
        },
        {
          kind: 'cites',
          to: toDocumentId('party/102-kl-tw'),
          note: words(
            'Chỉ xuất hiện trong trích yếu của Thông báo số 158-TB/TW',
            'Only inside the title of Notice 158-TB/TW',
          ),
        },
        {
          from: toDocumentId('party/158-tb-tw'),
          kind: 'continues',
          to: toDocumentId('party/102-kl-tw'),
        },
      ],
    },
    {
      id: toClauseId('CV118-1.1-3'),
      provision: toProvision('1 gạch đầu dòng 1 câu 2'),
      kind: 'principle',
      context: 'associations',
      actor: 'Các cơ quan, địa phương (bodies, localities)',
      says: {
        vi: 'Các cơ quan, địa phương cần thấy rõ hơn trách nhiệm quản lý, quan tâm và giúp hội làm tốt phần việc được giao.',
        en: 'Raise awareness and responsibility for managing, caring for and enabling associations to play their role and do assigned tasks.',
      },
      terms: 'nâng cao nhận thức, trách nhiệm ... tạo điều kiện thuận …',
      checkable: 'narrative',
    },
    {
      id: toClauseId('CV118-1.2-1'),
      provision: toProvision('1 gạch đầu dòng 2 câu 1'),
      kind: 'relation',
      context: 'associations',
      actor: 'Cơ quan được phân công (assigned bodies)',
      says: {
        vi: 'Tiếp tục làm theo Thông báo số 382-TB/TU (03/12/2021), là văn bản phân công cơ quan nào theo dõi hội nào.',
        en: 'Keep carrying out Notice 382-TB/TU of 03-12-2021, which assigns who monitors and advises on each association.',
      },
      terms: 'Thông báo số 382-TB/TU; phân công theo dõi, tham mưu chỉ đạo một số hội',
      checkable: 'computable',
      relations: [
        {
          kind: 'based-on',
          to: toDocumentId('unplaced/382-tb-tu'),
          grade: 'inferred',
          note: words(
            'Văn bản yêu cầu tiếp tục thực hiện thông báo này; coi là căn cứ. Danh sách phân công ở thông báo ấy, không có trong công văn',
            'The text asks to go on carrying it out; it is read as a basis. The assignments stand in that notice, not in the letter',
          ),
        },
      ],
    },
    {
      id: toClauseId('CV118-1.2-2'),
      provision: toProvision('1 gạch đầu dòng 2 câu 2'),
      kind: 'recurrence',
      context: 'supervision',
      actor: 'Cơ quan được phân công theo dõi (assigned monitoring body)',
      says: {
        vi: 'Cơ quan được phân công theo dõi một hội thì thường xuyên chỉ đạo, định hướng và kiểm tra hoạt động của hội đó.',
        en: 'Regularly direct, orient and inspect the activity of the association one is assigned to monitor.',
      },
      terms: 'thường xuyên chỉ đạo, định hướng, kiểm tra hoạt động của …',
      checkable: 'trackable',

      duty: {
        kind: 'task',
        action: words(
          'Chỉ đạo, định hướng, kiểm tra hoạt động của hội được phân công theo dõi',
          'Direct, orient and inspect the association one is assigned to monitor',
        ),
        bearers: ASSIGNED,
        schedule: { kind: 'unscheduled', manner: 'regular' },
        proof: ['inspection', 'meeting', 'document'],
      },
    },
    {
      id: toClauseId('CV118-1.2-3'),
      provision: toProvision('1 gạch đầu dòng 2 câu 2'),
      kind: 'report',
      context: 'reporting',
      actor: 'Cơ quan được phân công theo dõi (assigned monitoring body)',
      says: {
        vi: 'Nơi được phân công theo dõi một hội thì báo cáo kịp thời về hội đó và kiến nghị cách tháo gỡ khó khăn, bất cập.',
        en: 'Promptly report the activity situation and recommend how to resolve difficulties and shortcomings in association work.',
      },
      terms: 'kịp thời báo cáo tình hình hoạt động, kiến nghị giải …',
      checkable: 'trackable',

      duty: {
        kind: 'report',
        action: words(
          'Báo cáo tình hình hoạt động của hội được phân công theo dõi và kiến nghị giải quyết khó khăn',
          'Report on the association one monitors and propose how to resolve its difficulties',
        ),
        bearers: ASSIGNED,
        addressees: [
          { body: toBodyId('unplaced-1/party-standing-body') },
          { body: toBodyId('unplaced-1/party-standing-board') },
        ],
        schedule: { kind: 'unscheduled', manner: 'prompt' },
        proof: ['report'],
        note: words(
          'Văn bản không nêu nơi nhận báo cáo; hiểu là Thường trực và Ban Thường vụ Tỉnh ủy, nơi câu văn nói tới sự lãnh đạo',
          'No addressee is named; read as the standing body and standing board, whose leadership the sentence speaks of',
        ),
        grade: 'inferred',
      },
    },
    {
      id: toClauseId('CV118-1.2-4'),
      provision: toProvision('1 gạch đầu dòng 2 câu 2'),
      kind: 'principle',
      context: 'associations',
      actor: 'Thường trực Tỉnh ủy, Ban Thường vụ Tỉnh ủy',
      says: {
        vi: 'Thường trực và Ban Thường vụ Tỉnh ủy giữ vai trò lãnh đạo toàn diện, liên tục đối với các hội được giao nhiệm vụ.',
        en: 'Guarantee: the Standing Body and Standing Board exercise comprehensive, regular leadership over mandated associations in the province.',
      },
      terms: 'sự lãnh đạo toàn diện, thường xuyên',
      checkable: 'narrative',
    },
    {
      id: toClauseId('CV118-0-4'),
      provision: toProvision('Chú thích 1'),
      kind: 'definition',
      context: 'associations',
      actor: '—',
      says: {
        vi: 'Các hội mà công văn nói tới là những hội có tên trong danh sách của Thông báo số 382-TB/TU; danh sách ấy không kèm theo công văn.',
        en: '"The associations in the province" addressed by the dispatch are exactly those listed in Notice 382-TB/TU of 03-12-2021.',
      },
      terms: 'Theo danh sách tại Thông báo số 382-TB/TU',
      checkable: 'computable',
      remark: { en: 'List itself is not in the text: injectable data.' },
      attributes: ['addressees'],
      relations: [{ kind: 'cites', to: toDocumentId('unplaced/382-tb-tu') }],
    },
    {
      id: toClauseId('CV118-2.1-1'),
      provision: toProvision('2 gạch đầu dòng 1 câu 1'),
      kind: 'role',
      context: 'associations',
      actor: 'Ban cán sự đảng UBND tỉnh -> UBND tỉnh',
      says: {
        vi: 'Dưới sự lãnh đạo của ban cán sự đảng, Ủy ban nhân dân tỉnh quản lý nhà nước đối với hội chặt chẽ hơn.',
        en: 'Strengthen state management of associations.',
      },
      terms: 'Tăng cường công tác quản lý nhà nước đối với các …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tăng cường quản lý nhà nước đối với các hội',
          'Strengthen state management of associations',
        ),
        bearers: {
          by: 'name',
          bodies: [
            toBodyId('unplaced-1/peoples-committee-party-designated-committee'),
            toBodyId('unplaced-1/peoples-committee'),
          ],
        },
        lead: toBodyId('unplaced-1/peoples-committee-party-designated-committee'),
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'report', 'inspection'],
        note: words(
          'Ban cán sự đảng lãnh đạo, Ủy ban nhân dân tỉnh chỉ đạo thực hiện: cả hai được giao',
          "The designated committee leads, the People's Committee directs: both are given the task",
        ),
      },
    },
    {
      id: toClauseId('CV118-2.1-2'),
      provision: toProvision('2 gạch đầu dòng 1 câu 1'),
      kind: 'workflow-step',
      context: 'associations',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        vi: 'Ủy ban nhân dân tỉnh sớm cụ thể hóa và làm đúng văn bản của Trung ương về lập hội, đại hội, bộ máy, hoạt động và quản lý hội.',
        en: 'Promptly concretise and strictly apply central legal documents on five matters: founding procedure, congress organisation, apparatus, operation, and management of associations.',
      },
      terms: 'quy trình thành lập, tổ chức đại hội, tổ chức bộ …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Cụ thể hóa, áp dụng luật của Trung ương về lập hội, đại hội, bộ máy, hoạt động, quản lý hội',
          'Concretise and apply central law on founding, congresses, apparatus, operation and management of associations',
        ),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/peoples-committee')] },
        schedule: { kind: 'unscheduled', manner: 'prompt' },
        proof: ['document', 'report'],
        note: words(
          'Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo việc này',
          "The Party designated committee of the People's Committee leads it",
        ),
      },
    },
    {
      id: toClauseId('CV118-2.1-3'),
      provision: toProvision('2 gạch đầu dòng 1 câu 1'),
      kind: 'rule',
      context: 'personnel',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        vi: 'Những việc về hoạt động và chế độ, chính sách của người làm việc thường xuyên ở hội được giải quyết theo quy định.',
        en: 'Settle the activity, regime and policy matters of persons working regularly at associations, as regulated.',
      },
      terms: 'chế độ, chính sách đối với người làm việc thường xuyên tại hội',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Giải quyết chế độ cho người làm việc thường xuyên ở các hội',
          'Settle the activity, regime and policy matters of those who work regularly at associations',
        ),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/peoples-committee')] },
        schedule: { kind: 'unscheduled', manner: 'as-regulated' },
        proof: ['document', 'record'],
        note: words(
          'Chỉ ghi số lượng và quyết định chung, không ghi người',
          'Numbers and general decisions only, no person',
        ),
      },
    },
    {
      id: toClauseId('CV118-2.1-4'),
      provision: toProvision('2 gạch đầu dòng 1 câu 2'),
      kind: 'workflow-step',
      context: 'associations',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        vi: 'Ủy ban nhân dân tỉnh soát lại và giao việc rõ ràng, hợp lý cho từng hội.',
        en: 'Review and assign concrete tasks to associations in a scientific way that brings out their role, rights and responsibilities.',
      },
      terms: 'Soát lại và giao việc rõ cho từng hội',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Soát lại và giao việc rõ cho từng hội',
          'Review and assign concrete tasks to the associations',
        ),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/peoples-committee')] },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words(
          'Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo việc này',
          "The Party designated committee of the People's Committee leads it",
        ),
      },
    },
    {
      id: toClauseId('CV118-2.1-5'),
      provision: toProvision('2 gạch đầu dòng 1 câu 2'),
      kind: 'rule',
      context: 'finance',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        vi: 'Ủy ban nhân dân tỉnh quan tâm cấp kinh phí để hội hoàn thành mục tiêu, nhiệm vụ do cấp ủy, chính quyền giao.',
        en: 'Support funding so that associations achieve the goals, functions and tasks assigned by Party committees and authorities.',
      },
      terms: 'quan tâm hỗ trợ kinh phí để hội thực hiện tốt …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Hỗ trợ kinh phí để hội thực hiện mục tiêu, chức năng, nhiệm vụ được giao',
          'Support associations with funds for the goals, functions and tasks assigned to them',
        ),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/peoples-committee')] },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document', 'record'],
        note: words(
          'Văn bản không nêu mức và thời hạn; ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo việc này',
          'No amount and no time is set; the Party designated committee leads it',
        ),
      },
    },
    {
      id: toClauseId('CV118-2.2-1'),
      provision: toProvision('2 gạch đầu dòng 2'),
      kind: 'workflow-step',
      context: 'associations',
      actor: 'UBND tỉnh (chủ trì); Ban Tổ chức Tỉnh ủy và cơ quan liên quan (phối hợp)',
      says: {
        vi: 'Ủy ban nhân dân tỉnh đứng đầu, cùng Ban Tổ chức Tỉnh ủy và các nơi liên quan, lập đề án ghép những hội có tính chất, nội dung hoạt động giống nhau.',
        en: 'Lead, with the Organisation Commission and others, in reviewing associations and drafting a scheme to merge those with similar nature and content of activity, per central and provincial policy.',
      },
      terms: 'xây dựng đề án sắp xếp các tổ chức hội theo …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Chủ trì lập đề án ghép những hội hoạt động giống nhau',
          'Lead the review and the scheme to merge associations of like nature and content',
        ),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/peoples-committee')] },
        lead: toBodyId('unplaced-1/peoples-committee'),
        coordinating: [toBodyId('unplaced-1/organisation-commission')],
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
        note: words(
          '“Các cơ quan liên quan” cùng làm không được nêu tên; ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo việc này',
          'The bodies concerned that take part are not named; the Party designated committee leads it',
        ),
      },
    },
    {
      id: toClauseId('CV118-2.3-1'),
      provision: toProvision('2 gạch đầu dòng 3'),
      kind: 'rule',
      context: 'supervision',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        vi: 'Ủy ban nhân dân tỉnh theo dõi, hướng dẫn, thanh tra, kiểm tra hội và xử lý nghiêm hội làm trái luật, mục đích hay điều lệ.',
        en: 'Step up monitoring, guidance, inspection and examination, and handle strictly associations that act against law, purpose or charter.',
      },
      terms: 'theo dõi, hướng dẫn, thanh tra, kiểm tra, xử lý nghiêm',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Theo dõi, hướng dẫn, thanh tra, kiểm tra; xử lý hội hoạt động sai pháp luật, tôn chỉ, mục đích, điều lệ',
          'Monitor, guide and inspect; handle associations that act against law, purpose or charter',
        ),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/peoples-committee')] },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'document', 'report'],
        note: words(
          'Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo việc này',
          "The Party designated committee of the People's Committee leads it",
        ),
      },
    },
    {
      id: toClauseId('CV118-3.1-1'),
      provision: toProvision('3 gạch đầu dòng 1'),
      kind: 'role',
      context: 'associations',
      actor: 'Ban Tổ chức Tỉnh ủy (Provincial Organisation Commission)',
      says: {
        vi: 'Ban Tổ chức Tỉnh ủy soát lại và hướng dẫn lập tổ chức đảng trong các hội được giao nhiệm vụ cho thống nhất.',
        en: 'Review and guide the founding of Party organisations in mandated associations, uniformly and in line with central rules and reality.',
      },
      terms: 'Rà soát, hướng dẫn việc thành lập tổ chức đảng',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Rà soát, hướng dẫn thành lập tổ chức đảng trong các hội được giao nhiệm vụ',
          'Review and guide the founding of Party organisations in mandated associations',
        ),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/organisation-commission')] },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('CV118-3.1-2'),
      provision: toProvision('3 gạch đầu dòng 1'),
      kind: 'role',
      context: 'personnel',
      actor: 'Ban Tổ chức Tỉnh ủy (Provincial Organisation Commission)',
      says: {
        vi: 'Ban Tổ chức Tỉnh ủy hướng dẫn đảng viên, người đứng đầu trong các hội này làm tròn trách nhiệm.',
        en: 'Guide how Party members and heads in mandated associations discharge their responsibilities.',
      },
      terms: 'thực hiện trách nhiệm của đảng viên, người đứng đầu',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Hướng dẫn đảng viên, người đứng đầu các hội làm tròn trách nhiệm',
          'Guide how Party members and heads in mandated associations do their part',
        ),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/organisation-commission')] },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['document'],
      },
    },
    {
      id: toClauseId('CV118-3.2-1'),
      provision: toProvision('3 gạch đầu dòng 2'),
      kind: 'workflow-step',
      context: 'personnel',
      actor: 'Ban Tổ chức Tỉnh ủy (Provincial Organisation Commission)',
      says: {
        vi: 'Ban Tổ chức Tỉnh ủy tham mưu nhân sự quản lý hội theo Quy chế làm việc và quy định phân cấp cán bộ, giới thiệu ứng cử.',
        en: "Advise on cadre work for managers of associations under the Committee's Working Regulations and the Regulation on decentralised cadre management and introduction of candidates.",
      },
      terms: 'Quy chế làm việc của Tỉnh ủy; Quy định về phân cấp quản lý cán bộ, giới thiệu …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tham mưu về nhân sự quản lý hội',
          'Advise on cadre work for the managers of associations',
        ),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/organisation-commission')] },
        schedule: { kind: 'unscheduled', manner: 'as-regulated' },
        proof: ['document'],
        note: words('Ghi theo chức danh và số lượng, không ghi người', 'By post and number, never by person'),
      },
    },
    {
      id: toClauseId('CV118-3.2-2'),
      provision: toProvision('3 gạch đầu dòng 2'),
      kind: 'eligibility',
      context: 'personnel',
      actor: 'Nhân sự quản lý hội (association managers)',
      says: {
        vi: 'Cán bộ được giới thiệu quản lý hội phải đủ điều kiện, tiêu chuẩn theo quy định; công văn không nêu các mức cụ thể.',
        en: 'Candidates introduced must meet the prescribed conditions and standards.',
      },
      terms: 'đảm bảo các điều kiện, tiêu chuẩn theo quy định',
      checkable: 'computable',
      facts: NOMINEE_FACTS,
      rules: [
        plainRule({
          id: 'unplaced/nominee-meets-conditions-and-standards',
          title: words(
            'Nhân sự được giới thiệu quản lý hội bảo đảm điều kiện, tiêu chuẩn',
            'Those introduced to manage an association meet conditions and standards',
          ),
          basis: legalBasis(ID, '3 gạch đầu dòng 2', { clause: 'CV118-3.2-2' }),
          when: isTrue('association-leader/introduced'),
          asks: all(
            isTrue('association-leader/meets-conditions'),
            isTrue('association-leader/meets-standards'),
          ),
          from: day('2023-08-22'),
          grade: 'inferred',
          note: words(
            'Công văn không ghi ngày; tính từ ngày sớm nhất có thể, ngày của Quyết định số 118-QĐ/TW',
            'The letter is undated; counted from the earliest day possible, that of Decision 118-QĐ/TW',
          ),
        }),
      ],
    },
    {
      id: toClauseId('CV118-4-1'),
      provision: toProvision('4'),
      kind: 'role',
      context: 'front',
      actor: 'Các hội quần chúng; Ủy ban MTTQ; các tổ chức chính trị - xã hội các cấp',
      says: {
        vi: 'Theo phần việc được giao, hội chủ động cùng Mặt trận và các tổ chức chính trị - xã hội tập hợp, phát triển, đoàn kết hội viên.',
        en: 'Associations, by assigned task, proactively coordinate with Front committees and socio-political organisations to gather, develop and unite members.',
      },
      terms: 'chủ động phối hợp; tập hợp, phát triển, đoàn kết hội viên',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Phối hợp với Mặt trận, các tổ chức chính trị - xã hội để tập hợp, phát triển, đoàn kết hội viên',
          'Coordinate with the Front and socio-political organisations to gather, develop and unite members',
        ),
        bearers: LISTED_ASSOCIATIONS,
        coordinating: [toBodyId('unplaced-1/front-committee'), toBodyId('unplaced-1/mass-organisations')],
        schedule: { kind: 'unscheduled', manner: 'regular' },
        proof: ['document', 'meeting', 'report'],
      },
    },
    {
      id: toClauseId('CV118-4-2'),
      provision: toProvision('4'),
      kind: 'role',
      context: 'campaigns',
      actor: 'Các hội quần chúng (associations)',
      says: {
        vi: 'Đi cùng công tác hội viên là tuyên truyền, vận động người dân làm theo chủ trương, pháp luật.',
        en: 'Combine membership work with informing and mobilising people to follow Party and State policy.',
      },
      terms: 'tuyên truyền, vận động Nhân dân',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tuyên truyền, vận động người dân làm theo chủ trương, pháp luật',
          'Inform and mobilise people to follow Party lines and State policy and law',
        ),
        bearers: LISTED_ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record', 'meeting'],
      },
    },
    {
      id: toClauseId('CV118-4-3'),
      provision: toProvision('4'),
      kind: 'role',
      context: 'campaigns',
      actor: 'Các hội quần chúng (associations)',
      says: {
        vi: 'Hội hăng hái tham gia phong trào thi đua, cuộc vận động của các cấp, các ngành.',
        en: 'Take part actively in patriotic emulation movements and campaigns launched by any level or branch.',
      },
      terms: 'phong trào thi đua yêu nước, các cuộc vận động do …',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Tham gia thi đua, vận động của các cấp, các ngành',
          'Take part in emulation movements and campaigns launched by any level or branch',
        ),
        bearers: LISTED_ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['report', 'record'],
      },
    },
    {
      id: toClauseId('CV118-4-4'),
      provision: toProvision('4'),
      kind: 'workflow-step',
      context: 'petitions',
      actor: 'Các hội quần chúng (associations)',
      says: {
        vi: 'Hội luôn lắng nghe hội viên và người dân, chuyển ý kiến sớm đến cấp ủy, chính quyền để giải quyết quyền lợi chính đáng.',
        en: "Regularly capture members' and people's thoughts and wishes and pass them promptly to Party committees and authorities for knowledge and settlement of lawful, legitimate rights and interests.",
      },
      terms: 'nắm bắt tâm tư, nguyện vọng; kịp thời phản ánh đến cấp ủy, chính quyền',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Nắm bắt tâm tư, nguyện vọng của hội viên, Nhân dân và phản ánh đến cấp ủy, chính quyền',
          'Keep in touch with what members and people wish and pass it to committees and authorities',
        ),
        bearers: LISTED_ASSOCIATIONS,
        schedule: { kind: 'unscheduled', manner: 'regular' },
        proof: ['report', 'document', 'record'],
        note: words(
          'Nắm bắt “thường xuyên”, phản ánh “kịp thời”: văn bản không nêu số ngày',
          'Regularly and promptly: the text sets no number of days',
        ),
      },
    },
    {
      id: toClauseId('CV118-5-1'),
      provision: toProvision('5'),
      kind: 'role',
      context: 'supervision',
      actor: 'Ban Dân vận Tỉnh ủy (Provincial Mass Mobilisation Commission)',
      says: {
        vi: 'Ban Dân vận Tỉnh ủy theo dõi, đôn đốc, kiểm tra các nơi làm theo công văn.',
        en: 'Follow up, urge and inspect implementation of the dispatch.',
      },
      terms: 'theo dõi, đôn đốc, kiểm tra việc thực hiện Công văn này',
      checkable: 'trackable',
      duty: {
        kind: 'task',
        action: words(
          'Đôn đốc, kiểm tra các nơi làm theo công văn',
          'Follow up, urge and inspect how the letter is carried out',
        ),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/mass-mobilisation-commission')] },
        schedule: { kind: 'unscheduled', manner: 'unstated' },
        proof: ['inspection', 'document', 'report'],
      },
    },
    {
      id: toClauseId('CV118-5-2'),
      provision: toProvision('5'),
      kind: 'report',
      context: 'reporting',
      actor: 'Ban Dân vận Tỉnh ủy -> Ban Thường vụ, Thường trực Tỉnh ủy',
      says: {
        vi: 'Khi có khó khăn, vướng mắc, Ban Dân vận Tỉnh ủy kịp thời báo cáo để Ban Thường vụ, Thường trực Tỉnh ủy chỉ đạo tháo gỡ.',
        en: 'Promptly report difficulties, if any, for direction on removing them.',
      },
      terms: 'kịp thời báo cáo ... tháo gỡ những khó khăn, vướng …',
      checkable: 'trackable',
      modality: 'conditional',

      duty: {
        kind: 'report',
        action: words(
          'Báo cáo khó khăn, vướng mắc khi thực hiện công văn để được chỉ đạo tháo gỡ',
          'Report difficulties in carrying out the letter, for direction on removing them',
        ),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/mass-mobilisation-commission')] },
        addressees: [
          { body: toBodyId('unplaced-1/party-standing-board') },
          { body: toBodyId('unplaced-1/party-standing-body') },
        ],
        schedule: {
          kind: 'conditional',
          trigger: {
            id: 'unplaced/letter-on-118-qd-tw/difficulty',
            words: words(
              'có khó khăn, vướng mắc khi thực hiện công văn',
              'a difficulty arises in carrying out the letter',
            ),
          },
        },
        proof: ['report'],
        note: words(
          'Báo cáo “kịp thời”: văn bản không nêu số ngày',
          'The report is to be prompt: the text sets no number of days',
        ),
      },
    },
    {
      id: toClauseId('CV118-5-3'),
      provision: toProvision('5'),
      kind: 'report',
      context: 'reporting',
      actor: 'Ban Dân vận Tỉnh ủy (Provincial Mass Mobilisation Commission)',
      says: {
        vi: 'Ban Dân vận Tỉnh ủy báo cáo kết quả mỗi khi Trung ương hoặc Ban Thường vụ Tỉnh ủy yêu cầu.',
        en: 'Report results as required by the centre and the Provincial Standing Board (on demand, no fixed interval).',
      },
      terms: 'báo cáo kết quả thực hiện theo yêu cầu của Trung …',
      checkable: 'trackable',

      duty: {
        kind: 'report',
        action: words('Báo cáo kết quả thực hiện công văn', 'Report the results of carrying out the letter'),
        bearers: { by: 'name', bodies: [toBodyId('unplaced-1/mass-mobilisation-commission')] },
        addressees: [
          { body: toBodyId('unplaced-1/party-standing-board') },
          { body: toBodyId('viet-nam/party-central-committee') },
        ],
        schedule: {
          kind: 'conditional',
          trigger: {
            id: 'unplaced/letter-on-118-qd-tw/request',
            words: words(
              'Trung ương hoặc Ban Thường vụ Tỉnh ủy yêu cầu báo cáo',
              'the centre or the provincial standing board asks for a report',
            ),
          },
        },
        proof: ['report'],
        note: words(
          '“Trung ương” không nêu rõ cơ quan nào; hạn báo cáo do từng yêu cầu đặt ra',
          '"The centre" names no body; each request sets its own time',
        ),
      },
    },
    {
      id: toClauseId('CV118-NN-1'),
      provision: toProvision('Nơi nhận'),
      kind: 'dissemination',
      context: 'directives',
      actor: 'Văn phòng Tỉnh ủy (Provincial Party Office)',
      says: {
        vi: 'Công văn gửi tới năm dòng nơi nhận; Ban Bí thư và Ban Dân vận Trung ương nhận để báo cáo.',
        en: 'Distribute to 5 lines: addressees above; Secretariat (b/c = for report); Central Mass Mobilisation Commission (b/c); Standing Board members; archive.',
      },
      terms: 'Nơi nhận; b/c (báo cáo)',
      checkable: 'computable',
      attributes: ['recipients'],
    },
    {
      id: toClauseId('CV118-NN-2'),
      provision: toProvision('Chữ ký'),
      kind: 'rule',
      context: 'directives',
      actor: 'Ban Thường vụ Tỉnh ủy (Provincial Standing Board)',
      says: {
        vi: 'Công văn được ký thay mặt Ban Thường vụ Tỉnh ủy, ở chức vụ Phó Bí thư.',
        en: 'Signed on behalf of the Standing Board by a Deputy Secretary.',
      },
      terms: 'T/M BAN THƯỜNG VỤ; PHÓ BÍ THƯ',
      checkable: 'computable',
      attributes: ['signature'],
    },
  ],
  workflows: [letter118Petition],
};
