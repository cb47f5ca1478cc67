import { type CalendarDate, type Language, partsOf } from '../kernel/index.js';
import { isMessageCode, message } from '../messages/index.js';

const MOST_DECIMALS = 6;

/**
 * A number as the language writes it, with its unit: a message code `unit.…`, `%`, or any word, which then stands
 * as it is. Up to six decimals are shown and none are added: what is printed is what was compared.
 *
 * @example formatNumber(91.2, '%', 'vi') // '91,2 %'
 * @example formatNumber(1234.5, null, 'en') // '1,234.5'
 */
export const formatNumber = (value: number, unit: string | null, language: Language): string => {
  const digits = formatDigits(value, language);
  if (unit === null || unit === '') return digits;
  if (unit === '%') return message('language.percent', { value: digits }, language);
  return message('language.quantity', { value: digits, unit: unitWord(unit, value, language) }, language);
};

const formatDigits = (value: number, language: Language): string => {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const fixed = Math.abs(value).toFixed(MOST_DECIMALS);
  const [whole = '', decimals = ''] = fixed.split('.');
  const shown = decimals.replace(/0+$/, '');
  if (shown === '' && whole === '0' && value !== 0) return String(value);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, message('language.group', {}, language));
  const sign = value < 0 ? '-' : '';
  return shown === ''
    ? `${sign}${grouped}`
    : `${sign}${grouped}${message('language.decimal', {}, language)}${shown}`;
};

const unitWord = (unit: string, value: number, language: Language): string => {
  const code = `unit.${unit}`;
  if (!isMessageCode(code)) return unit;
  const [one = unit, many = one] = message(code, {}, language).split('|');
  return Math.abs(value) === 1 ? one : many;
};

/**
 * @example formatDate(day('2024-03-20'), 'vi') // '20/3/2024'
 * @example formatDate(day('2024-03-20'), 'en') // '20 March 2024'
 */
export const formatDate = (date: CalendarDate, language: Language): string => {
  const { year, month, day } = partsOf(date);
  const monthName = message(`month.${month}`, {}, language);
  return message('language.date', { day, month, monthName, year }, language);
};
