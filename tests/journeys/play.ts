/**
 * 演一个故事给人看，不写名字则列出全部；--url 在已运行的县里演，--bundled、--cloud 同 npm start。
 * Plays a story for people to read; without a name it lists them. --url plays it in a county that runs already.
 *
 *   npm run story -- S4 [--url http://…] [--bundled] [--cloud]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { command, noMore } from '../../infra/cli/command.ts'
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

await command(import.meta.filename, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      bundled: { type: 'boolean', default: false },
      cloud: { type: 'boolean', default: false },
    },
  })
  const [wanted, ...more] = positionals
  noMore(more)
  const story = stories.find(({ id }) => id === wanted?.toUpperCase())
  if (!wanted) {
    for (const { id, title, county } of stories) say(`${id}  ${title}  [${county}]`)
    return true
  }
  if (!story) {
    const known = stories.map(({ id }) => id).join('、')
    process.stderr.write(`没有故事 ${wanted}，可选：${known} / no such story\n`)
    return false
  }
  await (values.url ? play(story, values.url.replace(/\/$/, '')) : playAlone(story, values))
  return true
})
