import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { findDovecot } from './scripts/dovecot.js';

/** Training the reader takes minutes of one core: last, it would leave the other idle. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith('/tests/reader-training.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const MAILBOX_TESTS = {
  extends: true as const,
  test: {
    name: 'mailbox',
    include: ['tests/mailbox/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts', 'tests/support/dovecot-setup.ts'],
  },
};

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // A machine that is busy with other things is slow, and nothing is wrong with what it tests.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
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
          exclude: ['tests/journeys/**', 'tests/mailbox/**'],
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
      // Over a real mail server. Where there is none, scripts/test.js says that these were not run.
      ...(findDovecot() ? [MAILBOX_TESTS] : []),
    ],
  },
});
