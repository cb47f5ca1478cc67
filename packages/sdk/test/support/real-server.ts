import { CAPABILITIES } from '@danvan/domain';
import { afterAll, beforeAll } from 'vitest';
import { mintToken, ROOMS } from '../../../api/src/index.js';
import { onDatabase } from '../../../api/test/support/databases.js';
import { NOW, startTestServer, type TestServer } from '../../../api/test/support/server.js';

/** The server as it is started for users, with the law that it ships and an empty register. */
export interface RealServer {
  readonly endpoint: () => string;
  /** A token that allows this below the central committee; everything unless told. */
  readonly token: (...capabilities: string[]) => Promise<string>;
}

/** Runs the tests against one real server on an embedded database in memory. */
export const onRealServer = (tests: (server: RealServer) => void): void => {
  onDatabase('embedded', (open) => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startTestServer(await open(), { rooms: ROOMS });
    });
    afterAll(() => server.close());
    tests({
      endpoint: () => `${server.url}/graphql`,
      token: (...capabilities) =>
        mintToken(server.secret, {
          subject: 'portal',
          grants: (capabilities.length > 0 ? capabilities : CAPABILITIES).map((capability) => ({
            capability,
            body: 'viet-nam/party-central-committee',
            subtree: true,
            hierarchy: 'party-leadership',
          })),
          issuedAt: NOW,
          lifetime: 3_600,
        }),
    });
  });
};
