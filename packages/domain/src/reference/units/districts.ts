import { day, FIRST_DAY, legalBasis, period, words } from '../../kernel/index.js';
import type { Place, Succession } from '../../organisations/index.js';
import { thereBy } from '../build.js';
import { endOfDistrict } from '../district-ends.js';
import { endedWithDistricts } from '../ends.js';
import { readUnits, unitPlace } from '../unit-table.js';
import { DISTRICTS } from './districts-table.js';

const LAW = 'state/72-2025-qh15';
/** The data show the last state before the reform, and no earlier one. */
const LAST_DAY = '2025-06-30';
const BASIS = legalBasis(LAW, 'toàn văn', {
  note: words(
    'tên, loại, mã theo bộ dữ liệu vietnamese-provinces-database, bản trước khi sắp xếp',
    'name, type and code from vietnamese-provinces-database as it was before the rearrangement',
  ),
});
/** The 696 units of the district level, and the end of each with its level on 1/7/2025. */
export const districts = (): { places: Place[]; successions: Succession<'place'>[] } => {
  const source = {
    life: { from: thereBy(LAST_DAY, BASIS, 'reported'), until: endedWithDistricts },
    since: period(day(LAST_DAY)),
    under: period(FIRST_DAY),
    basis: BASIS,
    grade: 'reported',
  } as const;
  const places = readUnits(DISTRICTS).map((line) => unitPlace(line, source));
  return { places, successions: places.map(({ id }) => endOfDistrict(id)) };
};
