import { expect, it } from 'vitest';
import { ASSOCIATION_PARAMETERS as P } from '../../associations/index.js';
import { asOf, day, lookUp } from '../../kernel/index.js';
import { composeLaw } from '../../lawbook/index.js';
import { law as files } from '../index.js';
import { associationDecrees, missingDecreeValues } from './associations-decrees.js';

const parameters = new Map((associationDecrees.parameters ?? []).map((one) => [one.id, one]));

/** The value on a day; what kind of nothing where there is none. */
const valueOn = (id: string, on: string): number | string => {
  const parameter = parameters.get(id);
  if (parameter === undefined) return 'NO SUCH PARAMETER';
  const found = lookUp<number | string>(parameter, asOf(day(on)));
  return found.state === 'found' ? found.value : found.state;
};

/** The day before, of and after each change of the law. */
const EDGES = ['2024-11-25', '2024-11-26', '2024-11-27', '2025-06-30', '2025-07-01', '2025-07-02'];

/** Of each parameter of the decrees its value until 25/11/2024, and from the next day on. */
const VALUES: readonly (readonly [id: string, before: number | string, after: number | string])[] = [
  [P.foundersLeast('national'), 100, 100],
  [P.foundersLeast('province'), 50, 50],
  [P.foundersLeast('district'), 20, 20],
  [P.foundersLeast('commune'), 10, 10],
  [P.foundersLeastBusiness('national'), 11, 'gap'],
  [P.foundersLeastBusiness('province'), 5, 'gap'],
  [P.founderProvincesLeast, 2, 2],
  [P.committeeLeast('national'), 10, 'gap'],
  [P.committeeLeast('province'), 5, 'gap'],
  [P.committeeLeast('district'), 3, 'gap'],
  [P.committeeLeast('commune'), 3, 'gap'],
  [P.committeeLeastBusiness('national'), 5, 'gap'],
  [P.committeeLeastBusiness('province'), 3, 'gap'],
  [P.committeeDays, 30, 'gap'],
  [P.permitWorkingDays, 30, 'gap'],
  [P.foundingCongressDays, 90, 'gap'],
  [P.foundingCongressExtendedDays, 120, 'gap'],
  [P.charterWorkingDays, 30, 'gap'],
  [P.rearrangeWorkingDays, 30, 60],
  [P.congressAfterRearrangementWorkingDays, 30, 60],
  [P.renameDays, 30, 'gap'],
  [P.termYearsMost, 5, 'gap'],
  [P.overdueDemandMonths, 12, 'gap'],
  [P.overdueActionMonths, 6, 'gap'],
  [P.congressReplyDays, 15, 'gap'],
  [P.congressReplyConsultedDays, 25, 'gap'],
  [P.congressReportDaysBefore, 30, 'gap'],
  [P.extraordinaryLeaders, 'at-least 2/3', 'at-least 2/3'],
  [P.extraordinaryMembers, 'at-least 1/2', 'more-than 1/2'],
  [P.quorum, 'more-than 1/2', 'more-than 1/2'],
  [P.activityReportLastDay, '12-01', '12-30'],
  [P.suspensionDaysMost, 'before-first', 180],
  [P.suspensionAutomaticWorkingDays, 'before-first', 30],
  [P.suspensionProlongedWorkingDays, 'before-first', 60],
  [P.idleMonths, 12, 'gap'],
  [P.reportYearsMissing, 'before-first', 2],
  [P.dissolutionUnansweredDays, 'before-first', 180],
  ['association.suspension-regime', 'none', 'exists'],
  ['association.rearrangement-resolved-by', 'congress', 'executive-committee'],
  ['association.self-dissolution-members-share', 'more-than 1/2', 'more-than 1/2'],
  ['association.activity-report-form', 'before-first', '16'],
  ['association.support-consultation-working-days', 'before-first', 15],
  ['association.founding-congress-extension-request-days', 15, 'gap'],
  ['association.congress-result-days', 30, 'gap'],
  ['association.charter-request-working-days', 30, 'gap'],
  ['association.next-term-counted-from', 'congress-held', 'gap'],
  [P.termRestartsAt, 'rename', 'gap'],
  ['association.congress-consent', 'required', 'required'],
  ['association.founding-congress-quorum-share', 'before-first', 'more-than 1/2'],
  ['association.overdue-congress-dissolution-days', 'gap', 'gap'],
  ['association.settlement-report-every', 'year', 'year'],
  ['association.resume-working-days', 'before-first', 30],
  [P.boundaryChangeWorkingDays, 'before-first', 60],
  ['association.self-dissolution-dossier-working-days', 30, 'gap'],
  ['association.self-dissolution-decision-days', 15, 'gap'],
  ['association.branch-office-days', 15, 'gap'],
  ['association.branch-office-working-days', 'before-first', 30],
  ['association.legal-entity-report-working-days', 'before-first', 30],
];

it('leaves out no parameter of the decrees', () => {
  expect(VALUES.map(([id]) => id).sort()).toEqual([...parameters.keys()].sort());
});

it.each(VALUES)('%s is %s until 25/11/2024 and %s from the next day', (id, before, after) => {
  expect(EDGES.map((on) => valueOn(id, on))).toEqual([before, after, after, after, after, after]);
});

it('begins what Decree 33 changed with Decree 33, the rest with Decree 45', () => {
  expect(valueOn(P.permitWorkingDays, '2012-05-31')).toBe('before-first');
  expect(valueOn(P.permitWorkingDays, '2012-06-01')).toBe(30);
  expect(valueOn(P.termYearsMost, '2010-06-30')).toBe('before-first');
  expect(valueOn(P.termYearsMost, '2010-07-01')).toBe(5);
});

it('says nothing for the year in which circular 01/2022 may or may not have held', () => {
  expect(valueOn('association.overdue-congress-dissolution-days', '2021-12-31')).toBe(90);
  expect(valueOn('association.overdue-congress-dissolution-days', '2022-01-01')).toBe('gap');
  expect(valueOn('association.next-term-counted-from', '2022-12-31')).toBe('before-first');
  expect(valueOn('association.next-term-counted-from', '2023-01-01')).toBe('congress-held');
});

it('has a parameter for every number that the room asks for, or says that it was never found', () => {
  const asked = Object.entries(P)
    // how a leader's terms count is asked of each post
    .filter(([name]) => !name.startsWith('leaderTerms'))
    .flatMap(([, id]) => (typeof id === 'string' ? [id] : []));
  const given = new Set(composeLaw(files, '0.0.0').parameters.map(({ id }) => id));
  expect(asked.filter((id) => !given.has(id))).toEqual([P.termExtensionMonths]);
});

it('names what was not found, and nothing of a regime that the other decree does not have', () => {
  const missing = missingDecreeValues();
  const of = (id: string) => missing.filter(({ parameter }) => parameter === id).map(({ period }) => period);
  expect(of(P.termYearsMost)).toEqual([{ from: '2024-11-26' }]);
  expect(of(P.permitWorkingDays)).toEqual([
    { from: '2010-07-01', until: '2012-06-01' },
    { from: '2024-11-26' },
  ]);
  expect(of(P.termExtensionMonths)).toEqual([{ from: '2010-07-01' }]);
  expect(of(P.suspensionDaysMost)).toEqual([]);
  expect(of(P.rearrangeWorkingDays)).toEqual([{ from: '2010-07-01', until: '2012-06-01' }]);
  expect(missing.every(({ words }) => words.vi !== '' && words.en !== '')).toBe(true);
});

it('rests no value on memory, and every reading says so', () => {
  const entries = [...parameters.values()].flatMap((one) => one.entries);
  expect(entries.filter(({ grade }) => grade === 'recalled')).toEqual([]);
  expect(entries.filter(({ grade, note }) => grade === 'inferred' && note === undefined)).toEqual([]);
});

it('is a part of the law of the package', () => {
  const law = composeLaw(files, '0.0.0');
  expect(law.parameters.some(({ id }) => id === P.termYearsMost)).toBe(true);
  expect(law.rules.filter(({ id }) => id.startsWith('association.ground.'))).toHaveLength(10);
});
