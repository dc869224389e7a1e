import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bundleFunctions } from '../../infra/bundle.ts'
import { domains, functionSources } from '../../infra/domains.ts'
import { allPoints, entryPoints, sourceOf } from '../../infra/entry-points.ts'
import { deployedTemplates } from '../support/deployed-county.ts'

const outdir = mkdtempSync(join(tmpdir(), 'xingcun-bundled-'))
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

interface Resource {
  Metadata?: Record<string, string>
  Properties: { Handler?: string }
}

const documentFile = 'docs/openapi.json'
/** The one function that answers with the document carries it. */
const documentBytes = JSON.stringify(JSON.parse(readFileSync(documentFile, 'utf8'))).length
const carried = (bundle: string) =>
  readFileSync(bundle, 'utf8').includes('operationId:') ? documentBytes : 0

describe('the bundled functions', async () => {
  const { stacks, directory } = await deployedTemplates('zhuji')
  const functions = stacks
    .flatMap(({ template }) => Object.values(template.Resources as unknown as Record<string, Resource>))
    .filter(({ Metadata }) => Metadata?.['xingcun:source'])

  it('each lie in an asset of their own, where the template says', () => {
    expect(functions).toHaveLength(functionSources.length)
    const assets = functions.map(({ Metadata, Properties }) => {
      expect(Properties.Handler).toBe('index.handler')
      return join(directory, Metadata?.['aws:asset:path'] ?? '')
    })
    expect(new Set(assets).size).toBe(assets.length)
    for (const asset of assets) {
      const { size } = statSync(join(asset, 'index.mjs'))
      expect(size).toBeGreaterThan(10_000)
      // More would be a dependency that has no business in a function, full zod or the CDK.
      expect(size - carried(join(asset, 'index.mjs'))).toBeLessThan(1_300_000)
    }
  })
})

describe('what a function carries', () => {
  // A client that reads and writes items in every way there is, and nothing else.
  const bare = 'tests/infra/bare-client.ts'
  const folder = join(outdir, 'weighed')
  const { outputs } = bundleFunctions([...functionSources, bare], folder)
  const weighed = new Map(
    Object.values(outputs).map(({ entryPoint = '', bytes, inputs }) => [
      entryPoint,
      {
        bytes,
        reads: Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
          bytesInOutput > 0 ? [file] : [],
        ),
      },
    ]),
  )
  const of = (source: string) => weighed.get(source) ?? { bytes: Number.NaN, reads: [] }
  const readsTexts = new Map(
    allPoints(entryPoints(domains)).map((point) => [sourceOf(point), point.texts === true]),
  )
  const words = /^shared\/reading\/(?:likeness\/|clarity|acts\/(?!acts\.ts))/

  it('is weighed at all', () => {
    expect(of(bare).bytes).toBeGreaterThan(300_000)
    expect(functionSources.filter((source) => readsTexts.get(source)).length).toBeGreaterThan(8)
  })

  it.each(functionSources)(
    '%s: little beyond the client, and words only where it reads what people wrote',
    (source) => {
      const texts = readsTexts.get(source) === true
      const { bytes: whole, reads } = of(source)
      const bytes = whole - (reads.includes(documentFile) ? documentBytes : 0)
      expect(reads.some((file) => words.test(file))).toBe(texts)
      // What a county's words are tried on.
      expect(reads.includes('shared/reading/acts/floor-set.ts')).toBe(source === 'functions/api/words.ts')
      // Set by measuring on 2026-11-27: 1.33 at most where no text is read, 2.11 where it is; the words alone are 0.5, traditional script 0.05 of it.
      // On 2026-11-28, with fitted weights and what each item is called: 3.04 where it is, 3.24 where messages are read as well.
      const messages = reads.includes('shared/gate/proposal/read-proposal.ts')
      const most = messages ? 3.3 : texts ? 3.1 : 1.36
      expect(Math.round((bytes / of(bare).bytes) * 100) / 100).toBeLessThanOrEqual(most)
      expect(messages).toBe(source === 'functions/api/dispatch.ts')
    },
  )
})
