/** `npm run benchmark`: timings and sizes, printed for people; nothing here can fail on a busy machine. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/benchmarks/*.bench.ts'],
    globalSetup: ['tests/support/engine.ts'],
    maxWorkers: 1,
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
})
