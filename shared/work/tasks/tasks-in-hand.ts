/** What a town's posts have in hand of tasks: for whoever has to know when a post changes hands. */

import { villagesOfTown } from '../../directory/directory.ts'
import { barredFrom } from '../../platform/lifecycle.ts'
import { type Holder, successors } from '../../platform/who/policy.ts'
import { readAddedUp } from './ledger.ts'
import { afterSender, taskLifecycle } from './task.lifecycle.ts'
import { tasksById, tasksOfUnit } from './task.table.ts'
import type { Task, TaskCard } from './task.ts'
import { allWaitingFor } from './waiting.table.ts'

export interface RefusalInHand {
  readonly id: string
  readonly title: string
  readonly state: Task['state']
  readonly dueAt: string | null
  /** Who may not rule on it, whatever post he holds (R23). */
  readonly barred: readonly string[]
}

/** A town's refusals that its Party secretary has to rule on (R19). */
export async function refusalsOfTown(town: string, at: Date): Promise<RefusalInHand[]> {
  const waiting = (await allWaitingFor(town)).filter(({ kind }) => kind === 'refusal')
  const refused = await tasksById(waiting.map(({ taskId }) => taskId))
  return Promise.all(
    refused.map(async (task) => ({
      ...{ id: task.id, title: task.title, state: task.state, dueAt: task.refusal?.dueAt ?? null },
      barred: await barredFrom(taskLifecycle, task, 'rule_refusal', at),
    })),
  )
}

export interface SentTask {
  readonly id: string
  readonly orderId: string
  readonly title: string
  readonly state: Task['state']
  readonly dueAt: string | null
  readonly extensionAsked: boolean
  /** Who goes on in the place of those who sent it; nobody while one of them leads the line, or nobody does. */
  readonly successors: readonly Holder[]
  readonly senders: readonly string[]
  readonly lines: readonly string[]
}

/** Every open task of a town: a village has tens of them, and a town fifty villages at most. */
export async function tasksSent(town: string, at: Date): Promise<SentTask[]> {
  const villages = await villagesOfTown(town)
  const cards = (await Promise.all(villages.map(openCards))).flat()
  return Promise.all(
    cards.map(async (card) => {
      const { id, orderId, title, state, senders = [], lines = [], extensionAsked = false } = card
      const relations = { places: { town: [town] }, persons: { sender: senders }, lines }
      return {
        ...{ id, orderId, title, state, senders, lines, extensionAsked },
        dueAt: readAddedUp(card.clock, at).deadline,
        successors: await successors(afterSender, relations, at),
      }
    }),
  )
}

async function openCards(unit: string): Promise<TaskCard[]> {
  const cards: TaskCard[] = []
  let from: Record<string, unknown> | undefined
  do {
    const found = await tasksOfUnit(unit, true, undefined, 100, from)
    cards.push(...found.items)
    from = found.next
  } while (from)
  return cards
}
