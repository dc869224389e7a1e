/** The review chain as the rest of the domain calls it: start it, make sure it runs, return a decision to it. */
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
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

const nameOf = ({ orderId, attempt }: Attempt, restart: number) =>
  restart === 0 ? `${orderId}-${attempt}` : `${orderId}-${attempt}-r${restart}`

/** Starts the chain of an attempt; started already, running or ended, counts as done. */
export async function startChain(step: Attempt, restart = 0): Promise<void> {
  const { orderId, attempt } = step
  try {
    await sfn().send(
      new StartExecutionCommand({
        stateMachineArn: chainArn(),
        name: nameOf(step, restart),
        input: JSON.stringify({ orderId, attempt }),
      }),
    )
  } catch (cause) {
    if (!(cause instanceof ExecutionAlreadyExists)) throw cause
  }
}

async function runOf(step: Attempt, restart: number) {
  const executionArn = `${chainArn().replace(':stateMachine:', ':execution:')}:${nameOf(step, restart)}`
  try {
    return await sfn().send(new DescribeExecutionCommand({ executionArn }))
  } catch (cause) {
    if (cause instanceof ExecutionDoesNotExist) return undefined
    throw cause
  }
}

const minute = 60_000
/** The first time at once, then after half an hour, an hour, two … and in the end once a day, for as long as it takes. */
const pauseBefore = (restart: number) =>
  restart <= 1 ? 0 : Math.min(30 * minute * 2 ** (restart - 2), 24 * 60 * minute)

/**
 * Makes sure that a chain runs for an attempt which it should have moved: one that ended without doing so is started
 * anew under the next name, each time after a longer pause.
 * @returns how often it was started anew so far, 0 while the first one runs; and whether it was ever started before
 */
export async function ensureChain(step: Attempt, at: Date): Promise<{ restarts: number; heard: boolean }> {
  let ended = new Date(0)
  for (let restart = 0; ; restart += 1) {
    const run = await runOf(step, restart)
    if (run?.status === 'RUNNING') return { restarts: restart, heard: true }
    if (run) ended = run.stopDate ?? at
    else if (at.getTime() < ended.getTime() + pauseBefore(restart))
      return { restarts: restart - 1, heard: true }
    else {
      await startChain(step, restart)
      return { restarts: restart, heard: restart > 0 }
    }
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
