import { describe, expect, it } from 'vitest';
import { DomainError } from '../../kernel/index.js';
import { documentNumber, formatDocumentNumber, type NumberParts, sameNumber } from './document-number.js';

const party = (number: number, typeCode: string, issuer: string) =>
  documentNumber({ form: 'hyphen', number, typeCode, issuers: [issuer] });

describe('documentNumber', () => {
  it('writes codes as the vocabulary does', () =>
    expect(formatDocumentNumber(party(5, 'qđi', 'TƯ'))).toBe('05-QĐi/TW'));

  it.each<[string, NumberParts]>([
    ['zero', { form: 'hyphen', number: 0, typeCode: 'CT', issuers: ['TU'] }],
    ['no issuer', { form: 'hyphen', number: 1, typeCode: 'CT', issuers: [] }],
    ['no type after a hyphen', { form: 'hyphen', number: 1, issuers: ['TU'] }],
    ['a year after a hyphen', { form: 'hyphen', number: 1, year: 2024, typeCode: 'CT', issuers: ['TU'] }],
    ['a Party code after a slash', { form: 'slash', number: 1, typeCode: 'CT', issuers: ['TU'] }],
    [
      'two issuers of a type that is not joint',
      { form: 'slash', number: 1, typeCode: 'QĐ', issuers: ['CP', 'BNV'] },
    ],
    ['no type and an unknown issuer', { form: 'slash', number: 1, issuers: ['XKV'] }],
    ['a code in lower case', { form: 'hyphen', number: 1, typeCode: 'abc', issuers: ['TU'] }],
  ])('throws for %s', (_, parts) => {
    expect(() => documentNumber(parts)).toThrow(DomainError);
    expect(() => documentNumber(parts)).toThrow(/^NUMBER_PARTS_INVALID/);
  });
});

describe('sameNumber', () => {
  it.each([
    ['QĐ and QĐi', party(890, 'QĐ', 'TU'), party(890, 'QĐi', 'TU'), true],
    ['another number', party(890, 'QĐ', 'TU'), party(891, 'QĐ', 'TU'), false],
    ['another issuer', party(29, 'CT', 'TU'), party(29, 'CT', 'TW'), false],
    ['another type', party(28, 'NQ', 'TW'), party(28, 'KL', 'TW'), false],
    [
      'another year',
      documentNumber({ form: 'slash', number: 126, year: 2024, typeCode: 'NĐ', issuers: ['CP'] }),
      documentNumber({ form: 'slash', number: 126, year: 2020, typeCode: 'NĐ', issuers: ['CP'] }),
      false,
    ],
  ])('%s', (_, a, b, same) => expect([sameNumber(a, b), sameNumber(b, a)]).toEqual([same, same]));
});
