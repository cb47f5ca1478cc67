import { buildSchema, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { passedLimit } from './limit-error.js';
import { DEFAULT_LIMIT_VALUES } from './limits.js';
import { structureOf, structureRule } from './structure-rule.js';

const schema = buildSchema('type Query { a: Query, n: Int }');

const structure = (text: string) => {
  const document = parse(text);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  return structureOf(document, operation);
};

const refused = (text: string) =>
  validate(schema, parse(text), [structureRule(DEFAULT_LIMIT_VALUES)]).map((error) => {
    const { name, requested, max } = passedLimit(error.originalError) ?? {};
    return `${error.extensions.code} ${name} ${requested}/${max}`;
  });

const nested = (levels: number): string => (levels === 1 ? '{ n }' : `{ a ${nested(levels - 1)} }`);
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe('structureOf', () => {
  it('opens fragments wherever they are spread', () => {
    const text = `query Q($x: Boolean! @a) @b { ...F a { ...F } ... @include(if: $x) { y: n } }
      fragment F on Query { z: a { n @skip(if: $x) } }`;
    expect(structure(text)).toEqual({ depth: 3, selections: 9, aliases: 3, directives: 5, rootFields: 3 });
  });

  it('measures what doubles at each fragment without opening it', () => {
    const bombs = times(60, (n) => `fragment F${n} on Query { x: a { ...F${n + 1} } y: a { ...F${n + 1} } }`);
    const found = structure(`{ ...F0 } ${bombs} fragment F60 on Query { n }`);
    expect(found.selections).toBeGreaterThan(2 ** 60);
    expect(found.depth).toBe(61);
  });

  it('ends where a fragment spreads itself', () => {
    expect(structure('{ ...A } fragment A on Query { a { ...B } } fragment B on Query { ...A }').depth).toBe(
      1,
    );
  });

  it('leaves the depth of introspection to graphql-js', () => {
    expect(structure('{ __schema { types { fields { name } } } }').depth).toBe(1);
  });
});

describe('structureRule', () => {
  it.each([
    ['the deepest', nested(12)],
    ['all aliases', `{ ${times(5, (n) => `r${n}: a { ${times(5, (m) => `x${m}: n`)} }`)} }`],
    ['all root fields', `{ ${times(10, () => 'n')} }`],
    ['all directives', `{ a { ${times(20, () => 'n @skip(if: false)')} } }`],
  ])('lets %s pass', (_, text) => {
    expect(refused(text)).toEqual([]);
  });

  it.each([
    [nested(13), 'COST_EXCEEDED depth 13/12'],
    [`{ a { ${times(31, (n) => `x${n}: n`)} } }`, 'COST_EXCEEDED aliases 31/30'],
    [`{ a { ${times(31, (n) => `x${n}: __typename`)} } }`, 'COST_EXCEEDED aliases 31/30'],
    [`{ ${times(11, () => 'n')} }`, 'COST_EXCEEDED rootFields 11/10'],
    [`{ ...F } fragment F on Query { ${times(11, () => 'n')} }`, 'COST_EXCEEDED rootFields 11/10'],
    [`{ a { ${times(21, () => 'n @skip(if: false)')} } }`, 'COST_EXCEEDED directives 21/20'],
    [`{ n } query B ${nested(13)}`, 'COST_EXCEEDED depth 13/12'],
  ])('refuses %s', (text, code) => {
    expect(refused(text)).toEqual([code]);
  });

  it('refuses fields beyond number by fragments within fragments', () => {
    const levels = times(4, (n) => `fragment F${n} on Query { ${times(12, () => `...F${n + 1}`)} }`);
    const found = refused(`{ a { ...F0 } } ${levels} fragment F4 on Query { n }`);
    expect(found[0]).toMatch(/^COST_EXCEEDED selections \d+\/10000$/);
  });
});
