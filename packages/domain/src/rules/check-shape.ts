import { GRADES, type Issue, isClauseId, isDocumentId, issue, parseCalendarDate } from '../kernel/index.js';
import { isRecord } from './shape.js';

export type Path = readonly (string | number)[];

/** A real ISO day, whatever it came as. */
export const isDay = (value: unknown): boolean => typeof value === 'string' && parseCalendarDate(value).ok;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Words in both languages. */
export const checkWords = (value: unknown, path: Path): Issue[] =>
  isRecord(value) && isText(value.vi) && isText(value.en) ? [] : [issue('WORDS_MISSING', path)];

/** An address: a document id and a provision. */
export const checkBasis = (value: unknown, path: Path): Issue[] => {
  if (value === undefined || value === null) return [issue('BASIS_MISSING', path)];
  if (!isRecord(value)) return [issue('BASIS_INVALID', path)];
  const { document, provision, clause } = value;
  const isGood =
    typeof document === 'string' &&
    isDocumentId(document) &&
    isText(provision) &&
    (clause === undefined || (typeof clause === 'string' && isClauseId(clause)));
  return isGood ? [] : [issue('BASIS_INVALID', path)];
};

export const checkGrade = (value: unknown, path: Path): Issue[] => {
  if (value === undefined || value === null) return [issue('GRADE_MISSING', path)];
  return isOneOf(GRADES, value) ? [] : [issue('GRADE_INVALID', path, { value: String(value).slice(0, 40) })];
};

/** A first day and, if there is an end, one after it. */
export const checkPeriod = (value: unknown, path: Path): Issue[] => {
  if (!isRecord(value) || !isDay(value.from)) return [issue('PERIOD_INVALID', path)];
  if (value.until !== undefined && !isDay(value.until)) return [issue('PERIOD_INVALID', path)];
  return [];
};

export const checkId = (value: unknown, field: string, path: Path): Issue[] => {
  if (value === undefined) return [issue('FIELD_MISSING', path, { field })];
  return isText(value) ? [] : [issue('FIELD_INVALID', [...path, field], { field })];
};

export const isOneOf = <T>(list: readonly T[], value: unknown): value is T =>
  list.some((item) => item === value);

/** One issue for each id that was there before. */
export const checkUnique = (ids: readonly unknown[], path: Path): Issue[] => {
  const seen = new Set<unknown>();
  const issues: Issue[] = [];
  ids.forEach((id, index) => {
    if (typeof id === 'string' && seen.has(id)) issues.push(issue('ID_DUPLICATE', [...path, index], { id }));
    seen.add(id);
  });
  return issues;
};
