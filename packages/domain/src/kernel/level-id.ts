/** The levels at which the source documents place bodies and issuers; words and rank stand in `organisations`. */
export const LEVEL_IDS = [
  'centre',
  'province',
  'bloc',
  'district',
  'commune',
  'grassroots',
  'hamlet-group',
] as const;
export type LevelId = (typeof LEVEL_IDS)[number];

/** 0 is the centre; a body is led by one of a smaller rank. A bloc is a committee directly under a provincial one. */
export const LEVEL_RANKS: Readonly<Record<LevelId, number>> = {
  centre: 0,
  province: 1,
  bloc: 2,
  district: 2,
  commune: 3,
  grassroots: 4,
  'hamlet-group': 5,
};

export const isLevelId = (text: string): text is LevelId => LEVEL_IDS.some((known) => known === text);
