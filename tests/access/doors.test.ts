import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { routesOf } from '../../functions/gathered/routes.ts'
import type { StaffRow } from '../../shared/directory/appointment.ts'
import { type Route, type Routes, routeKey } from '../../shared/platform/contract.ts'
import type { api } from '../../shared/platform/entry.ts'
import { type PostName, postNames, withHeirs } from '../../shared/platform/who/post.ts'
import { known, soundBodyOf, soundQueryOf } from '../faults/malformed-requests.ts'
import { openCounty, otherTown, row, villageOfOtherTown } from '../support/domain-county.ts'

type Handler = ReturnType<typeof api>

/**
 * Where somebody sits who holds a post and nothing else: far from what the paths below name, and in the department that
 * applies in the examples.
 */
const unitOf = (post: PostName): string => {
  if (post === 'city_overseer') return '3306'
  if (post === 'department_officer' || post === 'panel_member') return '330681-D10'
  if (/^county|^catalogue/.test(post)) return '330681'
  if (post === 'station_staff') return `${otherTown}-S06`
  if (post === 'grid_member') return `${villageOfOtherTown}-G01`
  return /^village|^supervision/.test(post) ? villageOfOtherTown : otherTown
}
const holderOf = (post: PostName): StaffRow => row(`only-${post}`, post, unitOf(post))

/** Units that the people of this test may look at, where the example's query names another. */
const queries: Readonly<Record<string, Record<string, string>>> = {
  listWaiting: { unit: otherTown },
  listReroutes: { unit: `${otherTown}-S01` },
}

/** What a path's places are filled with: what exists where it is known, else an id of the right shape. */
function paramsOf({ path, params }: Route): Record<string, string> {
  const { properties = {} } = params ? z.toJSONSchema(params) : {}
  const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place)
  return Object.fromEntries(
    places.map((place) => {
      const schema = properties[place]
      const prefix = typeof schema === 'object' ? /^\^([a-z]{3})_/.exec(schema.pattern ?? '')?.[1] : undefined
      return [place, prefix ? `${prefix}_${'0'.repeat(20)}` : (known[place]?.[0] ?? `ord_${'0'.repeat(20)}`)]
    }),
  )
}

async function knock(handler: Handler, name: string, route: Route, sub: string | undefined) {
  const body = route.body ? JSON.stringify(soundBodyOf(name, route)) : undefined
  const event = {
    ...{ version: '2.0', routeKey: routeKey(route), rawPath: route.path, rawQueryString: '', headers: {} },
    ...{ pathParameters: paramsOf(route), queryStringParameters: queries[name] ?? soundQueryOf(name) },
    ...{ body, isBase64Encoded: false },
    requestContext: {
      authorizer: { jwt: { claims: { sub }, scopes: null } },
      http: { method: route.method, path: route.path },
      requestId: 'r-1',
    },
  }
  const answer = await handler(event as unknown as Parameters<Handler>[0], {} as Parameters<Handler>[1])
  return { status: answer.statusCode, code: JSON.parse(answer.body ?? '{}').code as string | undefined }
}

const handlerOf = async (domain: string) =>
  ((await import(`../../functions/api/${domain}.ts`)) as { handler: Handler }).handler
const domains = Object.entries(routesOf as Readonly<Record<string, Routes>>).map(([domain, routes]) => ({
  domain,
  routes: Object.entries(routes),
}))

describe('the door of every route', () => {
  beforeAll(async () => {
    await openCounty(postNames.map(holderOf))
  })

  it.each(domains)(
    'of $domain opens to the posts it names, and to those their work falls to (R39)',
    async ({ domain, routes }) => {
      const handler = await handlerOf(domain)
      const wrong: string[] = []
      for (const [name, route] of routes) {
        const named = route.who === 'anyone' ? postNames : route.who
        const heirs = withHeirs(named)
        for (const post of postNames) {
          const { status, code } = await knock(handler, name, route, `only-${post}`)
          // An heir gets as far as the record, and is turned away there while the post is not vacant.
          const kept = heirs.includes(post)
            ? named.includes(post) && code === 'forbidden'
            : code !== 'forbidden'
          if (kept || (status ?? 500) >= 500) wrong.push(`${name} for ${post}: ${status} ${code}`)
        }
      }
      expect(wrong).toEqual([])
    },
  )

  it.each(domains)(
    'of $domain is shut to whoever is not signed in, and to whom the county does not know',
    async ({ domain, routes }) => {
      const handler = await handlerOf(domain)
      for (const [name, route] of routes) {
        expect(await knock(handler, name, route, undefined), name).toMatchObject({ code: 'unauthenticated' })
        expect(await knock(handler, name, route, 'p-nobody'), name).toMatchObject({ code: 'unknown_person' })
      }
    },
  )
})
