import { defineConfig } from 'vitest/config'
import TallyReporter from './tests/support/tally-reporter.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/engine.ts'],
    setupFiles: ['tests/support/quiet.ts'],
    // Journeys start a whole county of their own; two cores carry two files at a time.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', new TallyReporter()],
  },
})
