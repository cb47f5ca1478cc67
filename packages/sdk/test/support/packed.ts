import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, install, PACKAGES, pack } from '../../../../tools/packages/pack.js';

const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));

const SERVER = `
import { readConfig, ROOMS, startServer } from '@danvan/api';
import { law } from '@danvan/domain/law';
const config = readConfig(process.env);
if (!config.ok) throw new Error(JSON.stringify(config.issues));
const server = await startServer({ config: config.value, law, rooms: ROOMS, log: () => {} });
process.on('SIGTERM', () => server.close());
console.log(server.url);
`;

/** An application in a folder of its own, into which the three packages were installed as they are published. */
export interface Application {
  readonly folder: string;
  readonly write: (file: string, text: string) => string;
  /** What a program of the application printed, errors too. */
  readonly run: (file: string, text: string) => string;
  /** What the compiler has to say of a file. */
  readonly compile: (...args: string[]) => string;
  /** Starts the installed server, and gives the address of its endpoint. */
  readonly startServer: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const note = (chunk: unknown): void => {
      said += String(chunk);
      const address = /^http:\/\/\S+$/m.exec(said)?.[0];
      if (address) resolve(`${address}/graphql`);
    };
    server.stdout?.on('data', note);
    server.stderr?.on('data', note);
    server.on('exit', () => reject(new Error(said)));
  });

export const newApplication = (): Application => {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-application-'));
  let server: ChildProcess | null = null;
  const write = (file: string, text: string): string => {
    writeFileSync(join(folder, file), text);
    return join(folder, file);
  };
  build();
  for (const name of PACKAGES) install(name, pack(name, join(folder, 'tarballs')), folder);
  write('package.json', '{ "type": "module" }');
  for (const file of ['types.ts', 'domain.ts', 'server.ts'])
    copyFileSync(fileURLToPath(new URL(`../consumer/${file}`, import.meta.url)), join(folder, file));
  const node = (args: string[]): string => {
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return stdout + stderr;
  };
  return {
    folder,
    write,
    run: (file, text) => node([write(file, text)]),
    compile: (...args) => node([join(typescript, 'bin/tsc'), '--ignoreConfig', ...args]),
    startServer: () => {
      const env = {
        PATH: process.env.PATH,
        PORT: '0',
        DANVAN_DATA_DIR: join(folder, 'data'),
        DANVAN_SAMPLES: 'off',
        DANVAN_LIMIT_ANONYMOUS_BUCKET: '100000',
      };
      server = spawn(process.execPath, [write('serve.js', SERVER)], { cwd: folder, env });
      return addressOf(server);
    },
    remove: async () => {
      if (server && server.exitCode === null) {
        const gone = new Promise((resolve) => server?.on('exit', resolve));
        server.kill();
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
