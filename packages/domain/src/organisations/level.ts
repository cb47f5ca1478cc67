import { type CalendarDate, day, type LevelId, type Words, words } from '../kernel/index.js';

/**
 * The levels at which the source documents place bodies. Data, not a law of nature: the districts ended with the
 * two-level system on 1/7/2025, and "bloc" is the rank of party committees directly under a provincial one.
 */
export interface Level {
  readonly id: LevelId;
  readonly words: Words;
  /** 0 is the centre; a body is led by one of a smaller rank. */
  readonly rank: number;
  /** The first day on which the level no longer exists, where it has ended. */
  readonly until?: CalendarDate;
}

export const LEVELS: readonly Level[] = [
  { id: 'centre', words: words('trung ương', 'centre'), rank: 0 },
  { id: 'province', words: words('cấp tỉnh', 'province'), rank: 1 },
  {
    id: 'bloc',
    words: words('đảng bộ khối trực thuộc tỉnh ủy', 'bloc under the provincial committee'),
    rank: 2,
  },
  { id: 'district', words: words('cấp huyện', 'district'), rank: 2, until: day('2025-07-01') },
  { id: 'commune', words: words('cấp xã', 'commune'), rank: 3 },
  { id: 'grassroots', words: words('cấp cơ sở', 'grassroots'), rank: 4 },
  { id: 'hamlet-group', words: words('thôn, bản, tổ dân phố', 'hamlet or residential group'), rank: 5 },
];
