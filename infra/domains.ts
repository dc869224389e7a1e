/** The domains of the product, as the stacks are built from them. */
import { eventsOf } from '../functions/gathered/events.ts'
import { routesOf } from '../functions/gathered/routes.ts'
import { waysOf } from '../functions/gathered/ways.ts'
import { type Domains, entryPoints, sourcesOf } from './entry-points.ts'

export const domains: Domains = {
  ...{ routesOf, waysOf },
  eventTypes: Object.values(eventsOf).flatMap((declared) => Object.keys(declared)),
}

/** The entry points of all functions, from the project's root. */
export const functionSources: readonly string[] = sourcesOf(entryPoints(domains))
