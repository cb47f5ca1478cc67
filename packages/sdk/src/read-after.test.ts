import { describe, expect, it } from 'vitest';
import { clientWith, QUERY, VERSION } from '../test/support/client-with.js';
import { type Fate, json } from '../test/support/fake-fetch.js';
import { createClient } from './client.js';
import { laterPosition } from './read-after.js';

describe('the later of two places', () => {
  it.each([
    [null, '0/16B3748', '0/16B3748'],
    ['0/16B3748', null, '0/16B3748'],
    ['0/9A', '0/16B3748', '0/16B3748'],
    ['0/16B3748', '0/9A', '0/16B3748'],
    ['0/ffffffff', '1/0', '1/0'],
    ['0/a', '0/A', '0/a'],
    ['0/1', 'nonsense', '0/1'],
    ['0/1', '0/123456789', '0/1'],
    [null, '', null],
    [null, '0/1, 0/2', null],
  ])('%s and %s: %s', (known, answered, later) => {
    expect(laterPosition(known, answered)).toBe(later);
  });
});

const at = (position: string, status = 200): Fate =>
  json(status === 200 ? { data: VERSION } : {}, status, { 'x-read-after': position });

const asked = (sent: readonly { readonly headers: Headers }[]) =>
  sent.map(({ headers }) => headers.get('x-read-after'));

describe('a client', () => {
  it('asks to read what it wrote, as far as any of its answers went', async () => {
    const { client, sent } = clientWith([
      json({ data: VERSION }),
      at('0/A0'),
      at('0/B0'),
      at('0/9'),
      at('x'),
      at('1/0'),
    ]);
    expect(client.readAfter).toBeNull();
    for (let count = 0; count < 6; count++) await client.request(QUERY);
    expect(asked(sent)).toEqual([null, null, '0/A0', '0/B0', '0/B0', '0/B0']);
    expect(client.readAfter).toBe('1/0');
  });

  it('remembers it of an answer that failed too: the write may have been made', async () => {
    const { client } = clientWith([at('0/C', 502)], { retries: 0 });
    await expect(client.request(QUERY)).rejects.toMatchObject({ status: 502 });
    expect(client.readAfter).toBe('0/C');
  });

  it('goes on from where another one was', async () => {
    const { client, sent } = clientWith([json({ data: VERSION })], { readAfter: '0/D' });
    await client.request(QUERY);
    expect(asked(sent)).toEqual(['0/D']);
    for (const readAfter of ['', 'x', '0/D\r\nx: y'])
      expect(() => createClient({ endpoint: '/graphql', readAfter })).toThrow(
        expect.objectContaining({ code: 'READ_AFTER_INVALID' }),
      );
  });
});
