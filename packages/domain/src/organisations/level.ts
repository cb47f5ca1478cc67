import { type CalendarDate, day, LEVEL_RANKS, type LevelId, type Words, words } from '../kernel/index.js';

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
  { id: 'centre', words: words('trung ương', 'centre'), rank: LEVEL_RANKS.centre },
  { id: 'province', words: words('cấp tỉnh', 'province'), rank: LEVEL_RANKS.province },
  {
    id: 'bloc',
    words: words('đảng bộ khối trực thuộc tỉnh ủy', 'bloc under the provincial committee'),
    rank: LEVEL_RANKS.bloc,
  },
  {
    id: 'district',
    words: words('cấp huyện', 'district'),
    rank: LEVEL_RANKS.district,
    until: day('2025-07-01'),
  },
  { id: 'commune', words: words('cấp xã', 'commune'), rank: LEVEL_RANKS.commune },
  { id: 'grassroots', words: words('cấp cơ sở', 'grassroots'), rank: LEVEL_RANKS.grassroots },
  {
    id: 'hamlet-group',
    words: words('thôn, bản, tổ dân phố', 'hamlet or residential group'),
    rank: LEVEL_RANKS['hamlet-group'],
  },
];
