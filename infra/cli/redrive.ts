/**
 * 把死信队列里的消息逐条重新交给其函数：办成的离开队列，未成的和不是它的留在队列，并逐条说明。
 * Takes what lies in a queue of dead letters and gives it to its function once more, message by message.
 *
 *   TABLE_NAME=… npm run redrive -- <queue URL> <function>
 *
 * 队列网址和函数名请照告警填写。中断的一次运行会使其消息在一刻钟内不可见，过后再运行即可。
 * The alarm of the queue names both. What the function takes leaves the queue; what it fails at again, and what is not its
 * own, stays there, is told, and ends the command with 1. A reader of the stream is given the events themselves, from the
 * table. A run that was stopped keeps its messages out of sight for a quarter of an hour; then they are there again.
 */
import { parseArgs } from 'node:util'
import type { Message } from '@aws-sdk/client-sqs'
import { command, given, Misuse, needed } from './command.ts'
import type { Span } from './events-again.ts'

/** What a message of a stream's queue says of the records: when they came to the stream, not what they are. */
interface StreamLetter {
  readonly requestContext?: { readonly functionArn?: string }
  readonly DDBStreamBatchInfo: {
    readonly approximateArrivalOfFirstRecord: string
    readonly approximateArrivalOfLastRecord: string
  }
}

const isObject = (body: unknown): body is object => typeof body === 'object' && body !== null
const isOfStream = (body: unknown): body is StreamLetter =>
  isObject(body) && 'DDBStreamBatchInfo' in body && isObject(body.DDBStreamBatchInfo)

// An event is dated when its command begins, and is on the stream when that is written.
const before = 15 * 60_000
const after = 60_000

const spanOf = ({ DDBStreamBatchInfo: info }: StreamLetter): Span => ({
  from: new Date(Date.parse(info.approximateArrivalOfFirstRecord) - before),
  to: new Date(Date.parse(info.approximateArrivalOfLastRecord) + after),
})

/** Nothing where a message is no JSON: somebody else's. */
function bodyOf({ Body = '' }: Message): unknown {
  try {
    return JSON.parse(Body)
  } catch {
    return undefined
  }
}

// Longer than any function runs. Out of sight so long, a message is not given twice, nor to whoever else redrives.
const hiddenSeconds = 900
// Asked in passing, a queue looks on some of its servers and may seem empty; asked to wait, it looks on all.
const waitSeconds = 2

/** Of a listener or a round, and not of this function, which reads the stream or has another queue. */
function notIts(name: string, ownQueue: string | undefined): string {
  const [zh, en] = ownQueue
    ? [`（它的死信队列是 ${ownQueue}）`, ` (its queue is ${ownQueue})`]
    : ['（它读取数据表的流）', ' (it reads the table’s stream)']
  return `这条消息不是 ${name} 的${zh}，函数名请照告警 / is not of ${name}${en}: take the function’s name from the alarm`
}

/** @throws Misuse where it is no address: the SDK would say so in the words of a URL parser */
function queueUrl(given: string): string {
  const { protocol, pathname = '' } = URL.parse(given) ?? {}
  if (/^https?:$/.test(protocol ?? '') && /\/\d{12}\/[\w-]+$/.test(pathname)) return given
  throw new Misuse(
    `queue URL ${given}：不是队列网址，请照告警填写，形如 https://sqs.…/123456789012/… / is no queue's URL: take it from the alarm`,
  )
}

async function redrive(queue: string, name: string): Promise<boolean> {
  const {
    ChangeMessageVisibilityCommand,
    DeleteMessageCommand,
    GetQueueAttributesCommand,
    ReceiveMessageCommand,
    SQSClient,
  } = await import('@aws-sdk/client-sqs')
  const { eventsWithin, isRecent, isWithin, tooOld } = await import('./events-again.ts')
  const { handOver, toldOf } = await import('./events-handed.ts')
  const { call, deadLettersOf } = await import('./function-calls.ts')
  const sqs = new SQSClient({})
  const QueueUrl = queue
  const ownQueue = await deadLettersOf(name)
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessagesNotVisible'] }),
  )
  const hidden = Number(Attributes?.ApproximateNumberOfMessagesNotVisible ?? 0)

  const all = new Map<string, Message>()
  const done = new Set<Message>()
  async function leaves(message: Message): Promise<void> {
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }))
    done.add(message)
  }
  const stays = (message: Message, why: string) => process.stderr.write(`${message.MessageId} ${why}\n`)

  /** Of a reader's queue all at once: the table is read once for them. */
  async function ofStream(letters: readonly { message: Message; span: Span }[]): Promise<void> {
    needed(process.env.TABLE_NAME, 'TABLE_NAME')
    const events = await eventsWithin(letters.map(({ span }) => span))
    const handed = await handOver(name, events, (taken) =>
      process.stdout.write(`${name} ${taken}/${events.length}\n`),
    )
    process.stderr.write(toldOf(name, events.length, handed).err)
    const missing = [...handed.failed.map(({ event }) => event), ...handed.untouched]
    for (const { message, span } of letters) {
      // What it points to is one of several: it stays while any of them is missing.
      if (!events.some((event) => isWithin(span, event)))
        stays(message, '数据表里没有那时的事件 / the table has no event of that time')
      else if (missing.some((event) => isWithin(span, event)))
        stays(message, '其中有未成的事件 / an event of its time was not taken')
      else await leaves(message)
    }
  }

  /** Why a message of a reader is not handed over; nothing where it is. */
  function faultOf(letter: StreamLetter): string | undefined {
    const of = letter.requestContext?.functionArn?.replace(/^.*:function:([^:]+).*$/, '$1')
    if (of !== undefined && of !== name)
      return `是 ${of} 的，不是 ${name} 的 / is of ${of} and not of ${name}`
    const span = spanOf(letter)
    if (Number.isNaN(span.from.getTime()) || Number.isNaN(span.to.getTime()))
      return '没有写明时间 / does not say when'
    return isRecent(span) ? undefined : tooOld
  }

  try {
    for (;;) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          ...{ QueueUrl, MaxNumberOfMessages: 10 },
          ...{ VisibilityTimeout: hiddenSeconds, WaitTimeSeconds: waitSeconds },
        }),
      )
      const fresh = Messages.filter(({ MessageId = '' }) => !all.has(MessageId))
      if (fresh.length === 0) break
      for (const message of fresh) all.set(message.MessageId ?? '', message)
    }
    const streamed: { message: Message; span: Span }[] = []
    const events: { message: Message; body: unknown }[] = []
    for (const message of all.values()) {
      const body = bodyOf(message)
      const fault = isOfStream(body)
        ? faultOf(body)
        : !isObject(body)
          ? '不是事件，请查看后从队列中删除 / is no event: look at it and take it out of the queue'
          : ownQueue === queue.replace(/^.*\//, '')
            ? undefined
            : notIts(name, ownQueue)
      if (fault !== undefined) stays(message, fault)
      else if (isOfStream(body)) streamed.push({ message, span: spanOf(body) })
      else events.push({ message, body })
    }
    if (streamed.length > 0) await ofStream(streamed)
    for (const { message, body } of events) {
      const { ok, said } = await call(name, body)
      if (ok) await leaves(message)
      else stays(message, said)
    }
  } finally {
    const left = [...all.values()].filter((message) => !done.has(message))
    // Back in sight at once: who mends the cause meanwhile wants to go on.
    for (const { ReceiptHandle } of left)
      await sqs
        .send(new ChangeMessageVisibilityCommand({ ...{ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 } }))
        .catch(() => {})
    process.stdout.write(
      `${all.size} 条，办成 ${done.size} 条，留下 ${left.length} 条 / messages: ${all.size}; done: ${done.size}; left: ${left.length}\n`,
    )
    if (hidden > 0)
      process.stderr.write(
        `另有约 ${hidden} 条暂不可见，正由他人处理，或上一次中断；至多 ${hiddenSeconds / 60} 分钟后再运行一次 / about ${hidden} more are out of sight, with somebody else or with a run that was stopped: run this again in ${hiddenSeconds / 60} minutes\n`,
      )
  }
  return done.size === all.size && hidden === 0
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { positionals } = parseArgs({ allowPositionals: true })
    const [queue, name] = given(positionals, 'queue URL', 'function')
    return redrive(queueUrl(queue), name)
  })
