/**
 * Who may: a party is a post in a place the record names, a person the record names, or who goes on with that person's
 * work. Deny when none matches.
 */

import type { Reason } from '../refusals.ts'
import { type Actor, tenuresOn } from './actor.ts'
import { findActor } from './actors.ts'
import { hasHolder, holders } from './holders.ts'
import { nextInLine, type PostName, type Tenure } from './post.ts'
import { parentOf, within } from './unit.ts'

/** `in` and `person` are names that the lifecycle's `places` and `persons` resolve on a record. */
export type Party =
  | { readonly post: PostName; readonly in: string }
  /**
   * The person counts only while holding a post within the place, that very post where `holding` says so: a right
   * belongs to a post, not to somebody who left it. `heir` acts when nobody so named holds it any more (R39).
   */
  | { readonly person: string; readonly in: string; readonly holding?: PostName; readonly heir?: PostName }
  | Successor

/**
 * Whoever holds the post for a line of the record's, once none of those it names leads that line any more, or acts for
 * one of them: the work goes on with the post (R39).
 */
export interface Successor {
  readonly after: string
  readonly in: string
  readonly holding: PostName
}

/**
 * Who never decides on a record, whatever post he holds, and the refusal that says so. A post that only such people
 * hold is as good as vacant for this record: its work falls to the next in line at once (R39).
 */
export type Bar = ({ readonly person: string } | Successor) & { readonly because: Reason }

export interface Relations {
  readonly places: Readonly<Record<string, readonly string[]>>
  readonly persons: Readonly<Record<string, readonly string[]>>
  /** The lines a record lies in; where it says none, those that the people it names lead or led. */
  readonly lines?: readonly string[]
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

/** The first capacity in which the actor is one of the parties; undefined when none. Those barred fill no post. */
export async function standing(
  actor: Actor,
  parties: readonly Party[],
  relations: Relations,
  at: Date,
  bars: readonly Bar[] = [],
): Promise<Standing | undefined> {
  const tenures = tenuresOn(actor, at)
  for (const party of parties) {
    const own = await ownSeat(actor, tenures, party, relations, at)
    if (own) return standingOf(own)
  }
  for (const party of parties) {
    if ('after' in party) continue
    const places = relations.places[party.in] ?? []
    const post = 'post' in party ? party.post : await heirOf(party, relations, places, at)
    if (!post) continue
    const seat =
      'post' in party
        ? undefined
        : tenures.find((tenure) => tenure.post === post && places.includes(tenure.unit))
    if (seat && 'person' in party) return standingOf(seat, party.holding ?? null)
    for (const place of places) {
      const stand = await inLine(tenures, post, place, at, () => barredPersons(bars, relations, at))
      if (stand) return stand
    }
  }
  return undefined
}

async function ownSeat(
  actor: Actor,
  tenures: readonly Tenure[],
  party: Party,
  relations: Relations,
  at: Date,
): Promise<Tenure | undefined> {
  if ('after' in party) return successorSeat(tenures, party, relations, at)
  const named = 'post' in party || relations.persons[party.person]?.includes(actor.personId) === true
  const places = relations.places[party.in] ?? []
  return named ? tenures.find((tenure) => counts(party, tenure, places)) : undefined
}

function counts(party: Exclude<Party, Successor>, tenure: Tenure, places: readonly string[]): boolean {
  if ('post' in party) return tenure.post === party.post && places.includes(tenure.unit)
  const holds = party.holding === undefined || tenure.post === party.holding
  return holds && places.some((place) => within(place, tenure.unit))
}

const isSeat = ({ holding, in: place }: Successor, { places }: Relations, { post, unit }: Tenure) =>
  post === holding && places[place]?.includes(unit) === true

async function successorSeat(
  tenures: readonly Tenure[],
  party: Successor,
  relations: Relations,
  at: Date,
): Promise<Tenure | undefined> {
  const seats = tenures.filter((tenure) => isSeat(party, relations, tenure))
  if (seats.length === 0) return undefined
  const { goesOn } = await leftBy(party, relations, at)
  return seats.find(goesOn)
}

/** What those whom a record names have left of it to others. */
async function leftBy(party: Successor, relations: Relations, at: Date) {
  const named = await Promise.all((relations.persons[party.after] ?? []).map(findActor))
  const people = named.flatMap((person) => person ?? [])
  const known = people.flatMap(({ tenures }) => tenures.filter((each) => isSeat(party, relations, each)))
  const lines = relations.lines?.length ? relations.lines : known.flatMap((tenure) => tenure.lines)
  const covers = (tenure: Tenure) => tenure.lines.some((line) => lines.includes(line))
  const held = (person: Actor) => tenuresOn(person, at).filter((each) => isSeat(party, relations, each))
  const led = people.some((person) => held(person).some(covers))
  const actsForOne = ({ acting, actingFor }: Tenure) =>
    acting && people.some(({ name }) => name === actingFor)
  return {
    /** Those named who hold the post still, for whatever line. */
    remaining: people.filter((person) => held(person).length > 0),
    goesOn: (tenure: Tenure) => covers(tenure) && (!led || actsForOne(tenure)),
  }
}

export interface Holder {
  readonly personId: string
  readonly name: string
}

/** Who goes on with the work of those a record names; nobody while they lead it themselves. */
export async function successors(party: Successor, relations: Relations, at: Date): Promise<Holder[]> {
  const { goesOn } = await leftBy(party, relations, at)
  const named = relations.persons[party.after] ?? []
  const seats = await Promise.all(
    (relations.places[party.in] ?? []).map((place) => holders(place, party.holding, at)),
  )
  return seats
    .flat()
    .filter((seat) => !named.includes(seat.personId) && goesOn(seat))
    .map(({ personId, name }) => ({ personId, name }))
}

/** In whose hands a record is: those it names while they hold the post, and whoever goes on with their work. */
export async function handsOf(party: Successor, relations: Relations, at: Date): Promise<Holder[]> {
  const { remaining } = await leftBy(party, relations, at)
  const own = remaining.map(({ personId, name }) => ({ personId, name }))
  return [...own, ...(await successors(party, relations, at))]
}

/** Why the actor may not decide on the record; undefined when nothing keeps him from it. */
export async function barOf(
  actor: Actor,
  bars: readonly Bar[],
  relations: Relations,
  at: Date,
): Promise<Reason | undefined> {
  for (const bar of bars) {
    const barred =
      'person' in bar
        ? relations.persons[bar.person]?.includes(actor.personId)
        : await successorSeat(tenuresOn(actor, at), bar, relations, at)
    if (barred) return bar.because
  }
  return undefined
}

/** Everyone whom the bars keep from a record. */
export async function barredPersons(bars: readonly Bar[], relations: Relations, at: Date): Promise<string[]> {
  const found = await Promise.all(
    bars.map(async (bar) =>
      'person' in bar
        ? (relations.persons[bar.person] ?? [])
        : (await successors(bar, relations, at)).map(({ personId }) => personId),
    ),
  )
  return found.flat()
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

/** R39: walks down the line of a post while its posts are vacant, or held only by people who may not decide. */
async function inLine(
  tenures: readonly Tenure[],
  vacant: PostName,
  place: string,
  at: Date,
  barred: () => Promise<readonly string[]>,
): Promise<Standing | undefined> {
  let post = vacant
  let unit: string | null = place
  for (let next = nextInLine[post]; next && unit; next = nextInLine[post]) {
    const heirUnit: string | null = next.up ? parentOf(unit) : unit
    const heir = tenures.find((tenure) => tenure.post === next.post && tenure.unit === heirUnit)
    const couldReach = heir !== undefined || tenures.some((tenure) => heirUnit?.startsWith(tenure.unit))
    if (!couldReach || (await hasHolder(unit, post, at, await barred()))) return undefined
    if (heir) return standingOf(heir, vacant)
    post = next.post
    unit = heirUnit
  }
  return undefined
}
