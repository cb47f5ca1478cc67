import { legalBasis, type Words, words } from '../kernel/index.js';
import { type Body, type BodyRow, bodyOf, type Life, type Place, placeOf } from '../organisations/index.js';
import { endNotFound, thereBy } from './build.js';
import { CENTRAL_REORGANISATION, commissionOfEndedPlace, endedWithMergedProvince } from './ends.js';

// Thái Nguyên as guidance 29-HD/ĐUK of 16/4/2024 names it. The province merged with Bắc Kạn on 1/7/2025: the merged
// one is another place, and nothing that was asked of these bodies passes to its bodies by itself.

const GUIDE = 'thai-nguyen/29-hd-duk';
const PREAMBLE = legalBasis(GUIDE, 'Căn cứ');

const COMMITTEE = 'thai-nguyen/party-committee';
const BLOC = 'thai-nguyen/bloc/party-committee';

const BLOC_END_NOT_FOUND: Words = words(
  'Chưa tìm thấy quyết định kết thúc Đảng bộ Khối; ở Trung ương, các đảng bộ khối kết thúc khoảng ngày 3/2/2025.',
  'No decision ending the bloc was found; at the centre the blocs ended around 3/2/2025.',
);

/** There by the day of the paper that shows it; the end is not on record, and the merger does not supply one. */
const blocLife = (firstSeen: string, provision: string): Life => ({
  from: thereBy(firstSeen, legalBasis(GUIDE, provision)),
  until: endNotFound(CENTRAL_REORGANISATION, 'inferred', BLOC_END_NOT_FOUND),
});

/** A body of the bloc, under the bloc committee, known from the guidance itself unless an earlier paper shows it. */
const inBloc = (
  as: string,
  row: Pick<BodyRow, 'kind' | 'level' | 'vi' | 'en'> &
    Partial<Pick<BodyRow, 'many' | 'organOf' | 'parents'>> & {
      readonly provision: string;
      readonly life?: Life;
    },
): Body => {
  const { provision, life = blocLife('2024-04-16', provision), ...rest } = row;
  return bodyOf({
    place: 'thai-nguyen',
    as: `bloc/${as}`,
    parents: { 'party-leadership': BLOC },
    ...rest,
    life,
    basis: legalBasis(GUIDE, provision),
    grade: 'verified',
  });
};

export const thaiNguyen: { readonly places: readonly Place[]; readonly bodies: readonly Body[] } = {
  places: [
    placeOf({
      id: 'thai-nguyen',
      level: 'province',
      vi: 'tỉnh Thái Nguyên',
      en: 'Thái Nguyên province',
      parent: 'viet-nam',
      life: { from: thereBy('2021-04-09', PREAMBLE), until: endedWithMergedProvince },
      basis: legalBasis(GUIDE, 'Đầu văn bản'),
      grade: 'verified',
    }),
  ],
  bodies: [
    bodyOf({
      place: 'thai-nguyen',
      kind: 'party-committee',
      level: 'province',
      vi: 'Tỉnh ủy Thái Nguyên',
      en: 'Thái Nguyên Provincial Party Committee',
      life: { from: thereBy('2021-04-09', PREAMBLE), until: endedWithMergedProvince },
      parents: { 'party-leadership': 'viet-nam/party-central-committee' },
      basis: PREAMBLE,
      grade: 'verified',
    }),
    bodyOf({
      place: 'thai-nguyen',
      kind: 'peoples-committee',
      level: 'province',
      vi: 'Ủy ban nhân dân tỉnh Thái Nguyên',
      en: "Thái Nguyên Provincial People's Committee",
      life: { from: thereBy('2022-04-19', PREAMBLE), until: endedWithMergedProvince },
      parents: { 'party-leadership': COMMITTEE, 'state-management': 'viet-nam/government' },
      basis: PREAMBLE,
      grade: 'verified',
    }),
    bodyOf({
      place: 'thai-nguyen',
      kind: 'mass-mobilisation-commission',
      level: 'province',
      vi: 'Ban Dân vận Tỉnh ủy Thái Nguyên',
      en: 'Thái Nguyên Provincial Commission for Mass Mobilisation',
      life: {
        from: thereBy('2022-09-25', PREAMBLE),
        until: commissionOfEndedPlace,
      },
      parents: { 'party-leadership': COMMITTEE },
      basis: PREAMBLE,
      grade: 'verified',
    }),
    inBloc('party-committee', {
      kind: 'party-committee',
      level: 'bloc',
      vi: 'Đảng ủy Khối các cơ quan tỉnh Thái Nguyên',
      en: 'Party Committee of the Thái Nguyên Provincial Agencies Bloc',
      provision: 'Đầu văn bản',
      // plan 30-KH/ĐUK of its standing board is of that day
      life: blocLife('2021-07-12', 'Căn cứ'),
      parents: { 'party-leadership': COMMITTEE },
    }),
    inBloc('party-standing-board', {
      kind: 'party-standing-board',
      level: 'bloc',
      vi: 'Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh Thái Nguyên',
      en: 'Standing Board of the Bloc Party Committee',
      provision: 'Căn cứ',
      life: blocLife('2021-07-12', 'Căn cứ'),
      organOf: BLOC,
    }),
    inBloc('party-standing-body', {
      kind: 'party-standing-body',
      level: 'bloc',
      vi: 'Thường trực Đảng ủy Khối các cơ quan tỉnh Thái Nguyên',
      en: 'Standing Body of the Bloc Party Committee',
      provision: 'III.2.3',
      organOf: BLOC,
    }),
    inBloc('propaganda-commission', {
      kind: 'propaganda-commission',
      level: 'bloc',
      vi: 'Ban Tuyên giáo Đảng ủy Khối các cơ quan tỉnh Thái Nguyên',
      en: 'Propaganda and Education Commission of the Bloc Party Committee',
      provision: 'III.1',
    }),
    inBloc('party-office', {
      kind: 'party-office',
      level: 'bloc',
      vi: 'Văn phòng Đảng ủy Khối các cơ quan tỉnh Thái Nguyên',
      en: 'Office of the Bloc Party Committee',
      provision: 'Nơi nhận',
    }),
    inBloc('advisory-bodies', {
      kind: 'advisory-body',
      level: 'bloc',
      vi: 'Các cơ quan tham mưu, giúp việc Đảng ủy Khối',
      en: 'Advisory and assisting bodies of the Bloc Party Committee',
      provision: 'III.1',
      many: true,
    }),
    inBloc('grassroots-party-committees', {
      kind: 'party-committee',
      level: 'grassroots',
      vi: 'Các đảng ủy cơ sở trực thuộc Đảng ủy Khối',
      en: 'Grassroots Party committees directly under the bloc',
      provision: 'III.2',
      many: true,
    }),
    inBloc('grassroots-standing-boards', {
      kind: 'party-standing-board',
      level: 'grassroots',
      vi: 'Ban thường vụ các đảng ủy cơ sở trực thuộc Đảng ủy Khối',
      en: 'Standing boards of the grassroots Party committees of the bloc',
      provision: 'II.4.1.2 gạch 1',
      organOf: 'thai-nguyen/bloc/grassroots-party-committees',
      parents: { 'party-leadership': 'thai-nguyen/bloc/grassroots-party-committees' },
      many: true,
    }),
    inBloc('grassroots-executive-committees', {
      kind: 'party-executive-committee',
      level: 'grassroots',
      vi: 'Ban chấp hành các đảng bộ cơ sở không có ban thường vụ',
      en: 'Executive committees of grassroots Party organisations without a standing board',
      provision: 'II.4.1.2 gạch 1',
      organOf: 'thai-nguyen/bloc/grassroots-party-committees',
      parents: { 'party-leadership': 'thai-nguyen/bloc/grassroots-party-committees' },
      many: true,
    }),
    inBloc('party-cells', {
      kind: 'party-cell',
      level: 'grassroots',
      vi: 'Các chi bộ trực thuộc Đảng ủy Khối',
      en: 'Party cells directly under the bloc',
      provision: 'III.2',
      many: true,
    }),
    // the guide counts them with the organisations below the bloc committee: they study, register and report upward
    inBloc('mass-organisations', {
      kind: 'mass-organisation',
      level: 'grassroots',
      vi: 'Các đoàn thể trực thuộc Đảng ủy Khối',
      en: 'Mass organisations directly under the bloc',
      provision: 'III.2',
      many: true,
    }),
    inBloc('agencies', {
      kind: 'agency',
      level: 'grassroots',
      vi: 'Các cơ quan, đơn vị thuộc Đảng bộ Khối',
      en: 'Agencies and units within the bloc',
      provision: 'II.3.1',
      many: true,
    }),
    inBloc('enterprises', {
      kind: 'enterprise',
      level: 'grassroots',
      vi: 'Các doanh nghiệp thuộc Đảng bộ Khối',
      en: 'Enterprises within the bloc',
      provision: 'II.3.1',
      many: true,
    }),
  ],
};
