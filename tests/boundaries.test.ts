import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refereed } from './support/refereed.ts'

const root = join(import.meta.dirname, '..')
const sources = ['shared', 'functions', 'infra']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts'))

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )
const ownImportsOf = (file: string): string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(root, resolve(root, dirname(file), path)))
const offences = (
  files: readonly string[],
  wrong: (file: string, imported: string) => boolean,
  read = ownImportsOf,
) =>
  files.flatMap((file) =>
    read(file)
      .filter((imported) => wrong(file, imported))
      .map((imported) => `${file} → ${imported}`),
  )

const room = (file: string) => file.split('/')[0] ?? ''

describe('the rooms', () => {
  it('are read at all', () => {
    expect(sources.length).toBeGreaterThan(80)
    expect(sources.flatMap(ownImportsOf).length).toBeGreaterThan(200)
  })

  it('import one way: infra → functions → shared', () => {
    const height = { shared: 0, functions: 1, infra: 2 } as Record<string, number>
    expect(
      offences(sources, (file, imported) => (height[room(imported)] ?? 9) > (height[room(file)] ?? 9)),
    ).toEqual([])
  })

  it('keep a table to its own domain', () => {
    expect(
      offences(
        sources,
        (file, imported) => imported.endsWith('.table.ts') && dirname(imported) !== dirname(file),
      ),
    ).toEqual([])
  })

  it('keep plumbing free of domains, but for who acts and which posts there are', () => {
    const plumbing = sources.filter((file) => dirname(file) === 'shared')
    const known = /^shared\/directory\/(actors|holders|post|titles|unit)\.ts$/
    const wrong = (_: string, imported: string) => dirname(imported) !== 'shared' && !known.test(imported)
    expect(offences(plumbing, wrong)).toEqual([])
  })

  it('let a thing import no SDK and read no clock', () => {
    const things = [
      'dispatch/order',
      'dispatch/sender',
      'tasks/task',
      'tasks/ledger',
      'reroutes/reroute',
      'catalogue/item',
      'catalogue/sieve-code',
      'catalogue/draft',
      'catalogue/change',
      'catalogue/revised',
      'catalogue/diff',
      'catalogue/versions',
      'catalogue/under-review',
      'instruments/instrument',
      'directory/post',
      'directory/unit',
      'screening/screen',
      'screening/read',
      'screening/form-findings',
      'admission/application',
      'admission/panel',
      'admission/opinion-round',
      'admission/limits',
      'admission/admitted-item',
      'duties/duty',
      'forms/element',
      'forms/form',
      'forms/asked',
      'forms/held',
      'recurring/period',
      'recurring/recurring-duty',
      'handovers/handover',
      'handovers/change-of-hands',
    ].map((thing) => `shared/${thing}.ts`)
    expect(things.filter((thing) => !sources.includes(thing))).toEqual([])
    expect(
      offences(
        things,
        (_, imported) => imported.startsWith('@aws-sdk') || imported.includes('aws-lambda'),
        importsOf,
      ),
    ).toEqual([])
    const clocks = things.filter((thing) =>
      /\bnow\(\)|Date\.now|new Date\(\)/.test(readFileSync(join(root, thing), 'utf8')),
    )
    expect(clocks).toEqual([])
  })

  it('name their files for what is in them', () => {
    const vague = /(^|\/)(index|utils?|helpers?|common|manager|service|types|constants)\.ts$/
    expect(sources.filter((file) => vague.test(file))).toEqual([])
    expect(
      sources.filter((file) => !/^[a-z0-9-]+(\.[a-z]+)*\.ts$/.test(file.split('/').at(-1) ?? '')),
    ).toEqual([])
  })

  it('hold no hard-coded partition, region or service domain outside the laptop county', () => {
    const deployed = sources.filter((file) => !file.startsWith('infra/local/'))
    const wrong = deployed.filter((file) =>
      /arn:aws(-cn)?:|amazonaws\.com(\.cn)?(?!')/.test(
        readFileSync(join(root, file), 'utf8').replaceAll("'lambda.amazonaws.com'", ''),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('that keep something are tested on DynamoDB Local too', () => {
    for (const test of refereed) expect(existsSync(join(root, test)), test).toBe(true)
    const keeping = sources.flatMap((file) => /^shared\/([a-z]+)\/.*\.table\.ts$/.exec(file)?.[1] ?? [])
    // Notices are written and read by the tests of tasks; what is scored is counted by the call that load is counted by.
    const elsewhere = ['notices', 'scoring']
    const missing = [...new Set(keeping)].filter(
      (domain) =>
        !elsewhere.includes(domain) && !refereed.some((test) => test.startsWith(`tests/${domain}/`)),
    )
    expect(missing).toEqual([])
  })
})
