/** How the reader of acts does on texts of other hands: `held` and `fresh` were written before it and never fitted to. */
import { describe, expect, it } from 'vitest'
import { doerOf } from '../../../shared/reading/acts/acts.ts'
import { actsIn } from '../../../shared/reading/acts/read-acts.ts'
import { standardReader } from '../../../shared/reading/acts/standard-reader.ts'
import { setOf } from './labelled.ts'

describe.each(['held', 'fresh'] as const)(
  'what no village may be asked, in the %s set (R7, R10, R33 to R35)',
  (name) => {
    const rows = setOf(name)
    const found = rows.map(({ text, field, own }) =>
      actsIn(text, standardReader(), { field, doer: doerOf(field), own }),
    )
    const asks = rows.map(({ labels }) => labels.length > 0)
    const scoreOf = (raised: readonly boolean[]) => {
      const right = raised.filter((each, at) => each && asks[at]).length
      return {
        precision: right / raised.filter(Boolean).length,
        recall: right / asks.filter(Boolean).length,
      }
    }

    it('is seen, and little else', () => {
      const { precision, recall } = scoreOf(found.map(({ length }) => length > 0))
      expect(precision).toBeGreaterThanOrEqual(0.86)
      expect(recall).toBeGreaterThanOrEqual(0.87)
    })

    it('stops an order where it is sure', () => {
      const { precision, recall } = scoreOf(found.map((each) => each.some(({ sure }) => sure)))
      expect(precision).toBeGreaterThanOrEqual(0.89)
      expect(recall).toBeGreaterThanOrEqual(0.82)
    })

    it('is called by its name', () => {
      const named = rows.filter(({ labels }, at) =>
        labels.some((label) => found[at]?.some(({ act }) => act === label)),
      )
      const seen = rows.filter((_, at) => asks[at] && (found[at]?.length ?? 0) > 0)
      expect(named.length / seen.length).toBeGreaterThanOrEqual(0.9)
    })

    it('is shown in the words that ask it', () => {
      for (const [at, each] of found.entries())
        for (const { text, start, end } of each) {
          expect(rows[at]?.text.slice(start, end)).toBe(text)
          expect(text.length).toBeGreaterThan(0)
        }
    })
  },
)

it('over both sets, nine of ten that it stops ask something, and it stops 17 of 20 that do', () => {
  const rows = [...setOf('held'), ...setOf('fresh')]
  const stopped = rows.filter(({ text, field, own }) =>
    actsIn(text, standardReader(), { field, doer: doerOf(field), own }).some(({ sure }) => sure),
  )
  const asking = rows.filter(({ labels }) => labels.length > 0)
  const right = stopped.filter(({ labels }) => labels.length > 0).length
  expect(right / stopped.length).toBeGreaterThanOrEqual(0.9)
  expect(right / asking.length).toBeGreaterThanOrEqual(0.85)
})
