/** One order from its draft to the last acceptance, as its people do it over HTTP. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Caller } from './caller.ts'
import type { Cast, Part } from './cast.ts'

export const steps = [
  'draft',
  'submit',
  'approve',
  'delivery',
  'inbox',
  'receive',
  'assign',
  'start',
  'submit a task',
  'accept',
  'read the order',
] as const
export type StepName = (typeof steps)[number]

/** What a lifecycle was told of itself: written down before anything is read back. */
export interface Told {
  readonly number: number
  readonly leader: string
  orderId: string | undefined
  /** Commands that were answered, in their order: of the order, and of each task by its id. */
  readonly order: string[]
  readonly tasks: Map<string, string[]>
  ended: boolean
  /** What an answer was that nobody should have got. */
  trouble: string | undefined
}

export interface Heard {
  step(name: StepName, ms: number, sent: number): void
}

/** How long an approved order may take to its villages before it counts as stuck. */
const deliveryLimitMs = 60_000
const deadlineDays = 20

export async function playLifecycle(
  ...[caller, cast, part, told, heard]: [Caller, Cast, Part, Told, Heard]
): Promise<void> {
  async function ask<T>(
    ...[name, method, path, by, body]: [StepName, 'GET' | 'POST', string, string, unknown?]
  ) {
    const key = method === 'POST' ? { key: randomUUID() } : {}
    const reply = await caller.ask<T>(method, path, { token: cast.token(by), body, ...key })
    if (reply.status >= 400)
      throw new Error(`${name} answered ${reply.status}: ${JSON.stringify(reply.body)}`)
    heard.step(name, reply.ms, reply.sent)
    return reply.body
  }
  const { leader, deputy, places, sieveCode } = part
  const deadline = new Date(Date.now() + deadlineDays * 86_400_000).toISOString().slice(0, 10)
  const { id } = await ask<{ id: string }>('draft', 'POST', '/v1/orders', leader, {
    ...{ sieveCode, units: places.map(({ village }) => village), deadline },
    object: `独居老人第${told.number}批`,
    action: '组织网格员走访独居老人',
    place: '各自然村',
    finishStandard: '每位老人走访一次',
    contact: { name: '张三', phone: '0575-00000001' },
  })
  told.orderId = id
  told.order.push('order-drafted')
  await ask('submit', 'POST', `/v1/orders/${id}/submit`, leader)
  told.order.push('order-submitted')
  await ask('approve', 'POST', `/v1/orders/${id}/review`, deputy, {
    outcome: 'approve',
    override: '另一批老人',
  })
  told.order.push('order-approved')

  const approved = performance.now()
  for (let wait = 10; ; wait = Math.min(250, wait * 1.5)) {
    const { body } = await caller.ask<{ state: string }>('GET', `/v1/orders/${id}`, {
      token: cast.token(leader),
    })
    if (body.state === 'delivered') break
    if (performance.now() - approved > deliveryLimitMs)
      throw new Error(`${id} is ${body.state}, a minute after its approval`)
    await sleep(wait)
  }
  heard.step('delivery', performance.now() - approved, 1)

  for (const { secretary, cadre } of places) {
    const inbox = await ask<{ tasks: readonly { id: string; orderId: string }[] }>(
      ...(['inbox', 'GET', '/v1/tasks?limit=20', secretary] as const),
    )
    const task = inbox.tasks.find(({ orderId }) => orderId === id)
    if (!task) throw new Error(`${id} is delivered and not in the inbox of ${secretary}`)
    const done: string[] = []
    told.tasks.set(task.id, done)
    const doings = [
      ['receive', secretary, undefined, 'task-received'],
      ['assign', secretary, { assignees: [cadre] }, 'task-assigned'],
      ['start', cadre, undefined, 'task-started'],
      ['submit a task', cadre, { note: '老人都已走访' }, 'task-submitted'],
      ['accept', leader, undefined, 'task-accepted'],
    ] as const
    for (const [name, by, body, event] of doings) {
      const verb = name === 'submit a task' ? 'submit' : name
      await ask(name, 'POST', `/v1/tasks/${task.id}/${verb}`, by, body)
      done.push(event)
    }
  }
  await ask('read the order', 'GET', `/v1/orders/${id}`, leader)
  told.ended = true
}
