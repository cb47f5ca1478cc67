import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';

it('is one text for one value, whatever the order of its keys', () => {
  expect(canonicalJson({ b: { d: 1, c: [2, { y: 1, x: undefined }] }, a: null })).toBe(
    '{"a":null,"b":{"c":[2,{"y":1}],"d":1}}',
  );
  expect(canonicalJson(undefined)).toBe('null');
  expect(canonicalJson(new Date(0))).toBe('"1970-01-01T00:00:00.000Z"');
});
