import fc from 'fast-check';
import { type DocumentNumber, documentNumber, isJointCode, type NumberParts } from './document-number.js';
import { TYPE_CODES } from './document-type.js';
import { ISSUER_CODES } from './issuer-code.js';

const codesOf = (...systems: string[]): string[] =>
  Object.entries(ISSUER_CODES)
    .filter(([, { system }]) => systems.includes(system))
    .map(([code]) => code);

const single = TYPE_CODES.filter((code) => !isJointCode(code));
const unknown = fc.constantFrom('XKV', 'QZĐ', 'GBX', 'TPHX');
const numbers = fc.integer({ min: 1, max: 9_999 });
const suffix = fc.option(fc.constantFrom('a', 'b', 'A'), { freq: 8 });
const typeCode = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...single) },
  { weight: 1, arbitrary: unknown },
);
const year = fc.integer({ min: 1945, max: 2100 });
const units = fc.array(fc.constantFrom('VP', 'BTT', 'NC', 'TCPCP'), { maxLength: 1 });

const issuer = (...systems: string[]): fc.Arbitrary<string[]> =>
  fc
    .oneof(
      { weight: 9, arbitrary: fc.constantFrom(...codesOf(...systems)) },
      { weight: 1, arbitrary: unknown },
    )
    .map((code) => [code]);
const jointParty = fc.constantFrom(...codesOf('party').filter((code) => code.length >= 5));

const party = fc.record({
  form: fc.constant('hyphen' as const),
  number: numbers,
  suffix,
  typeCode,
  issuers: fc.oneof(
    { weight: 5, arbitrary: issuer('party', 'mass-organisation') },
    { weight: 1, arbitrary: fc.uniqueArray(jointParty, { minLength: 2, maxLength: 2 }) },
  ),
  units,
});
const normative = fc.record({
  form: fc.constant('slash' as const),
  number: numbers,
  suffix,
  year,
  typeCode,
  issuers: issuer('state'),
  units,
});
const short = fc.record({
  form: fc.constant('slash' as const),
  number: numbers,
  suffix,
  typeCode,
  issuers: issuer('state', 'front', 'mass-organisation'),
  units,
});
const assembly = fc.record({
  form: fc.constant('slash' as const),
  number: numbers,
  year,
  issuers: fc.constantFrom(['QH15'], ['QH14'], ['UBTVQH13'], ['QH9']),
});
const dispatch = fc.record({
  form: fc.constant('slash' as const),
  number: numbers,
  issuers: issuer('state').filter(([code]) => code !== undefined && Object.hasOwn(ISSUER_CODES, code)),
  units: fc.constantFrom(['TCPCP'], ['NC']),
});
const joint = fc.record({
  form: fc.constant('slash' as const),
  number: numbers,
  year: fc.option(year),
  typeCode: fc.constantFrom(...TYPE_CODES.filter(isJointCode)),
  issuers: fc.uniqueArray(fc.constantFrom('UBTVQH14', 'CP', 'ĐCTUBTWMTTQVN', 'BNV', 'BTC'), { minLength: 2 }),
});

/** Numbers of every system and form, for property tests here and in the citations. */
export const anyDocumentNumber: fc.Arbitrary<DocumentNumber> = fc
  .oneof<fc.Arbitrary<NumberParts>[]>(party, normative, short, assembly, dispatch, joint)
  .map(documentNumber);
