import { isIPv6 } from 'node:net';
import type { Principal } from '../auth/principal.js';
import type { BucketRule } from './buckets.js';
import type { LimitValues } from './limits.js';

/** Whose operations are counted together, and by which rule. */
export interface Caller {
  readonly key: string;
  readonly tier: 'anonymous' | 'user' | 'portal';
  readonly rule: BucketRule;
}

/** The first four groups of an IPv6 address: what a provider gives to one customer. */
const network = (address: string): string => {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = head.split(':').filter(Boolean);
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const gap = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0');
  return [...groups, ...gap, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
};

const addressKey = (address: string): string => {
  const embedded = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return embedded ?? (isIPv6(address) ? network(address) : address);
};

/** A caller with a token is counted by subject, wherever it comes from; the anonymous by network address. */
export const callerOf = (
  { subject, tier }: Pick<Principal, 'subject' | 'tier'>,
  address: string,
  limits: LimitValues,
): Caller => {
  if (subject === null) {
    const rule = { size: limits.anonymousBucket, perSecond: limits.anonymousRefill };
    return { key: `address ${addressKey(address)}`, tier: 'anonymous', rule };
  }
  return tier === 'portal'
    ? {
        key: `subject ${subject}`,
        tier,
        rule: { size: limits.portalBucket, perSecond: limits.portalRefill },
      }
    : {
        key: `subject ${subject}`,
        tier: 'user',
        rule: { size: limits.userBucket, perSecond: limits.userRefill },
      };
};
