import { afterAll, beforeAll, expect, it } from 'vitest';
import { mintToken } from '../../src/index.js';
import { forEachDatabase } from '../support/databases.js';
import { NOW, startTestServer, type TestServer } from '../support/server.js';
import { CLERK, ISSUER, invented, REGISTER } from './support/invented-document.js';
import { ROOMS } from './support/world.js';

forEachDatabase((open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open(), { rooms: ROOMS });
  });
  afterAll(() => server.close());

  const bearer = async (held: typeof CLERK.grants, language = 'vi') => {
    const grants = held.map((grant) => ({ ...grant }));
    const token = await mintToken(server.secret, { subject: 'clerk', grants, issuedAt: NOW, lifetime: 60 });
    return { authorization: `Bearer ${token}`, 'accept-language': language };
  };

  it('registers for a caller with leave and shows the document to everybody', async () => {
    const input = invented();
    const { body } = await server.post(REGISTER, { input }, await bearer(CLERK.grants));
    expect(body.data.registerDocument).toMatchObject({ userErrors: [], document: { slug: input.slug } });
    const seen = await server.post('query ($id: ID!) { document(id: $id) { version } }', { id: input.slug });
    expect(seen.body.data.document).toEqual({ version: 1 });
  });

  it('refuses in the language of the request', async () => {
    const slug = `${ISSUER}/taken`;
    await server.post(REGISTER, { input: invented({ slug }) }, await bearer(CLERK.grants));
    const input = invented({ slug });
    for (const [language, message] of [
      [
        'vi',
        'Đã có văn bản mang mã ha-tinh/party-committee/taken; muốn đính chính phải nêu phiên bản hiện tại',
      ],
      [
        'en',
        'There is a document ha-tinh/party-committee/taken already; to correct it, state its current version',
      ],
    ] as const) {
      const { body } = await server.post(REGISTER, { input }, await bearer(CLERK.grants, language));
      expect(body.data.registerDocument.userErrors).toEqual([
        { code: 'DOCUMENT_EXISTS', field: ['slug'], message },
      ]);
    }
  });

  it('turns away who is nobody, and who has no leave', async () => {
    const input = invented();
    const anonymous = await server.post(REGISTER, { input });
    expect([anonymous.status, anonymous.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const reader = await server.post(REGISTER, { input }, await bearer([]));
    expect([reader.status, reader.body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    const elsewhere = CLERK.grants.map((grant) => ({ ...grant, body: 'quang-tri/party-committee' }));
    const other = await server.post(REGISTER, { input }, await bearer(elsewhere));
    expect(other.body.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});
