import { describe, expect, it } from 'vitest';
import {
  asOf,
  day,
  type KnownDay,
  knownDay,
  legalBasis,
  toBodyId,
  toDocumentId,
  toProvision,
  unknownDay,
} from '../kernel/index.js';
import type { OfficialDocument } from './document.js';
import { forceOn } from './force.js';
import { buildGraph, checkGraph } from './graph.js';
import { lintDocument } from './lint.js';
import type { Relation } from './relation.js';

// invented documents
const document = (id: string, issuedOn: string, more: Partial<OfficialDocument> = {}): OfficialDocument => ({
  id: toDocumentId(id),
  symbol: '1-CT/TU',
  type: 'directive',
  title: { vi: id },
  issuer: { name: id },
  level: 'province',
  issuedOn: knownDay(day(issuedOn)),
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
  provision: toProvision('Điều 2'),
  grade: 'verified',
  ...more,
});
const OLD = document('old', '2020-01-01');
const STOP = document('stop', '2024-03-01');
const until = (text: string): { effectiveUntil: KnownDay } => ({ effectiveUntil: knownDay(day(text)) });
const at =
  (relations: readonly Relation[], documents = [OLD, STOP]) =>
  (on: string) => {
    const { state, why } = forceOn(buildGraph(documents, relations), OLD.id, asOf(day(on)));
    return why === undefined ? state : `${state} ${why}`;
  };

describe('a suspension', () => {
  it('leaves a document without effect from its day to the last, and no longer', () => {
    const on = at([relation('stop', 'suspends', 'old', until('2024-06-01'))]);
    expect(['2024-02-29', '2024-03-01', '2024-05-31', '2024-06-01'].map(on)).toEqual([
      'in-force',
      'suspended SUSPENDED',
      'suspended SUSPENDED',
      'in-force',
    ]);
  });

  it('begins on its own day where it sets one, and has no end where none is recorded', () => {
    const from = { effectiveFrom: knownDay(day('2024-05-01')) };
    const on = at([relation('stop', 'suspends', 'old', from)]);
    expect(['2024-04-30', '2024-05-01', '2030-01-01'].map(on)).toEqual([
      'in-force',
      'suspended SUSPENDED',
      'suspended SUSPENDED',
    ]);
  });

  it('is undetermined between the bounds of a day that is not known, and where nothing is verified', () => {
    const bounds = unknownDay({
      notBefore: { day: day('2024-06-01'), grade: 'verified' },
      notAfter: { day: day('2024-08-01'), grade: 'verified' },
    });
    const on = at([relation('stop', 'suspends', 'old', { effectiveUntil: bounds })]);
    expect(['2024-05-31', '2024-06-01', '2024-07-31', '2024-08-01'].map(on)).toEqual([
      'suspended SUSPENDED',
      'undetermined SUSPENSION_NOT_KNOWN',
      'undetermined SUSPENSION_NOT_KNOWN',
      'in-force',
    ]);
    const recalled = at([relation('stop', 'suspends', 'old', { grade: 'recalled' })]);
    expect(['2024-02-29', '2024-03-01'].map(recalled)).toEqual([
      'in-force',
      'undetermined SUSPENSION_NOT_KNOWN',
    ]);
    expect(at([relation('lost', 'suspends', 'old')])('2024-01-01')).toBe('undetermined SUSPENSION_NOT_KNOWN');
  });

  it('of a part leaves the whole in force; an end goes before it', () => {
    const part = relation('stop', 'suspends', 'old', { toProvision: toProvision('Điều 8') });
    expect(at([part])('2024-04-01')).toBe('in-force');
    const both = [relation('stop', 'suspends', 'old'), relation('stop', 'repeals', 'old')];
    expect(at(both)('2024-04-01')).toBe('ended REPEALED');
  });

  it('names what suspends it, and a sure one is believed beside a doubtful', () => {
    const sure = relation('stop', 'suspends', 'old');
    const graph = buildGraph([OLD, STOP], [relation('lost', 'suspends', 'old'), sure]);
    expect(forceOn(graph, OLD.id, asOf(day('2024-04-01')))).toMatchObject({ state: 'suspended', by: sure });
  });

  it('that ends before it begins is refused', () => {
    const empty = { effectiveFrom: knownDay(day('2024-06-01')), ...until('2024-06-01') };
    const issues = checkGraph(buildGraph([OLD, STOP], [relation('stop', 'suspends', 'old', empty)]));
    expect(issues.map(({ code }) => code)).toEqual(['RELATION_EFFECT_EMPTY']);
    const oneDay = { ...empty, ...until('2024-06-02') };
    expect(checkGraph(buildGraph([OLD, STOP], [relation('stop', 'suspends', 'old', oneDay)]))).toEqual([]);
  });
});

describe('lint of what rests on a suspended document', () => {
  const lint = (signed: OfficialDocument['issuedOn']) =>
    lintDocument(
      buildGraph(
        [OLD, STOP, { ...document('own', '2024-01-01'), issuedOn: signed }],
        [
          relation('own', 'based-on', 'old', { provision: toProvision('Căn cứ') }),
          relation('stop', 'suspends', 'old', until('2024-06-01')),
        ],
      ),
      toDocumentId('own'),
    ).filter(({ code }) => code === 'BASIS_SUSPENDED');

  it('is an error on its days, and says by what and where', () => {
    expect(lint(knownDay(day('2024-02-29')))).toEqual([]);
    expect(lint(knownDay(day('2024-03-01')))).toMatchObject([
      { severity: 'error', about: 'old', by: 'stop', why: 'SUSPENDED', basis: legalBasis('stop', 'Điều 2') },
    ]);
    expect(lint(knownDay(day('2024-06-01')))).toEqual([]);
  });

  it('is a warning where only one of the days it may have been signed on lies within', () => {
    const bound = (text: string) => ({ day: day(text), grade: 'verified' as const });
    const signed = unknownDay({ notBefore: bound('2024-02-01'), notAfter: bound('2024-04-01') });
    expect(lint(signed)).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('consultations that a document records of itself', () => {
  const FRONT = toBodyId('van-hai/front-committee');
  const basis = legalBasis('van-hai/01-hd', 'II.3');
  const lint = (consultations: OfficialDocument['consultations']) => {
    const own = document('own', '2024-05-10', consultations === undefined ? {} : { consultations });
    return lintDocument(buildGraph([own], []), own.id).map(({ code }) => code);
  };

  it.each([
    ['required, not recorded', [{ with: FRONT, basis }], ['CONSULTATION_NOT_RECORDED']],
    ['held the day before', [{ with: FRONT, basis, on: day('2024-05-09') }], []],
    ['held on the day of signing', [{ with: FRONT, basis, on: day('2024-05-10') }], []],
    ['held the day after', [{ with: FRONT, basis, on: day('2024-05-11') }], ['CONSULTATION_NOT_RECORDED']],
    ['not required', [{ with: FRONT }], []],
    ['nothing recorded', undefined, []],
  ] as const)('%s', (_, consultations, codes) => {
    expect(lint(consultations)).toEqual(codes);
  });
});
