import { checkTimeline, type Issue, isRealDay, issue, under } from '../../kernel/index.js';
import type { Duty } from '../duty.js';
import type { RegimeDay, ReportRegime } from './regime.js';

/**
 * What is wrong with regimes: a clause without a report duty, a part or a figure that stands twice, a part of the
 * year of something that is not yearly, a day that not every year has, numbers of days that overlap.
 *
 * Issues: REGIME_NOT_A_REPORT, REGIME_ID_DUPLICATE, REGIME_PART_OF_NO_YEAR, REGIME_DAY_INVALID and those of
 * `checkTimeline`. Whether the measures exist is the law's business, which knows the catalogue.
 *
 * @example checkRegimes(law.regimes, law.duties) // []
 */
export const checkRegimes = (regimes: readonly ReportRegime[], duties: readonly Duty[]): Issue[] => {
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  return regimes.flatMap((regime) => {
    const path = ['regimes', regime.duty];
    const duty = byId.get(regime.duty);
    if (duty?.kind !== 'report') return [issue('REGIME_NOT_A_REPORT', path, { duty: regime.duty })];
    const { schedule } = duty;
    const isYearly = schedule.kind === 'recurring' && schedule.every.every((kind) => kind === 'year');
    return [
      ...(regime.about === 'occurrence' || isYearly
        ? []
        : [issue('REGIME_PART_OF_NO_YEAR', [...path, 'about'], { duty: regime.duty })]),
      ...twice(
        (regime.outline ?? []).map(({ id }) => id),
        [...path, 'outline'],
      ),
      ...twice(
        (regime.figures ?? []).map(({ measure }) => measure),
        [...path, 'figures'],
      ),
      ...checkDay(regime.cutOff, [...path, 'cutOff']),
      ...checkDay(regime.lock, [...path, 'lock']),
    ];
  });
};

const twice = (ids: readonly string[], path: Issue['path']): Issue[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [issue('REGIME_ID_DUPLICATE', [...path, index], { id })] : [],
  );

const checkDay = (stated: RegimeDay | undefined, path: Issue['path']): Issue[] => {
  if (stated === undefined || stated.kind === 'period-end') return [];
  if (stated.kind === 'days-from-due') return under([...path, 'days'], checkTimeline(stated.days));
  // a common year: 29/2 is no day of every year
  const { month, day } = stated;
  return isRealDay({ year: 2023, month, day }) ? [] : [issue('REGIME_DAY_INVALID', path, { month, day })];
};
