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
import type { LawFile } from '../../lawbook/index.js';

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
        en: '"The associations in the province" addressed by the dispatch are exactly those listed in Notice 382-TB/TU of 03-12-2021.',
      },
      terms: 'Theo danh sách tại Thông báo số 382-TB/TU',
      checkable: 'computable',
      remark: { en: 'List itself is not in the text: injectable data.' },
    },
    {
      id: toClauseId('CV118-2.1-1'),
      provision: toProvision('2 gạch đầu dòng 1 câu 1'),
      kind: 'role',
      context: 'associations',
      actor: 'Ban cán sự đảng UBND tỉnh -> UBND tỉnh',
      says: { en: 'Strengthen state management of associations.' },
      terms: 'Tăng cường công tác quản lý nhà nước đối với các …',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-2.1-2'),
      provision: toProvision('2 gạch đầu dòng 1 câu 1'),
      kind: 'workflow-step',
      context: 'associations',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        en: 'Promptly concretise and strictly apply central legal documents on five matters: founding procedure, congress organisation, apparatus, operation, and management of associations.',
      },
      terms: 'quy trình thành lập, tổ chức đại hội, tổ chức bộ …',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-2.1-3'),
      provision: toProvision('2 gạch đầu dòng 1 câu 1'),
      kind: 'rule',
      context: 'personnel',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        en: 'Settle the activity, regime and policy matters of persons working regularly at associations, as regulated.',
      },
      terms: 'chế độ, chính sách đối với người làm việc thường xuyên tại hội',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-2.1-4'),
      provision: toProvision('2 gạch đầu dòng 1 câu 2'),
      kind: 'workflow-step',
      context: 'associations',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        en: 'Review and assign concrete tasks to associations in a scientific way that brings out their role, rights and responsibilities.',
      },
      terms: 'Rà soát, giao nhiệm vụ cụ thể cho các hội',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-2.1-5'),
      provision: toProvision('2 gạch đầu dòng 1 câu 2'),
      kind: 'rule',
      context: 'finance',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        en: 'Support funding so that associations achieve the goals, functions and tasks assigned by Party committees and authorities.',
      },
      terms: 'quan tâm hỗ trợ kinh phí để hội thực hiện tốt …',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-2.2-1'),
      provision: toProvision('2 gạch đầu dòng 2'),
      kind: 'workflow-step',
      context: 'associations',
      actor: 'UBND tỉnh (chủ trì); Ban Tổ chức Tỉnh ủy và cơ quan liên quan (phối hợp)',
      says: {
        en: 'Lead, with the Organisation Commission and others, in reviewing associations and drafting a scheme to merge those with similar nature and content of activity, per central and provincial policy.',
      },
      terms: 'xây dựng đề án sắp xếp các tổ chức hội theo …',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-2.3-1'),
      provision: toProvision('2 gạch đầu dòng 3'),
      kind: 'rule',
      context: 'supervision',
      actor: "UBND tỉnh (provincial People's Committee)",
      says: {
        en: 'Step up monitoring, guidance, inspection and examination, and handle strictly associations that act against law, purpose or charter.',
      },
      terms: 'theo dõi, hướng dẫn, thanh tra, kiểm tra, xử lý nghiêm',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-3.1-1'),
      provision: toProvision('3 gạch đầu dòng 1'),
      kind: 'role',
      context: 'associations',
      actor: 'Ban Tổ chức Tỉnh ủy (Provincial Organisation Commission)',
      says: {
        en: 'Review and guide the founding of Party organisations in mandated associations, uniformly and in line with central rules and reality.',
      },
      terms: 'Rà soát, hướng dẫn việc thành lập tổ chức đảng',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-3.1-2'),
      provision: toProvision('3 gạch đầu dòng 1'),
      kind: 'role',
      context: 'personnel',
      actor: 'Ban Tổ chức Tỉnh ủy (Provincial Organisation Commission)',
      says: {
        en: 'Guide how Party members and heads in mandated associations discharge their responsibilities.',
      },
      terms: 'thực hiện trách nhiệm của đảng viên, người đứng đầu',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-3.2-1'),
      provision: toProvision('3 gạch đầu dòng 2'),
      kind: 'workflow-step',
      context: 'personnel',
      actor: 'Ban Tổ chức Tỉnh ủy (Provincial Organisation Commission)',
      says: {
        en: "Advise on cadre work for managers of associations under the Committee's Working Regulations and the Regulation on decentralised cadre management and introduction of candidates.",
      },
      terms: 'Quy chế làm việc của Tỉnh ủy; Quy định về phân cấp quản lý cán bộ, giới thiệu …',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-3.2-2'),
      provision: toProvision('3 gạch đầu dòng 2'),
      kind: 'eligibility',
      context: 'personnel',
      actor: 'Nhân sự quản lý hội (association managers)',
      says: { en: 'Candidates introduced must meet the prescribed conditions and standards.' },
      terms: 'đảm bảo các điều kiện, tiêu chuẩn theo quy định',
      checkable: 'computable',
    },
    {
      id: toClauseId('CV118-4-1'),
      provision: toProvision('4'),
      kind: 'role',
      context: 'front',
      actor: 'Các hội quần chúng; Ủy ban MTTQ; các tổ chức chính trị - xã hội các cấp',
      says: {
        en: 'Associations, by assigned task, proactively coordinate with Front committees and socio-political organisations to gather, develop and unite members.',
      },
      terms: 'chủ động phối hợp; tập hợp, phát triển, đoàn kết hội viên',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-4-2'),
      provision: toProvision('4'),
      kind: 'role',
      context: 'campaigns',
      actor: 'Các hội quần chúng (associations)',
      says: {
        en: 'Combine membership work with informing and mobilising people to follow Party and State policy.',
      },
      terms: 'tuyên truyền, vận động Nhân dân',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-4-3'),
      provision: toProvision('4'),
      kind: 'role',
      context: 'campaigns',
      actor: 'Các hội quần chúng (associations)',
      says: {
        en: 'Take part actively in patriotic emulation movements and campaigns launched by any level or branch.',
      },
      terms: 'phong trào thi đua yêu nước, các cuộc vận động do …',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-4-4'),
      provision: toProvision('4'),
      kind: 'workflow-step',
      context: 'petitions',
      actor: 'Các hội quần chúng (associations)',
      says: {
        en: "Regularly capture members' and people's thoughts and wishes and pass them promptly to Party committees and authorities for knowledge and settlement of lawful, legitimate rights and interests.",
      },
      terms: 'nắm bắt tâm tư, nguyện vọng; kịp thời phản ánh đến cấp ủy, chính quyền',
      checkable: 'trackable',
    },
    {
      id: toClauseId('CV118-5-1'),
      provision: toProvision('5'),
      kind: 'role',
      context: 'supervision',
      actor: 'Ban Dân vận Tỉnh ủy (Provincial Mass Mobilisation Commission)',
      says: { en: 'Follow up, urge and inspect implementation of the dispatch.' },
      terms: 'theo dõi, đôn đốc, kiểm tra việc thực hiện Công văn này',
      checkable: 'trackable',
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
      says: { en: 'Signed on behalf of the Standing Board by a Deputy Secretary.' },
      terms: 'T/M BAN THƯỜNG VỤ; PHÓ BÍ THƯ',
      checkable: 'computable',
    },
  ],
};
