import {
  fail,
  foldLookAlikes,
  type Issue,
  issue,
  normaliseText,
  ok,
  type Result,
} from '../../kernel/index.js';
import { cleanCode, readIssuerCode, readTypeCode } from './canonical-code.js';
import {
  CODE,
  type DocumentNumber,
  documentNumber,
  FIRST_NUMBER_YEAR,
  isJointCode,
  isSlip,
  LARGEST_NUMBER,
  LAST_NUMBER_YEAR,
  type NumberForm,
  needsNoType,
} from './document-number.js';

/** Longer than any number with its issuers; what is longer is another text. */
const MAX_LENGTH = 160;
const HEAD = /^([0-9OoIl]+)([a-eA-E]?)([-/])/;
const YEAR = /^([0-9OoIl]{4})[-/](?=\D)/;

/** The digits of a number as a person or a scanner writes them: O for 0, l and I for 1 among real digits. */
export const digitsOf = (text: string): string => text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');

/**
 * Reads one number and symbol, tolerantly: spaces, NBSP and dash variants inside, look-alikes, `QĐI`, `TƯ` for
 * TW, `ND-CP`, lower case where the vocabulary leaves no doubt, a leading "Số:". Codes that the vocabulary lacks
 * are read when their shape is right, with `known: false`.
 *
 * Issues, all that apply: `NUMBER_EMPTY`, `NUMBER_TOO_LONG`, `NUMBER_NOT_A_NUMBER` (no digits in front, as in
 * "/QĐ-UBND"), `NUMBER_OUT_OF_RANGE`, `NUMBER_YEAR_INVALID`, `NUMBER_TYPE_INVALID`, `NUMBER_ISSUER_INVALID`,
 * `NUMBER_ISSUER_MISSING`, `NUMBER_SHAPE`.
 *
 * @example parseDocumentNumber('05- ĐA/TU') // { ok: true, value: { number: 5, typeCode: 'ĐA', issuers: ['TU'], … } }
 */
export const parseDocumentNumber = (text: string): Result<DocumentNumber> => {
  if (text.length > MAX_LENGTH)
    return fail(issue('NUMBER_TOO_LONG', [], { length: text.length, limit: MAX_LENGTH }));
  const flat = foldLookAlikes(normaliseText(text))
    .replace(/[\s*_\\]/g, '')
    .replace(/^số[:.]?/i, '');
  if (flat === '') return fail(issue('NUMBER_EMPTY'));
  const head = HEAD.exec(flat);
  if (head === null || !/\d/.test(head[1] ?? ''))
    return fail(issue(/^\d/.test(flat) ? 'NUMBER_SHAPE' : 'NUMBER_NOT_A_NUMBER', [], { value: text }));
  const [all, digits = '', suffix = '', stroke] = head;
  const rest = flat.slice(all.length);
  const year = stroke === '/' ? YEAR.exec(rest) : null;
  const codes = rest.slice(year?.[0].length ?? 0);
  return assembleNumber({
    number: digitsOf(digits),
    suffix: suffix === '' ? null : suffix,
    stroke: stroke === '-' ? 'hyphen' : 'slash',
    year: year === null ? null : digitsOf(year[1] ?? ''),
    codes: codes.split(/[-/]/).map((group) => group.split(/[,;+]/).map(cleanCode)),
  });
};

/** A number taken apart by its strokes; the codes of one group were separated by commas. */
export interface RawNumber {
  readonly number: string;
  readonly suffix: string | null;
  readonly stroke: NumberForm;
  readonly year: string | null;
  readonly codes: readonly (readonly string[])[];
}

/** Whether the number and the year, if there is one, are such as papers have. */
export const isNumberInRange = ({ number, year }: Pick<RawNumber, 'number' | 'year'>): boolean =>
  Number(number) >= 1 &&
  Number(number) <= LARGEST_NUMBER &&
  (year === null || (Number(year) >= FIRST_NUMBER_YEAR && Number(year) <= LAST_NUMBER_YEAR));

/** The paper that differs from another in number, suffix and year alone; whether it has a year must be the same. */
export const renumbered = (
  paper: DocumentNumber,
  { number, suffix, year }: Pick<RawNumber, 'number' | 'suffix' | 'year'>,
): DocumentNumber => ({
  form: paper.form,
  number: Number(number),
  suffix,
  year: year === null ? null : Number(year),
  typeCode: paper.typeCode,
  issuers: paper.issuers,
  units: paper.units,
  system: paper.system,
  term: paper.term,
  possibleTypes: paper.possibleTypes,
  known: paper.known,
});

/**
 * Gives each code its part: type, issuers, unit. The issues are those of {@link parseDocumentNumber}, all that apply.
 */
export const assembleNumber = (raw: RawNumber): Result<DocumentNumber> => {
  const issues: Issue[] = [];
  const number = Number(raw.number);
  if (number < 1 || number > LARGEST_NUMBER)
    issues.push(issue('NUMBER_OUT_OF_RANGE', [], { value: raw.number }));
  const year = raw.year === null ? null : Number(raw.year);
  if (year !== null && (year < FIRST_NUMBER_YEAR || year > LAST_NUMBER_YEAR))
    issues.push(issue('NUMBER_YEAR_INVALID', [], { value: year }));

  const groups = raw.codes;
  const firstCode = groups[0]?.[0] ?? '';
  const named = readTypeCode(firstCode).match !== 'none';
  const typed = named || (groups.length > 1 && !needsNoType(readIssuerCode(firstCode).code));
  const issuerGroups = typed ? groups.slice(1) : groups;
  if (typed && !isCode(firstCode, readTypeCode))
    issues.push(issue('NUMBER_TYPE_INVALID', [], { value: firstCode }));
  const issuerCodes = issuerGroups.flat();
  if (issuerCodes.length === 0 || (issuerCodes.length === 1 && issuerCodes[0] === ''))
    issues.push(issue('NUMBER_ISSUER_MISSING', [], { value: firstCode }));
  else
    for (const code of issuerCodes)
      if (!isCode(code, readIssuerCode)) issues.push(issue('NUMBER_ISSUER_INVALID', [], { value: code }));
  if (issues.length > 0) return fail(...issues);

  const typeCode = typed ? readTypeCode(firstCode).code : null;
  const [first = [], ...others] = issuerGroups.map((group) => group.map((code) => readIssuerCode(code).code));
  const slip = isSlip({ form: raw.stroke, number, year, typeCode, issuers: first });
  const form = slip ? 'hyphen' : raw.stroke;
  const joint = form === 'slash' && typeCode !== null && isJointCode(typeCode);
  const issuers = joint ? [...first, ...others.flat()] : first;
  const units = joint ? [] : others.flat();
  const wrong = form === 'hyphen' ? typeCode === null : issuers.length > 1 && !joint;
  if (wrong || (typeCode === null && !needsNoType(issuers[0] ?? '')))
    return fail(issue('NUMBER_SHAPE', [], { value: raw.number }));
  return ok(documentNumber({ form, number, suffix: raw.suffix, year, typeCode, issuers, units }));
};

const isCode = (code: string, read: (code: string) => { readonly code: string }): boolean =>
  CODE.test(read(code).code);
