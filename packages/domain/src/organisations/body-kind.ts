import { type Words, words } from '../kernel/index.js';

/** To which part of the political system a kind of body belongs. */
export const BODY_SYSTEMS = ['party', 'state', 'front', 'socio-political', 'association', 'other'] as const;
export type BodySystem = (typeof BODY_SYSTEMS)[number];

/** A kind of body the documents name. The list is closed, but a law file may bring kinds of its own. */
export interface BodyKind {
  readonly id: string;
  readonly words: Words;
  readonly system: BodySystem;
}

const kind = (id: string, system: BodySystem, vi: string, en: string): BodyKind => ({
  id,
  system,
  words: words(vi, en),
});

export const BODY_KINDS: readonly BodyKind[] = [
  kind('politburo', 'party', 'Bộ Chính trị', 'Politburo'),
  kind('party-secretariat', 'party', 'Ban Bí thư', 'Party Secretariat'),
  kind('party-central-committee', 'party', 'Ban Chấp hành Trung ương Đảng', 'Party Central Committee'),
  kind('party-committee', 'party', 'cấp ủy', 'party committee'),
  kind('party-executive-committee', 'party', 'ban chấp hành đảng bộ', 'party executive committee'),
  kind('party-standing-board', 'party', 'ban thường vụ cấp ủy', 'standing board of the party committee'),
  kind('party-standing-body', 'party', 'thường trực cấp ủy', 'standing body of the party committee'),
  kind('party-office', 'party', 'văn phòng cấp ủy', 'party office'),
  kind('organisation-commission', 'party', 'ban tổ chức', 'organisation commission'),
  kind('propaganda-commission', 'party', 'ban tuyên giáo', 'propaganda and education commission'),
  kind('mass-mobilisation-commission', 'party', 'ban dân vận', 'commission for mass mobilisation'),
  kind(
    'propaganda-mass-mobilisation-commission',
    'party',
    'ban tuyên giáo và dân vận',
    'commission for propaganda, education and mass mobilisation',
  ),
  kind('inspection-committee', 'party', 'ủy ban kiểm tra', 'inspection committee'),
  kind(
    'advisory-body',
    'party',
    'cơ quan tham mưu, giúp việc cấp ủy',
    'advisory body of the party committee',
  ),
  kind('party-group', 'party', 'đảng đoàn', 'party group'),
  kind('party-designated-committee', 'party', 'ban cán sự đảng', 'party designated committee'),
  kind('party-cell', 'party', 'chi bộ', 'party cell'),
  kind('government', 'state', 'Chính phủ', 'Government'),
  kind('prime-minister', 'state', 'Thủ tướng Chính phủ', 'Prime Minister'),
  kind('national-assembly', 'state', 'Quốc hội', 'National Assembly'),
  kind('peoples-committee', 'state', 'ủy ban nhân dân', "people's committee"),
  kind('peoples-council', 'state', 'hội đồng nhân dân', "people's council"),
  kind('home-affairs-department', 'state', 'sở nội vụ', 'department of home affairs'),
  kind('home-affairs-division', 'state', 'phòng nội vụ', 'division of home affairs'),
  kind('ministry', 'state', 'bộ, cơ quan ngang bộ', 'ministry'),
  kind('department', 'state', 'sở, ban, ngành', 'department'),
  kind(
    'culture-information-centre',
    'state',
    'trung tâm văn hóa, thông tin và thể dục thể thao',
    'culture, information and sports centre',
  ),
  kind('agency', 'state', 'cơ quan, đơn vị', 'agency or unit'),
  kind('enterprise', 'other', 'doanh nghiệp', 'enterprise'),
  kind('press-body', 'other', 'cơ quan báo chí, phát thanh - truyền hình', 'press or broadcasting body'),
  kind('front-committee', 'front', 'ủy ban Mặt trận Tổ quốc Việt Nam', 'Fatherland Front committee'),
  kind('labour-federation', 'socio-political', 'liên đoàn lao động', 'labour federation'),
  kind('farmers-association', 'socio-political', 'hội nông dân', "farmers' association"),
  kind('womens-union', 'socio-political', 'hội liên hiệp phụ nữ', "women's union"),
  kind('veterans-association', 'socio-political', 'hội cựu chiến binh', "veterans' association"),
  kind('youth-union', 'socio-political', 'đoàn thanh niên', 'youth union'),
  kind('mass-organisation', 'socio-political', 'đoàn thể', 'mass organisation'),
  kind('association', 'association', 'hội quần chúng', 'mass association'),
];

/** @example findBodyKind('party-cell')?.words.vi // 'chi bộ' */
export const findBodyKind = (id: string, kinds: readonly BodyKind[] = BODY_KINDS): BodyKind | null =>
  kinds.find((known) => known.id === id) ?? null;
