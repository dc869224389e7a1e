/** The county's versions: each a whole list with the day it takes effect. Which one is in force is read off the day, so nothing can be late. Pure. */

export interface Version {
  /** 1, 2, 3 … without gaps. */
  readonly version: number
  /** The first day on which it is the list; never before the version it follows. */
  readonly effectiveFrom: string
  readonly publishedAt: string
  /** Items on the list; those that left it are kept beside them. */
  readonly count: number
  /** Hash over all items: two versions with the same hash say the same. */
  readonly contentHash: string
}

/** The version in force on a day: of those that have taken effect, the last one published. */
export function versionOn<V extends Version>(versions: readonly V[], day: string): V | undefined {
  return versions.findLast(({ effectiveFrom }) => effectiveFrom <= day)
}

/** The next version to take effect after a day. */
export function versionAfter<V extends Version>(versions: readonly V[], day: string): V | undefined {
  const later = versions.filter(({ effectiveFrom }) => effectiveFrom > day)
  const soonest = later[0]?.effectiveFrom
  // Of several that begin on one day only the last one ever counts.
  return later.findLast(({ effectiveFrom }) => effectiveFrom === soonest)
}

/** What the county's next version follows: the last one published, in force already or not. */
export function latestOf<V extends Version>(versions: readonly V[]): V | undefined {
  return versions.at(-1)
}
