import { CAPABILITIES } from '@danvan/domain';
import { afterAll, beforeAll } from 'vitest';
import { type Database, mintToken, ROOMS } from '../../../api/src/index.js';
import { onDatabase } from '../../../api/test/support/databases.js';
import { NOW, startTestServer, type TestOptions, type TestServer } from '../../../api/test/support/server.js';

/** The server as it is started for users, with the law that it ships and an empty register. */
export interface RealServer {
  readonly url: () => string;
  readonly endpoint: () => string;
  readonly database: () => Database;
  /** A token that allows this below the central committee; everything unless told. */
  readonly token: (...capabilities: string[]) => Promise<string>;
  /** A token of this server that ended so many seconds ago. */
  readonly endedToken: (secondsAgo: number) => Promise<string>;
}

/** Runs the tests against one real server on an embedded database in memory. */
export const onRealServer = (
  tests: (server: RealServer) => void,
  config: TestOptions['config'] = {},
): void => {
  onDatabase('embedded', (open) => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startTestServer(await open(), { rooms: ROOMS, config });
    });
    afterAll(() => server.close());
    const tokenOf = (capabilities: readonly string[], issuedAt: Date): Promise<string> =>
      mintToken(server.secret, {
        subject: 'portal',
        grants: capabilities.map((capability) => ({
          capability,
          body: 'viet-nam/party-central-committee',
          subtree: true,
          hierarchy: 'party-leadership',
        })),
        issuedAt,
        lifetime: 3_600,
      });
    tests({
      url: () => server.url,
      endpoint: () => `${server.url}/graphql`,
      database: () => server.database,
      token: (...capabilities) => tokenOf(capabilities.length > 0 ? capabilities : CAPABILITIES, NOW),
      endedToken: (secondsAgo) =>
        tokenOf(CAPABILITIES, new Date(NOW.getTime() - (3_600 + secondsAgo) * 1_000)),
    });
  });
};
