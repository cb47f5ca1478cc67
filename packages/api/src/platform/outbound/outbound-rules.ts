import { BlockList, isIP } from 'node:net';
import { fail, issue, ok, type Result } from '@danvan/domain';

/**
 * Addresses that are nobody's on the open internet, or that lead back inside through a translation: this machine,
 * the network around it, the metadata services of clouds, documentation, multicast.
 */
const INSIDE = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
] as const;

/** What this server may call on somebody else's behalf. */
export interface OutboundRules {
  /** Whether the operator listed the host, by its name or as an address. */
  isListed(host: string): boolean;
  /** Whether a connection for that host may go to that address. */
  mayConnect(host: string, address: string): boolean;
}

/** An IPv4 address in its own form, however IPv6 wraps it; other hosts without brackets, zone and last dot. */
export const plainHost = (host: string): string => {
  const bare = host
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
  const [, dotted, high, low] =
    /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/.exec(bare) ?? [];
  if (dotted !== undefined) return dotted;
  if (high === undefined || low === undefined) return bare;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`;
};

const addNetwork = (list: BlockList, text: string): boolean => {
  const [, address = '', bits] = /^([0-9a-f:.]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const version = isIP(address);
  if (version === 0) return false;
  const most = version === 4 ? 32 : 128;
  const prefix = bits === undefined ? most : Number(bits);
  if (prefix > most) return false;
  list.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6');
  return true;
};

const inList = (list: BlockList, address: string): boolean => {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
};

const inside = new BlockList();
for (const network of INSIDE) addNetwork(inside, network);

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/**
 * Rules that keep calls to the open internet, but for what is listed: host names, addresses and networks such as
 * `10.1.0.0/16`, with commas between. Issue OUTBOUND_ALLOW with the entry that is none of these.
 *
 * @example readOutboundRules('hooks.example.vn, 10.1.0.0/16').ok // true
 */
export const readOutboundRules = (listed: string): Result<OutboundRules> => {
  const networks = new BlockList();
  const names = new Set<string>();
  for (const entry of listed.split(',').map((text) => text.trim().toLowerCase())) {
    if (entry === '' || addNetwork(networks, entry)) continue;
    // a name of figures and dots alone is a mistyped address
    if (!HOST_NAME.test(entry) || /^[\d.]+$/.test(entry)) return fail(issue('OUTBOUND_ALLOW', [], { entry }));
    names.add(entry);
  }
  const isListed = (host: string): boolean => {
    const plain = plainHost(host);
    return names.has(plain) || inList(networks, plain);
  };
  return ok({
    isListed,
    mayConnect: (host, address) => {
      const plain = plainHost(address);
      return isIP(plain) !== 0 && (!inList(inside, plain) || isListed(host) || isListed(plain));
    },
  });
};

const none = readOutboundRules('');
if (!none.ok) throw new Error('the empty list is a list');

/** The open internet alone. */
export const OPEN_INTERNET: OutboundRules = none.value;
