/** Every function of a county, by what calls it, as the domains declare them. */
import type { Routes } from '../shared/platform/contract.ts'
import type { Grant, Timed, Ways } from '../shared/platform/ways.ts'

/** What the domains say of themselves; the stack is built from it and knows no domain by name. */
export interface Domains {
  readonly routesOf: Readonly<Record<string, Routes>>
  readonly waysOf: Readonly<Record<string, Ways>>
  /** Every type of event that a domain may announce. */
  readonly eventTypes: readonly string[]
}

export type Trigger = 'api' | 'events' | 'schedule' | 'stream' | 'workflow'

export interface EntryPoint extends Grant, Timed {
  readonly trigger: Trigger
  /** `functions/<trigger>/<name>.ts`; an API function is named for its domain. */
  readonly name: string
}
export type Listener = EntryPoint & { readonly does: string; readonly hears: readonly string[] }
export type Reader = EntryPoint & { readonly does: string }
export type Round = EntryPoint & NonNullable<Ways['rounds']>[string]

export interface EntryPoints {
  readonly api: readonly EntryPoint[]
  /** The domain of the function that answers what no route is there for. */
  readonly otherwise: string | undefined
  readonly listeners: readonly Listener[]
  readonly rounds: readonly Round[]
  readonly steps: readonly EntryPoint[]
  readonly readers: { readonly publish: Reader; readonly project: Reader }
}

// The HTTP API gives up at 30, and no command makes more than a handful of calls.
const apiSeconds = 15

/** The two readers of the table's stream serve all domains: a batch of a hundred events, each one call or two. */
const readers: EntryPoints['readers'] = {
  publish: {
    ...{ trigger: 'stream', name: 'publish', seconds: 60, uses: ['get', 'remove'] },
    does: 'Puts events on the bus, starts the review chain and hands it what was decided',
  },
  project: {
    ...{ trigger: 'stream', name: 'project', seconds: 60 },
    uses: ['get', 'getMany', 'query', 'putMany', 'update'],
    indexes: ['gsi1'],
    does: 'Counts what events add to, keeps what is read together, and tells people what concerns them',
  },
}

/** @throws Error naming what a domain declares that cannot be */
export function entryPoints({ routesOf, waysOf, eventTypes }: Domains): EntryPoints {
  const domains = Object.entries(waysOf)
  for (const domain of Object.keys(routesOf))
    if (!waysOf[domain]?.api) throw new Error(`${domain} has routes and says not what they do with the table`)
  const points: EntryPoints = {
    api: domains.flatMap(([domain, { api }]) => {
      if (!api) return []
      if (!routesOf[domain]) throw new Error(`${domain} says what its routes do with the table and has none`)
      const { otherwise: _, ...grant } = api
      return [{ ...grant, trigger: 'api' as const, name: domain, seconds: apiSeconds }]
    }),
    otherwise: domains.find(([, { api }]) => api?.otherwise)?.[0],
    listeners: domains.flatMap(([, { listeners = {} }]) =>
      Object.entries(listeners).map(([name, each]) => ({ ...each, trigger: 'events' as const, name })),
    ),
    rounds: domains.flatMap(([, { rounds = {} }]) =>
      Object.entries(rounds).map(([name, each]) => ({ ...each, trigger: 'schedule' as const, name })),
    ),
    steps: domains.flatMap(([, { steps = {} }]) =>
      Object.entries(steps).map(([name, each]) => ({ ...each, trigger: 'workflow' as const, name })),
    ),
    readers,
  }
  for (const { name, hears } of points.listeners)
    for (const prefix of hears)
      if (!eventTypes.some((type) => type.startsWith(prefix)))
        throw new Error(`the listener ${name} hears ${prefix}, and no event that is declared begins so`)
  const sources = sourcesOf(points)
  const twice = sources.find((source, at) => sources.indexOf(source) < at)
  if (twice) throw new Error(`two domains declare ${twice}`)
  return points
}

export function sourceOf({ trigger, name }: Pick<EntryPoint, 'trigger' | 'name'>): string {
  return `functions/${trigger}/${name}.ts`
}

export function allPoints({ api, steps, readers, listeners, rounds }: EntryPoints): EntryPoint[] {
  return [...api, ...steps, ...Object.values(readers), ...listeners, ...rounds]
}

/** The source of each function, from the project's root. */
export const sourcesOf = (points: EntryPoints): string[] => allPoints(points).map(sourceOf)
