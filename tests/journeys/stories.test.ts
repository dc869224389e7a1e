import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type RunningCounty, startCounty } from '../../infra/local/running-county.ts'
import { startDeployedCounty } from '../support/deployed-county.ts'
import { Stage, type Story } from '../support/stage.ts'
import { stories } from './stories.ts'

const running = new Map<string, RunningCounty>()
const folders: string[] = []

/**
 * One county of a kind serves all stories that happen in it, as one would. They play with the cloud's limits on: late
 * indexes, roles that deny, everything delivered twice; the one from the sources plays as npm start runs it.
 */
async function countyOf({ county: slug, startsAt }: Story, fromSources = false): Promise<RunningCounty> {
  const name = `${slug}-${fromSources}-${startsAt ?? 'now'}`
  const known = running.get(name)
  if (known) return known
  const dataDir = mkdtempSync(join(tmpdir(), `xingcun-${slug}-`))
  folders.push(dataDir)
  const county = fromSources
    ? await startCounty({ slug, port: 0, dataDir, prewarm: false })
    : await startDeployedCounty({
        ...{ slug, dataDir, startsAt: startsAt ? new Date(startsAt) : undefined },
        // Another engine is not made to look like the cloud.
        asInCloud: !process.env.DYNAMODB_ENDPOINT,
      })
  running.set(name, county)
  return county
}

afterAll(async () => {
  for (const county of running.values()) await county.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function play(story: Story, fromSources = false): Promise<string[]> {
  const told: string[] = []
  const county = await countyOf(story, fromSources)
  await story.play(new Stage(county.url, (line) => told.push(line)))
  return told
}

describe('the stories', () => {
  it.each(stories.map((story) => [story.id, story.title, story] as const))(
    '%s %s',
    async (_id, _title, story) => {
      const told = await play(story)
      expect(told.filter((line) => line.includes('✓')).length).toBeGreaterThan(5)
    },
    // S11 lives through half a year of schedules.
    600_000,
  )

  it('S4 plays a second time in the same county', async () => {
    const s4 = stories.find(({ id }) => id === 'S4')
    expect((s4 && (await play(s4)))?.at(-1)).toContain('✓')
  }, 300_000)

  it('S4 plays on the sources too, as npm start runs them', async () => {
    const s4 = stories.find(({ id }) => id === 'S4')
    expect((s4 && (await play(s4, true)))?.at(-1)).toContain('✓')
  }, 300_000)
})
