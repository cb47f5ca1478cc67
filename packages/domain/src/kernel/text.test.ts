import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactKey, foldLookAlikes, isLookAlike, normaliseText, sameText, searchKey } from './text.js';

const letters = [...'aăâeêioôơuưyđbcghklmnpqrstvxAĐƯОСТРсохаТΑΒοñßİΣςſ'];
const marks = [...'\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b'];
const others = [
  ...' \u00a0\u202f\u2009\u200b\u2060\u00ad-–—−‐/.,;"“”*\n\r\t0123456789\u00d0\u00f0\u0189\u0256',
];
const vietnamese = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...letters) },
    { weight: 2, arbitrary: fc.constantFrom(...marks) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  ),
});

describe('normaliseText', () => {
  it.each([
    ['Quyê\u0301t đi\u0323nh', 'Quyết định'],
    ['\u00d0\u1ea3ng ủy', 'Đảng ủy'],
    ['29\u2013CT/TU', '29-CT/TU'],
    ['29\u00a0\u202fCT', '29 CT'],
    ['dân\u200b vận', 'dân vận'],
    ['29-C\u0422/\u0422U', '29-CT/TU'],
    ['một\r\nhai', 'một\nhai'],
  ])('reads %j as %j', (text, expected) => expect(normaliseText(text)).toBe(expected));

  it('leaves whole words of another script alone', () =>
    expect(normaliseText('Москва и Αθήνα')).toBe('Москва и Αθήνα'));

  it('keeps case, accents, tone placement and punctuation', () =>
    expect(normaliseText('Hoà, HÒA!')).toBe('Hoà, HÒA!'));
});

describe('searchKey', () => {
  it.each([
    ['Uỷ ban Mặt trận Tổ quốc', 'uy ban mat tran to quoc'],
    ['29-CT/TU', '29 ct tu'],
    ['  “Dân vận\u00a0khéo”\n', 'dan van kheo'],
    ['ÐẢNG đoàn', 'dang doan'],
    ['', ''],
  ])('folds %j to %j', (text, expected) => expect(searchKey(text)).toBe(expected));
});

describe('exactKey and sameText', () => {
  it.each([
    ['hoà', 'hòa'],
    ['uỷ', 'ủy'],
    ['thuý', 'thúy'],
    ['hoạ', 'họa'],
    ['khoẻ', 'khỏe'],
    ['QUỸ', 'Qũy'],
    ['Uỷ ban', 'ỦY  BAN'],
  ])('takes %j and %j for one', (a, b) => {
    expect(exactKey(a)).toBe(exactKey(b));
    expect(sameText(a.normalize('NFD'), b)).toBe(true);
  });

  it.each([
    ['hội', 'hối'],
    ['tư', 'tu'],
    ['đảng', 'dang'],
    ['của', 'cuả'],
  ])('tells %j from %j', (a, b) => expect(sameText(a, b)).toBe(false));

  it('leaves closed syllables and other vowels as they are', () =>
    expect(exactKey('hoàn thành toàn khoản')).toBe('hoàn thành toàn khoản'));
});

describe('look-alikes', () => {
  it('are folded everywhere in a code', () => expect(foldLookAlikes('СТ/ТW')).toBe('CT/TW'));
  it('are known one by one', () => expect([isLookAlike('Т'), isLookAlike('Ж')]).toEqual([true, false]));
});

describe.each([
  ['normaliseText', normaliseText],
  ['searchKey', searchKey],
  ['exactKey', exactKey],
])('%s', (_, fold) => {
  it('changes nothing the second time', () =>
    fc.assert(
      fc.property(vietnamese, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2000 },
    ));

  it('does not see whether a text is composed', () =>
    fc.assert(
      fc.property(vietnamese, (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD'))),
      { numRuns: 2000 },
    ));
});

it('folds the exact key to the search key', () =>
  fc.assert(
    fc.property(vietnamese, (text) => searchKey(exactKey(text)) === searchKey(text)),
    { numRuns: 2000 },
  ));
