import { type DocumentId, type Language, type LegalBasis, parseCalendarDate } from '../kernel/index.js';
import { message } from '../messages/index.js';
import { factNames } from './explain-names.js';
import { nodeLines, truthWords } from './explain-node.js';
import type { Finding, Note } from './finding.js';
import { formatDate, formatNumber } from './format.js';
import type { ExceptionTrace } from './trace.js';

export interface ExplainOptions {
  /** How a document is called in running text; without it, or for null, its id is shown. */
  readonly documentName?: (document: DocumentId) => string | null;
}

/** More missing facts than this are counted, not listed. */
const MOST_MISSING = 12;

/**
 * A finding in words, one paragraph per entry: outcome and day, what was compared with what, exceptions, what is
 * missing, the last day on time, the basis, and notes on how sure it is.
 *
 * @example explain(finding, 'en')[0] // 'Least number of founders: violated. As of 1 January 2025.'
 */
export const explain = (finding: Finding, language: Language, options: ExplainOptions = {}): string[] => [
  head(finding, language),
  ...reasons(finding, language),
  ...exceptionLines(finding, language),
  ...missingLine(finding, language),
  ...(finding.due === null
    ? []
    : [message('explain.due', { day: formatDate(finding.due, language) }, language)]),
  message('explain.basis', { basis: basisWords(finding.basis, language, options) }, language),
  ...finding.notes.map((note) => noteLine(note, language)),
];

const head = (finding: Finding, language: Language): string => {
  const { asOf, anchor, outcome } = finding;
  const code = outcome === 'violated' ? `reading.${finding.missMeaning}` : `outcome.${outcome}`;
  const params = {
    title: finding.title[language],
    outcome: message(code, {}, language),
    on: formatDate(asOf.on, language),
  };
  return anchor === null || anchor === asOf.on
    ? message('explain.head', params, language)
    : message('explain.headAnchored', { ...params, anchor: formatDate(anchor, language) }, language);
};

/** Whether the rule concerns the case, where that is in doubt, and what it asks. */
const reasons = ({ trace, exceptions }: Finding, language: Language): string[] => {
  const { applies, requirement } = trace;
  const lines: string[] = [];
  if (applies !== null && applies.truth !== 'true')
    lines.push(
      message('explain.applies', { truth: truthWords(applies.truth, language) }, language),
      ...nodeLines(applies, language),
    );
  const isFreed = trace.exceptions.some((exception) => exceptions.includes(exception.id));
  if (requirement !== null && applies?.truth !== 'false' && !isFreed)
    lines.push(...nodeLines(requirement, language));
  return lines;
};

const exceptionLines = (finding: Finding, language: Language): string[] => {
  const deciding = finding.trace.exceptions.filter((exception) => finding.exceptions.includes(exception.id));
  const names = deciding.map((exception) => exceptionName(exception, language));
  if (finding.outcome === 'conflict')
    return [message('explain.exceptionsConflict', { exceptions: names.join('; ') }, language)];
  return deciding.flatMap((exception) => [
    message('explain.exception', { exception: exceptionName(exception, language) }, language),
    ...(exception.requirement === null ? [] : nodeLines(exception.requirement, language)),
  ]);
};

const exceptionName = (exception: ExceptionTrace, language: Language): string =>
  exception.title?.[language] ?? exception.id;

const missingLine = (finding: Finding, language: Language): string[] => {
  if (finding.missing.length === 0) return [];
  const words = factNames(finding.trace, language);
  const names = finding.missing.slice(0, MOST_MISSING).map((id) => words.get(id) ?? id);
  const rest = finding.missing.length - names.length;
  if (rest > 0) names.push(message('explain.more', { count: rest }, language));
  return [message('explain.missing', { facts: names.join('; ') }, language)];
};

const basisWords = (basis: readonly LegalBasis[], language: Language, options: ExplainOptions): string =>
  basis
    .map(({ document, provision }) =>
      message(
        'explain.provision',
        { document: options.documentName?.(document) ?? document, provision },
        language,
      ),
    )
    .join('; ');

const noteLine = (note: Note, language: Language): string => {
  const params = Object.fromEntries(
    Object.entries(note.params).map(([name, value]) => [name, paramWords(name, value, language)]),
  );
  return message('explain.note', { note: message(note.code, params, language) }, language);
};

/** Parameters of a note are data: codes, numbers and ISO days. */
const paramWords = (name: string, value: string | number | null, language: Language): string | null => {
  if (value === null) return null;
  if (typeof value === 'number') return formatNumber(value, null, language);
  if (name === 'what') return message(`what.${value}`, {}, language);
  if (name === 'state') return message(`lookup.${value}`, {}, language);
  const date = parseCalendarDate(value);
  return date.ok ? formatDate(date.value, language) : value;
};
