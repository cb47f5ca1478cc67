import { type Config, readConfig } from './platform/config.js';
import { acceptsSecret, errorDetail, mintToken } from './platform/index.js';
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

/** Ctrl-C reaches a process twice when whoever started it passes the signal on as well. */
const SAME_SIGNAL_MS = 1_000;

/** Ctrl-C or SIGTERM stops in order; again, a second later, at once. */
const stopOnSignals = (server: RunningServer): void => {
  let since: number | null = null;
  const stop = (): void => {
    if (since !== null) {
      if (performance.now() - since > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    since = performance.now();
    server.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};

export interface RunOptions extends Omit<StartOptions, 'config'> {
  /** Queries to try, printed at start; the first one is shown in the IDE. */
  readonly queries?: readonly string[];
  /** What the token for development allows, as in the `grants` claim. */
  readonly developerGrants?: readonly Readonly<Record<string, unknown>>[];
}

const greet = async (server: RunningServer, config: Config, options: RunOptions): Promise<void> => {
  const lines = ['', `  Danvan  ${server.url}/`, `          ${server.url}/graphql`];
  for (const query of options.queries ?? []) lines.push('', ...query.split('\n').map((line) => `  ${line}`));
  if (config.jwtSecret === null && acceptsSecret(null, config.tokens)) {
    const token = await mintToken(server.secret, {
      subject: 'developer',
      grants: options.developerGrants ?? [],
      issuedAt: (options.clock ?? (() => new Date()))(),
      lifetime: TOKEN_LIFETIME,
      issuer: config.tokens.issuer,
      audience: config.tokens.audience,
    });
    lines.push('', `  Authorization: Bearer ${token}`);
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
};

/**
 * Reads the environment, starts, says where, and stops on signals; what prevents it is one line and exit 1.
 * `options` is for a portal that brings its own law or rooms.
 */
export const runFromEnvironment = async (options: RunOptions = {}): Promise<void> => {
  const config = readConfig(process.env);
  if (!config.ok) return fail(new StartError(config.issues));
  try {
    const [defaultQuery] = options.queries ?? [];
    const server = await startServer({
      ...(defaultQuery === undefined ? {} : { defaultQuery }),
      ...options,
      config: config.value,
    });
    stopOnSignals(server);
    await greet(server, config.value, options);
  } catch (error) {
    fail(error);
  }
};
