/** Reads everything back that lifecycles were told: what is lost, what is there twice, what stands still. */
import type { Caller } from './caller.ts'
import type { Cast } from './cast.ts'
import type { Told } from './lifecycle.ts'

export interface ReadBack {
  readonly orders: number
  readonly tasks: number
  readonly events: number
  /** A command that was answered and left no event. */
  readonly lost: string[]
  /** An event, task, order or notice that is there more than once. */
  readonly doubled: string[]
  /** A lifecycle that could not be played to its end, or an order that its chain left standing. */
  readonly stuck: string[]
  /** A trail whose hashes do not hold. */
  readonly broken: string[]
}

interface Trail {
  readonly intact: boolean
  readonly events: readonly { readonly type: string }[]
}

export async function readBack(caller: Caller, cast: Cast, all: readonly Told[]): Promise<ReadBack> {
  const found = {
    orders: 0,
    tasks: 0,
    events: 0,
    lost: [],
    doubled: [],
    stuck: [],
    broken: [],
  } as ReadBack & {
    orders: number
    tasks: number
    events: number
  }
  const read = async <T>(path: string, by: string) =>
    (await caller.ask<T>('GET', path, { token: cast.token(by) })).body

  async function trail(kind: 'order' | 'task', id: string, by: string, answered: readonly string[]) {
    const { intact, events } = await read<Trail>(`/v1/records/${kind}/${id}/events`, by)
    if (!intact) found.broken.push(`${kind} ${id}`)
    found.events += events.length
    const types = events.map(({ type }) => type.split('.')[1] ?? type)
    for (const [at, type] of types.entries())
      if (types.indexOf(type) < at) found.doubled.push(`${type} of ${id}`)
    for (const type of answered) if (!types.includes(type)) found.lost.push(`${type} of ${id}`)
  }

  const known = new Set<string>()
  for (const told of all) {
    if (told.trouble !== undefined) found.stuck.push(`lifecycle ${told.number}: ${told.trouble}`)
    const id = told.orderId
    if (id === undefined) continue
    known.add(id)
    found.orders += 1
    await trail('order', id, told.leader, told.order)
    const { state } = await read<{ state: string }>(`/v1/orders/${id}`, told.leader)
    if (told.order.includes('order-approved') && state !== 'delivered') found.stuck.push(`${id} is ${state}`)
    const { tasks } = await read<{ tasks: readonly { id: string; unit: string }[] }>(
      ...[`/v1/orders/${id}/tasks?limit=100`, told.leader],
    )
    found.tasks += tasks.length
    const units = tasks.map(({ unit }) => unit)
    for (const [at, unit] of units.entries())
      if (units.indexOf(unit) < at) found.doubled.push(`task of ${id} in ${unit}`)
    if (state === 'delivered' && new Set(units).size < 3) found.lost.push(`tasks of ${id}: ${units}`)
    for (const each of tasks) await trail('task', each.id, told.leader, told.tasks.get(each.id) ?? [])
  }
  await strangers(caller, cast, known, found.doubled)
  await noticesOnce(caller, cast, found.doubled)
  return found
}

type Page<Name extends string, T> = Readonly<Record<Name, readonly T[]>> & {
  readonly nextCursor: string | null
}

async function* listed<Name extends string, T>(caller: Caller, token: string, path: string, name: Name) {
  for (let cursor: string | null = ''; cursor !== null; ) {
    const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const { body } = await caller.ask<Page<Name, T>>('GET', `${path}?limit=100${more}`, { token })
    yield* body[name]
    cursor = body.nextCursor ?? null
  }
}

/** Orders that no lifecycle was told of: a draft that was sent again and made a second one. */
async function strangers(...[caller, cast, known, doubled]: [Caller, Cast, ReadonlySet<string>, string[]]) {
  for (const deputy of new Set(cast.parts.map((part) => part.deputy)))
    for await (const { id } of listed<'orders', { id: string }>(
      caller,
      cast.token(deputy),
      '/v1/orders',
      'orders',
    ))
      if (!known.has(id)) doubled.push(`order ${id}, which nobody was told of`)
}

/** Each secretary is told of each task once. */
async function noticesOnce(...[caller, cast, doubled]: [Caller, Cast, string[]]) {
  type Notice = { readonly type: string; readonly record: { readonly id: string } }
  for (const { secretary } of cast.parts.flatMap(({ places }) => places)) {
    const seen = new Set<string>()
    const notices = listed<'notices', Notice>(caller, cast.token(secretary), '/v1/notices', 'notices')
    for await (const { type, record } of notices) {
      if (type !== 'tasks.task-delivered') continue
      if (seen.has(record.id)) doubled.push(`notice of ${record.id} to ${secretary}`)
      seen.add(record.id)
    }
  }
}
