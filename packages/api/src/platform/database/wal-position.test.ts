import { expect, it } from 'vitest';
import { later, walPosition, walText } from './wal-position.js';

it('orders positions as numbers, not as text', () => {
  const texts = ['0/FFFFFFFF', '1/0', '9/0', 'A/1', '10/0', 'FFFFFFFF/FFFFFFFF'];
  const positions = texts.map(walPosition);
  expect(positions.map((position) => walText(position ?? 0n))).toEqual(texts);
  expect([...positions].sort((a, b) => ((a ?? 0n) < (b ?? 0n) ? -1 : 1))).toEqual(positions);
});

it.each([null, undefined, '', '0', '0/', '/0', '0/G', '0/123456789', '0/1 '])('takes %j for none', (text) => {
  expect(walPosition(text)).toBeNull();
});

it('takes the later of two, or the one there is', () => {
  expect([later(1n, 2n), later(2n, 1n), later(null, 1n), later(1n, null), later(null, null)]).toEqual([
    2n,
    2n,
    1n,
    1n,
    null,
  ]);
});
