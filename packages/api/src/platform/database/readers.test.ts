import { expect, it } from 'vitest';
import { Readers } from './readers.js';

it('asks of a caller the latest of its own writes, and of others nothing', () => {
  const readers = new Readers();
  readers.wrote('a', 5n);
  readers.wrote('a', 3n);
  expect([readers.mustSee('a'), readers.mustSee('b'), readers.mustSee(null)]).toEqual([5n, null, null]);
});

it('asks too much rather than too little of callers that it has forgotten', () => {
  const readers = new Readers(2);
  readers.wrote('a', 9n);
  readers.wrote('b', 10n);
  readers.wrote('a', 11n);
  readers.wrote('c', 12n);
  expect([readers.mustSee('b'), readers.mustSee('a'), readers.mustSee('c')]).toEqual([10n, 11n, 12n]);
});
