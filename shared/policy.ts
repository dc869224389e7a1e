/** Who may: a party is a post in a place the record names, or a person the record names. Deny when none matches. */
import { type Actor, tenuresOn } from './actor.ts'
import { hasHolder } from './directory/holders.ts'
import { nextInLine, type PostName, type Tenure } from './directory/post.ts'
import { parentOf } from './directory/unit.ts'

/** `in` and `person` are names that the lifecycle's `places` and `persons` resolve on a record. */
export type Party =
  | { readonly post: PostName; readonly in: string }
  /** With `holding`, the person counts only while holding that post. */
  | { readonly person: string; readonly holding?: PostName }

export interface Relations {
  readonly places: Readonly<Record<string, readonly string[]>>
  readonly persons: Readonly<Record<string, readonly string[]>>
}

/** In which capacity someone acts; the record of the act keeps it. */
export interface Standing {
  readonly post: PostName | null
  readonly unit: string | null
  readonly acting: boolean
  readonly actingFor: string | null
  /** The vacant post whose work fell to this one (R39). */
  readonly standsInFor: PostName | null
}

function standingOf(tenure: Tenure, standsInFor: PostName | null = null): Standing {
  const { post, unit, acting, actingFor } = tenure
  return { post, unit, acting, actingFor, standsInFor }
}

/** The first capacity in which the actor is one of the parties; undefined when none. */
export async function standing(
  actor: Actor,
  parties: readonly Party[],
  relations: Relations,
  at: Date,
): Promise<Standing | undefined> {
  const tenures = tenuresOn(actor, at)
  for (const party of parties) {
    if ('person' in party) {
      // A person without a post has no right left, whatever the record says of them.
      const own = party.holding ? tenures.find(({ post }) => post === party.holding) : tenures[0]
      if (own && relations.persons[party.person]?.includes(actor.personId)) return standingOf(own)
      continue
    }
    const places = relations.places[party.in] ?? []
    const direct = tenures.find((tenure) => tenure.post === party.post && places.includes(tenure.unit))
    if (direct) return standingOf(direct)
  }
  for (const party of parties) {
    if ('person' in party) continue
    for (const place of relations.places[party.in] ?? []) {
      const stand = await inLine(tenures, party.post, place, at)
      if (stand) return stand
    }
  }
  return undefined
}

/** R39: walks down the line of a post while its posts are vacant. */
async function inLine(
  tenures: readonly Tenure[],
  vacant: PostName,
  place: string,
  at: Date,
): Promise<Standing | undefined> {
  let post = vacant
  let unit: string | null = place
  for (let next = nextInLine[post]; next && unit; next = nextInLine[post]) {
    const heirUnit: string | null = next.up ? parentOf(unit) : unit
    const heir = tenures.find((tenure) => tenure.post === next.post && tenure.unit === heirUnit)
    const couldReach = heir !== undefined || tenures.some((tenure) => heirUnit?.startsWith(tenure.unit))
    if (!couldReach || (await hasHolder(unit, post, at))) return undefined
    if (heir) return standingOf(heir, vacant)
    post = next.post
    unit = heirUnit
  }
  return undefined
}
