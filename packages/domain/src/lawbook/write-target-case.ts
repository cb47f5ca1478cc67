import { addDays, type CalendarDate, DomainError, lastDay, reportingPeriod } from '../kernel/index.js';
import type { Operator } from '../rules/index.js';
import type { Provenance, ReportedValue, TargetAsk, TargetCase } from './law-case.js';

/** What the usual cases of a target are about: who is judged, of which period, by which measures. */
export interface TriedTarget {
  readonly clause: string;
  readonly body: string;
  readonly period: string;
  readonly operator: Operator;
  /** The threshold of the clause, in units of the figure (per cent for a share). Typed anew, to try the law file. */
  readonly value: number;
  readonly numerator: string;
  /** The base of a share. */
  readonly denominator?: string;
  /** How a miss reads, by the modality of the clause. */
  readonly missMeaning: 'violated' | 'target-not-reached' | 'warning' | 'count';
  /** What else is known in all these cases. */
  readonly given?: Pick<TargetAsk, 'issuedOn' | 'endedOn' | 'conditions' | 'carried' | 'nth'>;
  readonly naming?: string;
}

/** The base that shares are tried on: large enough that one step is finer than any threshold of the texts. */
const BASE = 10_000;

/**
 * The cases that every target has: just below, at and just above its threshold on the day after the period, the
 * last day of the period (still progress), nothing reported, and for a share no base and a base of zero.
 *
 * @example
 * targetCases({ clause: 'LC-II.2.2.4-1', body: FARMERS, period: '2025', operator: '>=', value: 90, … }).length // 7
 */
export const targetCases = (tried: TriedTarget): readonly TargetCase[] => {
  const { clause, body, period, operator, value, numerator, denominator, missMeaning, naming = '' } = tried;
  const closing = closingDayOf(period);
  const after = addDays(closing, 1);
  const at = denominator === undefined ? value : Math.round((value * BASE) / 100);
  const reported = (above: number): Readonly<Record<string, ReportedValue>> =>
    denominator === undefined ? { [numerator]: above } : { [numerator]: above, [denominator]: BASE };
  const one = (
    name: string,
    ask: Omit<TargetAsk, 'body' | 'period'>,
    expect: TargetCase['expect'],
    provenance: Provenance = 'invented',
  ): TargetCase => ({
    kind: 'target',
    clause,
    name: `${naming}${name}`,
    provenance,
    ask: { body, period, ...tried.given, ...ask },
    expect,
  });
  const judged = (name: string, above: number): readonly TargetCase[] => {
    if (above < 0 || (denominator !== undefined && above > BASE)) return [];
    const expect = meets(operator, above - at)
      ? ({ outcome: 'satisfied', why: 'REACHED', threshold: value } as const)
      : ({ outcome: 'violated', why: 'NOT_REACHED', missMeaning, threshold: value } as const);
    return [one(name, { on: after, reported: reported(above) }, expect)];
  };
  const partial: readonly TargetCase[] =
    denominator === undefined
      ? []
      : [
          one(
            'the base was not reported',
            { on: after, reported: { [numerator]: at } },
            { outcome: 'undetermined', why: 'DENOMINATOR_NOT_REPORTED' },
          ),
          one(
            'a share of nothing',
            { on: after, reported: { [numerator]: 0, [denominator]: 0 } },
            { outcome: 'undetermined', why: 'DENOMINATOR_ZERO' },
          ),
        ];
  return [
    ...judged('just below', at - 1),
    ...judged('at the threshold', at),
    ...judged('just above', at + 1),
    one(
      'the last day of the period is progress',
      { on: closing, reported: reported(at) },
      { outcome: 'undetermined', why: 'NOT_DUE_YET' },
    ),
    one(
      'nothing was reported',
      { on: after },
      { outcome: 'undetermined', why: 'NUMERATOR_NOT_REPORTED' },
      'clause',
    ),
    ...partial,
  ];
};

const closingDayOf = (key: string): CalendarDate => {
  const read = reportingPeriod(key);
  const last = read.ok ? lastDay(read.value.period) : null;
  if (last === null) throw new DomainError('REPORTING_PERIOD_INVALID', key);
  return last;
};

// written out here and not taken from the engine, which these cases try
const meets = (operator: Operator, difference: number): boolean =>
  ({
    '>': difference > 0,
    '>=': difference >= 0,
    '<': difference < 0,
    '<=': difference <= 0,
    '=': difference === 0,
    '!=': difference !== 0,
  })[operator];
