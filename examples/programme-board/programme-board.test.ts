import { day } from '@danvan/domain';
import { createClient } from '@danvan/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintToken, ROOMS } from '../../packages/api/src/index.js';
import { onDatabase } from '../../packages/api/test/support/databases.js';
import { NOW, startTestServer, type TestServer } from '../../packages/api/test/support/server.js';
import { run } from '../shared/run.test-support.js';
import { boardOverApi, recordSamples } from './over-api.js';
import { PROGRAMME, programmeBoard } from './programme-board.js';

const DAY = day('2024-10-31');

describe('the board from the domain alone', () => {
  it('has every clause that asks, what is done by the samples, and says that they are samples', () => {
    const { lines, samples } = programmeBoard(DAY, 'vi');
    expect(lines[0]).toContain('[MẪU]');
    expect(samples.length).toBeGreaterThan(10);
    expect(samples.every(({ title }) => title.startsWith('[MẪU]'))).toBe(true);
    expect(lines.filter((line) => /\[HT28-/.test(line)).length).toBeGreaterThan(80);
    expect(lines[1]).toMatch(/đã thực hiện \d+/);
    expect(programmeBoard(DAY, 'en').lines[0]).toContain('[SAMPLE]');
  });

  it('is printed by a program', async () => {
    const { code, out, errors } = await run('programme-board', ['2024-10-31']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toBe(`${programmeBoard(DAY, 'vi').lines.join('\n')}\n`);
  });
});

onDatabase('embedded', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open(), { rooms: ROOMS });
  });
  afterAll(() => server.close());

  it.each(['vi', 'en'] as const)(
    'is the same over the SDK, once the samples are recorded: %s',
    async (language) => {
      const { lines, samples } = programmeBoard(DAY, language);
      const grants = [...new Set(samples.map(({ body }) => body))].flatMap((body) =>
        ['activity:write', 'record:read'].map((capability) => ({
          ...{ capability, body, subtree: false, hierarchy: 'party-leadership' },
        })),
      );
      const token = await mintToken(server.secret, {
        subject: 'board',
        grants,
        issuedAt: NOW,
        lifetime: 3_600,
      });
      const client = createClient({ endpoint: `${server.url}/graphql`, token });
      await recordSamples(client, samples);
      expect(await boardOverApi(client, PROGRAMME, DAY, language)).toEqual(lines);
      // who may not read those bodies sees the same board without what they did
      const anonymous = await boardOverApi(
        createClient({ endpoint: `${server.url}/graphql` }),
        PROGRAMME,
        DAY,
        language,
      );
      expect(anonymous).toHaveLength(lines.length);
      expect(anonymous).not.toEqual(lines);
    },
  );
});
