/** Lifecycles on the laptop county: quiet, crowded, killed; then everything read back, and the bare engine beside it. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../support/engine.ts'
import { table } from '../table.ts'
import { type Bare, bareEngine, quantiles } from './bare-engine.ts'
import { openCaller } from './caller.ts'
import { castOf } from './cast.ts'
import { type Laptop, startLaptop } from './laptop.ts'
import { type Phase, runPhase } from './phase.ts'
import { readBack } from './readback.ts'

export interface LoadOptions {
  readonly folder: string
  readonly actors: number
  readonly seconds: number
  readonly killSeconds: number
  readonly killEvery: number
}

const root = join(import.meta.dirname, '..', '..', '..')
const warmUpSeconds = 5
const bareSeconds = 8

/** @returns false when something was lost, doubled, stuck or broken */
export async function runLoad(options: LoadOptions): Promise<boolean> {
  const { folder, actors, seconds, killSeconds, killEvery } = options
  const dataDir = join(folder, 'county')
  const began = performance.now()
  const laptop = await startLaptop(dataDir, await freePort())
  try {
    console.log(
      `The county answers ${((performance.now() - began) / 1000).toFixed(1)} s after its first start.`,
    )
    const caller = openCaller(laptop.port)
    const cast = await castOf(caller, actors)
    const warm = await runPhase(caller, cast, Math.min(2, actors), warmUpSeconds)
    const phases = [warm]
    for (const count of [...new Set([1, actors])]) {
      const before = laptop.cpuSeconds()
      const phase = await runPhase(caller, cast, count, seconds)
      phases.push(phase)
      print(count, phase, before, laptop)
    }
    const killed =
      killSeconds > 0 ? await underKills(...([caller, cast, laptop, options] as const)) : undefined
    if (killed) phases.push(killed)
    await settled(caller)
    const from = performance.now()
    const found = await readBack(
      caller,
      cast,
      phases.flatMap(({ told }) => told),
    )
    const wrong = [found.lost, found.doubled, found.stuck, found.broken]
    console.log(
      `Read back in ${((performance.now() - from) / 1000).toFixed(0)} s: ${found.orders} orders, ${found.tasks} tasks, ${found.events} events; ` +
        `lost ${found.lost.length}, doubled ${found.doubled.length}, stuck ${found.stuck.length}, trails broken ${found.broken.length}.`,
    )
    for (const each of wrong.flat().slice(0, 20)) console.log(`  ${each}`)
    if (killSeconds > 0) console.log(`(with kill -9 every ${killEvery} s for ${killSeconds} s)`)
    caller.close()
    await laptop.stop()
    const bareDir = join(folder, 'bare')
    mkdirSync(bareDir)
    printBare(await bareEngine(root, bareDir, [...new Set([1, actors])], bareSeconds))
    console.log('What a lifecycle asks of the table, npm run cost counts.\n')
    return wrong.flat().length === 0
  } finally {
    await laptop.stop()
  }
}

async function underKills(
  ...[caller, cast, laptop, options]: [
    ReturnType<typeof openCaller>,
    Awaited<ReturnType<typeof castOf>>,
    Laptop,
    LoadOptions,
  ]
): Promise<Phase> {
  const { actors, killSeconds, killEvery } = options
  const back: number[] = []
  const playing = runPhase(caller, cast, actors, killSeconds)
  const until = performance.now() + killSeconds * 1000
  for (;;) {
    await sleep(killEvery * 1000)
    if (performance.now() >= until) break
    back.push(await laptop.killAndStart())
  }
  const phase = await playing
  const seconds = back.map((ms) => (ms / 1000).toFixed(1)).join(', ')
  console.log(
    `\n${actors} actors, killed ${back.length} times (answers again after ${seconds} s): ` +
      `${phase.ended} of ${phase.told.length} lifecycles ended, ${phase.sentAgain} requests sent again.`,
  )
  return phase
}

/** What follows from the last step is done too. */
async function settled(caller: ReturnType<typeof openCaller>): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const { status } = await caller.ask('GET', '/local/idle?timeoutMs=20000')
    if (status === 200) return
  }
  console.log('The county is not idle after more than a minute.')
}

function print(
  ...[actors, phase, before, laptop]: [number, Phase, ReturnType<Laptop['cpuSeconds']>, Laptop]
): void {
  const { ended, seconds, requests, times } = phase
  const after = laptop.cpuSeconds()
  const each = (from: number, to: number) => `${(((to - from) / ended) * 1000).toFixed(0)} ms`
  const cpu =
    before && after && ended > 0
      ? `; CPU a lifecycle: the county ${each(before.county, after.county)}, the engine ${each(before.engine, after.engine)}`
      : ''
  console.log(
    `\n${actors} actor${actors === 1 ? '' : 's'}: ${(ended / seconds).toFixed(2)} lifecycles a second (${ended} in ${seconds.toFixed(0)} s, the last ends included; ${requests} requests${cpu})`,
  )
  const rows = [...times].map(([name, taken]) => {
    const { p50, p95 } = quantiles(taken)
    return [name, String(taken.length), p50.toFixed(0), p95.toFixed(0)]
  })
  console.log(table(['step', 'count', 'p50 ms', 'p95 ms'], rows))
}

function printBare(found: readonly Bare[]): void {
  const rows = found.map(({ actors, perSecond, p50, p95 }) => [
    `${actors}`,
    perSecond.toFixed(0),
    p50.toFixed(1),
    p95.toFixed(1),
  ])
  console.log(
    '\nThe bare engine: transactions of two items, the county’s table with its indexes and stream, the same SDK',
  )
  console.log(table(['actors', 'a second', 'p50 ms', 'p95 ms'], rows))
}
