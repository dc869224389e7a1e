import { App, Stack } from 'aws-cdk-lib'
import { describe, expect, it, test } from 'vitest'
import { domains } from '../../infra/domains.ts'
import { type Domains, entryPoints, sourcesOf } from '../../infra/entry-points.ts'
import { reviewChain } from '../../infra/review-chain.ts'
import type { Ways } from '../../shared/platform/ways.ts'

const listener = { does: 'x', hears: ['tasks.'], seconds: 1, uses: ['get'] } as const
const withWays = (more: Record<string, Ways>): Domains => ({
  ...domains,
  waysOf: { ...domains.waysOf, ...more },
})

describe('what the domains declare', () => {
  it('is every function once, by what calls it', () => {
    const sources = sourcesOf(
      entryPoints(withWays({ duties: { ...domains.waysOf.duties, listeners: { 'hear-things': listener } } })),
    )
    expect(sources).toContain('functions/events/hear-things.ts')
    expect(sources).toContain('functions/api/duties.ts')
    expect(new Set(sources).size).toBe(sources.length)
  })

  test.each<[string, Domains, RegExp]>([
    [
      'a listener hears what nobody announces',
      withWays({ x: { listeners: { deaf: { ...listener, hears: ['tasks.', 'task.'] } } } }),
      /deaf hears task\., and no event/,
    ],
    ['routes have no grant', { ...domains, routesOf: { ...domains.routesOf, x: {} } }, /^x has routes/],
    ['a grant has no routes', withWays({ x: { api: { uses: ['get'] } } }), /^x says .* and has none/],
    [
      'two domains declare one function',
      withWays({ x: { listeners: { 'hand-over': listener } } }),
      /two domains declare functions\/events\/hand-over\.ts/,
    ],
  ])('stops the synthesis where %s', (_, wrong, line) => {
    expect(() => entryPoints(wrong)).toThrow(line)
  })

  it('stops the synthesis where the review chain calls a step that nobody declares', () => {
    expect(() => reviewChain(new Stack(new App(), 'Bare'), {}, 365)).toThrow(
      /functions\/workflow\/await-decision\.ts, which no domain declares/,
    )
  })
})
