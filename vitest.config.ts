import { defineConfig } from 'vitest/config'
import LongestFirst from './tests/support/longest-first.ts'
import TallyReporter from './tests/support/tally-reporter.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Belongs into the copy of the project that tests/infra/made-up-domain.test.ts makes.
    exclude: ['tests/infra/made-up-domain/**'],
    globalSetup: ['tests/support/engine.ts'],
    setupFiles: ['tests/support/quiet.ts'],
    // Of each domain that keeps something, what writes and reads all of it; the others ask the engine nothing that these do not.
    tags: [{ name: 'table', description: 'runs on DynamoDB Local as well, see tests/support/referee.ts' }],
    // Journeys start a whole county of their own; two cores carry two files at a time.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // For a busy machine; what a test proves never depends on how long it takes.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', new TallyReporter()],
  },
})
