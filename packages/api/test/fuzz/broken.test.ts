import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOMS } from '../../src/index.js';
import { assertNoCanary } from '../support/canary.js';
import { forEachDatabase } from '../support/databases.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { anyRequest, bytesOf } from './support/broken-requests.js';
import { FUZZ_MS, FUZZ_SEED, FUZZ_TIMEOUT } from './support/rounds.js';
import { assertSound, failuresIn } from './support/sound.js';
import { readAnswer, sendBytes } from './support/wire.js';

/** Requests of the gate, on each database. */
const ROUNDS = 700;

forEachDatabase((open) => {
  let server: TestServer;
  let writer: string;
  beforeAll(async () => {
    server = await startTestServer(await open(), { rooms: ROOMS });
    writer = `Bearer ${await server.tokenFor('writer', 'activity:write', 'document:write', 'record:read')}`;
  });
  afterAll(() => server.close());

  /** Sends bytes and looks at what comes back; what ends without an answer was no request. */
  const check = async (bytes: Buffer, language?: string): Promise<number | null> => {
    const answer = readAnswer(await sendBytes(server.url, bytes));
    expect(failuresIn(server.records).slice(-1)).toEqual([]);
    if (answer === null) return null;
    assertNoCanary(answer.text);
    assertSound(answer, { language, empty: answer.status === 204 });
    return answer.status;
  };

  it(
    'answers whatever is sent with data or with coded errors in the language asked for',
    async () => {
      const statuses = new Map<number | null, number>();
      await fc.assert(
        fc.asyncProperty(anyRequest, fc.boolean(), async (request, known) => {
          const headers: Record<string, string> = {
            ...request.headers,
            ...(known ? { authorization: writer } : {}),
          };
          const status = await check(bytesOf({ ...request, headers }), headers['accept-language']);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }),
        {
          seed: FUZZ_SEED,
          endOnFailure: false,
          ...(FUZZ_MS === null
            ? { numRuns: ROUNDS }
            : { numRuns: 1_000_000_000, interruptAfterTimeLimit: FUZZ_MS, markInterruptAsFailure: false }),
        },
      );
      // sound and broken, refused early and late: all are met
      for (const status of [200, 400, 401]) expect(statuses.get(status) ?? 0).toBeGreaterThan(3);
      expect(statuses.get(null) ?? 0).toBeLessThan(ROUNDS / 20);
    },
    FUZZ_TIMEOUT,
  );

  describe('what is no HTTP', () => {
    const body = '{"query":"{ apiInfo { version } }"}';
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n`;
    it.each([
      ['no request line', 'nonsense\r\n\r\n', 400],
      ['a NUL in a header', `${head}x-a: \u0000\r\ncontent-length: ${body.length}\r\n\r\n${body}`, 400],
      ['headers over all measure', `${head}x-a: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
      ['two lengths', `${head}content-length: 1\r\ncontent-length: ${body.length}\r\n\r\n${body}`, 400],
      ['a length and chunks', `${head}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
      ['a chunk that is none', `${head}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`, 400],
      ['a length that is none', `${head}content-length: -1\r\n\r\n${body}`, 400],
      ['no host', `GET /livez HTTP/1.1\r\nconnection: close\r\n\r\n`, 400],
      ['another version', `GET /livez HTTP/9.9\r\nhost: x\r\n\r\n`, 400],
    ])('is refused in the same form: %s', async (_, sent, status) => {
      expect(await check(Buffer.from(sent, 'latin1'))).toBe(status);
    });
  });
});
