/** Queues and functions as county IT's commands meet them in the cloud, scripted: what lies where, and what each call comes to. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

export interface Letter {
  readonly id: string
  readonly body: string
  hiddenUntil: number
}
/** What a call comes to; `{ throttled: true }` and `{ failed: why }` are no answers but say so. */
export type Answer = unknown
export interface ScriptedFunction {
  /** What its configuration says: the table that it works on, and where its dead letters go. */
  readonly table: string
  readonly deadLetters?: string
  answer(payload: unknown): Answer
}
export interface Letters {
  readonly url: string
  readonly queue: string
  readonly functions: Map<string, ScriptedFunction>
  readonly queues: Map<string, Letter[]>
  put(queue: string, ...bodies: string[]): void
  /** What still lies in a queue, hidden or not. */
  left(queue: string): string[]
  close(): Promise<void>
}

const account = '000000000000'

export async function openLetters(): Promise<Letters> {
  const functions = new Map<string, ScriptedFunction>()
  const queues = new Map<string, Letter[]>()
  let made = 0
  const lettersOf = (url: unknown) => queues.get(String(url).replace(/^.*\//, '')) ?? []
  const seen = (letter: Letter) => letter.hiddenUntil <= Date.now()
  const operations: Record<string, (body: Record<string, unknown>) => unknown> = {
    'AmazonSQS.ReceiveMessage': ({ QueueUrl, MaxNumberOfMessages, VisibilityTimeout, WaitTimeSeconds }) => {
      // Asked in passing, a queue looks on some of its servers only, and on those may find nothing.
      if (!Number(WaitTimeSeconds)) return { Messages: [] }
      const found = lettersOf(QueueUrl).filter(seen).slice(0, Number(MaxNumberOfMessages))
      for (const each of found) each.hiddenUntil = Date.now() + Number(VisibilityTimeout) * 1000
      return {
        Messages: found.map(({ id, body }) => ({
          ...{ MessageId: id, ReceiptHandle: id, Body: body },
          MD5OfBody: createHash('md5').update(body).digest('hex'),
        })),
      }
    },
    'AmazonSQS.ChangeMessageVisibility': ({ QueueUrl, ReceiptHandle, VisibilityTimeout }) => {
      const found = lettersOf(QueueUrl).find(({ id }) => id === ReceiptHandle)
      if (found) found.hiddenUntil = Date.now() + Number(VisibilityTimeout) * 1000
      return {}
    },
    'AmazonSQS.DeleteMessage': ({ QueueUrl, ReceiptHandle }) => {
      const letters = lettersOf(QueueUrl)
      const at = letters.findIndex(({ id }) => id === ReceiptHandle)
      if (at >= 0) letters.splice(at, 1)
      return {}
    },
    'AmazonSQS.GetQueueAttributes': ({ QueueUrl }) => {
      const letters = lettersOf(QueueUrl)
      const hidden = letters.filter((each) => !seen(each)).length
      return {
        Attributes: {
          ApproximateNumberOfMessages: String(letters.length - hidden),
          ApproximateNumberOfMessagesNotVisible: String(hidden),
        },
      }
    },
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString() || '{}')
    const reply = (status: number, answer: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', ...headers })
      response.end(JSON.stringify(answer))
    }
    const [, name = '', what] =
      /^\/2015-03-31\/functions\/([^/]+)\/(invocations|configuration)/.exec(request.url ?? '') ?? []
    if (!what) {
      const operation = operations[String(request.headers['x-amz-target'])]
      return operation ? reply(200, operation(body)) : reply(400, { __type: 'UnknownOperationException' })
    }
    const found = functions.get(decodeURIComponent(name))
    if (!found)
      return reply(
        404,
        { Message: `no function ${name}` },
        { 'x-amzn-errortype': 'ResourceNotFoundException' },
      )
    if (what === 'configuration')
      return reply(200, {
        FunctionName: name,
        Environment: { Variables: { TABLE_NAME: found.table } },
        ...(found.deadLetters
          ? { DeadLetterConfig: { TargetArn: `arn:aws-cn:sqs:cn-north-1:${account}:${found.deadLetters}` } }
          : {}),
      })
    const answer = found.answer(body) as { throttled?: true; failed?: string } | null
    if (answer?.throttled)
      return reply(429, { Message: 'Rate Exceeded.' }, { 'x-amzn-errortype': 'TooManyRequestsException' })
    if (answer?.failed)
      return reply(
        200,
        { errorType: 'Error', errorMessage: answer.failed },
        { 'x-amz-function-error': 'Unhandled' },
      )
    reply(200, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return {
    ...{ url, queue: `${url}/${account}`, functions, queues },
    put(queue, ...bodies) {
      const letters = queues.get(queue) ?? []
      queues.set(queue, letters)
      for (const body of bodies) {
        made += 1
        letters.push({ id: String(made), body, hiddenUntil: 0 })
      }
    },
    left: (queue) => (queues.get(queue) ?? []).map(({ body }) => body),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
