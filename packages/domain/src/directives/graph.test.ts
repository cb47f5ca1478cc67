import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, knownDay, toDocumentId, toProvision } from '../kernel/index.js';
import type { OfficialDocument } from './document.js';
import { buildGraph, checkGraph, relationsFrom, relationsTo, rootsOf } from './graph.js';
import { FOUNDING_KINDS, isRelationKind, RELATION_KINDS, type Relation, relationId } from './relation.js';

const document = (id: string, symbol: string | null = null): OfficialDocument => ({
  id: toDocumentId(id),
  symbol,
  type: 'plan',
  title: { vi: `Văn bản ${id}` },
  issuer: { name: 'Tỉnh ủy' },
  level: 'province',
  issuedOn: knownDay(day('2020-01-01')),
  held: true,
  secrecy: 'none',
  dissemination: { scope: 'unstated' },
  access: 'public',
});

const relation = (from: string, kind: Relation['kind'], to: string, provision = 'Căn cứ'): Relation => ({
  from: toDocumentId(from),
  kind,
  to: toDocumentId(to),
  provision: toProvision(provision),
  grade: 'verified',
});

const documents = ['a', 'b', 'c', 'd'].map((id) => document(id));

describe('relationsFrom and relationsTo', () => {
  const graph = buildGraph(documents, [
    relation('a', 'implements', 'b'),
    relation('a', 'cites', 'c'),
    relation('d', 'cites', 'b'),
  ]);

  it('read the one stored direction from both ends', () => {
    expect(relationsFrom(graph, toDocumentId('a')).map((found) => found.to)).toEqual(['b', 'c']);
    expect(relationsTo(graph, toDocumentId('b')).map((found) => found.from)).toEqual(['a', 'd']);
  });

  it('of one kind, where one is asked for', () => {
    expect(relationsFrom(graph, toDocumentId('a'), 'cites').map((found) => found.to)).toEqual(['c']);
    expect(relationsTo(graph, toDocumentId('b'), 'replaces')).toEqual([]);
  });

  it('are empty for a document without relations or not there', () => {
    expect(relationsFrom(graph, toDocumentId('b'))).toEqual([]);
    expect(relationsTo(graph, toDocumentId('nowhere'))).toEqual([]);
  });
});

describe('buildGraph', () => {
  it('lets the later record of one id win: a correction follows what it corrects', () => {
    const graph = buildGraph([document('a'), document('a', '5-KH/TU')], []);
    expect(graph.documents.get(toDocumentId('a'))?.symbol).toBe('5-KH/TU');
  });
});

describe('rootsOf', () => {
  it('follows what founds a document, nearest first, each with its path', () => {
    const graph = buildGraph(documents, [
      relation('a', 'implements', 'b'),
      relation('b', 'based-on', 'c'),
      relation('c', 'concretises', 'd'),
    ]);
    const roots = rootsOf(graph, toDocumentId('a'));
    expect(roots.map((root) => [root.document, root.path.length])).toEqual([
      ['b', 1],
      ['c', 2],
      ['d', 3],
    ]);
    expect(roots[2]?.path.map((step) => step.from)).toEqual(['a', 'b', 'c']);
  });

  it('does not follow citations, reviews or endings', () => {
    const graph = buildGraph(documents, [
      relation('a', 'cites', 'b'),
      relation('a', 'reviews', 'c'),
      relation('a', 'replaces', 'd'),
    ]);
    expect(rootsOf(graph, toDocumentId('a'))).toEqual([]);
  });

  it('ends on loops and visits a document once, on any data', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const edges = fc.array(
      fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...FOUNDING_KINDS), fc.constantFrom(...ids)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(edges, (drawn) => {
        const graph = buildGraph(
          documents,
          drawn.map(([from, kind, to]) => relation(from, kind, to)),
        );
        const roots = rootsOf(graph, toDocumentId('a'));
        const found = roots.map((root) => root.document as string);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain('a');
        for (const root of roots) {
          expect(root.path[0]?.from).toBe('a');
          expect(root.path.at(-1)?.to).toBe(root.document);
        }
        const lengths = roots.map((root) => root.path.length);
        expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
      }),
    );
  });
});

describe('checkGraph', () => {
  it('is content with a sound graph, two relations of one pair at two places included', () => {
    const relations = [
      relation('a', 'cites', 'b', 'I.1'),
      relation('a', 'cites', 'b', 'I.2'),
      relation('a', 'reviews', 'b', 'I.1'),
    ];
    expect(checkGraph(buildGraph(documents, relations))).toEqual([]);
  });

  it('reports what a relation names and is not there, at either end', () => {
    const issues = checkGraph(
      buildGraph(documents, [relation('a', 'cites', 'x'), relation('y', 'cites', 'b')]),
    );
    expect(issues.map(({ code, params }) => [code, params.document])).toEqual([
      ['DOCUMENT_UNKNOWN', 'x'],
      ['DOCUMENT_UNKNOWN', 'y'],
    ]);
  });

  it('reports a relation to itself and one said twice at one place', () => {
    const twice = relation('a', 'cites', 'b');
    const issues = checkGraph(buildGraph(documents, [relation('c', 'cites', 'c'), twice, { ...twice }]));
    expect(issues.map(({ code }) => code).sort()).toEqual(['RELATION_DUPLICATE', 'RELATION_TO_ITSELF']);
  });

  it('collects all issues', () => {
    expect(checkGraph(buildGraph([], [relation('a', 'cites', 'a')])).map(({ code }) => code)).toEqual([
      'DOCUMENT_UNKNOWN',
      'DOCUMENT_UNKNOWN',
      'RELATION_TO_ITSELF',
    ]);
  });
});

describe('the vocabulary of relations', () => {
  it('has words for both directions of each kind, in both languages', () => {
    for (const { forward, inverse } of Object.values(RELATION_KINDS))
      expect([forward.vi, forward.en, inverse.vi, inverse.en].every((text) => text.length > 0)).toBe(true);
  });

  it('knows its own kinds only', () => {
    expect(isRelationKind('based-on')).toBe(true);
    for (const other of ['based_on', 'toString', '']) expect(isRelationKind(other)).toBe(false);
  });

  it('tells parts of one document apart in the identity of a relation', () => {
    const whole = relation('a', 'repeals', 'b');
    expect(relationId(whole)).not.toBe(relationId({ ...whole, toProvision: toProvision('Điều 8') }));
  });
});
