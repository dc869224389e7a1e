import { beforeAll, describe, expect, it } from 'vitest'
import { handler } from '../../functions/api/forms.ts'
import type { Form } from '../../shared/gate/forms/form.ts'
import type { Actor } from '../../shared/platform/who/actor.ts'
import { ask } from '../directory/ask.ts'
import { entries, formEntry, handIn, registerForms, tasksAsking } from '../gate/forms/form-county.ts'
import * as rules from './rules.ts'
import * as seats from './seats.ts'

let actors: Actor[] = []
let form: Form

/** Asks in everyone's name. @returns who was answered otherwise than the rules say */
async function compare(
  asking: (personId: string) => Promise<{ status: number }>,
  expected: (personId: string) => number,
): Promise<string[]> {
  const different: string[] = []
  for (const { personId } of actors) {
    const { status } = await asking(personId)
    const due = seats.heldToday(personId).length === 0 ? 403 : expected(personId)
    if (status !== due) different.push(`${personId}: ${status}, not ${due}`)
  }
  return different
}

describe('of the register of forms and of what is held', () => {
  beforeAll(async () => {
    actors = await seats.seatEveryone()
    form = (await registerForms()).population
    await handIn(await (await tasksAsking(form))(), { registered_population: { value: 812 } })
  })

  const pathOf = (route: string): Record<string, string> =>
    route.includes('{formId}')
      ? { formId: form.id }
      : route.includes('{elementCode}')
        ? { elementCode: 'canteen_open' }
        : {}

  it.each([
    'GET /v1/data-elements',
    'GET /v1/data-elements/{elementCode}',
    'GET /v1/forms',
    'GET /v1/forms/{formId}',
  ])('%s: anyone with a post', async (route) => {
    const asking = (sub: string) => ask(handler, sub, route, { path: pathOf(route) })
    expect(await compare(asking, () => 200)).toEqual([])
  })

  const officer = (personId: string) =>
    rules.capacityOf(personId, 'catalogue_officer', ['330681', seats.department]) !== undefined

  it.each([
    ['POST /v1/data-elements', 201],
    ['POST /v1/forms', 201],
    ['PATCH /v1/data-elements/{elementCode}', 200],
    ['PATCH /v1/forms/{formId}', 200],
    ['POST /v1/data-elements/{elementCode}/end', 200],
    ['POST /v1/forms/{formId}/end', 200],
  ] as const)('%s: the county’s officer for the catalogue alone (R33)', async (route, done) => {
    let turn = 0
    const asking = (sub: string) => {
      turn += 1
      const code = `element_${turn}`
      const fresh = { ...entries[0], code, title: `数据项${turn}` }
      const body = route.endsWith('/end')
        ? { day: '2027-12-31', reason: '不再使用' }
        : route.startsWith('PATCH')
          ? { title: `表或数据项${turn}` }
          : route.endsWith('forms')
            ? formEntry()
            : fresh
      return ask(handler, sub, route, { path: pathOf(route), body })
    }
    expect(await compare(asking, (personId) => (officer(personId) ? done : 403))).toEqual([])
  })

  it.each([seats.village, seats.otherVillage, seats.villageOfNeighbour])(
    'what is held of %s: its own people, who oversees it, its town’s stations, its county’s departments (R32)',
    async (unitCode) => {
      const asking = (sub: string) =>
        ask(handler, sub, 'GET /v1/units/{unitCode}/data', { path: { unitCode } })
      expect(await compare(asking, (who) => (rules.mayReadHeld(who, unitCode) ? 200 : 404))).toEqual([])
    },
  )

  it.each([seats.town, seats.neighbour])(
    'what is held over %s: who oversees it, its stations, its county’s departments; none of its villages (R32)',
    async (townCode) => {
      const path = { townCode, elementCode: 'registered_population' }
      const asking = (sub: string) =>
        ask(handler, sub, 'GET /v1/towns/{townCode}/data/{elementCode}', { path })
      expect(await compare(asking, (who) => (rules.mayReadHeld(who, townCode) ? 200 : 404))).toEqual([])
    },
  )
})
