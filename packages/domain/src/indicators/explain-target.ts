import type { DutyNames } from '../duties/index.js';
import { formatReportingPeriod, type Language } from '../kernel/index.js';
import { message, withoutStop } from '../messages/index.js';
import { formatDate, formatNumber, type Operator } from '../rules/index.js';
import type { Amount } from './amount.js';
import { type FigurePart, shownValue } from './figure.js';
import type { TargetItem } from './target-findings.js';

/**
 * A target finding in words, one paragraph per entry: what is set and by which clause, for which period and body,
 * the figure with both its sides, the outcome and why, other readings, notes.
 *
 * @example explainTarget(item, 'vi', names)[0] // 'Tỷ lệ tập hợp hội viên nông dân: từ 90 % trở lên (phấn đấu).'
 */
export const explainTarget = (item: TargetItem, language: Language, names: DutyNames): string[] => {
  const say = (code: string, params: Readonly<Record<string, string | number>> = {}): string =>
    message(code, params, language);
  const { target, figure, bearer, carriedBy } = item;
  const lines = [
    say('target.asks', {
      indicator: figure.indicator.words[language],
      threshold: thresholdInWords(item, language),
      modality: say(`modality.${target.modality}`),
    }),
    ...item.basis.map(({ document, provision }) =>
      say('target.basis', { document: names.document(document), provision }),
    ),
    say('target.period', {
      period: formatReportingPeriod(item.period, language),
      due: formatDate(item.due, language),
    }),
    say('target.bearer', { body: names.body(bearer.body.id)[language] }),
  ];
  if (carriedBy !== null)
    lines.push(
      say('target.carried', {
        body: names.body(carriedBy.from)[language],
        on: formatDate(carriedBy.on, language),
      }),
    );
  const value = figureInWords(item, language);
  if (value !== null) lines.push(say('target.figure', { value }));
  if (isEstimated(figure.numerator) || isEstimated(figure.denominator)) lines.push(say('target.estimated'));
  lines.push(
    say('target.outcome', {
      outcome: outcomeInWords(item, language),
      reason: say(`targetReason.${item.why}`),
    }),
  );
  for (const { id, reached } of item.readings) {
    const reading = target.readings?.find((one) => one.id === id);
    if (reading !== undefined)
      lines.push(
        say('target.reading', {
          reading: withoutStop(reading.words[language]),
          reached: say(`reached.${reached}`),
        }),
      );
  }
  for (const note of [target.condition?.words, target.note])
    if (note !== undefined) lines.push(say('target.note', { note: withoutStop(note[language]) }));
  return lines;
};

const outcomeInWords = ({ outcome, missMeaning }: TargetItem, language: Language): string =>
  message(outcome === 'violated' ? `reading.${missMeaning}` : `outcome.${outcome}`, {}, language);

const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  '>': 'gt',
  '>=': 'gte',
  '<': 'lt',
  '<=': 'lte',
  '=': 'eq',
  '!=': 'neq',
};

const thresholdInWords = ({ operator, threshold, upTo, figure }: TargetItem, language: Language): string => {
  if (threshold === null) return message('value.none', {}, language);
  const shown = (value: number): string => formatNumber(value, unitOf(figure), language);
  return upTo === null
    ? message(`operator.value.${OPERATOR_WORDS[operator]}`, { value: shown(threshold) }, language)
    : message('target.between', { low: shown(threshold), high: shown(upTo) }, language);
};

const unitOf = ({ indicator, numerator }: TargetItem['figure']): string | null => {
  if (indicator.kind === 'share') return '%';
  return numerator.state === 'not-defined' ? null : numerator.measure.unit;
};

const isEstimated = (part: FigurePart | null): boolean => part?.state === 'known' && part.amount.estimated;

const figureInWords = ({ figure }: TargetItem, language: Language): string | null => {
  const { numerator, denominator } = figure;
  if (numerator.state !== 'known') return null;
  const above = amountInWords(numerator.amount, numerator.measure.unit, language);
  if (denominator === null) return above;
  if (denominator.state !== 'known') return null;
  const below = amountInWords(denominator.amount, denominator.measure.unit, language);
  const parts = message('target.share', { numerator: above, denominator: below }, language);
  const value = shownValue(figure);
  return value === null
    ? parts
    : message('target.percent', { value: formatNumber(value, '%', language), parts }, language);
};

/** @example amountInWords({ low: 500, high: Infinity, estimated: false }, 'person', 'vi') // 'từ 500 người trở lên' */
export const amountInWords = ({ low, high }: Amount, unit: string | null, language: Language): string => {
  if (low === high) return formatNumber(low, unit, language);
  if (high === Number.POSITIVE_INFINITY)
    return message('target.atLeast', { value: formatNumber(low, unit, language) }, language);
  if (low === 0) return message('target.atMost', { value: formatNumber(high, unit, language) }, language);
  return message(
    'target.range',
    { low: formatNumber(low, null, language), high: formatNumber(high, unit, language) },
    language,
  );
};
