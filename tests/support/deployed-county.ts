/**
 * A county that runs the bundles which would deploy, on a copy of a table that was seeded once: what runs is what is
 * deployed, and a bundle starts in a quarter of the time its sources take. One story in journeys/stories.test.ts seeds a
 * county of its own and runs it on the sources, as npm start does.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Templates } from '../../infra/local/blueprint.ts'
import { claim } from '../../infra/local/data-folder.ts'
import { openJournal } from '../../infra/local/journal.ts'
import { type RunningCounty, startCounty } from '../../infra/local/running-county.ts'
import { configOf, synthesise } from '../../infra/local/synthesis.ts'
import { madeOnce } from './made-once.ts'
import { demandDeclaredBy } from './undeclared.ts'

const sources = ['cdk.json', 'package-lock.json', 'tsconfig.json', 'functions', 'infra', 'shared']

/** The templates as they deploy, and the assembly that holds their bundles: made once for all tests. */
export async function deployedTemplates(slug: string): Promise<Templates> {
  const folder = await madeOnce(`deployed-${slug}`, sources, async (empty) => {
    const { stacks } = await synthesise(configOf(slug), true, join(empty, 'assembly'))
    writeFileSync(join(empty, 'stacks.json'), JSON.stringify(stacks))
  })
  const stacks = JSON.parse(readFileSync(join(folder, 'stacks.json'), 'utf8'))
  return { directory: join(folder, 'assembly'), stacks }
}

// Before any story begins: a county that was set up in spring may be looked at in any later week.
const seededAt = new Date('2026-04-01T09:00:00+08:00')

async function seededTable(slug: string, templates: Templates): Promise<string> {
  const folder = await madeOnce(`seeded-${slug}`, sources, async (dataDir) => {
    const county = await startCounty({
      ...{ slug, port: 0, dataDir, startsAt: seededAt, templates, bundled: true, prewarm: false },
    })
    await county.stop()
  })
  return join(folder, 'table.db')
}

export async function startDeployedCounty(options: {
  readonly slug?: string
  readonly port?: number
  readonly dataDir: string
  /** Left out, the present. */
  readonly startsAt?: Date | undefined
  readonly asInCloud?: boolean
}): Promise<RunningCounty> {
  const { slug = 'zhuji', port = 0, dataDir, startsAt, asInCloud = false } = options
  const templates = await deployedTemplates(slug)
  // Another engine keeps its tables elsewhere; a county that was killed goes on with its own.
  if (!process.env.DYNAMODB_ENDPOINT && !existsSync(join(dataDir, 'county.db'))) {
    mkdirSync(dataDir, { recursive: true })
    copyFileSync(await seededTable(slug, templates), join(dataDir, 'table.db'))
    const journal = openJournal(join(dataDir, 'county.db'))
    claim(journal, slug, dataDir)
    journal.set('seeded', 'yes')
    if (startsAt) journal.set('clock-offset', String(startsAt.getTime() - Date.now()))
    journal.close()
  }
  const county = await startCounty({
    ...{ slug, port, dataDir, startsAt, templates, bundled: true, prewarm: false, asInCloud },
  })
  return {
    ...county,
    stop: async () => {
      await county.stop()
      demandDeclaredBy(dataDir)
    },
  }
}
