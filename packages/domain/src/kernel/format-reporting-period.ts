import { addDays, partsOf } from './calendar-date.js';
import type { ReportingPeriod } from './reporting-period.js';
import type { Language } from './words.js';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * As reports name their period in running text.
 *
 * @example formatReportingPeriod(quarterPeriod(2024, 1), 'vi') // 'quý I/2024'
 */
export const formatReportingPeriod = ({ kind, period }: ReportingPeriod, language: Language): string => {
  const { year, month } = partsOf(period.from);
  const lastYear = partsOf(addDays(period.until, -1)).year;
  const vi = language === 'vi';
  switch (kind) {
    case 'month':
      return vi ? `tháng ${month}/${year}` : `${MONTH_NAMES[month - 1]} ${year}`;
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return vi ? `quý ${ROMAN[quarter - 1]}/${year}` : `Q${quarter} ${year}`;
    }
    case 'half-year':
      return vi
        ? `6 tháng ${month === 1 ? 'đầu' : 'cuối'} năm ${year}`
        : `${month === 1 ? 'first' : 'second'} half of ${year}`;
    case 'nine-months':
      return vi ? `9 tháng năm ${year}` : `first nine months of ${year}`;
    case 'year':
      return vi ? `năm ${year}` : `${year}`;
    case 'multi-year':
      return vi ? `giai đoạn ${year} - ${lastYear}` : `${year} to ${lastYear}`;
    case 'term':
      return vi ? `nhiệm kỳ ${year} - ${lastYear}` : `${year} to ${lastYear} term`;
  }
};
