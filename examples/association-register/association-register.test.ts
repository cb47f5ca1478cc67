import { day } from '@danvan/domain';
import { createClient } from '@danvan/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintToken, ROOMS } from '../../packages/api/src/index.js';
import { onDatabase } from '../../packages/api/test/support/databases.js';
import { startTestServer, type TestServer } from '../../packages/api/test/support/server.js';
import { run } from '../shared/run.test-support.js';
import { associationRegister } from './association-register.js';
import { importLists, recordSampleFacts } from './import-lists.js';

const NOW = new Date('2026-11-20T05:00:00Z');
const DAY = day('2026-11-20');

onDatabase('embedded', (open) => {
  let server: TestServer;
  let endpoint: string;
  let token: string;
  beforeAll(async () => {
    server = await startTestServer(await open(), {
      rooms: ROOMS,
      clock: () => NOW,
      config: { samples: true },
    });
    endpoint = `${server.url}/graphql`;
    const grants = ['viet-nam/government', 'mau/party-committee'].flatMap((body) =>
      ['activity:write', 'organisation:write', 'record:read'].map((capability) => ({
        ...{ capability, body, subtree: true, hierarchy: 'party-leadership' },
      })),
    );
    token = await mintToken(server.secret, { subject: 'keeper', grants, issuedAt: NOW, lifetime: 3_600 });
  });
  afterAll(() => server.close());

  describe('the register of a server that nobody has told anything', () => {
    it('knows the associations that documents name, and that the rest is not recorded', async () => {
      const lines = await associationRegister(createClient({ endpoint }), DAY, 'en');
      expect(lines[0]).toBe(
        'Register of associations on 20 November 2026: 5 associations, 0 of them [SAMPLE]',
      );
      expect(lines).toContain('Congress overdue: 0; term running: 0; not known: 5');
      expect(lines).toContain('Nobody found to follow it: 5');
      expect(lines).toContain('  ASSIGNMENT_NOT_RECORDED · 5');
    });
  });

  describe('once the lists are taken in', () => {
    it('says of each list whether it is real, and takes it once', async () => {
      const client = createClient({ endpoint, token });
      expect(await importLists(client, 'en')).toEqual([
        '[REAL] vinh-long/1089-qd-ubnd (2014-07-22): new 16, corrected 0, unchanged 0',
        '[REAL] front/05-hd-mttw-btt (2025-07-30): new 31, corrected 0, unchanged 0',
        '[REAL] state/68-2010-qd-ttg (2010-11-01): new 9, corrected 0, unchanged 0',
        '[SAMPLE] mau/danh-sach-hoi (2016-01-01): new 3, corrected 0, unchanged 0',
      ]);
      await recordSampleFacts(client);
      const again = await importLists(client, 'vi');
      expect(again.map((line) => line.split(': ')[1])).toEqual(
        [16, 31, 9, 3].map((count) => `mới 0, sửa 0, giữ nguyên ${count}`),
      );
    });

    it('says what is overdue or unmonitored and why, of the invented ones; of real ones that it is not known', async () => {
      const lines = await associationRegister(createClient({ endpoint, token }), DAY, 'en');
      // five that documents name, 16 of Vĩnh Long, 32 of the centre under whatever name, three invented
      expect(lines[0]).toBe(
        'Register of associations on 20 November 2026: 56 associations, 3 of them [SAMPLE]',
      );
      expect(lines).toContain('Congress overdue: 1; term running: 1; not known: 54');
      const overdue = lines.slice(lines.findIndex((line) => line.startsWith('Congress overdue')) + 1);
      expect(overdue[0]).toMatch(/^ {2}\[SAMPLE\] .*Gardeners.* \[mau\/mau-hoi-lam-vuon\]$/);
      expect(overdue[1]).toMatch(/ended on 10 May 2023 without a congress/);
      expect(overdue.some((line) => /^ {6}by mau\/danh-sach-hoi/.test(line))).toBe(true);
      expect(lines).toContain('  NOT_ASSIGNED · 1');
      expect(lines).toContain('  ASSIGNMENT_NOT_RECORDED · 55');
      expect(
        lines.filter((line) => /^ {2}\S.* \[[a-z-]+\/[a-z-]+\]$/.test(line) && !line.includes('[SAMPLE]')),
      ).toEqual([]);
    });

    it('keeps the standings apart: the special character ended, the tasks by the list of the day', async () => {
      const client = createClient({ endpoint, token });
      const standing = async (on: string, pattern: RegExp) =>
        (await associationRegister(client, day(on), 'en')).find((line) => pattern.test(line));
      // nine of the centre and 16 of Vĩnh Long on the last day, nobody on the next
      expect(await standing('2024-11-25', /special.*YES/i)).toMatch(/ · 25$/);
      expect(await standing('2024-11-26', /special.*YES/i)).toBeUndefined();
      expect(await standing('2025-07-30', /standing given tasks[^:]*: YES/)).toMatch(/ · 30$/);
      expect(await standing('2026-01-05', /standing given tasks[^:]*: YES/)).toMatch(/ · 18$/);
    });

    it('is printed by the program', async () => {
      const env = { DANVAN_ENDPOINT: endpoint, DANVAN_TOKEN: token, DANVAN_IMPORT: 'on' };
      const { code, out, errors } = await run('association-register', ['2026-11-20'], env);
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      const client = createClient({ endpoint, token });
      const lines = [...(await importLists(client, 'vi')), ...(await associationRegister(client, DAY, 'vi'))];
      expect(out).toBe(`${lines.join('\n')}\n`);
    });
  });
});
