/**
 * An order to three villages from its draft to the last acceptance, with all that follows: notices, counts, what repeats
 * are found by, the review card, the bus, the chain with its token. Played by the functions themselves, each called as
 * its trigger calls it. Each event comes alone, as in a quiet county; only those of one transaction come together.
 */
import { marshall } from '@aws-sdk/util-dynamodb'
import { handler as dispatchApi } from '../../functions/api/dispatch.ts'
import { handler as tasksApi } from '../../functions/api/tasks.ts'
import { handler as prepareCard } from '../../functions/events/prepare-review-card.ts'
import { handler as project } from '../../functions/stream/project.ts'
import { handler as publish } from '../../functions/stream/publish.ts'
import { handler as awaitDecision } from '../../functions/workflow/await-decision.ts'
import { handler as deliverOrder } from '../../functions/workflow/deliver-order.ts'
import { handler as reviewClock } from '../../functions/workflow/review-clock.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { type StoredEvent, toEventItem, usualKey } from '../../shared/platform/events.ts'
import { historyOf } from '../../shared/platform/history.ts'
import { taskIdFor } from '../../shared/work/tasks/task.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import {
  content,
  openCounty,
  orderIn,
  otherVillage,
  people,
  row,
  town,
  village,
} from '../support/domain-county.ts'
import { ask } from './door.ts'
import type { Cost } from './meter.ts'

/** In the order in which they come. */
export const useCases = [
  'draft',
  'submit',
  'card',
  'chain',
  'approve',
  'deliver',
  'receive',
  'assign',
  'start',
  'submit a task',
  'accept',
] as const
export type UseCase = (typeof useCases)[number]

/** One call of one function. */
export interface Step {
  readonly useCase: UseCase
  /** `<trigger>/<name>`, below functions/. */
  readonly run: string
  readonly cost: Cost
}

export type Meter = (name: string, work: () => Promise<unknown>) => Promise<Cost>

const third = `${town}002`
export const villages = [village, otherVillage, third]
const secretaryOf = (unit: string) => `p-${unit}-vps`
const cadreOf = (unit: string) => `p-${unit}-cadre-1`

/** The county in which it is played: people in three villages, and one order that was delivered before. */
export async function openPlace(): Promise<void> {
  await openCounty([
    row(secretaryOf(third), 'village_party_secretary', third),
    row(cadreOf(third), 'village_cadre', third),
  ])
  await orderIn('delivered')
}

export interface Played {
  readonly orderId: string
  readonly taskIds: readonly string[]
  readonly steps: readonly Step[]
}

export async function playOrder(meter: Meter): Promise<Played> {
  const steps: Step[] = []
  async function step<T>(useCase: UseCase, run: string, work: () => Promise<T>, of = ''): Promise<T> {
    let result: T | undefined
    const cost = await meter(`${useCase}${of}, ${run}`, async () => {
      result = await work()
    })
    steps.push({ useCase, run, cost })
    return result as T
  }
  const seen = new Map<string, number>()
  async function fresh(pks: readonly string[]): Promise<StoredEvent[]> {
    const found: StoredEvent[] = []
    for (const pk of pks) {
      const events = (await historyOf(pk)).map(({ event }) => event)
      found.push(...events.slice(seen.get(pk) ?? 0))
      seen.set(pk, events.length)
    }
    return found
  }
  async function follows(useCase: UseCase, pks: readonly string[], of = ''): Promise<StoredEvent[]> {
    const events = await fresh(pks)
    await step(useCase, 'stream/project', () => taken(project(batchOf(events))), of)
    await step(useCase, 'stream/publish', () => taken(publish(batchOf(events))), of)
    return events
  }

  const { leader, deputy } = people
  const drafted = await step('draft', 'api/dispatch', () =>
    ask<{ id: string }>(dispatchApi, dispatchRoutes.draftOrder, {
      by: leader,
      body: content({ units: villages, deadline: '2026-12-18' }),
    }),
  )
  const orderId = drafted.id
  const params = { orderId }
  const pk = `ORDER#${orderId}`
  await follows('draft', [pk])
  const { attempt } = await step('submit', 'api/dispatch', () =>
    ask<{ attempt: number }>(dispatchApi, dispatchRoutes.submitOrder, { by: leader, params }),
  )
  const [submitted] = await follows('submit', [pk])
  await step('card', 'events/prepare-review-card', () => prepareCard({ detail: submitted } as never))
  await step('chain', 'workflow/review-clock', () => reviewClock({ orderId, attempt }))
  await step('chain', 'workflow/await-decision', () =>
    awaitDecision({ orderId, attempt, token: 'token'.repeat(120) }),
  )
  await step('approve', 'api/dispatch', () =>
    ask(dispatchApi, dispatchRoutes.reviewOrder, {
      by: deputy,
      params,
      body: { outcome: 'approve', override: '不是同一批' },
    }),
  )
  await follows('approve', [pk])
  const taskIds = villages.map((unit) => taskIdFor(orderId, attempt, unit))
  await step('deliver', 'workflow/deliver-order', () => deliverOrder({ orderId, attempt, from: 0 }))
  await follows('deliver', [...taskIds.map((taskId) => `TASK#${taskId}`), pk])
  for (const unit of villages) {
    const taskId = taskIdFor(orderId, attempt, unit)
    const of = ` ${unit.slice(-3)}`
    const evidence = [{ kind: 'list', text: '走访名单' }]
    const doings = [
      ['receive', tasksRoutes.receiveTask, secretaryOf(unit), undefined],
      ['assign', tasksRoutes.assignTask, secretaryOf(unit), { assignees: [cadreOf(unit)] }],
      ['start', tasksRoutes.startTask, cadreOf(unit), undefined],
      ['submit a task', tasksRoutes.submitTask, cadreOf(unit), { note: '都走访了', evidence }],
      ['accept', tasksRoutes.acceptTask, leader, undefined],
    ] as const
    for (const [useCase, route, by, body] of doings) {
      await step(useCase, 'api/tasks', () => ask(tasksApi, route, { by, params: { taskId }, body }), of)
      await follows(useCase, [`TASK#${taskId}`], of)
    }
  }
  return { orderId, taskIds, steps }
}

/** What the stream hands over of events that were written together. */
function batchOf(events: readonly StoredEvent[]) {
  return {
    Records: events.map((event, at) => ({
      eventName: 'INSERT',
      dynamodb: {
        SequenceNumber: String(at + 1),
        NewImage: marshall(toEventItem(usualKey(event.record), event), { removeUndefinedValues: true }),
      },
    })),
  } as never
}

async function taken(answer: ReturnType<typeof project>): Promise<void> {
  const { batchItemFailures } = await answer
  if (batchItemFailures.length > 0) throw new Error(`not taken: ${JSON.stringify(batchItemFailures)}`)
}
