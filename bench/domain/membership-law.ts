import {
  all,
  compare,
  day,
  entry,
  equals,
  type FactDefinition,
  type Facts,
  fact,
  isTrue,
  known,
  legalBasis,
  type Parameter,
  parameter,
  period,
  type Rule,
  type RuleSet,
  words,
} from '@danvan/domain';

/** An invented law, for measuring only: no document says any of this. */
export const at = (place: string) => legalBasis('bench/1-qd', place);

export const START = day('2020-01-01');
export const CHANGE = day('2024-11-26');
export const THRESHOLDS = [100, 50] as const;
export const SCOPE = 'tỉnh';

export const factDefinitions = [
  { id: 'members', type: 'number', words: words('Số hội viên', 'Members'), unit: 'member' },
  { id: 'has-office', type: 'boolean', words: words('Có trụ sở', 'Has an office') },
  { id: 'scope', type: 'text', words: words('Phạm vi hoạt động', 'Scope') },
] as const satisfies readonly FactDefinition[];

export const membersMin: Parameter<number> = {
  id: 'members-min',
  type: 'number',
  unit: 'member',
  words: words('Số hội viên tối thiểu', 'Least number of members'),
  entries: [
    entry<number>(THRESHOLDS[0], period(START, CHANGE), at('Điều 2'), 'verified'),
    entry<number>(THRESHOLDS[1], period(CHANGE), at('Điều 2 (sửa đổi)'), 'verified'),
  ],
};

const condition = all(
  compare(fact('members'), '>=', parameter('members-min')),
  isTrue('has-office'),
  equals('scope', SCOPE),
);

/** Three conditions, one of them on a dated threshold. */
export const ruleOf = (id: string): Rule => ({
  id,
  title: words('Điều kiện thành lập', 'Conditions for founding'),
  basis: at('Điều 5'),
  grade: 'verified',
  modality: 'mandatory',
  anchor: 'as-of',
  versions: { id: `${id}.versions`, entries: [entry(condition, period(START), at('Điều 5'), 'verified')] },
  exceptions: [],
});

/** So many rules of this kind, with ids in order. */
export const lawOf = (count: number): RuleSet => ({
  lawVersion: 'bench',
  facts: factDefinitions,
  parameters: [membersMin],
  rules: Array.from({ length: count }, (_, index) => ruleOf(`bench.${String(index).padStart(3, '0')}`)),
});

export interface Situation {
  readonly members: number;
  readonly hasOffice: boolean;
  readonly scope: string;
  readonly on: ReturnType<typeof day>;
}

/** Every combination of met and missed, on both sides of the change. */
export const situations: readonly Situation[] = [START, day('2024-11-25'), CHANGE, day('2026-06-01')].flatMap(
  (on) =>
    [20, 49, 50, 75, 99, 100, 140].flatMap((members) =>
      [true, false].flatMap((hasOffice) =>
        [SCOPE, 'xã'].map((scope): Situation => ({ members, hasOffice, scope, on })),
      ),
    ),
);

export const factsOf = ({ members, hasOffice, scope }: Situation): Facts => ({
  members: known(members),
  'has-office': known(hasOffice),
  scope: known(scope),
});

export const isMet = ({ members, hasOffice, scope, on }: Situation): boolean =>
  members >= THRESHOLDS[on < CHANGE ? 0 : 1] && hasOffice && scope === SCOPE;
