/** `npm run story -- S4 [--url http://…] [--bundled] [--cloud]`: plays a story for people to read. Without a name it lists them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startCounty } from '../../infra/local/running-county.ts'
import { Stage, type Story } from '../support/stage.ts'
import { stories } from './stories.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

async function play(story: Story, url: string): Promise<void> {
  say(`${story.id} ${story.title}`)
  await story.play(new Stage(url, say))
  say(`\n${story.id} 演完 / played`)
}

const startOf = ({ startsAt }: Story) => (startsAt === undefined ? undefined : new Date(startsAt))

async function playAlone(
  story: Story,
  { bundled, cloud }: { bundled: boolean; cloud: boolean },
): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), `xingcun-${story.id.toLowerCase()}-`))
  const county = await startCounty({
    slug: story.county,
    port: 0,
    dataDir,
    bundled,
    asInCloud: cloud,
    startsAt: startOf(story),
  })
  try {
    await play(story, county.url)
  } finally {
    await county.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    bundled: { type: 'boolean', default: false },
    cloud: { type: 'boolean', default: false },
  },
})
const [wanted] = positionals
const story = stories.find(({ id }) => id === wanted?.toUpperCase())
if (!wanted) {
  for (const { id, title, county } of stories) say(`${id}  ${title}  [${county}]`)
} else if (!story) {
  process.stderr.write(
    `没有故事 ${wanted}，可选：${stories.map(({ id }) => id).join('、')} / no such story\n`,
  )
  process.exitCode = 1
} else {
  try {
    await (values.url ? play(story, values.url.replace(/\/$/, '')) : playAlone(story, values))
  } catch (cause) {
    process.stderr.write(`\n${cause instanceof Error ? cause.message : String(cause)}\n`)
    process.exitCode = 1
  }
}
