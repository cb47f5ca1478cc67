import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const fromApi = createRequire(new URL('./packages/api/package.json', import.meta.url));

/** One copy of graphql: left alone, tests load its ES module while Apollo and type-graphql load its CommonJS. */
const alias = [{ find: /^graphql$/, replacement: fromApi.resolve('graphql') }];

/** Packages are read from source: the `source` condition of their exports. */
const project = (
  name: string,
  include: string[],
  { globalSetup = [], isolate = true }: { globalSetup?: string[]; isolate?: boolean } = {},
): TestProjectInlineConfiguration => ({
  resolve: { conditions: ['source'], alias },
  ssr: { resolve: { conditions: ['source'] } },
  oxc: { decorator: { legacy: true } },
  test: { name, include, globalSetup, isolate, pool: 'forks', testTimeout: 60_000, hookTimeout: 120_000 },
});

export default defineConfig({
  test: {
    // tests wait for databases and processes as much as they compute: on two cores two of them run beside each other
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // no module of the domain holds state, so that its files may share what they import
      project('domain', ['packages/domain/src/**/*.test.ts'], { isolate: false }),
      project('tools', ['tools/**/*.test.ts', 'bench/**/*.test.ts']),
      project('api', ['packages/{api,sdk}/{src,test}/**/*.test.ts', 'examples/**/*.test.ts'], {
        globalSetup: ['packages/api/test/support/postgres.ts'],
      }),
    ],
  },
});
