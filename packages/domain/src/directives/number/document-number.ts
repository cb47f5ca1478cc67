import { DomainError } from '../../kernel/index.js';
import { readIssuerCode, readTypeCode } from './canonical-code.js';
import { type DocumentTypeId, type NumberSystem, typesOfCode } from './document-type.js';
import { issuerOfCode } from './issuer-code.js';

/** What follows the number: the Party's hyphen (29-CT/TU) or the slash of the State and the Front (01/CT-TTg). */
export type NumberForm = 'hyphen' | 'slash';

export interface NumberParts {
  readonly form: NumberForm;
  /** 1 to 999999. Written with two digits at least; Party numbers start again with each term. */
  readonly number: number;
  /** The letter of 30a/2008/NQ-CP. */
  readonly suffix?: string | null;
  /** Of State normative documents only: 45/2010/NĐ-CP. */
  readonly year?: number | null;
  /** Null where the number names none: laws (97/2025/QH15) and dispatches (6463/BNV-TCPCP). */
  readonly typeCode?: string | null;
  /** More than one for a joint paper. National Assembly codes carry their term here: QH15, UBTVQH14. */
  readonly issuers: readonly string[];
  /** The unit that drafted it, as in 05/HD-MTTW-BTT and 367-QĐ/TWĐTN-VP. */
  readonly units?: readonly string[];
}

/** A number and symbol, taken apart. Not an identity: Party numbers repeat with each term and each province. */
export interface DocumentNumber extends Required<NumberParts> {
  readonly system: NumberSystem;
  /** Of the National Assembly or its Standing Committee: 15 in QH15. */
  readonly term: number | null;
  /** What the type code may mean, in the order of the vocabulary. */
  readonly possibleTypes: readonly DocumentTypeId[];
  /** Whether the vocabulary has the type code and every issuer code. */
  readonly known: boolean;
}

export const FIRST_NUMBER_YEAR = 1945;
export const LAST_NUMBER_YEAR = 2100;
export const LARGEST_NUMBER = 999_999;

const ASSEMBLY = /^(QH|UBTVQH)(\d{1,2})?$/;
/** An unknown code is taken for one when it looks like one. */
export const CODE = /^[A-ZĐƯ][A-Za-zĐđƯư]{0,23}\d{0,3}$/;
/** Types that several issuers sign together; every code after one of these is an issuer. */
const JOINT = /(?:LT|PH|LN|LB)$/;

export const isJointCode = (typeCode: string): boolean => JOINT.test(typeCode);

/** Whether a State number may stand without a type: the National Assembly's do, and letters of a known office. */
export const needsNoType = (issuer: string): boolean =>
  issuerOfCode(issuer) !== undefined && readTypeCode(issuer).match === 'none';

/** TW, TU and the other Party codes number with a hyphen only: 28/NQ-TW is a slip of the pen for 28-NQ/TW. */
export const isSlip = (parts: NumberParts): boolean =>
  parts.form === 'slash' &&
  parts.year == null &&
  parts.typeCode != null &&
  !isJointCode(parts.typeCode) &&
  issuerOfCode(parts.issuers[0] ?? '')?.system === 'party';

/**
 * Builds a number from its parts, codes in their canonical spelling. Throws `NUMBER_PARTS_INVALID` for parts that
 * no written number could have; for text from outside use `parseDocumentNumber`.
 *
 * @example documentNumber({ form: 'hyphen', number: 29, typeCode: 'CT', issuers: ['TU'] }).possibleTypes // ['directive']
 */
export const documentNumber = (parts: NumberParts): DocumentNumber => {
  const typeReading = parts.typeCode == null ? null : readTypeCode(parts.typeCode);
  const issuers = parts.issuers.map((code) => readIssuerCode(code).code);
  const units = (parts.units ?? []).map((code) => readIssuerCode(code).code);
  const typeCode = typeReading?.code ?? null;
  const first = issuers[0];
  if (first === undefined || !isWritable({ ...parts, typeCode, issuers, units }))
    throw new DomainError('NUMBER_PARTS_INVALID', JSON.stringify(parts));
  const assembly = issuers.map((code) => ASSEMBLY.exec(code)).find((match) => match !== null);
  const system = issuerOfCode(first)?.system ?? (parts.form === 'hyphen' ? 'party' : 'state');
  return {
    form: parts.form,
    number: parts.number,
    suffix: parts.suffix ?? null,
    year: parts.year ?? null,
    typeCode,
    issuers,
    units,
    system,
    term: assembly?.[2] === undefined ? null : Number(assembly[2]),
    possibleTypes: typeCode === null ? typesWithoutCode(first) : typesOfCode(typeCode, system),
    known: typeReading?.match !== 'none' && issuers.every((code) => issuerOfCode(code) !== undefined),
  };
};

const typesWithoutCode = (issuer: string): readonly DocumentTypeId[] => {
  const assembly = ASSEMBLY.exec(issuer);
  if (assembly === null) return ['dispatch'];
  return assembly[1] === 'QH' ? ['law', 'resolution'] : ['ordinance', 'resolution'];
};

const isWritable = (parts: NumberParts & { readonly units: readonly string[] }): boolean => {
  const { form, number, suffix = null, year = null, typeCode = null, issuers, units } = parts;
  const codes = [...(typeCode === null ? [] : [typeCode]), ...issuers, ...units];
  return (
    Number.isInteger(number) &&
    number >= 1 &&
    number <= LARGEST_NUMBER &&
    (suffix === null || /^[a-eA-E]$/.test(suffix)) &&
    (year === null ||
      (form === 'slash' &&
        Number.isInteger(year) &&
        year >= FIRST_NUMBER_YEAR &&
        year <= LAST_NUMBER_YEAR)) &&
    codes.every((code) => CODE.test(code)) &&
    (typeCode === null || !needsNoType(typeCode)) &&
    !isSlip(parts) &&
    (form === 'hyphen' ? typeCode !== null : isSlashOrder(typeCode, issuers, units))
  );
};

// after a slash the codes are told apart by their order alone, so only an order that reads back is a number
const isSlashOrder = (
  typeCode: string | null,
  issuers: readonly string[],
  units: readonly string[],
): boolean => {
  if (typeCode === null) return issuers.length === 1 && needsNoType(issuers[0] ?? '');
  return isJointCode(typeCode) ? units.length === 0 : issuers.length === 1;
};

/**
 * The canonical text, which is what `symbol` is everywhere.
 *
 * @example formatDocumentNumber(documentNumber({ form: 'hyphen', number: 5, typeCode: 'ĐA', issuers: ['TU'] })) // '05-ĐA/TU'
 */
export const formatDocumentNumber = (paper: DocumentNumber): string => {
  const head = (paper.number < 10 ? '0' : '') + paper.number + (paper.suffix ?? '');
  // one issuer and no unit: nearly all Party numbers
  if (paper.form === 'hyphen' && paper.issuers.length === 1 && paper.units.length === 0)
    return `${head}-${paper.typeCode}/${paper.issuers[0]}`;
  if (paper.form === 'hyphen')
    return `${head}-${paper.typeCode}/${[paper.issuers.join(', '), ...paper.units].join('-')}`;
  const codes = [...(paper.typeCode === null ? [] : [paper.typeCode]), ...paper.issuers, ...paper.units];
  return [head, ...(paper.year === null ? [] : [paper.year]), codes.join('-')].join('/');
};

const REGULATION_CODES = ['QĐ', 'QĐi', 'QyĐ'];

/**
 * Whether two numbers may be one paper: the same but for QĐ beside QĐi, which writers exchange, and for the stroke
 * after the number. Necessary, not sufficient: term, province and date are not in a number.
 */
export const sameNumber = (a: DocumentNumber, b: DocumentNumber): boolean =>
  a.number === b.number &&
  a.suffix?.toLowerCase() === b.suffix?.toLowerCase() &&
  a.year === b.year &&
  sameType(a, b) &&
  a.issuers.join() === b.issuers.join() &&
  a.units.join() === b.units.join();

const sameType = (a: DocumentNumber, b: DocumentNumber): boolean =>
  a.typeCode === b.typeCode ||
  (a.typeCode !== null &&
    b.typeCode !== null &&
    REGULATION_CODES.includes(a.typeCode) &&
    REGULATION_CODES.includes(b.typeCode));
