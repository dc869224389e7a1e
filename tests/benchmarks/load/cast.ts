/** Who acts in which place: each actor has a town's leader and deputy secretary, and three villages nobody else has. */
import type { Caller } from './caller.ts'

export interface Place {
  readonly village: string
  readonly secretary: string
  readonly cadre: string
}

export interface Part {
  readonly leader: string
  readonly deputy: string
  readonly places: readonly Place[]
  readonly sieveCode: string
}

interface Somebody {
  readonly personId: string
  readonly posts: readonly { readonly post: string; readonly unit: string }[]
}

const villagesOfPart = 3
/** And no residents' community: the statistical codes number those from 001, villages from 200. */
const isVillage = (unit: string) => Number(unit.slice(9)) >= 200

export interface Cast {
  readonly parts: readonly Part[]
  token(personId: string): string
}

/** @throws Error where the county has not villages enough for so many actors */
export async function castOf(caller: Caller, actors: number): Promise<Cast> {
  const { body } = await caller.ask<{ items: readonly Somebody[] }>('GET', '/local/people')
  const held = body.items.flatMap(({ personId, posts }) => posts.map((each) => ({ ...each, personId })))
  const of = (post: string) => held.filter((each) => each.post === post)
  const deputies = new Map(of('deputy_party_secretary').map(({ unit, personId }) => [unit, personId]))
  const tokens = new Map<string, string>()
  const signIn = async (personId: string) => {
    const given = await caller.ask<{ token: string }>('POST', '/local/token', { body: { personId } })
    tokens.set(personId, given.body.token)
    return personId
  }
  const stages = []
  for (const [town, deputy] of deputies) {
    const leader = of('leader_in_charge').find(({ unit }) => unit === town)
    const villages = of('village_party_secretary').filter(
      ({ unit }) => unit.startsWith(town) && isVillage(unit),
    )
    for (let from = 0; leader && from + villagesOfPart <= villages.length; from += villagesOfPart)
      stages.push({
        from,
        leader: leader.personId,
        deputy,
        villages: villages.slice(from, from + villagesOfPart),
      })
  }
  // Actors come to all towns before two of them share one.
  stages.sort((one, other) => one.from - other.from)
  if (stages.length < actors) throw new Error(`the county has room for ${stages.length} actors`)
  const someone = stages[0]?.leader ?? ''
  await signIn(someone)
  const found = await caller.ask<{ items: readonly { sieveCode: string }[] }>(
    'GET',
    `/v1/catalogue/items?limit=1&q=${encodeURIComponent('独居老人走访')}`,
    { token: tokens.get(someone) ?? '' },
  )
  const sieveCode = found.body.items[0]?.sieveCode
  if (sieveCode === undefined) throw new Error('the list has no item to send')
  const parts: Part[] = []
  for (const { leader, deputy, villages } of stages.slice(0, actors)) {
    const places: Place[] = []
    for (const { unit, personId } of villages) {
      const cadre = of('village_cadre').find((each) => each.unit === unit)?.personId ?? personId
      places.push({ village: unit, secretary: await signIn(personId), cadre: await signIn(cadre) })
    }
    parts.push({ leader: await signIn(leader), deputy: await signIn(deputy), places, sieveCode })
  }
  return { parts, token: (personId) => tokens.get(personId) ?? '' }
}
