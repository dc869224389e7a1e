/** Measures what use cases ask of table, functions and logs: the units of the first play, the CPU of many. */
import { answered } from '../../budgets/door.ts'
import { type Cost, costOf } from '../../budgets/meter.ts'
import { playOrder, type Step } from '../../budgets/order-play.ts'
import type { Look } from './browsing.ts'
import type { Measured } from './month.ts'

/** Bytes that the functions wrote to their logs so far; `keepLogs` has to be called first. */
let logged = 0

/** Counts what the functions write to their logs, and keeps it off the terminal. */
export function keepLogs(): void {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
    if (typeof chunk !== 'string' || !/^\{"(_aws|level)":/.test(chunk)) return write(chunk, ...rest)
    logged += Buffer.byteLength(chunk)
    return true
  }) as typeof process.stdout.write
}

interface Taken extends Cost {
  readonly cpuMs: number
  readonly logBytes: number
  readonly replyBytes: number
}

async function taken(work: () => Promise<unknown>): Promise<Taken> {
  const before = { cpu: process.cpuUsage(), logged, replied: answered.replyBytes }
  const cost = await costOf(work)
  const { user, system } = process.cpuUsage(before.cpu)
  return {
    ...cost,
    cpuMs: (user + system) / 1000,
    logBytes: logged - before.logged,
    replyBytes: answered.replyBytes - before.replied,
  }
}

const nothing: Measured = {
  ...{ readUnits: 0, writeUnits: 0, calls: 0, requests: 0, invocations: 0 },
  ...{ cpuMs: 0, logBytes: 0, replyBytes: 0 },
}
const added = (one: Measured, run: string, cost: Taken): Measured => ({
  readUnits: one.readUnits + cost.readUnits,
  writeUnits: one.writeUnits + cost.writeUnits,
  // The publisher's own call is to the bus, which takes no less.
  calls: one.calls + cost.reads + cost.transactions + (run === 'stream/publish' ? 1 : 0),
  requests: one.requests + (run.startsWith('api/') ? 1 : 0),
  invocations: one.invocations + 1,
  cpuMs: one.cpuMs + cost.cpuMs,
  logBytes: one.logBytes + cost.logBytes,
  replyBytes: one.replyBytes + cost.replyBytes,
})

const medianOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Units and bytes of the first play; its CPU is the compiler's, so that the median of the later ones is taken. */
export async function measurePlays(plays: number): Promise<Map<string, Measured>> {
  const all: (Step & { cost: Taken })[][] = []
  for (let at = 0; at < plays; at += 1)
    all.push((await playOrder((_, work) => taken(work))).steps as (Step & { cost: Taken })[])
  const measured = new Map<string, Measured>()
  for (const [at, { useCase, run, cost }] of (all[0] ?? []).entries()) {
    const later = all.slice(Math.floor(plays / 3)).map((steps) => steps[at]?.cost.cpuMs ?? 0)
    const one = measured.get(useCase) ?? nothing
    measured.set(useCase, added(one, run, { ...cost, cpuMs: medianOf(later) }))
  }
  return measured
}

/** What it asks when whoever looks is known by now; who calls is a line of its own in the month. */
export async function measureLook({ run, look }: Look, times: number): Promise<Measured> {
  await look()
  const costs: Taken[] = []
  for (let at = 0; at < times; at += 1) costs.push(await taken(look))
  const [first] = costs
  if (!first) throw new Error('nothing was measured')
  const later = costs.slice(Math.floor(times / 3)).map(({ cpuMs }) => cpuMs)
  return added(nothing, run, { ...first, cpuMs: medianOf(later) })
}

/** A round of the clock, once. */
export async function measureRound(name: string, work: () => Promise<unknown>): Promise<Measured> {
  return added(nothing, `schedule/${name}`, await taken(work))
}
