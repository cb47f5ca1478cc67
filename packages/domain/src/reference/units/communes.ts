import { legalBasis, period, words } from '../../kernel/index.js';
import type { Place, Succession } from '../../organisations/index.js';
import { TWO_LEVELS_FROM, thereBy } from '../build.js';
import { as2026, upgradesOf } from '../changes-2026.js';
import { readUnits, unitPlace } from '../unit-table.js';
import { COMMUNES } from './communes-table.js';

const BASIS = legalBasis('state/19-2025-qd-ttg', 'Bảng danh mục và mã số', {
  note: words(
    'theo bộ dữ liệu vietnamese-provinces-database; đơn vị nào hình thành do sắp xếp, đơn vị nào giữ nguyên không có trong dữ liệu',
    'by way of vietnamese-provinces-database; which units were formed then and which went on is not in the data',
  ),
});

/**
 * The 3,321 units of the commune level. They were there on 1/7/2025; whether a unit began then or went on is not in
 * the data, so earlier days are undetermined. Directly under a province they stand from that day only.
 */
export const communes = (): { places: Place[]; successions: Succession<'place'>[] } => {
  const source = {
    life: { from: thereBy(TWO_LEVELS_FROM, BASIS, 'reported'), until: null },
    since: period(TWO_LEVELS_FROM),
    under: period(TWO_LEVELS_FROM),
    basis: BASIS,
    grade: 'reported',
  } as const;
  const places = readUnits(COMMUNES).map((line) => as2026(unitPlace(line, source), line.name));
  return { places, successions: upgradesOf(places.map(({ id }) => id)) };
};
