/**
 * A county that runs the bundles which would deploy, synthesised once for all tests: what runs is what is deployed, and a
 * bundle starts in a quarter of the time its sources take. A story on the sources is in journeys/stories.test.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Templates } from '../../infra/local/blueprint.ts'
import { type RunningCounty, startCounty } from '../../infra/local/running-county.ts'
import { configOf, synthesise } from '../../infra/local/synthesis.ts'
import { madeOnce } from './made-once.ts'

const sources = ['cdk.json', 'package-lock.json', 'tsconfig.json', 'functions', 'infra', 'shared']

async function deployedTemplates(slug: string): Promise<Templates> {
  const folder = await madeOnce(`deployed-${slug}`, sources, async (empty) => {
    const { stacks } = await synthesise(configOf(slug), true, join(empty, 'assembly'))
    writeFileSync(join(empty, 'stacks.json'), JSON.stringify(stacks))
  })
  const stacks = JSON.parse(readFileSync(join(folder, 'stacks.json'), 'utf8'))
  return { directory: join(folder, 'assembly'), stacks }
}

export async function startDeployedCounty(options: {
  readonly slug?: string
  readonly port?: number
  readonly dataDir: string
  readonly startsAt?: Date | undefined
}): Promise<RunningCounty> {
  const { slug = 'zhuji', port = 0, dataDir, startsAt } = options
  const templates = await deployedTemplates(slug)
  return startCounty({ slug, port, dataDir, startsAt, templates, bundled: true, prewarm: false })
}
