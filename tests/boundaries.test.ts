import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gatheredFiles, gatheredFolder } from '../infra/gather.ts'
import { areas, domains } from '../shared/domains.ts'
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
    .filter((path) => path.startsWith('.') && !path.includes('$'))
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

const floorOf = (area = '') => (areas as readonly string[]).indexOf(area)
const room = (file: string) => file.split('/')[0] ?? ''

describe('the rooms', () => {
  it('are read at all', () => {
    expect(sources.length).toBeGreaterThan(80)
    expect(sources.flatMap(ownImportsOf).length).toBeGreaterThan(200)
  })

  it('import one way: infra → functions → shared', () => {
    // The document of the API is made of the contracts, and one function answers with it.
    const height = { docs: 0, shared: 0, functions: 1, infra: 2 } as Record<string, number>
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
    const floor = (file: string) => floorOf(file.split('/')[1])
    const inShared = sources.filter((file) => file.startsWith('shared/') && file !== 'shared/domains.ts')
    expect(inShared.filter((file) => floor(file) < 0)).toEqual([])
    expect(offences(inShared, (file, imported) => floor(imported) > floor(file))).toEqual([])
  })

  it('hold exactly the domains that are listed, each by a name of its own, from the ground up', () => {
    const folders = sources
      .filter((file) => /^shared\/.*\.(?:contract|examples|events|records|projection)\.ts$/.test(file))
      .map((file) => dirname(file).slice('shared/'.length))
    expect([...new Set(folders)].filter((folder) => !Object.hasOwn(domains, folder))).toEqual([])
    const names = Object.keys(domains).map((domain) => domain.split('/').at(-1))
    expect(new Set(names).size).toBe(names.length)
    const floors = Object.keys(domains).map((domain) => floorOf(domain.split('/')[0]))
    expect(floors).toEqual([...floors].sort((a, b) => a - b))
  })

  it('keep examples out of what runs: nobody but documents and tests reads them, and they read no code', () => {
    const isExample = (file: string) => /(\.|gathered\/)examples\.ts$/.test(file)
    expect(
      offences(
        sources,
        (file, imported) => isExample(imported) && !isExample(file) && !file.startsWith('infra/'),
      ),
    ).toEqual([])
    const code = /^import (?!type )/m
    const examples = sources.filter((file) => file.startsWith('shared/') && isExample(file))
    expect(examples.length).toBeGreaterThan(10)
    expect(examples.filter((file) => code.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  it('say nothing that is not gathered: npm run gather writes what stands in functions/gathered', () => {
    const written = readdirSync(join(root, gatheredFolder)).map((file) => `${gatheredFolder}/${file}`)
    const files = gatheredFiles()
    expect(written.sort()).toEqual([...files.keys()].sort())
    // Line breaks are the formatter's.
    const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/,? \}/g, ' }')
    for (const [path, text] of files)
      expect(plain(readFileSync(join(root, path), 'utf8')), path).toBe(plain(text))
  })

  it('go round in no circle of files, types included', () => {
    expect(circlesAmong(sources)).toEqual([])
  })

  it('let what is pure import no SDK, keep nothing and read no clock: texts, lifecycles, and what says so of itself', () => {
    const header = (text: string) => /^\s*\/\*\*.*?\*\//s.exec(text)?.[0] ?? ''
    const things = sources.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const declares = /\blifecycle(?:<[^(]*>)?\(/.test(text) && file !== 'shared/platform/lifecycle.ts'
      return file.startsWith('shared/reading/') || declares || /\bPure\b/.test(header(text))
    })
    expect(things.length).toBeGreaterThan(60)
    expect(
      offences(
        things,
        (_, imported) =>
          imported.startsWith('@aws-sdk') ||
          imported.includes('aws-lambda') ||
          imported.endsWith('/table.ts'),
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
