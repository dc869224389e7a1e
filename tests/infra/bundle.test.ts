import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { afterAll, describe, expect, it } from 'vitest'
import { countyApp, featureFlags } from '../../infra/county-app.ts'
import { loadCountyConfig } from '../../infra/county-config.ts'
import { functionSources } from '../../infra/domains.ts'

const outdir = mkdtempSync(join(tmpdir(), 'xingcun-bundled-'))
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

interface Resource {
  Metadata?: Record<string, string>
  Properties: { Handler?: string }
}

describe('the bundled functions', () => {
  const app = new App({
    outdir,
    context: { ...featureFlags(), 'aws:cdk:enable-asset-metadata': true },
    builtinCloudFormationValidation: false,
  })
  const assembly = countyApp({ app, config: loadCountyConfig('zhuji'), bundle: true }).synth()
  const functions = assembly.stacks
    .flatMap(({ template }) => Object.values(template.Resources as Record<string, Resource>))
    .filter(({ Metadata }) => Metadata?.['xingcun:source'])

  it('each lie in an asset of their own, where the template says', () => {
    expect(functions).toHaveLength(functionSources.length)
    const assets = functions.map(({ Metadata, Properties }) => {
      expect(Properties.Handler).toBe('index.handler')
      return join(assembly.directory, Metadata?.['aws:asset:path'] ?? '')
    })
    expect(new Set(assets).size).toBe(assets.length)
    for (const asset of assets) {
      const { size } = statSync(join(asset, 'index.mjs'))
      expect(size).toBeGreaterThan(10_000)
      // A megabyte would be a dependency that has no business in a function, full zod or the CDK.
      expect(size).toBeLessThan(1_000_000)
    }
  })
})
