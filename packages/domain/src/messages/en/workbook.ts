import type { workbook as vietnamese } from '../vi/workbook.js';

export const workbook: Readonly<Record<keyof typeof vietnamese, string>> = {
  REGIME_UNKNOWN: 'There is no report regime "{regime}"',
  WORKBOOK_PERIOD_NOT_ASKED: 'The report regime {regime} asks for no report on {period}',
  WORKBOOK_EMPTY: 'For {period} this report regime asks {body} and those below it for no figure',
  WORKBOOK_NUMBER_INVALID:
    'The number "{value}" cannot be read: points or spaces between thousands, a comma before decimals',
  WORKBOOK_UNIT_NOT_YET: 'By the end of the period there is no {unit} yet',
  WORKBOOK_SUCCESSOR_UNKNOWN:
    '{unit} ended before the end of the period, and what follows it is not fully on record (known: {successors}); write the code of the present unit',
  WORKBOOK_UNIT_DIVIDED:
    '{unit} ended and did not pass whole to one unit; write figures for each that received a part: {successors}',
  WORKBOOK_PREDECESSORS_MISSING:
    'The former units given do not make up all of {successor} (missing: {missing}); write the figure of that unit itself',
  WORKBOOK_NO_BODY_AT: 'At {place} there is no single organisation of the kind "{kind}"',
  WORKBOOK_NOT_ADDABLE: 'The figures {measure} of the former units cannot be added',
  WORKBOOK_CHANGED_WITHIN_PERIOD:
    'The units were merged within {period}; no text says what a report of that period covers, so they are not added',
  WORKBOOK_ROW_NOT_ASKED: 'This form does not ask for {measure} of {body}',
  WORKBOOK_NOT_KNOWN_NOT_ASKED: '"Not known" is for figures of the report alone; leave the cell empty here',
  WORKBOOK_REPORT_FIGURE_NOT_EXACT: 'The figure {measure} of the report must be an exact number',
  WORKBOOK_NOT_A_WORKBOOK:
    'The file is no workbook exported from here: the sheet "{sheet}" or its line "{line}" is missing',
  WORKBOOK_OTHER: 'This workbook is of "{given}", not of "{wanted}"',
  WORKBOOK_VERSION_DIFFERS:
    'The workbook is of version {given}; the one in use is {current}. Export it anew and move the figures over',
  WORKBOOK_PART_TWICE: 'The part "{part}" stands in a line above already',
  WORKBOOK_REPORT_DAY_MISSING: 'Where text or paper of the report is given, its day must be given too',
  'exactness.exact': 'exact',
  'exactness.rounded': 'rounded',
  'exactness.more-than': 'more than',
  'exactness.nearly': 'nearly',
};
