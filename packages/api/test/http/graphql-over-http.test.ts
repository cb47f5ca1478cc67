import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onDatabase } from '../support/databases.js';
import { startTestServer, type TestServer } from '../support/server.js';

/** Audits that do not pass, by their permanent ids, each for a reason. None of them is a MUST. */
const DEVIATIONS = {
  // a GET without a header that only scripts can set is refused: a page of another site could have made it
  'notice 5A70': 'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'notice D6D5':
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'notice 6A70':
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  // a request that cannot run is the caller's mistake, and a proxy or a log must see it without reading the body
  'warn 572B': 'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'warn FDE2': 'SHOULD use 200 status code on document validation failure when accepting application/json',
  'warn 7B9B': 'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
};

onDatabase('embedded', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open());
  });
  afterAll(() => server.close());

  it('speaks GraphQL over HTTP: no error, and only the deviations that are meant', async () => {
    const results = await auditServer({ url: `${server.url}/graphql` });
    expect(results.filter(({ status }) => status === 'ok').length).toBeGreaterThan(50);
    const found = results.flatMap(({ status, id, name }) =>
      status === 'ok' ? [] : [[`${status} ${id}`, name]],
    );
    expect(Object.fromEntries(found)).toEqual(DEVIATIONS);
  });
});
