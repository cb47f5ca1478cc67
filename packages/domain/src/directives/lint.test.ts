import { describe, expect, it } from 'vitest';
import { day, type KnownDay, knownDay, toDocumentId, toProvision, unknownDay } from '../kernel/index.js';
import type { OfficialDocument } from './document.js';
import { buildGraph } from './graph.js';
import { lintDocument } from './lint.js';
import type { Relation } from './relation.js';

const document = (
  id: string,
  issuedOn: string | KnownDay,
  more: Partial<OfficialDocument> = {},
): OfficialDocument => ({
  id: toDocumentId(id),
  symbol: `${id}-KH/TU`,
  type: 'plan',
  title: { vi: `Văn bản ${id}` },
  issuer: { name: 'Tỉnh ủy' },
  level: 'province',
  issuedOn: typeof issuedOn === 'string' ? knownDay(day(issuedOn)) : issuedOn,
  held: true,
  secrecy: 'none',
  dissemination: { scope: 'unstated' },
  access: 'public',
  ...more,
});

const relation = (
  from: string,
  kind: Relation['kind'],
  to: string,
  more: Partial<Relation> = {},
): Relation => ({
  from: toDocumentId(from),
  kind,
  to: toDocumentId(to),
  provision: toProvision('Căn cứ'),
  grade: 'verified',
  ...more,
});

const bounds = (notBefore: string | null, notAfter: string | null): KnownDay =>
  unknownDay({
    ...(notBefore === null ? {} : { notBefore: { day: day(notBefore), grade: 'verified' } }),
    ...(notAfter === null ? {} : { notAfter: { day: day(notAfter), grade: 'verified' } }),
  });

/** Code, severity, and what it is about and by, of every finding on document `1`. */
const lint = (documents: readonly OfficialDocument[], relations: readonly Relation[]): string[] =>
  lintDocument(buildGraph(documents, relations), toDocumentId('1')).map(({ code, severity, about, by }) =>
    [code, severity, about, by].filter((part) => part !== undefined).join(' '),
  );

const basis = document('base', '2010-01-01');
const ender = document('ender', '2022-01-01');
const rests = relation('1', 'based-on', 'base');
const ends = relation('ender', 'replaces', 'base');

describe('lintDocument', () => {
  it('has nothing to say of a sound document, nor of one that is not there', () => {
    expect(lint([document('1', '2020-01-01'), basis], [rests])).toEqual([]);
    expect(lint([], [])).toEqual([]);
  });

  it('asks for a number and a day that are not recorded', () => {
    expect(lint([document('1', unknownDay(), { symbol: null })], [])).toEqual([
      'NUMBER_NOT_RECORDED info',
      'DATE_NOT_RECORDED info',
    ]);
  });

  it('says which cited texts are not held', () => {
    const stub = document('base', '2010-01-01', { held: false });
    expect(lint([document('1', '2020-01-01'), stub], [relation('1', 'cites', 'base')])).toEqual([
      'CITED_TEXT_NOT_HELD info base',
    ]);
  });

  it('an error: the basis had ended on the day of signing, and by what', () => {
    expect(lint([document('1', '2022-01-01'), basis, ender], [rests, ends])).toEqual([
      'BASIS_ENDED error base ender',
    ]);
    expect(lint([document('1', '2021-12-31'), basis, ender], [rests, ends])).toEqual([]);
  });

  it('a citation of what has ended is no error: only what founds counts', () => {
    expect(lint([document('1', '2023-01-01'), basis, ender], [relation('1', 'cites', 'base'), ends])).toEqual(
      [],
    );
  });

  it('an error: the basis had no effect yet', () => {
    const later = document('base', '2019-12-01', { effectiveFrom: knownDay(day('2020-03-01')) });
    expect(lint([document('1', '2020-01-01'), later], [rests])).toEqual([
      'BASIS_NOT_YET_IN_FORCE error base',
    ]);
  });

  it('an error: it cites what is later than itself', () => {
    const later = document('base', '2020-01-02');
    expect(lint([document('1', '2020-01-01'), later], [relation('1', 'cites', 'base')])).toEqual([
      'BASIS_LATER_THAN_DOCUMENT error base',
    ]);
    expect(
      lint([document('1', '2020-01-01'), document('base', '2020-01-01')], [relation('1', 'cites', 'base')]),
    ).toEqual([]);
  });

  it('later by bounds alone, where they do not overlap', () => {
    const early = document('1', bounds(null, '2020-01-01'));
    const cites = relation('1', 'cites', 'base');
    expect(lint([early, document('base', bounds('2020-01-02', null))], [cites])).toContain(
      'BASIS_LATER_THAN_DOCUMENT error base',
    );
    expect(lint([early, document('base', bounds('2019-12-31', null))], [cites])).not.toContain(
      'BASIS_LATER_THAN_DOCUMENT error base',
    );
  });

  it('a warning: part of the basis had ended', () => {
    const part = relation('ender', 'repeals', 'base', { toProvision: toProvision('Điều 8') });
    expect(lint([document('1', '2023-01-01'), basis, ender], [rests, part])).toEqual([
      'BASIS_PARTLY_ENDED warning base',
    ]);
  });

  it('information: whether the basis had ended is not known', () => {
    const unsure = relation('ender', 'replaces', 'base', { grade: 'recalled' });
    expect(lint([document('1', '2023-01-01'), basis, ender], [rests, unsure])).toEqual([
      'BASIS_FORCE_UNKNOWN info base',
    ]);
  });

  it('a warning: what the basis itself rests on had ended', () => {
    const middle = document('middle', '2015-01-01');
    expect(
      lint(
        [document('1', '2023-01-01'), middle, basis, ender],
        [relation('1', 'implements', 'middle'), relation('middle', 'based-on', 'base'), ends],
      ),
    ).toEqual(['ROOT_ENDED warning base ender']);
  });

  it('ends on a loop of bases', () => {
    const other = document('2', '2019-01-01');
    expect(
      lint(
        [document('1', '2020-01-01'), other],
        [relation('1', 'based-on', '2'), relation('2', 'based-on', '1')],
      ),
    ).toEqual([]);
  });
});

describe('lintDocument, where the day of signing is known only within bounds', () => {
  const of = (notBefore: string | null, notAfter: string | null): string[] =>
    lint([document('1', bounds(notBefore, notAfter)), basis, ender], [rests, ends]).filter(
      (finding) => !finding.startsWith('DATE_'),
    );

  it('an error only where it holds at both bounds', () => {
    expect(of('2022-06-01', '2023-01-01')).toEqual(['BASIS_ENDED error base ender']);
    expect(of('2021-06-01', '2023-01-01')).toEqual(['BASIS_ENDED warning base ender']);
    expect(of('2020-06-01', '2021-01-01')).toEqual([]);
  });

  it('a bound that is missing can hide nothing later than an end, and everything earlier', () => {
    expect(of('2022-06-01', null)).toEqual(['BASIS_ENDED error base ender']);
    expect(of(null, '2023-01-01')).toEqual(['BASIS_ENDED warning base ender']);
  });

  it('no effect yet is an error only where the latest day is known', () => {
    const later = document('base', '2019-01-01', { effectiveFrom: knownDay(day('2020-03-01')) });
    const ofBounds = (notBefore: string | null, notAfter: string | null): string[] =>
      lint([document('1', bounds(notBefore, notAfter)), later], [rests]).filter(
        (finding) => !finding.startsWith('DATE_'),
      );
    expect(ofBounds(null, '2020-02-01')).toEqual(['BASIS_NOT_YET_IN_FORCE error base']);
    expect(ofBounds('2020-01-01', null)).toEqual(['BASIS_NOT_YET_IN_FORCE warning base']);
  });

  it('information where no day can be named at all', () => {
    expect(of(null, null)).toEqual(['BASIS_FORCE_UNKNOWN info base']);
  });
});
