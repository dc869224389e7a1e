/** Who may: a party is a post in a place the record names, or a person the record names. Deny when none matches. */
import { type Actor, tenuresOn } from './actor.ts'
import { findActor } from './directory/actors.ts'
import { hasHolder } from './directory/holders.ts'
import { nextInLine, type PostName, type Tenure } from './directory/post.ts'
import { parentOf, within } from './directory/unit.ts'

/** `in` and `person` are names that the lifecycle's `places` and `persons` resolve on a record. */
export type Party =
  | { readonly post: PostName; readonly in: string }
  /**
   * The person counts only while holding a post within the place, that very post where `holding` says so: a right
   * belongs to a post, not to somebody who left it. `heir` acts when nobody so named holds it any more (R39).
   */
  | { readonly person: string; readonly in: string; readonly holding?: PostName; readonly heir?: PostName }

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
    const places = relations.places[party.in] ?? []
    const named = 'post' in party || relations.persons[party.person]?.includes(actor.personId) === true
    const own = named ? tenures.find((tenure) => counts(party, tenure, places)) : undefined
    if (own) return standingOf(own)
  }
  for (const party of parties) {
    const places = relations.places[party.in] ?? []
    const post = 'post' in party ? party.post : await heirOf(party, relations, places, at)
    if (!post) continue
    const seat =
      'post' in party
        ? undefined
        : tenures.find((tenure) => tenure.post === post && places.includes(tenure.unit))
    if (seat && 'person' in party) return standingOf(seat, party.holding ?? null)
    for (const place of places) {
      const stand = await inLine(tenures, post, place, at)
      if (stand) return stand
    }
  }
  return undefined
}

function counts(party: Party, tenure: Tenure, places: readonly string[]): boolean {
  if ('post' in party) return tenure.post === party.post && places.includes(tenure.unit)
  const holds = party.holding === undefined || tenure.post === party.holding
  return holds && places.some((place) => within(place, tenure.unit))
}

/** The post that acts for those a record names, once none of them holds what they acted from. */
async function heirOf(
  party: Extract<Party, { person: string }>,
  relations: Relations,
  places: readonly string[],
  at: Date,
): Promise<PostName | undefined> {
  if (!party.heir) return undefined
  for (const personId of relations.persons[party.person] ?? []) {
    const person = await findActor(personId)
    if (person && tenuresOn(person, at).some((tenure) => counts(party, tenure, places))) return undefined
  }
  return party.heir
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
