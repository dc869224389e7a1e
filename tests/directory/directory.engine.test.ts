import { beforeAll, describe, expect, it, test } from 'vitest'
import { handler as catalogueHandler } from '../../functions/api/catalogue.ts'
import { handler } from '../../functions/api/directory.ts'
import { ask } from './ask.ts'
import { smallCounty } from './small-county.ts'

const town = '330681109'
const village = '330681109229'
const otherTown = '330681115'
const operator = `p-${town}-operator`

beforeAll(smallCounty)

describe('reading the directory', () => {
  it('tells me my posts, units and lines', async () => {
    const me = await ask(handler, `p-${town}-leader-1`, 'GET /v1/me')
    expect(me.body.posts).toMatchObject([
      { post: 'leader_in_charge', postText: '分管领导', unitName: '枫桥镇' },
    ])
    expect(me.body.posts[0].lines).toContain('民政')
    const english = await ask(handler, `p-${town}-leader-1`, 'GET /v1/me', {
      headers: { 'accept-language': 'en' },
    })
    expect(english.body.posts[0].postText).toBe('Leader in charge')
  })

  it('refuses a stranger', async () => {
    expect((await ask(handler, 'nobody', 'GET /v1/me')).body.code).toBe('unknown_person')
    expect((await ask(catalogueHandler, 'nobody', 'GET /v1/catalogue')).body.code).toBe('unknown_person')
  })

  it('pages the villages of a town with a cursor good for this question only', {
    tags: ['table'],
  }, async () => {
    const route = 'GET /v1/units/{unitCode}/units'
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const query: Record<string, string> = { kind: 'village', limit: '10', ...(cursor ? { cursor } : {}) }
      const found = await ask(handler, operator, route, { path: { unitCode: town }, query })
      seen.push(...found.body.units.map(({ code }: { code: string }) => code))
      cursor = found.body.nextCursor ?? undefined
    } while (cursor)
    expect(new Set(seen).size).toBe(seen.length)
    const all_ = await ask(handler, operator, route, {
      path: { unitCode: town },
      query: { kind: 'village', limit: '100' },
    })
    expect(seen).toEqual(all_.body.units.map(({ code }: { code: string }) => code))
    const first = await ask(handler, operator, route, {
      path: { unitCode: town },
      query: { kind: 'village', limit: '1' },
    })
    const query = { kind: 'station', cursor: first.body.nextCursor }
    expect((await ask(handler, operator, route, { path: { unitCode: town }, query })).body.code).toBe(
      'cursor_invalid',
    )
  })

  const unit = 'GET /v1/units/{unitCode}'
  const people = 'GET /v1/units/{unitCode}/people'
  test.each([
    ['an operator his village', operator, unit, village, 200],
    ['an operator another town', operator, unit, otherTown, 404],
    ['an operator another town’s village', operator, people, '330681115258', 404],
    ['the county overseer any village', 'p-330681-overseer', people, '330681115210', 200],
    ['the city overseer any village', 'p-3306-overseer', people, '330681115210', 200],
    ['a secretary his village’s staff', `p-${village}-vps`, people, village, 200],
    ['a secretary a grid of his village', `p-${village}-vps`, people, `${village}-G01`, 200],
    ['a secretary his town', `p-${village}-vps`, unit, town, 200],
    ['a secretary his town’s staff', `p-${village}-vps`, people, town, 404],
    ['a secretary the next village', `p-${village}-vps`, unit, '330681109298', 404],
    ['a grid member colleagues of the village', `p-${village}-g01`, people, village, 200],
    ['a town leader its stations’ staff', `p-${town}-leader-1`, people, `${town}-S01`, 200],
    ['a town leader a department’s officers (R30)', `p-${town}-leader-1`, people, '330681-D11', 200],
    ['a station a village of its town', `p-${town}-s01`, unit, village, 200],
    ['a station a village’s staff', `p-${town}-s01`, people, village, 404],
    ['a department the towns', 'p-330681-d11', unit, town, 200],
    ['a department a village', 'p-330681-d11', unit, village, 404],
  ])('shows or hides: %s', async (_what, personId, route, unitCode, status) => {
    expect((await ask(handler, personId, route, { path: { unitCode } })).status).toBe(status)
  })

  it('lists the grid members among a village’s people', async () => {
    const found = await ask(handler, `p-${village}-vps`, people, {
      path: { unitCode: village },
      query: { limit: '50' },
    })
    const posts = found.body.people.map(({ post }: { post: string }) => post)
    expect(posts.filter((post: string) => post === 'grid_member')).toHaveLength(2)
    const only = await ask(handler, `p-${village}-vps`, people, {
      path: { unitCode: village },
      query: { post: 'village_clerk' },
    })
    expect(only.body.people).toHaveLength(1)
  })

  it('shows a department’s officers to a town, not its panel members', async () => {
    const found = await ask(handler, `p-${town}-leader-1`, people, { path: { unitCode: '330681-D01' } })
    expect(found.body.people.map(({ post }: { post: string }) => post)).toEqual(['department_officer'])
  })

  it('shows a person to those who may see one of his posts', async () => {
    const route = 'GET /v1/people/{personId}'
    const path = { personId: `p-${village}-cadre-1` }
    expect((await ask(handler, operator, route, { path })).body.posts).toHaveLength(1)
    expect((await ask(handler, `p-${otherTown}-operator`, route, { path })).status).toBe(404)
    expect((await ask(handler, path.personId, route, { path })).status).toBe(200)
  })
})
