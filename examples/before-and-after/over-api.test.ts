import { TWO_LEVELS_FROM } from '@danvan/domain/reference';
import { createClient } from '@danvan/sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOMS } from '../../packages/api/src/index.js';
import { forEachDatabase } from '../../packages/api/test/support/databases.js';
import { startTestServer, type TestServer } from '../../packages/api/test/support/server.js';
import { beforeAndAfter } from './before-and-after.js';
import { beforeAndAfterOverApi } from './over-api.js';

forEachDatabase((open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open(), { rooms: ROOMS, places: 'all' });
  });
  afterAll(() => server.close());

  it('answers over the API what the domain answers offline', async () => {
    const client = createClient({ endpoint: `${server.url}/graphql` });
    const lines = await beforeAndAfterOverApi(client, TWO_LEVELS_FROM, 'vi');
    expect(lines).toEqual([
      '30/6/2025: tỉnh Quảng Trị [quang-tri] · mã 45',
      '  từ: chưa ghi nhận',
      '  gồm: 10',
      '  Tỉnh ủy Quảng Trị [quang-tri/party-committee] · từ: chưa ghi nhận',
      '1/7/2025: tỉnh Quảng Trị [quang-tri-2025] · mã 44',
      '  từ: tỉnh Quảng Bình, tỉnh Quảng Trị',
      '  gồm: 78',
      '  Tỉnh ủy Quảng Trị [quang-tri-2025/party-committee] · từ: quang-tri/party-committee',
      '30/6/2025: tỉnh Lào Cai [lao-cai] · mã 10',
      '  từ: chưa ghi nhận',
      '  gồm: 9',
      '  Tỉnh ủy Lào Cai [lao-cai/party-committee] · từ: chưa ghi nhận',
      '1/7/2025: tỉnh Lào Cai [lao-cai-2025] · mã 15',
      '  từ: tỉnh Lào Cai, tỉnh Yên Bái',
      '  gồm: 99',
      '  Tỉnh ủy Lào Cai [lao-cai-2025/party-committee] · từ: lao-cai/party-committee',
    ]);
    // the same heads and origins as the offline half prints
    const offline = beforeAndAfter(TWO_LEVELS_FROM, 'vi').join('\n');
    for (const line of lines.filter((each) => /^ {2}từ: tỉnh/u.test(each))) expect(offline).toContain(line);
  });
});
