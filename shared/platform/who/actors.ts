/** From the token's subject to the actor: the token says only who, the table says which posts. */

import { remember } from '../memory.ts'
import type { Actor } from './actor.ts'
import { PersonId } from './actor.ts'
import { seatsOf } from './seats.ts'

// 30 s: a tenure written now works, and one ended now stops, well within the minute that is promised.
const known = remember(30_000, 10_000, seatsOf)

/** The actor of a token's subject; undefined when the county has no such person. */
export async function findActor(personId: string): Promise<Actor | undefined> {
  // A subject that cannot be an id is nobody, before the table is asked.
  if (!PersonId.safeParse(personId).success) return undefined
  return known(personId)
}

/** A function that changed a person's posts sees it at once. */
export const forgetActor = (personId: string) => known.forget(personId)
