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

export const isLevelId = (text: string): text is LevelId => LEVEL_IDS.some((known) => known === text);
