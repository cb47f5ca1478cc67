import { type Words, words } from '../kernel/index.js';
import type { FactDefinition, FactId, FactType } from '../rules/index.js';

/** How far an association works: what both decrees sort by. Not the level of a body, which the register has. */
export const ASSOCIATION_SCOPES = ['national', 'province', 'district', 'commune'] as const;
export type AssociationScope = (typeof ASSOCIATION_SCOPES)[number];

export const isAssociationScope = (text: string): text is AssociationScope =>
  ASSOCIATION_SCOPES.some((one) => one === text);

const define = (type: FactType, id: FactId, said: Words, unit?: string): FactDefinition => ({
  id,
  type,
  words: said,
  ...(unit === undefined ? {} : { unit }),
});
const flag = (id: FactId, vi: string, en: string) => define('boolean', id, words(vi, en));
const count = (id: FactId, vi: string, en: string, unit: string) => define('number', id, words(vi, en), unit);
const date = (id: FactId, vi: string, en: string) => define('date', id, words(vi, en));

/**
 * What the steps in the life of an association ask of its case. Counts and yes or no, never a person. A fact that
 * stands for an article that nobody has read says so in its words: whoever reads the article can answer it.
 */
export const LIFECYCLE_FACTS = {
  scope: define('text', 'association/scope', words('phạm vi hoạt động của hội', 'scope of the association')),
  businessFederation: flag(
    'association/is-business-federation',
    'là hiệp hội của các tổ chức kinh tế',
    'is a federation of businesses',
  ),
  partyAssigned: flag(
    'association/is-party-assigned',
    'là hội do Đảng, Nhà nước giao nhiệm vụ',
    'is given tasks by Party and State',
  ),
  filedOn: date('association/filed-on', 'ngày nhận đủ hồ sơ hợp lệ', 'day a complete file was received'),
  fileComplete: flag(
    'association/file-complete',
    'hồ sơ đủ giấy tờ theo quy định',
    'the file has every paper',
  ),
  committeeMembers: count(
    'association/committee-members',
    'số thành viên ban vận động thành lập hội',
    'members of the founding committee',
    'person',
  ),
  committeeHeadEligible: flag(
    'association/committee-head-eligible',
    'người đứng đầu ban vận động đủ tiêu chuẩn',
    'the post of head of the founding committee is filled by the standards',
  ),
  founders: count(
    'association/founders',
    'số công dân, tổ chức đăng ký tham gia thành lập',
    'citizens and organisations registered to found it',
    'person',
  ),
  founderProvinces: count(
    'association/founder-provinces',
    'số tỉnh, thành phố có người đăng ký thành lập',
    'provinces in which founders are',
    'province',
  ),
  nameLawful: flag(
    'association/name-lawful',
    'tên hội đúng quy định, không trùng, không gây nhầm lẫn',
    'its name follows the rules and is not that of another',
  ),
  fieldNotDuplicated: flag(
    'association/field-not-duplicated',
    'lĩnh vực hoạt động chính không trùng với hội đã có trong cùng phạm vi',
    'its main field is not that of another association of the scope',
  ),
  purposeLawful: flag('association/purpose-lawful', 'mục đích không trái pháp luật', 'its purpose is lawful'),
  charterDrafted: flag('association/charter-drafted', 'có dự thảo điều lệ', 'it has a draft charter'),
  seatConfirmed: flag('association/seat-confirmed', 'có xác nhận nơi đặt trụ sở', 'its seat is confirmed'),
  hasProperty: flag('association/has-property', 'có tài sản để hoạt động', 'it has property to work with'),
  aroseByRearrangement: flag(
    'association/arose-by-rearrangement',
    'hội hình thành do chia, tách, hợp nhất',
    'it came of a division, a split or a consolidation',
  ),
  foundingCongressExtended: flag(
    'association/founding-congress-extended',
    'đã được gia hạn thời gian tổ chức đại hội thành lập',
    'the time for its founding congress was extended',
  ),
  congressConsented: flag(
    'association/congress-consented',
    'cơ quan có thẩm quyền đã có ý kiến bằng văn bản đồng ý tổ chức đại hội',
    'the competent body consented to the congress in writing',
  ),
  quorumReached: flag(
    'association/congress-quorum',
    'đại hội có mặt quá một nửa số phải tham dự',
    'more than half of those to attend the congress were present',
  ),
  extraordinaryAsked: flag(
    'association/extraordinary-congress-asked',
    'đủ tỷ lệ lãnh đạo hội hoặc hội viên chính thức đề nghị đại hội bất thường',
    'enough leaders or official members ask for an extraordinary congress',
  ),
  congressResolved: flag(
    'association/congress-resolved',
    'có nghị quyết đại hội về việc này',
    'a resolution of the congress decides it',
  ),
  executiveResolved: flag(
    'association/executive-committee-resolved',
    'có nghị quyết của ban chấp hành về việc này',
    'a resolution of the executive committee decides it',
  ),
  boundaryChange: flag(
    'association/boundary-change',
    'sắp xếp hội do thay đổi địa giới đơn vị hành chính',
    'it is rearranged because its administrative unit changed',
  ),
  nameOfNewUnit: flag(
    'association/name-of-new-unit',
    'tên hội gắn với đơn vị hành chính mới',
    'its name goes with that of the new administrative unit',
  ),
  partyConsulted: flag(
    'association/party-level-consulted',
    'đã báo cáo cấp có thẩm quyền của Đảng trước khi quyết định',
    'the competent Party level was reported to before the decision',
  ),
  breachConcluded: flag(
    'association/breach-concluded',
    'đã có kết luận hội vi phạm',
    'a conclusion says that the association is in breach',
  ),
  breachListed: flag(
    'association/breach-listed-for-suspension',
    'hành vi thuộc các trường hợp bị đình chỉ (khoản 1 Điều 30 Nghị định 126/2024, chưa đọc được danh mục)',
    'the breach is one of those for suspension (decree 126/2024, 30.1, whose list nobody has read)',
  ),
  suspensionDays: count(
    'association/suspension-days',
    'số ngày đình chỉ ghi trong quyết định',
    'days of suspension that the decision gives',
    'day',
  ),
  prolongationWorkingDays: count(
    'association/suspension-prolonged-working-days',
    'số ngày làm việc gia hạn đình chỉ',
    'working days by which the suspension is prolonged',
    'working-day',
  ),
  breachRepaired: flag('association/breach-repaired', 'đã khắc phục vi phạm', 'the breach is repaired'),
  renameConditions126: flag(
    'association/rename-conditions-126',
    'đủ điều kiện đổi tên theo Điều 31 Nghị định 126/2024 (nội dung chưa đọc được)',
    'the conditions of decree 126/2024, 31 for a new name are met (its text was not read)',
  ),
  foundingConditions126: flag(
    'association/founding-congress-conditions-126',
    'đại hội thành lập đúng thời hạn theo Điều 14 Nghị định 126/2024 (nội dung chưa đọc được)',
    'the founding congress is in the time of decree 126/2024, 14 (its text was not read)',
  ),
  voluntaryGround: flag(
    'association/voluntary-dissolution-ground',
    'có căn cứ tự giải thể',
    'there is a ground for dissolving itself',
  ),
  forcedGround: flag(
    'association/forced-dissolution-ground',
    'có căn cứ bị giải thể',
    'there is a ground for dissolving it',
  ),
  debtsSettled: flag(
    'association/debts-settled',
    'hết thời hạn thanh toán nợ mà không có khiếu nại',
    'the time for debts is over without complaint',
  ),
  communePowerDelegated: flag(
    'association/commune-power-delegated',
    'chủ tịch UBND tỉnh đã ủy quyền cho chủ tịch UBND huyện đối với hội phạm vi xã',
    'the provincial chair delegated the power over commune associations to the district chair',
  ),
  underOwnLaw: flag(
    'association/under-own-law',
    'hội được tổ chức, hoạt động theo luật riêng',
    'the association is one that a law of its own governs',
  ),
} as const satisfies Readonly<Record<string, FactDefinition>>;

export type LifecycleFactName = keyof typeof LIFECYCLE_FACTS;

/** @example lifecycleFact('founders') // 'association/founders' */
export const lifecycleFact = (name: LifecycleFactName): FactId => LIFECYCLE_FACTS[name].id;
