import { defineConfig } from 'vitest/config'
import LongestFirst from './tests/support/longest-first.ts'
import TallyReporter from './tests/support/tally-reporter.ts'

// For a busy machine; what a test proves never depends on how long it takes.
const patience = { testTimeout: 180_000, hookTimeout: 180_000 }

export default defineConfig({
  test: {
    // Journeys start a whole county of their own; two cores carry two files at a time.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new TallyReporter()],
    // Of each domain that keeps something, what writes and reads all of it; the others ask the engine nothing that these do not.
    tags: [{ name: 'table', description: 'runs on DynamoDB Local as well, see tests/support/referee.ts' }],
    projects: [
      {
        extends: true,
        test: {
          ...patience,
          name: 'county',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/infra/**'],
          globalSetup: ['tests/support/engine.ts'],
          setupFiles: ['tests/support/quiet.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...patience,
          name: 'templates',
          // Below the folder lies what belongs into the copy of the project that made-up-domain.test.ts makes.
          include: ['tests/infra/*.test.ts'],
          // The CDK takes longer to load than the tests to pass, and they change nothing of each other's: it is loaded once.
          isolate: false,
        },
      },
    ],
  },
})
