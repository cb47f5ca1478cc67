import { day } from '@danvan/domain';
import { createClient } from '@danvan/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOMS } from '../../packages/api/src/index.js';
import { onDatabase } from '../../packages/api/test/support/databases.js';
import { startTestServer, type TestServer } from '../../packages/api/test/support/server.js';
import { dutiesToday } from '../duties-today/duties-today.js';
import { run } from '../shared/run.test-support.js';
import { portalDuties } from './portal-duties.js';

onDatabase('embedded', (open) => {
  let server: TestServer;
  let endpoint: string;
  beforeAll(async () => {
    server = await startTestServer(await open(), { rooms: ROOMS });
    endpoint = `${server.url}/graphql`;
  });
  afterAll(() => server.close());

  describe('a server that nobody has told anything', () => {
    it.each([
      ['2024-10-01', 'vi', 150],
      ['2025-10-01', 'vi', 50],
      ['2025-10-01', 'en', 50],
      ['2023-04-01', 'en', 5],
    ] as const)(
      'asks the same of the same bodies on the same days as the domain: %s, %s',
      async (on, language, least) => {
        const lines = await portalDuties(createClient({ endpoint }), day(on), language);
        expect(lines).toEqual(dutiesToday(day(on), language));
        expect(lines.filter((line) => line.startsWith('    ')).length).toBeGreaterThan(least);
      },
    );
  });

  describe('as a program', () => {
    it('prints the answer of the server that the environment names', async () => {
      const { code, out, errors } = await run('portal-query', ['2024-10-01'], { DANVAN_ENDPOINT: endpoint });
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(out).toBe(`${dutiesToday(day('2024-10-01'), 'vi').join('\n')}\n`);
    });

    it('speaks English, and takes a token', async () => {
      const env = { DANVAN_ENDPOINT: endpoint, DANVAN_TOKEN: await server.tokenFor('portal', 'record:read') };
      const { code, out } = await run('portal-query', ['--en', '2025-10-01'], env);
      expect(code).toBe(0);
      expect(out).toBe(`${dutiesToday(day('2025-10-01'), 'en').join('\n')}\n`);
    });

    it.each([
      ['a bad day', ['30/2/2024'], {}, /\[DATE_INVALID\]/],
      [
        'no server there',
        ['2024-10-01'],
        { DANVAN_ENDPOINT: 'http://127.0.0.1:1/graphql' },
        /^NetworkError: .*NETWORK_FAILED/,
      ],
      ['no address', ['2024-10-01'], { DANVAN_ENDPOINT: 'danvan' }, /^BadInputError: .*ENDPOINT_INVALID/],
      [
        'a bad token',
        ['2024-10-01'],
        { DANVAN_TOKEN: 'not.a.token' },
        /^AuthenticationError: .*UNAUTHENTICATED/,
      ],
    ])('answers %s with one line and exit 1', async (_, args, env, line) => {
      const { code, out, errors } = await run('portal-query', args, { DANVAN_ENDPOINT: endpoint, ...env });
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(errors.trimEnd().split('\n')).toHaveLength(1);
      expect(errors).toMatch(line);
    });
  });
});
