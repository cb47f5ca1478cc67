import { describe, expect, it } from 'vitest';
import { isDocumentId, legalBasis, toClauseId, toDocumentId, toProvision } from './legal-basis.js';
import { words } from './words.js';

const coded = (code: string) => expect.objectContaining({ name: 'DomainError', code });

describe('a document id', () => {
  it.each(['ha-tinh/ctr-28-nq-tw', 'state/45-2019-qh14', 'a', 'a/b/c', '29'])('may be %s', (text) => {
    expect(isDocumentId(text)).toBe(true);
    expect(toDocumentId(text)).toBe(text);
  });

  it.each([
    '',
    'Ha-Tinh/28',
    'hà-tĩnh/28',
    'ha tinh',
    'ha--tinh',
    '-ha',
    'ha-',
    '/ha',
    'ha/',
    'ha//28',
    '29-CT/TU',
    'ha\n',
    'x'.repeat(161),
  ])('is not %j', (text) => {
    expect(isDocumentId(text)).toBe(false);
    expect(() => toDocumentId(text)).toThrow(coded('DOCUMENT_ID_INVALID'));
  });

  it('is refused in linear time', () => {
    expect(isDocumentId(`${'a-'.repeat(200_000)}!`)).toBe(false);
  });
});

describe('a legal basis', () => {
  it('has a document and a place in it, and nothing it was not given', () => {
    expect(legalBasis('thai-nguyen/29-hd-duk', 'III.2.2')).toEqual({
      document: 'thai-nguyen/29-hd-duk',
      provision: 'III.2.2',
    });
  });

  it('carries a clause and a note', () => {
    const note = words('ghi chú', 'note');
    expect(legalBasis('thai-nguyen/29-hd-duk', 'III.2.2', { clause: 'TN29-III.2.2-7', note })).toEqual({
      document: 'thai-nguyen/29-hd-duk',
      provision: 'III.2.2',
      clause: 'TN29-III.2.2-7',
      note,
    });
  });

  it('cannot be built without either', () => {
    expect(() => legalBasis('', 'III.2.2')).toThrow(coded('DOCUMENT_ID_INVALID'));
    expect(() => legalBasis('thai-nguyen/29-hd-duk', ' ')).toThrow(coded('PROVISION_EMPTY'));
    expect(() => toProvision('')).toThrow(coded('PROVISION_EMPTY'));
  });

  it.each(['', 'TN29 III', ' '])('refuses %j as a clause id', (text) => {
    expect(() => toClauseId(text)).toThrow(coded('CLAUSE_ID_INVALID'));
  });
});
