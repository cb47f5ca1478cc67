import { type Config, readConfig } from './platform/config.js';
import { errorDetail, mintToken } from './platform/index.js';
import { StartError, startMessage } from './platform/start-issues.js';
import { type RunningServer, type StartOptions, startServer } from './start-server.js';

/** Seconds that the token printed at start is good for. */
const TOKEN_LIFETIME = 12 * 3_600;

const fail = (error: unknown): never => {
  const lines =
    error instanceof StartError
      ? error.issues.map(startMessage)
      : [`Danvan: ${errorDetail(error).message} [START_FAILED]`];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
};

/** Ctrl-C or SIGTERM once stops in order; a second time, at once. */
const stopOnSignals = (server: RunningServer): void => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    server.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};

const greet = async (server: RunningServer, config: Config): Promise<void> => {
  const lines = ['', `  Danvan  ${server.url}/`, `          ${server.url}/graphql`];
  if (config.jwtSecret === null) {
    const token = await mintToken(server.secret, {
      subject: 'developer',
      grants: [],
      issuedAt: new Date(),
      lifetime: TOKEN_LIFETIME,
    });
    lines.push('', `  Authorization: Bearer ${token}`);
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
};

/**
 * Reads the environment, starts, says where, and stops on signals; what prevents it is one line and exit 1.
 * `options` is for a portal that brings its own law or rooms.
 */
export const runFromEnvironment = async (options: Omit<StartOptions, 'config'> = {}): Promise<void> => {
  const config = readConfig(process.env);
  if (!config.ok) return fail(new StartError(config.issues));
  try {
    const server = await startServer({ ...options, config: config.value });
    stopOnSignals(server);
    await greet(server, config.value);
  } catch (error) {
    fail(error);
  }
};
