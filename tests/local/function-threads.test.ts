import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { type Crew, createCrew } from '../../infra/local/function-threads.ts'
import type { LocalFunction } from '../../infra/local/local-function.ts'

const folder = mkdtempSync(join(tmpdir(), 'threads-'))
const module = join(folder, 'handlers.mjs')
writeFileSync(
  module,
  `export const tell = async ({ say }) => {
     const found = { who: process.env.WHO, left: process.env.LEFT ?? null }
     process.env.LEFT = 'here'
     if (say) console.log(say)
     return found
   }
   export const wait = ({ ms }) => new Promise((resolve) => setTimeout(() => resolve('waited'), ms))
   export const exit = () => process.exit(3)`,
)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fn = (name: string, handler: string, reserved?: number): LocalFunction => ({
  ...{ name, handler, module, arn: name, timeoutSeconds: 20, memoryMegabytes: 128 },
  ...{ environment: {}, reserved, deadLetters: undefined },
})
const [first, second] = [fn('first', 'tell'), fn('second', 'tell')]
const [slow, single, ending] = [fn('slow', 'wait'), fn('single', 'wait', 1), fn('ending', 'exit')]

let crew: Crew | undefined
const said: string[] = []
function crewOf(usual: number, most: number): Crew {
  crew = createCrew({
    ...{ functions: [first, second, slow, single, ending], usual, most },
    environmentOf: ({ name }) => ({ WHO: name }),
    clock: new SharedArrayBuffer(8),
    said: (name, line) => said.push(`${name}: ${line}`),
  })
  return crew
}
afterEach(() => crew?.stop())

describe('a thread that runs several functions', () => {
  it('shows each its own environment, and what it left there itself', async () => {
    const { run } = crewOf(1, 1)
    const of = async (each: LocalFunction) => await run(each, '{}')
    expect(await of(first)).toEqual({ ok: true, payload: { who: 'first', left: null } })
    expect(await of(second)).toEqual({ ok: true, payload: { who: 'second', left: null } })
    expect(await of(first)).toEqual({ ok: true, payload: { who: 'first', left: 'here' } })
  })

  it('names each line for the function that wrote it', async () => {
    const { run } = crewOf(1, 1)
    await run(first, '{"say":"one"}')
    await run(second, '{"say":"two"}')
    expect(said).toEqual(['first: one', 'second: two'])
  })

  it('fails the event that ended it, and no other', async () => {
    const { run } = crewOf(1, 1)
    const [ended, next] = await Promise.all([run(ending, '{}'), run(first, '{}')])
    expect(ended).toMatchObject({ ok: false, error: { errorType: 'Runtime.ExitError' } })
    expect(next.ok).toBe(true)
  })
})

describe('a crew', () => {
  it('has one thread more where all are slow', async () => {
    const { run } = crewOf(1, 2)
    let waited = false
    const waiting = run(slow, '{"ms":15000}').then(() => {
      waited = true
    })
    expect((await run(first, '{}')).ok).toBe(true)
    expect(waited).toBe(false)
    await crew?.stop()
    await waiting
  })

  it('runs a function no more often at once than is reserved for it', async () => {
    const { run } = crewOf(2, 2)
    let done = 0
    const both = [1, 2].map(() => run(single, '{"ms":300}').then(() => (done += 1)))
    expect((await run(first, '{}')).ok).toBe(true)
    await Promise.race(both)
    await sleep(100)
    expect(done).toBe(1)
    await Promise.all(both)
  })
})
