import {
  day,
  FIRST_DAY,
  type Grade,
  knownDay,
  legalBasis,
  type PlaceId,
  period,
  toPlaceId,
  words,
} from '../kernel/index.js';
import { ANY_MEASURE, type Place, type Succession } from '../organisations/index.js';
import { TWO_LEVELS_FROM, thereBy } from './build.js';
import { as2026, upgradesOf } from './changes-2026.js';
import { endedWithMergedProvince } from './ends.js';
import { PROVINCES_BEFORE, PROVINCES_MERGED } from './provinces-table.js';
import { readUnits, type UnitLine, type UnitPlace, unitPlace } from './unit-table.js';

const COUNTRY = 'viet-nam';
const RESOLUTION = 'state/202-2025-qh15';

/** The resolution of that day rearranges the units, so they were there. Earlier days are not in the data. */
const NAMED_ON = '2025-06-12';
const NAMED_FROM = day(NAMED_ON);
const BEFORE = legalBasis(RESOLUTION, 'toàn văn', {
  note: words(
    'tên, loại, mã theo bộ dữ liệu vietnamese-provinces-database, bản trước khi sắp xếp',
    'name, type and code from vietnamese-provinces-database as it was before the rearrangement',
  ),
});
const AFTER = legalBasis('state/19-2025-qd-ttg', 'Bảng danh mục và mã số', {
  note: words('theo bộ dữ liệu vietnamese-provinces-database', 'by way of vietnamese-provinces-database'),
});
const MERGER = legalBasis(RESOLUTION, 'toàn văn');
const WHOLE = legalBasis(RESOLUTION, 'toàn văn', {
  note: words('chuyển nguyên trạng toàn bộ đơn vị cũ', 'each unit passes over whole'),
});

/** Of this merger no sentence of the resolution was seen quoted; of each of the other 22 one was. */
const ONLY_REPORTED = 'tuyen-quang-2025';

const before = (line: UnitLine, until: typeof endedWithMergedProvince | null): UnitPlace =>
  unitPlace(line, {
    life: { from: thereBy(NAMED_ON, BEFORE, 'reported'), until },
    since: period(NAMED_FROM),
    under: period(FIRST_DAY),
    basis: BEFORE,
    grade: 'reported',
  });

const merged = (line: UnitLine): UnitPlace =>
  as2026(
    unitPlace(line, {
      life: { from: knownDay(TWO_LEVELS_FROM, 'reported', MERGER), until: null },
      since: period(TWO_LEVELS_FROM),
      under: period(TWO_LEVELS_FROM),
      basis: AFTER,
      grade: 'reported',
    }),
    line.name,
  );

/** All of them end and a new one begins, whatever its name: a consolidation (hợp nhất), each passing over whole. */
const mergerOf = ({ id, cameFrom }: UnitLine): Succession<'place'> => {
  const to = toPlaceId(id);
  const from = cameFrom.map(toPlaceId);
  const grade: Grade = id === ONLY_REPORTED ? 'reported' : 'quoted';
  return {
    id: `${id}/merger-2025`,
    subject: 'place',
    kind: 'consolidate',
    effectiveOn: knownDay(TWO_LEVELS_FROM, 'reported', MERGER),
    decidedOn: knownDay(NAMED_FROM, 'reported', MERGER),
    from: from.map((one) => ({ id: one })),
    to: [{ id: to }],
    weights: [
      {
        measure: ANY_MEASURE,
        method: 'exact',
        parts: from.map((one) => ({ from: one, to, parts: 1 })),
        grade,
        basis: WHOLE,
      },
    ],
    basis: MERGER,
    grade,
  };
};

const MERGED = readUnits(PROVINCES_MERGED, COUNTRY);
const ENDED: ReadonlySet<string> = new Set(MERGED.flatMap(({ cameFrom }) => cameFrom));

const places: readonly UnitPlace[] = [
  ...readUnits(PROVINCES_BEFORE, COUNTRY).map((line) =>
    before(line, ENDED.has(line.id) ? endedWithMergedProvince : null),
  ),
  ...MERGED.map(merged),
];

/**
 * The 63 units of the province level until 30/6/2025 and the 34 from 1/7/2025, eleven of which are the same places,
 * and what became of them. Day of effect is 1/7/2025, day of the resolution 12/6/2025.
 */
export const provinces: {
  readonly places: readonly Place[];
  readonly successions: readonly Succession<'place'>[];
} = {
  places,
  successions: [...MERGED.map(mergerOf), ...upgradesOf(places.map(({ id }): PlaceId => id))],
};
