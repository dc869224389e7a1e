import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { productDocument } from '../../infra/openapi/product.ts'

const file = join(import.meta.dirname, '../../docs/openapi.json')
const text = readFileSync(file, 'utf8')

describe('the document of the API', () => {
  it('is what the contracts say: `npm run openapi` writes it', async () => {
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(await productDocument())))
  })

  describe('to a linter of another hand, at its strictest', () => {
    let problems: string[]
    beforeAll(async () => {
      const config = await createConfig({ extends: ['recommended-strict'] })
      const found = await lintFromString({ source: text, absoluteRef: file, config })
      problems = found.map(
        ({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`,
      )
    })
    it('is clean', () => {
      expect(problems).toEqual([])
    })
  })
})
