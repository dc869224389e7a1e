import { afterEach, beforeAll, expect, it } from 'vitest'
import { forgetReader, readerInForce } from '../../../shared/lists/words/current-reader.ts'
import { importWords } from '../../../shared/lists/words/word-imports.ts'
import { canonicalWords } from '../../../shared/reading/acts/canonical-words.ts'
import { packedWeights } from '../../../shared/reading/acts/weights.ts'
import { countCalls, dieEverywhere, surviveAgain } from '../../support/crash.ts'
import { openCounty, personNamed } from '../../support/domain-county.ts'
import { admin, send, shown } from './words-office.ts'

beforeAll(async () => {
  await openCounty()
  countCalls()
})
afterEach(surviveAgain)

const old = [{ word: '摸灶头', reading: 'enforce', weight: 3 }]
const next = ['甲子', '乙丑', '丙寅'].map((word) => ({ word, reading: 'none' }))

it('an import that dies anywhere leaves the words that were in force, or has put all of its own in force', async () => {
  let versions = 0
  const moments = await dieEverywhere(
    async () => {
      versions = (await send(old, { weights: null })).body.version
      return personNamed(admin)
    },
    (caller) => importWords(caller, { rows: next, weights: packedWeights, dryRun: false }),
    async () => {
      forgetReader()
      const { version, rows, weightsHash } = (await shown()).body
      const { reader, version: read } = await readerInForce()
      expect(read).toBe(version)
      const words = rows.map(({ word }: { word: string }) => word)
      if (version === versions) {
        expect([words, weightsHash, reader.own.size]).toEqual([['摸灶头'], null, canonicalWords.size + 1])
      } else {
        expect([version, words, reader.own.size]).toEqual([
          versions + 1,
          next.map(({ word }) => word).sort(),
          canonicalWords.size,
        ])
        expect(weightsHash).not.toBeNull()
      }
    },
    // Nobody sends it again: what the death left is looked at.
    async () => null as never,
  )
  expect(moments).toBeGreaterThan(6)
}, 120_000)
