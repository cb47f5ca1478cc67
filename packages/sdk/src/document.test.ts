import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readOperation } from './document.js';

describe('what a document is', () => {
  it.each([
    ['{ apiInfo { version } }', null, false],
    ['query A { a }', 'A', false],
    ['mutation B($input: X!) { b(input: $input) { c } }', 'B', true],
    ['fragment mutation on X { a }\nquery C { ...mutation }', 'C', false],
    ['# mutation X\nquery D { a(text: "mutation {") }', 'D', false],
    ['query E { a(text: """ } mutation F { \\""" """) }', 'E', false],
    ['query G { mutation query }', 'G', false],
    ['query H { a } mutation I { b }', null, true],
    ['mutation { a }', null, true],
  ])('%s', (document, name, changes) => {
    expect(readOperation(document)).toEqual({ text: document, name, changes });
  });

  it('takes an object that turns into text, and a parsed document that kept its source', () => {
    expect(readOperation({ toString: () => 'query A { a }' }).text).toBe('query A { a }');
    expect(readOperation(parse('mutation B { b }'))).toMatchObject({ name: 'B', changes: true });
  });

  it.each([[''], ['apiInfo'], [{}], [null], [parse('{ a }', { noLocation: true })]])(
    'refuses %j',
    (document) => {
      expect(() => readOperation(document as string)).toThrow(
        expect.objectContaining({ code: 'DOCUMENT_UNREADABLE' }),
      );
    },
  );

  it('takes a time that grows with the document, whatever stands in it', () => {
    for (const text of [
      `"""${'\\"""'.repeat(20_000)}{`,
      `"${'\\"'.repeat(20_000)}{`,
      `{${'fragment '.repeat(20_000)}`,
    ])
      expect(readOperation(text).changes).toBe(false);
  });
});
