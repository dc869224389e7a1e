import { describe, expect, it } from 'vitest'
import { recordsOf } from '../../functions/gathered/records.ts'
import { routesOf } from '../../functions/gathered/routes.ts'
import { routeFor } from '../../infra/local/gateway.ts'
import { registerLifecycle } from '../../shared/directory/register.ts'
import { type Routes, routeKey } from '../../shared/platform/contract.ts'
import type { Lifecycle } from '../../shared/platform/lifecycle.ts'

const routes = Object.values(routesOf as Readonly<Record<string, Routes>>)
  .flatMap((each) => Object.values(each))
  .map((route) => ({
    key: routeKey(route),
    method: route.method as string,
    path: route.path as string,
    function: '',
    jwt: undefined,
  }))

type AnyCycle = Lifecycle<string, string, { state: string }>
const cycles = [
  ...Object.entries(recordsOf).flatMap(([domain, kinds]) =>
    Object.entries(kinds as Readonly<Record<string, { lifecycle: unknown }>>).map(
      ([kind, { lifecycle }]) => [`${domain} ${kind}`, lifecycle as AnyCycle] as const,
    ),
  ),
  ['directory register', registerLifecycle as unknown as AnyCycle] as const,
]
const sample = {
  ...{ state: '', id: 'abc_0123456789abcdefghij', code: 'registered_population' },
  ...{ year: 2026, unit: '330681109229' },
}

describe.each(cycles)('where an action of %s is sent', (_, cycle) => {
  const transitions = Object.entries(cycle.transitions)
  it.each(transitions)('%s: a route that there is', (__, { call }) => {
    // Decided through the proposals of the round, each of which says where.
    if (call === undefined) return expect(cycle.record.en).toBe('yearly revision')
    const [method = '', below = ''] = call.split(' ')
    const found = routeFor(routes, method, `${cycle.at(sample)}${below}`)
    expect(found?.route.key).toBeDefined()
    return expect(found?.route.path.split('/').at(-1)).toBe(
      below.slice(1) || found?.route.path.split('/').at(-1),
    )
  })
})
