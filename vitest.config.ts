import { defineConfig } from 'vitest/config';

const shared = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  oxc: { decorator: { legacy: true } },
};

export default defineConfig({
  ...shared,
  test: {
    pool: 'forks',
    globalSetup: ['packages/api/test/support/postgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'examples/**/*.test.ts', 'tools/**/*.test.ts'],
  },
});
