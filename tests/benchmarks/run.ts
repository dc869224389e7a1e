/**
 * 在本机测量并打印：整件任务单的速度、强制结束后的恢复、每次调用的开销；只打印，不评判。双核约八分钟。
 * Prints what the project takes on this machine; times are printed and never judged. About eight minutes on two cores.
 *
 *   npm run benchmark -- [--seconds 30] [--actors 32] [--kill-seconds 40] [--kill-every 10] [--orders 10000] [--only load|inside]
 *
 * load: whole lifecycles over HTTP on a laptop county of its own, with one actor and with many, then under kill -9, all
 * read back afterwards; and the bare table engine beside it. Its data lies in the system's temporary folder, it listens
 * on a free port of loopback, and both are gone at the end. --kill-seconds 0 leaves the kills out.
 * inside: the CPU of a call of the table and of a command over the bare SDK, what functions take to be imported, the
 * sieve against 10,000 open orders, a search of the list, long texts, a backtest of so many --orders.
 * Exits with 1 when a lifecycle was lost, doubled or left standing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { command, Misuse, noMore } from '../../infra/cli/command.ts'
import { machine } from './machine.ts'

function whole(name: string, given: string, least: number): number {
  const value = Number(given)
  if (!Number.isInteger(value) || value < least) throw new Misuse(`--${name} is a whole number from ${least}`)
  return value
}

async function inside(orders: number): Promise<boolean> {
  const vitest = join(import.meta.dirname, '..', '..', 'node_modules', 'vitest', 'vitest.mjs')
  const child = spawn(
    process.execPath,
    [
      vitest,
      'run',
      '--config',
      'vitest.benchmarks.config.ts',
      '--disable-console-intercept',
      '--exclude',
      '**/cost.bench.ts',
    ],
    { stdio: 'inherit', env: { ...process.env, BACKTEST_ORDERS: String(orders) } },
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0
}

await command(import.meta.filename, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '30' },
      actors: { type: 'string', default: '32' },
      'kill-seconds': { type: 'string', default: '40' },
      'kill-every': { type: 'string', default: '10' },
      orders: { type: 'string', default: '10000' },
      only: { type: 'string' },
    },
  })
  noMore(positionals)
  const { only } = values
  if (only !== undefined && only !== 'load' && only !== 'inside') throw new Misuse('--only is load or inside')
  const options = {
    seconds: whole('seconds', values.seconds, 1),
    actors: whole('actors', values.actors, 1),
    killSeconds: whole('kill-seconds', values['kill-seconds'], 0),
    killEvery: whole('kill-every', values['kill-every'], 1),
  }
  const orders = whole('orders', values.orders, 100)
  console.log(`${machine()}.`)
  console.log(
    'Whatever else runs here takes from the times; ratios and CPU seconds suffer less. Compare runs of one hour.\n',
  )
  let sound = true
  if (only !== 'inside') {
    const folder = mkdtempSync(join(tmpdir(), 'xingcun-benchmark-'))
    try {
      const { runLoad } = await import('./load/run-load.ts')
      sound = await runLoad({ ...options, folder })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  if (only !== 'load') sound = (await inside(orders)) && sound
  return sound
})
process.exit()
