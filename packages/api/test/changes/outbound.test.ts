import type { lookup as systemLookup } from 'node:dns';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/platform/config.js';
import {
  OPEN_INTERNET,
  type OutboundRules,
  postGuarded,
  readOutboundRules,
  refusedUrl,
} from '../../src/platform/outbound/index.js';
import { startMessage } from '../../src/platform/start-issues.js';

const rules = (listed: string): OutboundRules => {
  const read = readOutboundRules(listed);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

/** A name service of the test: every name has these addresses. */
const resolvesTo = (...addresses: string[]): typeof systemLookup => {
  const lookup = (_: string, __: object, done: (error: null, found: object[]) => void) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  return lookup as unknown as typeof systemLookup;
};

describe('the rules', () => {
  it.each([
    '127.0.0.1',
    '127.8.9.10',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fe80::1',
    'fe80::1%eth0',
    'fd00:ec2::254',
    'fc00::1',
    'ff02::1',
    'no address',
  ])('keep out %s, and let it in where it is listed', (address) => {
    expect(OPEN_INTERNET.mayConnect('hooks.example.vn', address)).toBe(false);
    if (address === 'no address') return;
    expect(rules('hooks.example.vn').mayConnect('hooks.example.vn', address)).toBe(true);
    expect(rules('hooks.example.vn').mayConnect('other.example.vn', address)).toBe(false);
  });

  it.each([
    '1.1.1.1',
    '172.32.0.1',
    '172.15.0.1',
    '8.8.8.8',
    '203.162.4.191',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
  ])('let %s through', (address) => expect(OPEN_INTERNET.mayConnect('hooks.example.vn', address)).toBe(true));

  it('take networks and addresses of both kinds', () => {
    const some = rules(' 10.1.0.0/16 , fd00:1::/32,192.168.7.7,');
    for (const address of ['10.1.255.1', 'fd00:1::5', '192.168.7.7', '::ffff:10.1.0.1'])
      expect([address, some.mayConnect('x.example.vn', address)]).toEqual([address, true]);
    for (const address of ['10.2.0.1', 'fd00:2::5', '192.168.7.8', '127.0.0.1'])
      expect([address, some.mayConnect('x.example.vn', address)]).toEqual([address, false]);
  });

  it.each([
    '10.0.0.0/33',
    '::1/129',
    'http://x.vn',
    'a b',
    '10.0.0',
    '300.1.1.1',
    '-x.vn',
    '*.vn',
    'x.vn:80',
  ])('are not made of %j', (entry) =>
    expect(readOutboundRules(`ok.example.vn,${entry}`)).toEqual({
      ok: false,
      issues: [{ code: 'OUTBOUND_ALLOW', path: [], params: { entry } }],
    }),
  );
});

describe('DANVAN_WEBHOOK_ALLOW', () => {
  it('is read with the other settings, and named where it is wrong', () => {
    const read = readConfig({ DANVAN_WEBHOOK_ALLOW: 'hooks.example.vn, 10.1.0.0/16' });
    expect(read.ok && read.value.outbound?.mayConnect('x.example.vn', '10.1.2.3')).toBe(true);
    expect(read.ok && read.value.outbound?.mayConnect('x.example.vn', '10.2.2.3')).toBe(false);
    const unset = readConfig({ DANVAN_WEBHOOK_ALLOW: ' ' });
    expect(unset.ok && unset.value.outbound).toBeUndefined();
    const wrong = readConfig({ DANVAN_WEBHOOK_ALLOW: '10.1.0.0/64' });
    if (wrong.ok) throw new Error('taken');
    expect(wrong.issues).toEqual([
      { code: 'CONFIG_WEBHOOK_ALLOW', path: ['DANVAN_WEBHOOK_ALLOW'], params: { value: '10.1.0.0/64' } },
    ]);
    expect(wrong.issues.map(startMessage).join()).toContain('10.1.0.0/16');
  });
});

describe('an address that somebody gave', () => {
  it.each([
    ['https://hooks.example.vn/a?b=c', null],
    ['https://1.1.1.1:8443/', null],
    ['HTTPS://hooks.example.vn', null],
    ['http://hooks.example.vn/', 'URL_REFUSED'],
    ['https://user:secret@hooks.example.vn/', 'URL_REFUSED'],
    ['https://hooks.example.vn/#part', 'URL_REFUSED'],
    ['ftp://hooks.example.vn/', 'URL_REFUSED'],
    ['file:///etc/passwd', 'URL_REFUSED'],
    ['hooks.example.vn', 'URL_REFUSED'],
    ['', 'URL_REFUSED'],
    ['https://127.0.0.1/', 'ADDRESS_REFUSED'],
    ['https://2130706433/', 'ADDRESS_REFUSED'],
    ['https://0x7f.1/', 'ADDRESS_REFUSED'],
    ['https://[::1]/', 'ADDRESS_REFUSED'],
    ['https://[::ffff:7f00:1]/', 'ADDRESS_REFUSED'],
    ['https://169.254.169.254/latest/meta-data', 'ADDRESS_REFUSED'],
  ])('%s: %s', (url, refused) => expect(refusedUrl(OPEN_INTERNET, url)).toBe(refused));

  it('may be without a seal where the operator listed it', () => {
    expect(refusedUrl(rules('hooks.example.vn'), 'http://hooks.example.vn/')).toBeNull();
    expect(refusedUrl(rules('10.0.0.0/8'), 'http://10.1.1.1/')).toBeNull();
    expect(refusedUrl(rules('10.0.0.0/8'), 'http://hooks.example.vn/')).toBe('URL_REFUSED');
  });
});

describe('a call', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
  const listen = async (answer: RequestListener): Promise<number> => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const post = (
    url: string,
    allowed: OutboundRules,
    {
      lookup,
      timeoutMs = 2_000,
      signal = new AbortController().signal,
    }: {
      lookup?: typeof systemLookup;
      timeoutMs?: number;
      signal?: AbortSignal;
    } = {},
  ) => postGuarded(allowed, { url, headers: { 'x-test': 'yes' }, body: 'Hội', timeoutMs, signal }, lookup);

  it('sends headers and body, and tells the status alone', async () => {
    let seen = '';
    const port = await listen((request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => {
        seen += `${request.method} ${request.headers['x-test']} ${request.headers['content-length']} ${text}`;
      });
      request.on('end', () => response.writeHead(202).end('x'.repeat(1_000_000)));
    });
    expect(await post(`http://127.0.0.1:${port}/`, rules('127.0.0.1'))).toEqual({ status: 202 });
    expect(seen).toBe('POST yes 6 Hội'.replace('6', String(Buffer.byteLength('Hội'))));
  });

  it('does not reach a name that leads inside, nor one of whose addresses does', async () => {
    let calls = 0;
    const port = await listen((_, response) => {
      calls += 1;
      response.end();
    });
    // the name is listed for http, its address is not
    const named: OutboundRules = { ...rules('hooks.example.vn'), mayConnect: OPEN_INTERNET.mayConnect };
    for (const lookup of [resolvesTo('127.0.0.1'), resolvesTo('1.1.1.1', '127.0.0.1'), resolvesTo()])
      expect(await post(`http://hooks.example.vn:${port}/`, named, { lookup })).toEqual({
        failure: 'ADDRESS_REFUSED',
      });
    expect(calls).toBe(0);
    const listed = rules('hooks.example.vn');
    expect(
      await post(`http://hooks.example.vn:${port}/`, listed, { lookup: resolvesTo('127.0.0.1') }),
    ).toEqual({
      status: 200,
    });
    expect(calls).toBe(1);
  });

  it('follows no redirection', async () => {
    let calls = 0;
    const port = await listen((request, response) => {
      calls += 1;
      response.writeHead(307, { location: `http://127.0.0.1:${request.socket.localPort}/inside` }).end();
    });
    expect(await post(`http://127.0.0.1:${port}/`, rules('127.0.0.1'))).toEqual({ status: 307 });
    expect(calls).toBe(1);
  });

  it('ends when the time is over, when it is stopped, and when nobody answers', async () => {
    const port = await listen(() => {});
    const url = `http://127.0.0.1:${port}/`;
    const own = rules('127.0.0.1');
    expect(await post(url, own, { timeoutMs: 50 })).toEqual({ failure: 'TIMED_OUT' });
    const controller = new AbortController();
    const stopped = post(url, own, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    expect(await stopped).toEqual({ failure: 'STOPPED' });
    expect(await post(url, own, { signal: AbortSignal.abort() })).toEqual({ failure: 'STOPPED' });
    const broken = await listen((request) => request.socket.destroy());
    expect(await post(`http://127.0.0.1:${broken}/`, own)).toEqual({ failure: 'CONNECTION_FAILED' });
    expect(await post('http://127.0.0.1:1/', own)).toEqual({ failure: 'CONNECTION_FAILED' });
    const unknown = ((_: string, __: object, done: (error: Error, found: never[]) => void) =>
      done(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), [])) as unknown as typeof systemLookup;
    expect(await post('https://hooks.example.vn/', OPEN_INTERNET, { lookup: unknown })).toEqual({
      failure: 'HOST_UNKNOWN',
    });
  });
});
