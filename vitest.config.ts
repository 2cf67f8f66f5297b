import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // A machine that is busy with other things is slow, and nothing is wrong with what it tests.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Two projects, so that a look at one pure function doesn't start a database.
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['src/{domain,contract,web}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'storage',
          include: ['src/server/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
    ],
  },
});
