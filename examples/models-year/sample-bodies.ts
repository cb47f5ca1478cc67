import { type Body, type BodyId, bodyOf, day, knownDay, legalBasis, toBodyId } from '@danvan/domain';

const idOf = (as: string): BodyId => toBodyId(`thai-nguyen/bloc/${as}`);

/** The bodies that the guidance itself names. */
export const BLOC = idOf('party-committee');
export const BOARD = idOf('party-standing-board');
export const PROPAGANDA = idOf('propaganda-commission');

/** Bodies made up below it: none of them exists. */
export const CELL = idOf('mau-chi-bo-a');
export const COMMITTEE = idOf('mau-dang-uy-b');
export const COMMITTEE_BOARD = idOf('mau-ban-thuong-vu-b');
export const SMALL_CELL = idOf('mau-chi-bo-b1');
export const AGENCY = idOf('mau-co-quan-a');

const made = (id: BodyId, kind: string, vi: string, en: string, parent: BodyId, organOf?: BodyId): Body => ({
  ...bodyOf({
    place: 'thai-nguyen',
    as: id.replace(/^thai-nguyen\//, ''),
    kind,
    level: 'grassroots',
    vi: `[MẪU] ${vi}`,
    en: `[SAMPLE] ${en}`,
    parents: { 'party-leadership': parent },
    life: { from: knownDay(day('2020-01-01'), 'reported'), until: null },
    ...(organOf === undefined ? {} : { organOf }),
    basis: legalBasis('thai-nguyen/29-hd-duk', 'II.3.1'),
    grade: 'reported',
  }),
  sample: true,
});

export const sampleBodies: readonly Body[] = [
  made(CELL, 'party-cell', 'Chi bộ A', 'Cell A', BLOC),
  made(COMMITTEE, 'party-committee', 'Đảng ủy cơ sở B', 'Grassroots Committee B', BLOC),
  made(
    COMMITTEE_BOARD,
    'party-standing-board',
    'Ban Thường vụ Đảng ủy cơ sở B',
    'Standing Board of Committee B',
    COMMITTEE,
    COMMITTEE,
  ),
  made(SMALL_CELL, 'party-cell', 'Chi bộ B1', 'Cell B1', COMMITTEE),
  made(AGENCY, 'agency', 'Cơ quan A', 'Agency A', BLOC),
];
