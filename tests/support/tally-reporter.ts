/** Ends a run with its slowest files and then the plain line `N passed, N failed`, which CI and people read alike. */
import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

const shown = 20

export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0
    let failed = unhandledErrors.length
    for (const module of modules) {
      // A file that fails before its tests run is one failure, not none.
      if (module.errors().length > 0) failed += 1
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed += 1
        if (test.result().state === 'failed') failed += 1
      }
    }
    process.stdout.write(slowest(modules))
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  }
}

/** Where the time goes, so that a file that grows is seen while it is small. Loading counts: it is most of many a file. */
function slowest(modules: readonly TestModule[]): string {
  const lines = modules
    .map((module) => {
      const { collectDuration, setupDuration, duration } = module.diagnostic()
      return {
        file: relative(process.cwd(), module.moduleId),
        loading: collectDuration + setupDuration,
        duration,
      }
    })
    .sort((a, b) => b.loading + b.duration - (a.loading + a.duration))
    .slice(0, shown)
    .map(
      ({ file, loading, duration }) =>
        `${seconds(loading + duration)}  of it loading ${seconds(loading)}  ${file}`,
    )
  return lines.length > 1 ? `\nThe slowest files:\n${lines.join('\n')}\n` : ''
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1).padStart(6)} s`
