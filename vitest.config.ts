import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
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
