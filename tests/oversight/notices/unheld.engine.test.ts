import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { holdingsOf } from '../../../functions/gathered/holdings.ts'
import { sayUnheld } from '../../../shared/oversight/notices/unheld.ts'
import { historyOf } from '../../../shared/platform/history.ts'
import type { Holdings } from '../../../shared/platform/record-kinds.ts'
import { openCounty, orderIn, people } from '../../support/domain-county.ts'
import { seated } from '../../support/seated.ts'

const holdings: Holdings = Object.assign({}, ...Object.values(holdingsOf))

/** What the notifier's metrics say while an event is told. */
async function unheldIn(told: () => Promise<void>): Promise<Record<string, unknown>[]> {
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  await told()
  vi.restoreAllMocks()
  return lines.filter((line) => line.includes('"Unheld"')).map((line) => JSON.parse(line))
}

describe('a record that moved to where nobody is left to move it (R39)', () => {
  afterEach(() => vi.restoreAllMocks())
  beforeAll(async () => {
    await openCounty()
  })

  it('is told of once the whole line stands empty, and not while anybody on it is seated', async () => {
    const { id } = await orderIn('in_review')
    const submitted = (await historyOf(`ORDER#${id}`)).at(-1)
    if (!submitted) throw new Error('an order in review was submitted')
    const told = () => sayUnheld(submitted, holdings)
    expect(await unheldIn(told)).toEqual([])

    await seated([], [people.deputy, people.secretary])
    expect(await unheldIn(told)).toEqual([])

    await seated([], [people.deputy, people.secretary, 'p-330681-approver'])
    expect(await unheldIn(told)).toMatchObject([
      { Unheld: 1, kind: 'order', id, posts: ['county_approver@330681'] },
    ])
  })
})
