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
  (existsSync(join(root, file)) && file.endsWith('.ts') ? importsOf(file) : [])
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

/** The areas of shared/, from the ground up. */
const areas = ['platform', 'directory', 'reading', 'lists', 'gate', 'work', 'upkeep', 'oversight']

/** Files that reach themselves by imports, each circle once, as the files in it. */
function circlesAmong(files: readonly string[]): string[] {
  const order: string[] = []
  const seen = new Set<string>()
  const importers = new Map<string, string[]>()
  for (const file of files)
    for (const imported of ownImportsOf(file))
      importers.set(imported, [...(importers.get(imported) ?? []), file])
  const walk = (file: string, next: (file: string) => readonly string[], done: (file: string) => void) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const each of next(file)) walk(each, next, done)
    done(file)
  }
  for (const file of files) walk(file, ownImportsOf, (each) => order.push(each))
  seen.clear()
  const circles: string[] = []
  for (const file of order.toReversed()) {
    const members: string[] = []
    walk(
      file,
      (each) => importers.get(each) ?? [],
      (each) => members.push(each),
    )
    if (members.length > 1 || ownImportsOf(file).includes(file)) circles.push(members.sort().join(' ↔ '))
  }
  return circles
}

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
        (file, imported) =>
          imported.endsWith('.table.ts') &&
          dirname(imported) !== dirname(file) &&
          !file.startsWith('shared/platform/who/'),
      ),
    ).toEqual([])
  })

  it('stand in areas, each using only those below it', () => {
    const floor = (file: string) => areas.indexOf(file.split('/')[1] ?? '')
    const inShared = sources.filter((file) => file.startsWith('shared/'))
    expect(inShared.filter((file) => floor(file) < 0)).toEqual([])
    expect(offences(inShared, (file, imported) => floor(imported) > floor(file))).toEqual([])
  })

  it('go round in no circle of files, types included', () => {
    expect(circlesAmong(sources)).toEqual([])
  })

  it('let a thing import no SDK and read no clock', () => {
    const things = [
      'gate/dispatch/order',
      'gate/dispatch/sender',
      'work/tasks/task',
      'work/tasks/ledger',
      'gate/reroutes/reroute',
      'lists/catalogue/item',
      'lists/catalogue/sieve-code',
      'lists/catalogue/draft',
      'lists/catalogue/change',
      'lists/catalogue/revised-list',
      'lists/catalogue/diff',
      'lists/catalogue/versions',
      'lists/catalogue/items-turned',
      'lists/instruments/instrument',
      'platform/who/post',
      'platform/who/unit',
      'gate/screening/screen',
      'reading/matches',
      'gate/screening/form-findings',
      'upkeep/admission/application',
      'upkeep/admission/panel',
      'upkeep/admission/opinion-round',
      'upkeep/admission/admission-limits',
      'upkeep/admission/admitted-item',
      'lists/duties/duty',
      'gate/forms/element',
      'gate/forms/form',
      'gate/forms/asked-form',
      'gate/forms/held-answer',
      'gate/recurring/period',
      'gate/recurring/recurring-duty',
      'work/handovers/handover',
      'work/handovers/change-of-hands',
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
    const keeping = sources.flatMap((file) => /^shared\/(.*)\/[a-z-]+\.table\.ts$/.exec(file)?.[1] ?? [])
    // Notices are written and read by the tests of tasks; what is scored is counted by the call that load is counted by.
    const elsewhere = ['oversight/notices', 'oversight/scoring']
    const missing = [...new Set(keeping)].filter(
      (domain) =>
        !elsewhere.includes(domain) && !refereed.some((test) => test.startsWith(`tests/${domain}/`)),
    )
    expect(missing).toEqual([])
  })
})
