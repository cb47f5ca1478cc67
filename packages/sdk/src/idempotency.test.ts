import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasKey, keyed, withKey } from './idempotency.js';
import { newId } from './new-id.js';

interface Create {
  readonly input: { readonly idempotencyKey: string; readonly title: string };
}

describe('the key of a create', () => {
  it('is the one given, then the one of the input, then a new one', () => {
    const variables = { input: { title: 'a', idempotencyKey: 'mine-1234' } };
    expect(keyed<Create>(variables, 'other-1234').input.idempotencyKey).toBe('other-1234');
    expect(keyed<Create>(variables).input.idempotencyKey).toBe('mine-1234');
    const made = keyed<Create>({ input: { title: 'a' } }).input.idempotencyKey;
    expect(made).toMatch(/^[\da-f-]{36}$/);
    expect(keyed<Create>({ input: { title: 'a' } }).input.idempotencyKey).not.toBe(made);
  });

  it('leaves what the caller holds as it is', () => {
    const variables = { input: { title: 'a' } };
    keyed<Create>(variables);
    expect(variables).toEqual({ input: { title: 'a' } });
  });

  it('has its place in the input alone', () => {
    expect(withKey({ input: { a: 1 }, lang: 'VI' }, 'key-1234')).toEqual({
      input: { a: 1, idempotencyKey: 'key-1234' },
      lang: 'VI',
    });
    for (const variables of [undefined, null, {}, { input: null }, { input: 'text' }])
      expect(() => withKey(variables, 'key-1234')).toThrow(
        expect.objectContaining({ code: 'IDEMPOTENCY_KEY_WITHOUT_INPUT' }),
      );
    expect(hasKey({ input: { idempotencyKey: 'key-1234' } })).toBe(true);
    expect(hasKey({ input: { idempotencyKey: null } })).toBe(false);
    expect(hasKey({ idempotencyKey: 'key-1234' })).toBe(false);
    expect(hasKey(undefined)).toBe(false);
  });
});

describe('a new name', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is made on a page without HTTPS too', () => {
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(newId()).toMatch(/^[\da-f]{32}$/);
    expect(newId()).not.toBe(newId());
  });
});
