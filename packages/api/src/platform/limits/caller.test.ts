import { expect, it } from 'vitest';
import { callerOf } from './caller.js';
import { DEFAULT_LIMIT_VALUES } from './limits.js';

const caller = (subject: string | null, address: string, tier?: 'portal') =>
  callerOf({ subject, ...(tier ? { tier } : {}) }, address, DEFAULT_LIMIT_VALUES);

it('counts the anonymous by network address', () => {
  expect(caller(null, '203.0.113.7')).toEqual({
    key: 'address 203.0.113.7',
    tier: 'anonymous',
    rule: { size: 500, perSecond: 10 },
  });
  expect(caller(null, '::ffff:203.0.113.7').key).toBe('address 203.0.113.7');
});

it.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff:1:2:3'],
  ['2001:db8::1', '2001:0DB8:0:0:9::'],
  ['::1', '::2'],
  ['fe80::1%eth0', 'fe80::2'],
])('takes %s and %s for one network', (one, other) => {
  expect(caller(null, one)).toEqual(caller(null, other));
});

it('tells two networks apart', () => {
  expect(caller(null, '2001:db8:1:2::1').key).not.toBe(caller(null, '2001:db8:1:3::1').key);
});

it('counts who has a token by subject, wherever from, users and portals by their own rule', () => {
  expect(caller('ha', '203.0.113.7')).toEqual(caller('ha', '203.0.113.8'));
  expect(caller('ha', '203.0.113.7').rule).toEqual({ size: 2_000, perSecond: 50 });
  expect(caller('cong', '203.0.113.7', 'portal').rule).toEqual({ size: 10_000, perSecond: 200 });
});
