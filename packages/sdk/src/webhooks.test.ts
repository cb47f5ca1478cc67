import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isWebhookError, verifyWebhook, type WebhookHeaders } from './webhooks.js';

/** The vector that the libraries of Standard Webhooks test themselves by: not signed by this package. */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const PAYLOAD = '{"test": 2432232314}';
const AT = 1_614_265_330;
const HEADERS = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': String(AT),
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const now = AT * 1_000;
const OTHER = `whsec_${Buffer.from('another secret of the tests').toString('base64')}`;

const sign = (secret: string, id: string, timestamp: number, body: string): string => {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
};

const verify = (changes: object = {}, secret: string | readonly string[] = SECRET, payload = PAYLOAD) =>
  verifyWebhook(payload, { ...HEADERS, ...changes }, secret, { now });

const refused = (code: string) => expect.objectContaining({ name: 'WebhookError', code });

describe('a delivery', () => {
  it('is believed where the known vector is', async () => {
    expect(await verify()).toEqual({ id: HEADERS['webhook-id'], event: { test: 2_432_232_314 } });
  });

  it.each<[string, WebhookHeaders]>([
    ['Headers', new Headers(HEADERS)],
    [
      'an object with other case',
      Object.fromEntries(Object.entries(HEADERS).map(([k, v]) => [k.toUpperCase(), v])),
    ],
    ['lists of values', Object.fromEntries(Object.entries(HEADERS).map(([k, v]) => [k, [v]]))],
  ])('takes headers as %s', async (_, headers) => {
    expect((await verifyWebhook(PAYLOAD, headers, SECRET, { now })).id).toBe(HEADERS['webhook-id']);
  });

  it('takes the body as bytes, Vietnamese included', async () => {
    const body = '{"type":"activity.recorded","data":{"title":"Hội nghị"}}';
    const headers = { ...HEADERS, 'webhook-signature': sign(SECRET, HEADERS['webhook-id'], AT, body) };
    const { event } = await verifyWebhook(new TextEncoder().encode(body), headers, SECRET, { now });
    expect(event).toEqual(JSON.parse(body));
  });

  it('takes one good signature among several, and one good secret among several', async () => {
    const both = `${sign(OTHER, HEADERS['webhook-id'], AT, PAYLOAD)} v1a,bm9uZQ== ${HEADERS['webhook-signature']}`;
    expect((await verify({ 'webhook-signature': both })).id).toBe(HEADERS['webhook-id']);
    expect((await verify({}, [OTHER, SECRET])).id).toBe(HEADERS['webhook-id']);
  });

  it.each([
    ['another body', {}, SECRET, `${PAYLOAD} `],
    ['another id', { 'webhook-id': 'msg_other' }, SECRET, PAYLOAD],
    ['another time', { 'webhook-timestamp': String(AT + 1) }, SECRET, PAYLOAD],
    ['another secret', {}, OTHER, PAYLOAD],
    ['no secret', {}, [], PAYLOAD],
    [
      'another scheme',
      { 'webhook-signature': HEADERS['webhook-signature'].replace('v1', 'v2') },
      SECRET,
      PAYLOAD,
    ],
    ['a piece of it', { 'webhook-signature': HEADERS['webhook-signature'].slice(0, 20) }, SECRET, PAYLOAD],
    ['no base64', { 'webhook-signature': 'v1,*' }, SECRET, PAYLOAD],
  ])('is refused with %s', async (_, changes, secret, payload) => {
    await expect(verify(changes, secret, payload)).rejects.toThrow(refused('SIGNATURE_MISMATCH'));
  });

  it.each(Object.keys(HEADERS))('is refused without %s', async (name) => {
    await expect(verify({ [name]: undefined })).rejects.toThrow(refused('HEADERS_MISSING'));
  });

  it.each(['soon', '-1', '1e9', `${AT}.5`])('is refused at the time %j', async (timestamp) => {
    await expect(verify({ 'webhook-timestamp': timestamp })).rejects.toThrow(refused('TIMESTAMP_INVALID'));
  });

  it('is refused more than the tolerance away from now, and taken up to it', async () => {
    const at = (seconds: number, tolerance?: number) =>
      verifyWebhook(PAYLOAD, HEADERS, SECRET, {
        now: now + seconds * 1_000,
        ...(tolerance === undefined ? {} : { tolerance }),
      });
    for (const seconds of [-300, 0, 300]) expect((await at(seconds)).id).toBe(HEADERS['webhook-id']);
    await expect(at(301)).rejects.toThrow(refused('TIMESTAMP_TOO_OLD'));
    await expect(at(-301)).rejects.toThrow(refused('TIMESTAMP_TOO_NEW'));
    await expect(at(11, 10)).rejects.toThrow(refused('TIMESTAMP_TOO_OLD'));
    await expect(verifyWebhook(PAYLOAD, HEADERS, SECRET)).rejects.toThrow(refused('TIMESTAMP_TOO_OLD'));
  });

  it('says of a secret and of a signed body that they are none', async () => {
    for (const secret of ['whsec_', 'whsec_*'])
      await expect(verify({}, secret)).rejects.toThrow(refused('SECRET_INVALID'));
    const signature = sign(SECRET, HEADERS['webhook-id'], AT, 'no JSON');
    const error = await verify({ 'webhook-signature': signature }, SECRET, 'no JSON').catch(
      (e: unknown) => e,
    );
    expect(error).toEqual(refused('PAYLOAD_INVALID'));
    expect([isWebhookError(error), isWebhookError(new Error('x')), isWebhookError(null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(String(error)).not.toContain('no JSON');
  });
});
