/**
 * What a function's bundle takes to import, beside the bare document client: paired runs, each in a process of its own. By
 * CPU, which a busy machine disturbs least; a cold start in Lambda has a core to itself.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { bundleFunctions, bundleName } from '../../infra/bundle.ts'
import { domains } from '../../infra/domains.ts'
import { allPoints, entryPoints, sourceOf } from '../../infra/entry-points.ts'

const folder = mkdtempSync(join(tmpdir(), 'xingcun-imports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bare = 'tests/infra/bare-client.ts'
const pairs = 5

/** Milliseconds of CPU in a new process, the module's own work included. */
function importOnce(source: string): number {
  const file = join(folder, bundleName(source), 'index.mjs')
  const script = `const before = process.cpuUsage(); await import(${JSON.stringify(file)});
    const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000)`
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }),
  )
}
const medianOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

it('imports of the functions over the bare client (at most 1.25 is wanted where no text is read)', () => {
  const points = allPoints(entryPoints(domains))
  bundleFunctions([...points.map(sourceOf), bare], folder)
  importOnce(bare)
  const rows = points.map((point) => {
    const ratios: number[] = []
    const times: number[] = []
    for (let pair = 0; pair < pairs; pair += 1) {
      const own = importOnce(sourceOf(point))
      times.push(own)
      ratios.push(own / importOnce(bare))
    }
    return {
      function: sourceOf(point),
      texts: point.texts === true,
      ms: medianOf(times),
      ratio: medianOf(ratios),
    }
  })
  for (const { ms, ratio, ...row } of rows.sort((a, b) => b.ratio - a.ratio))
    console.log(
      `${ratio.toFixed(2)} ${ms.toFixed(0)} ms of CPU ${row.function}${row.texts ? ' (reads texts)' : ''}`,
    )
  expect(rows).toHaveLength(points.length)
})
