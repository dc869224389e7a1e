/**
 * Takes what lies in a queue of dead letters and gives it to its function once more, message by message.
 *
 *   TABLE_NAME=… npm run redrive -- <queue URL> <function>
 *
 * The alarm of the queue names both. What the function takes leaves the queue; what it fails at again stays there, is told,
 * and ends the command with 1. A reader of the stream is given the events themselves, from the table.
 */
import { parseArgs } from 'node:util'
import type { Message } from '@aws-sdk/client-sqs'
import { command, needed } from './command.ts'
import type { Span } from './events-again.ts'

/** What a message of a stream's queue says of the records: when they came to the stream, not what they are. */
interface StreamLetter {
  readonly DDBStreamBatchInfo: {
    readonly approximateArrivalOfFirstRecord: string
    readonly approximateArrivalOfLastRecord: string
  }
}

const isOfStream = (body: unknown): body is StreamLetter =>
  typeof body === 'object' && body !== null && 'DDBStreamBatchInfo' in body

// An event is dated when its command begins, and is on the stream when that is written.
const before = 15 * 60_000
const after = 60_000

const spanOf = ({ DDBStreamBatchInfo: info }: StreamLetter): Span => ({
  from: new Date(Date.parse(info.approximateArrivalOfFirstRecord) - before),
  to: new Date(Date.parse(info.approximateArrivalOfLastRecord) + after),
})

interface Letter {
  readonly message: Message
  readonly body: unknown
}

async function redrive(queue: string, name: string): Promise<boolean> {
  const { ChangeMessageVisibilityCommand, DeleteMessageCommand, ReceiveMessageCommand, SQSClient } =
    await import('@aws-sdk/client-sqs')
  const { call, demandRecent, eventsWithin, handOver, namedIn } = await import('./events-again.ts')
  const sqs = new SQSClient({})
  const QueueUrl = queue
  const seen = new Set<string>()
  const left: Letter[] = []

  async function settle(letters: readonly Letter[], fault: string | undefined): Promise<void> {
    if (fault !== undefined) {
      left.push(...letters)
      process.stderr.write(`${fault}\n`)
      return
    }
    for (const { message } of letters)
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }))
  }

  /** Of a reader's queue all at once: the table is read once for them. */
  async function ofStream(letters: readonly Letter[]): Promise<void> {
    needed(process.env.TABLE_NAME, 'TABLE_NAME')
    const spans = letters.flatMap(({ body }) => (isOfStream(body) ? [spanOf(body)] : []))
    for (const span of spans) demandRecent(span)
    const events = await eventsWithin(spans)
    const told = (taken: number) => process.stdout.write(`${name} ${taken}/${events.length}\n`)
    const halt = await handOver(name, events, told)
    await settle(letters, halt && `${name} 停在 / stopped at ${namedIn(halt)}`)
  }

  const all: Letter[] = []
  try {
    for (;;) {
      // Out of sight until this is over, so that none is given twice.
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 900 }),
      )
      const fresh = Messages.filter(({ MessageId = '' }) => !seen.has(MessageId))
      if (fresh.length === 0) break
      for (const message of fresh) {
        seen.add(message.MessageId ?? '')
        all.push({ message, body: JSON.parse(message.Body ?? 'null') as unknown })
      }
    }
    const streamed = all.filter(({ body }) => isOfStream(body))
    if (streamed.length > 0) await ofStream(streamed)
    for (const letter of all) {
      if (isOfStream(letter.body)) continue
      const { ok, said } = await call(name, letter.body)
      await settle([letter], ok ? undefined : `${letter.message.MessageId} ${said}`)
    }
  } catch (cause) {
    left.push(...all)
    throw cause
  } finally {
    // Back in sight at once: who mends the cause meanwhile wants to go on.
    for (const { message } of left)
      await sqs
        .send(
          new ChangeMessageVisibilityCommand({
            ...{ QueueUrl, ReceiptHandle: message.ReceiptHandle, VisibilityTimeout: 0 },
          }),
        )
        .catch(() => {})
  }
  process.stdout.write(`${all.length} 条，未成 ${left.length} 条 / messages; failed: ${left.length}\n`)
  return left.length === 0
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { positionals } = parseArgs({ allowPositionals: true })
    return redrive(needed(positionals[0], 'queue URL'), needed(positionals[1], 'function'))
  })
