/** The review chain as the rest of the domain calls it: start it, make sure it runs, return a decision to it. */
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn'
import type { StoredEvent } from '../../platform/events.ts'
import { type Attempt, forgetToken, type Outcome, waitingToken } from './chain.ts'

let client: SFNClient | undefined

function sfn(): SFNClient {
  client ??= new SFNClient({})
  return client
}

function chainArn(): string {
  const arn = process.env.REVIEW_CHAIN_ARN
  if (!arn) throw new Error('REVIEW_CHAIN_ARN is not set')
  return arn
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
        stateMachineArn: chainArn(),
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
    const executionArn = `${chainArn().replace(':stateMachine:', ':execution:')}:${name}`
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
  'dispatch.emergency-reviewed': 'approved',
  'dispatch.collective-refused': 'returned',
  // Another stage has begun, with a limit of its own: the chain reads its clock anew (R38).
  'dispatch.order-endorsed': 'moved',
  'dispatch.order-marked-major': 'moved',
  'dispatch.collective-decided': 'moved',
  // Nothing of it is delivered: the order it was merged into is.
  'dispatch.order-merged': 'withdrawn',
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
  await returnUnder(step, token, outcome)
}

/** Returns the decision under this very token. */
export async function returnUnder(step: Attempt, token: string, outcome: Outcome): Promise<void> {
  await returnDecision(token, outcome)
  await forgetToken(step, token)
}
