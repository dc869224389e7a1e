/** From the table's stream to the world: each new event item goes to the bus, and decisions go to the review chain. */
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn'
import type { StoredEvent } from './events.ts'
import { type Attempt, forgetToken, type Outcome, waitingToken } from './review/chain.ts'

let bus: EventBridgeClient | undefined
let chain: SFNClient | undefined

function sfn(): SFNClient {
  chain ??= new SFNClient({})
  return chain
}

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

export const eventSource = 'xingcun.zhishe'

/** Puts events on the bus. @throws when any was not taken, so that the stream offers the batch again */
export async function announce(events: readonly StoredEvent[]): Promise<void> {
  bus ??= new EventBridgeClient({})
  // EventBridge takes ten entries a call.
  for (let from = 0; from < events.length; from += 10) {
    const answer = await bus.send(
      new PutEventsCommand({
        Entries: events.slice(from, from + 10).map((event) => ({
          EventBusName: setting('BUS_NAME'),
          Source: eventSource,
          DetailType: event.type,
          Time: new Date(event.at),
          Detail: JSON.stringify(event),
        })),
      }),
    )
    if ((answer.FailedEntryCount ?? 0) > 0)
      throw new Error(`${answer.FailedEntryCount} events were not taken by the bus`)
  }
}

/**
 * Starts the chain of an attempt; started already, running or ended, counts as done.
 * @returns the execution's name
 */
export async function startChain({ orderId, attempt }: Attempt, restart = 0): Promise<string> {
  const name = restart === 0 ? `${orderId}-${attempt}` : `${orderId}-${attempt}-r${restart}`
  try {
    await sfn().send(
      new StartExecutionCommand({
        stateMachineArn: setting('REVIEW_CHAIN_ARN'),
        name,
        input: JSON.stringify({ orderId, attempt }),
      }),
    )
  } catch (cause) {
    if (!(cause instanceof ExecutionAlreadyExists)) throw cause
  }
  return name
}

// An attempt whose chain failed this often needs a person: the alarm on failed executions has called one.
const restarts = 5

/** Makes sure that a chain runs for the attempt: one that failed is started anew under the next name. */
export async function ensureChain(step: Attempt): Promise<void> {
  for (let restart = 0; restart <= restarts; restart += 1) {
    const name = await startChain(step, restart)
    const executionArn = `${setting('REVIEW_CHAIN_ARN').replace(':stateMachine:', ':execution:')}:${name}`
    const { status } = await sfn().send(new DescribeExecutionCommand({ executionArn }))
    if (status === 'RUNNING' || status === 'SUCCEEDED') return
  }
}

/** Returns a decision under a task token; a token used or timed out counts as done, for the chain looks again. */
export async function returnDecision(token: string, outcome: Outcome): Promise<void> {
  try {
    await sfn().send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify({ outcome }) }))
  } catch (cause) {
    if (!(cause instanceof TaskTimedOut) && !(cause instanceof TaskDoesNotExist)) throw cause
  }
}

const outcomes: Readonly<Record<string, Outcome>> = {
  'dispatch.order-approved': 'approved',
  'dispatch.order-returned': 'returned',
  'dispatch.order-rejected': 'rejected',
  'dispatch.order-withdrawn': 'withdrawn',
}

/** Moves the review chain as the event demands; most events do not concern it. */
export async function moveChain(event: StoredEvent): Promise<void> {
  const attempt = Number(event.data.attempt ?? 0)
  if (event.record.kind !== 'order' || attempt === 0) return
  const step = { orderId: event.record.id, attempt }
  if (event.type === 'dispatch.order-submitted') await startChain(step)
  const outcome = outcomes[event.type]
  if (outcome) await returnWaiting(step, outcome)
}

/** Returns the decision if the chain waits for it; if not, it will find the decision when it comes to wait. */
export async function returnWaiting(step: Attempt, outcome: Outcome): Promise<void> {
  const token = await waitingToken(step)
  if (!token) return
  await returnDecision(token, outcome)
  await forgetToken(step)
}
