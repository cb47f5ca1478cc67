import { type LawCase, ruleCases } from '../../lawbook/index.js';

/** What is known of an association where a ground is there, and where it is not; beside it, a fact that must be known. */
interface TriedGround {
  readonly id: string;
  readonly there: Readonly<Record<string, boolean | number>>;
  readonly notThere: Readonly<Record<string, boolean | number>>;
  /** Known in part: nothing is decided. */
  readonly notKnown: Readonly<Record<string, boolean | number>>;
}

const OF_45: readonly TriedGround[] = [
  {
    id: 'idle',
    there: { 'association/idle-months': 12 },
    notThere: { 'association/idle-months': 11 },
    notKnown: {},
  },
  {
    id: 'resolution-ignored',
    there: {
      'association/congress-resolved-to-dissolve': true,
      'association/resolution-to-dissolve-carried-out': false,
    },
    notThere: { 'association/congress-resolved-to-dissolve': false },
    notKnown: { 'association/congress-resolved-to-dissolve': true },
  },
  {
    id: 'serious-breach',
    there: { 'association/seriously-breached-law': true },
    notThere: { 'association/seriously-breached-law': false },
    notKnown: {},
  },
];

const OF_126: readonly TriedGround[] = [
  {
    id: 'misuse',
    there: { 'association/misused': true },
    notThere: { 'association/misused': false },
    notKnown: {},
  },
  {
    id: 'congress-without-consent',
    there: { 'association/congress-without-consent': true },
    notThere: { 'association/congress-without-consent': false },
    notKnown: {},
  },
  {
    id: 'extended-term-passed',
    there: { 'association/extended-term-passed': true, 'association/force-majeure': false },
    notThere: { 'association/extended-term-passed': true, 'association/force-majeure': true },
    notKnown: { 'association/extended-term-passed': true },
  },
  {
    id: 'reports-missing',
    there: { 'association/years-without-reports': 2 },
    notThere: { 'association/years-without-reports': 1, 'association/years-without-publishing-finance': 1 },
    notKnown: { 'association/years-without-reports': 1 },
  },
  {
    id: 'suspension-without-repair',
    there: { 'association/suspension-ended': true, 'association/breach-repaired': false },
    notThere: { 'association/suspension-ended': true, 'association/breach-repaired': true },
    notKnown: { 'association/suspension-ended': true },
  },
  {
    id: 'majority-request-ignored',
    there: { 'association/majority-asked-to-dissolve': true, 'association/days-since-majority-asked': 181 },
    notThere: {
      'association/majority-asked-to-dissolve': true,
      'association/days-since-majority-asked': 180,
    },
    notKnown: { 'association/majority-asked-to-dissolve': true },
  },
  {
    id: 'too-few-members',
    there: { 'association/has-enough-members-at-term-congress': false },
    notThere: { 'association/has-enough-members-at-term-congress': true },
    notKnown: {},
  },
];

const casesOf = (
  { id, there, notThere, notKnown }: TriedGround,
  days: { readonly in: readonly string[]; readonly out: readonly string[] },
): readonly LawCase[] => {
  const rule = `association.ground.${id}`;
  const write = ruleCases(rule, rule);
  return days.in
    .flatMap((on) => [
      write(`${on}: the ground is there`, on, there, 'violated'),
      write(`${on}: it is not`, on, notThere, 'satisfied'),
      write(`${on}: not known`, on, notKnown, 'undetermined'),
    ])
    .concat(days.out.map((on) => write(`${on}: no ground of this decree`, on, there, 'not-applicable')));
};

/** Each ground on the days around the change of the decrees, and around the two-level system, which changes none. */
export const cases: readonly LawCase[] = [
  ...OF_45.flatMap((tried) =>
    casesOf(tried, { in: ['2010-07-01', '2024-11-25'], out: ['2010-06-30', '2024-11-26', '2024-11-27'] }),
  ),
  ...OF_126.flatMap((tried) =>
    casesOf(tried, {
      in: ['2024-11-26', '2024-11-27', '2025-06-30', '2025-07-01', '2025-07-02'],
      out: ['2024-11-25'],
    }),
  ),
];
