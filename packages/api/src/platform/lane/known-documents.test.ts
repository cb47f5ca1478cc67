import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { KnownDocuments } from './known-documents.js';

const document = parse('{ __typename }');

it('forgets the document that was not asked for longest', () => {
  const known = new KnownDocuments(2);
  known.keep('a', { document, hash: 'a' });
  known.keep('b', { document, hash: 'b' });
  expect(known.get('a')?.hash).toBe('a');
  known.keep('c', { document, hash: 'c' });
  expect(['a', 'b', 'c'].map((text) => known.get(text)?.hash)).toEqual(['a', undefined, 'c']);
});

it('keeps the first of a text, and none that is very long', () => {
  const known = new KnownDocuments();
  known.keep('a', { document, hash: 'first' });
  known.keep('a', { document, hash: 'second' });
  expect(known.get('a')?.hash).toBe('first');
  const long = 'x'.repeat(20_001);
  known.keep(long, { document, hash: 'long' });
  expect(known.get(long)).toBeUndefined();
});
