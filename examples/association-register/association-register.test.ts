import { day } from '@danvan/domain';
import { createClient } from '@danvan/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOMS } from '../../packages/api/src/index.js';
import { onDatabase } from '../../packages/api/test/support/databases.js';
import { startTestServer, type TestServer } from '../../packages/api/test/support/server.js';
import { run } from '../shared/run.test-support.js';
import { associationRegister } from './association-register.js';

onDatabase('embedded', (open) => {
  let server: TestServer;
  let endpoint: string;
  beforeAll(async () => {
    server = await startTestServer(await open(), { rooms: ROOMS, config: { associations: true } });
    endpoint = `${server.url}/graphql`;
  });
  afterAll(() => server.close());

  describe('the register of a server that nobody has told anything', () => {
    it('knows what lists say, and that the rest is not recorded', async () => {
      const lines = await associationRegister(createClient({ endpoint }), day('2024-10-01'), 'en');
      expect(lines[0]).toBe('Register of associations on 1 October 2024: 67 associations');
      // five are in the documents themselves; nine of the centre, 16 of Vĩnh Long and 14 of Hồ Chí Minh City, by the lists that name them
      expect(lines.filter((line) => /YES · 39$/.test(line))).toHaveLength(1);
      expect(lines).toContain('Congress overdue: 0');
      expect(lines).toContain('Nobody found to follow it: 67');
      expect(lines.filter((line) => line === '    ASSIGNMENT_NOT_RECORDED')).toHaveLength(67);
    });

    it('is printed by the program', async () => {
      const { code, out, errors } = await run('association-register', ['2025-08-01'], {
        DANVAN_ENDPOINT: endpoint,
      });
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      const lines = await associationRegister(createClient({ endpoint }), day('2025-08-01'), 'vi');
      expect(out).toBe(`${lines.join('\n')}\n`);
    });
  });
});
