import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDocumentNumber } from './document-number.js';
import { anyDocumentNumber } from './numbers.cases.js';
import { parseDocumentNumber } from './parse-document-number.js';

const read = (text: string) => {
  const result = parseDocumentNumber(text);
  return result.ok ? result.value : result.issues.map(({ code }) => code);
};
const symbol = (text: string) => {
  const result = parseDocumentNumber(text);
  return result.ok ? formatDocumentNumber(result.value) : result.issues.map(({ code }) => code);
};

describe('parseDocumentNumber', () => {
  it.each([
    [
      '29-CT/TU',
      { system: 'party', number: 29, typeCode: 'CT', issuers: ['TU'], possibleTypes: ['directive'] },
    ],
    ['11-QĐi/TW', { system: 'party', typeCode: 'QĐi', possibleTypes: ['regulation'] }],
    ['213-QĐ/TW', { system: 'party', possibleTypes: ['decision', 'regulation'], known: true }],
    ['08-HD/BDVTU', { system: 'party', issuers: ['BDVTU'], possibleTypes: ['guidance'] }],
    ['03-TTr/ĐUMTTQ, CĐTTW', { issuers: ['ĐUMTTQ', 'CĐTTW'], units: [], possibleTypes: ['submission'] }],
    ['06-QĐNS/TW', { possibleTypes: ['decision'] }],
    [
      '45/2010/NĐ-CP',
      { system: 'state', year: 2010, issuers: ['CP'], possibleTypes: ['decree'], form: 'slash' },
    ],
    ['08/2022/QĐ-UBND', { system: 'state', year: 2022, possibleTypes: ['decision'] }],
    ['202/2025/QH15', { typeCode: null, issuers: ['QH15'], term: 15, possibleTypes: ['law', 'resolution'] }],
    ['1847/QĐ-TTg', { number: 1847, year: null, issuers: ['TTg'], possibleTypes: ['decision'] }],
    ['6463/BNV-TCPCP', { typeCode: null, issuers: ['BNV'], units: ['TCPCP'], possibleTypes: ['dispatch'] }],
    ['05/HD-MTTW-BTT', { system: 'front', issuers: ['MTTW'], units: ['BTT'] }],
    ['36/TT-MTTƯ-BTT', { system: 'front', issuers: ['MTTW'], possibleTypes: ['circular-letter'] }],
    ['15/2021/TT-BNV', { system: 'state', possibleTypes: ['circular'] }],
    ['367-QĐ/TWĐTN-VP', { system: 'mass-organisation', units: ['VP'], possibleTypes: ['decision'] }],
    [
      '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
      {
        issuers: ['UBTVQH14', 'CP', 'ĐCTUBTWMTTQVN'],
        units: [],
        term: 14,
        possibleTypes: ['joint-resolution'],
      },
    ],
    ['30a/2008/NQ-CP', { number: 30, suffix: 'a' }],
    ['17-XYZ/QRS', { system: 'party', known: false, possibleTypes: [] }],
    ['17-NQ/QRS', { known: false, possibleTypes: ['resolution'] }],
  ])('takes %s apart', (text, expected) => expect(read(text)).toMatchObject(expected));

  it.each([
    ['05- ĐA/TU', '05-ĐA/TU'],
    ['5-ĐA/TU', '05-ĐA/TU'],
    ['Số: 29 –\u00a0CT / TU', '29-CT/TU'],
    ['11-QĐI/TW', '11-QĐi/TW'],
    ['118-Q\u00d0/TW', '118-QĐ/TW'],
    ['17-\u0421\u0422/\u0422W', '17-CT/TW'],
    ['102-KL/TƯ'.normalize('NFD'), '102-KL/TW'],
    ['45/2010/ND-CP', '45/2010/NĐ-CP'],
    ['1847/qđ-ttg', '1847/QĐ-TTg'],
    ['62-CTR/TU', '62-CTr/TU'],
    ['28/NQ-TW', '28-NQ/TW'],
    ['l7-CT/TW', '17-CT/TW'],
    ['1O2-KL/TW', '102-KL/TW'],
    ['**29**-HD/ĐUK', '29-HD/ĐUK'],
    ['403/2017/NQLT-UBTVQH14-CP-\nĐCTUBTWMTTQVN', '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN'],
  ])('writes %j as %s', (text, expected) => expect(symbol(text)).toBe(expected));

  it.each([
    ['', ['NUMBER_EMPTY']],
    ['  ', ['NUMBER_EMPTY']],
    ['/QĐ-UBND', ['NUMBER_NOT_A_NUMBER']],
    ['Số:      -CT/TU', ['NUMBER_NOT_A_NUMBER']],
    ['CT/TU', ['NUMBER_NOT_A_NUMBER']],
    ['3/4', ['NUMBER_ISSUER_INVALID']],
    ['2021 - 2025', ['NUMBER_ISSUER_INVALID']],
    ['29', ['NUMBER_SHAPE']],
    ['29-CT', ['NUMBER_ISSUER_MISSING']],
    ['29-CT/', ['NUMBER_ISSUER_MISSING']],
    ['00-CT/TU', ['NUMBER_OUT_OF_RANGE']],
    ['0/1800/NĐ-CP', ['NUMBER_OUT_OF_RANGE', 'NUMBER_YEAR_INVALID']],
    ['12-abc/xyz', ['NUMBER_TYPE_INVALID', 'NUMBER_ISSUER_INVALID']],
    ['12-BNV/TCPCP', ['NUMBER_SHAPE']],
    ['9'.repeat(500), ['NUMBER_TOO_LONG']],
  ])('refuses %j with %j', (text, codes) => expect(read(text)).toEqual(codes));

  it('reads back whatever it writes', () =>
    fc.assert(
      fc.property(anyDocumentNumber, (paper) => {
        expect(parseDocumentNumber(formatDocumentNumber(paper))).toEqual({ ok: true, value: paper });
      }),
      { numRuns: 2000 },
    ));

  it('answers any text, and what it accepts it accepts again', () => {
    const pieces = fc.constantFrom(
      ...[...'0129OlaAb-/–, *.:ĐđƯqT\u0422'],
      'CT',
      'QĐ',
      'TW',
      'NQLT',
      'QH15',
      'CP',
      '2010',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const first = parseDocumentNumber(parts.join(''));
        if (!first.ok) expect(first.issues.length).toBeGreaterThan(0);
        else expect(parseDocumentNumber(formatDocumentNumber(first.value))).toEqual(first);
      }),
      { numRuns: 5000 },
    );
  });
});
