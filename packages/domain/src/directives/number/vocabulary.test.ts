import { describe, expect, it } from 'vitest';
import { readIssuerCode, readTypeCode } from './canonical-code.js';
import {
  DOCUMENT_TYPE_IDS,
  documentType,
  isDocumentTypeId,
  TYPE_CODES,
  typesOfCode,
} from './document-type.js';
import { ISSUER_CODES, issuerOfCode } from './issuer-code.js';

describe('the vocabulary', () => {
  it('names every type in both languages, and no two alike', () => {
    const names = DOCUMENT_TYPE_IDS.map((id) => documentType(id).words);
    expect(new Set(names.map(({ vi }) => vi)).size).toBe(names.length);
    expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
  });

  it('reads every code as itself', () => {
    for (const code of TYPE_CODES) expect(readTypeCode(code)).toEqual({ code, match: 'exact' });
    for (const code of Object.keys(ISSUER_CODES))
      expect(readIssuerCode(code)).toEqual({ code, match: 'exact' });
  });

  it('tells codes apart that differ by an accent only', () => {
    expect(typesOfCode(readTypeCode('DA').code, 'state')).toEqual(['project']);
    expect(typesOfCode(readTypeCode('ĐA').code, 'party')).toEqual(['scheme']);
    expect(readTypeCode('QD')).toEqual({ code: 'QĐ', match: 'folded' });
    expect(readTypeCode('XYZ')).toEqual({ code: 'XYZ', match: 'none' });
  });

  it('keeps TƯ and TU apart', () => {
    expect(readIssuerCode('TƯ').code).toBe('TW');
    expect(readIssuerCode('TU').code).toBe('TU');
    expect(readIssuerCode('UBKTTƯ')).toEqual({ code: 'UBKTTW', match: 'folded' });
  });

  it('knows an issuer with a term behind it', () => {
    expect(issuerOfCode('HĐND16')?.system).toBe('state');
    expect(issuerOfCode('QH15')?.system).toBe('state');
    expect(issuerOfCode('XKV9')).toBeUndefined();
    expect(issuerOfCode('constructor')).toBeUndefined();
  });

  it('answers whether a text is a type id', () =>
    expect(['decree', 'Decree', 'toString'].map(isDocumentTypeId)).toEqual([true, false, false]));
});
