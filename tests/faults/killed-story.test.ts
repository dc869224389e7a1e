import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { stories } from '../journeys/stories.ts'
import { freePort } from '../support/engine.ts'
import { Stage } from '../support/stage.ts'
import { demandDeclaredBy } from '../support/undeclared.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'xingcun-killed-'))

let port: number
let url: string
let process_: ChildProcess
let returning: Promise<void> | undefined

async function ready(): Promise<void> {
  // Two minutes: a busy machine takes its time to start a county.
  for (let tries = 0; tries < 2_400; tries += 1) {
    const health = await fetch(`${url}/local/health`).catch(() => undefined)
    if (health?.status === 200) return
    await pause(50)
  }
  throw new Error('the county does not come back')
}

function start(): Promise<void> {
  process_ = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'killable-county.ts'),
      String(port),
      dataDir,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  return ready()
}

async function killAndRestart(): Promise<void> {
  const gone = once(process_, 'exit')
  process_.kill('SIGKILL')
  await gone
  await start()
}

beforeAll(async () => {
  port = await freePort()
  url = `http://127.0.0.1:${port}`
  await start()
})
afterAll(async () => {
  const gone = once(process_, 'exit')
  process_.kill('SIGTERM')
  await gone
  demandDeclaredBy(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
})

// So that several tellings begin, and each is killed on from there to its end.
const mostInOneTelling = 4

/**
 * Fourteen kills in all. A story is told again until it has had its share, and only a kill while it is under way counts:
 * each comes up to two seconds after the county is back from the one before, so that they fall all over the story, on
 * what an earlier one left half done too.
 */
it.each([
  ['S4', 10],
  ['S12', 4],
])(
  '%s loses nothing acknowledged and finishes, killed with -9 at each of %i random moments',
  async (id, kills) => {
    const story = stories.find((each) => each.id === id)
    if (!story) throw new Error(`${id} is missing`)
    let killed = 0
    while (killed < kills) {
      const told: string[] = []
      const moments: number[] = []
      let over = false
      const stage = new Stage(
        url,
        (line) => told.push(line),
        async () => {
          await (returning ?? pause(20))
          await ready()
        },
      )
      const playing = story.play(stage).finally(() => {
        over = true
      })
      const killing = async () => {
        while (killed < kills && moments.length < mostInOneTelling) {
          const moment = Math.round(Math.random() * 2_000)
          await pause(moment)
          if (over) return
          moments.push(moment)
          killed += 1
          returning = killAndRestart()
          await returning
        }
      }
      try {
        await Promise.all([playing, killing()])
      } catch (cause) {
        const logged = readFileSync(join(dataDir, 'functions.log'), 'utf8')
          .split('\n')
          .filter((line) => line.includes('"level":"error"'))
        throw new Error(
          `killed after ${moments.join(' ms, and after ')} ms, then:\n${[...told.slice(-6), ...logged.slice(-3)].join('\n')}`,
          { cause },
        )
      }
    }
    expect(killed).toBe(kills)
  },
  900_000,
)
