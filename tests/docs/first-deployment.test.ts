import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCountyConfig } from '../../infra/county-config.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/first-deployment.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

describe('the page of the first deployment', () => {
  it('is numbered without a gap', () => {
    const steps = [...page.matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => Number(number))
    expect(steps).toEqual(steps.map((_, at) => at + 1))
    expect(steps.length).toBeGreaterThan(7)
  })

  it('shows a county’s file that holds', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
    expect(parseCountyConfig(JSON.parse(json), 'x.json', 'zhuji')).toMatchObject({ demo: false })
  })

  it.each(['README.md', 'README.zh-CN.md', 'docs/first-deployment.md', 'docs/runbook.md'])(
    'names the county wherever %s has somebody run the CDK, which reads its file for everything',
    (path) => {
      const text = readFileSync(join(root, path), 'utf8')
      const commands = [...text.matchAll(/\bcdk (?:deploy|diff|synth|bootstrap|destroy)\b[^\n`]*/g)]
      expect(commands.map(([command]) => command).filter((each) => !each.includes('-c county='))).toEqual([])
    },
  )

  it('names commands and files that there are', () => {
    const commands = [...page.matchAll(/npm run ([a-z-]+)/g)].map(([, name = '']) => name)
    expect(commands.length).toBeGreaterThan(5)
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
    const files = [...page.matchAll(/`((?:infra|shared|docs)\/[\w./-]+)`/g)].map(([, file = '']) => file)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})
