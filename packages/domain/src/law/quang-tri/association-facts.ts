import { words } from '../../kernel/index.js';
import type { FactDefinition } from '../../rules/index.js';

/*
 * What the directive and the plan that carries it out ask of an association, in the same words for both. A fact says
 * what is asked of the world, not who asks; leaders are spoken of by post, never by person.
 */

const flag = (id: string, vi: string, en: string): FactDefinition => ({
  id: `association/${id}`,
  type: 'boolean',
  words: words(vi, en),
});

const text = (id: string, vi: string, en: string): FactDefinition => ({
  id: `association/${id}`,
  type: 'text',
  words: words(vi, en),
});

const money = (id: string, vi: string, en: string): FactDefinition => ({
  id: `association/${id}`,
  type: 'number',
  unit: 'đồng',
  words: words(vi, en),
});

const on = (id: string, vi: string, en: string): FactDefinition => ({
  id: `association/${id}`,
  type: 'date',
  words: words(vi, en),
});

export const SELF_FINANCED = flag(
  'self-financed',
  'tự lo kinh phí hoạt động',
  'covers its own operating cost',
);

/** The three elements that the directive (6) and the plan (II.4) name. */
export const AUTONOMY_OF_THREE: readonly FactDefinition[] = [
  flag('voluntary', 'hội viên tham gia tự nguyện', 'its members joined freely'),
  flag('self-managed', 'hội tự quản', 'it manages itself'),
  SELF_FINANCED,
];

/** The plan names one more in II.2. */
export const AUTONOMY_OF_FOUR: readonly FactDefinition[] = [
  ...AUTONOMY_OF_THREE,
  flag('autonomous', 'hội tự chủ', 'it decides for itself'),
];

export const COMPLIANCE: readonly FactDefinition[] = [
  flag('complies-with-law', 'tuân thủ pháp luật', 'it complies with the law'),
  flag('complies-with-charter', 'tuân thủ điều lệ', 'it complies with its charter'),
];

export const GRANT_FACTS: readonly FactDefinition[] = [
  flag(
    'important-in-its-field',
    'có vai trò, vị trí quan trọng trong lĩnh vực, gắn với nhiệm vụ chính trị của địa phương',
    'has an important role in its field, tied to political tasks of the place',
  ),
  money(
    'state-grant-of-year',
    'kinh phí Nhà nước hỗ trợ hoạt động trong năm',
    'State grant for its work in the year',
  ),
  money('operating-cost-of-year', 'chi phí hoạt động trong năm', 'operating cost of the year'),
];

export const GRANTED = flag(
  'receives-state-grant',
  'được Nhà nước hỗ trợ kinh phí hoạt động',
  'receives a State grant for its work',
);
export const GRANT_TIED = flag(
  'state-grant-tied-to-assigned-tasks',
  'khoản hỗ trợ gắn với nhiệm vụ được giao',
  'the grant is tied to assigned tasks',
);

export const MANDATED = flag(
  'mandated',
  'là hội do Đảng, Nhà nước giao nhiệm vụ',
  'is mandated by Party and State',
);

export const LEADER_FACTS: readonly FactDefinition[] = [
  MANDATED,
  {
    id: 'province/leader-standard-issued',
    type: 'boolean',
    words: words(
      'tỉnh đã ban hành tiêu chuẩn, điều kiện đối với lãnh đạo hội',
      'the province issued standards for leaders of associations',
    ),
  },
  {
    id: 'association-leader/meets-provincial-standard',
    type: 'boolean',
    words: words(
      'chức danh lãnh đạo hội đạt tiêu chuẩn, điều kiện của tỉnh',
      'the leading post is filled by the standards of the province',
    ),
  },
];

export const RECOGNISED = flag(
  'recognised-as-mandated-in-province',
  'đã được công nhận là hội do Đảng, Nhà nước giao nhiệm vụ trong tỉnh',
  'was recognised as mandated in the province',
);
export const RECOGNISED_BY = text('recognised-by', 'nơi công nhận', 'the body that recognised it');
export const ADVISED = flag(
  'recognition-advised-by-mass-mobilisation-commission',
  'việc công nhận do Ban Dân vận tham mưu',
  'the commission for mass mobilisation advised on the recognition',
);
export const RECOGNITION_GROUNDS: readonly FactDefinition[] = [
  flag(
    'recognition-follows-government-rules',
    'việc công nhận theo quy định của Chính phủ',
    'the recognition follows rules of the Government',
  ),
  flag(
    'recognition-fits-the-province',
    'việc công nhận phù hợp tình hình thực tiễn của tỉnh',
    'the recognition fits the situation of the province',
  ),
];

export const ASSOCIATION = text('body', 'hội được xét', 'the association in question');
export const REGIME = flag(
  'enjoys-regime-of-mandated',
  'được hưởng chế độ như hội do Đảng, Nhà nước giao nhiệm vụ',
  'enjoys the regime of mandated associations',
);

export const LEVEL = text('level', 'cấp hoạt động của hội', 'the level at which it works');
export const LED_AT = text(
  'led-at-level',
  'cấp của cấp ủy lãnh đạo hội',
  'the level of the committee that leads it',
);
export const MANAGED_AT = text(
  'managed-at-level',
  'cấp của chính quyền quản lý hội',
  'the level of the authority that manages it',
);
export const VERTICAL_DEMANDED = flag(
  'vertical-system-demanded',
  'hội bị đòi phải có hệ thống từ tỉnh đến cơ sở',
  'somebody demands of it a system from the province down',
);

export const IN_CHARGE = flag(
  'body-in-charge-assigned',
  'đã có cơ quan, tổ chức được phân công phụ trách',
  'a body was assigned to be in charge of it',
);

export const MEMBERS_CHANGED = on(
  'members-changed-on',
  'ngày biến động hội viên gần nhất',
  'day of the latest change of its membership',
);
export const MEMBERS_UPDATED = on(
  'member-count-updated-on',
  'ngày cập nhật số lượng hội viên gần nhất',
  'day on which the number of members was last updated',
);
