/** Calls a county over HTTP, each command under a key; what gets no answer is sent again until it has one. */
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Reply<T> {
  readonly status: number
  readonly body: T
  /** How often it was sent. */
  readonly sent: number
  /** From the first sending to the answer. */
  readonly ms: number
}

export interface Asked {
  readonly token?: string
  readonly body?: unknown
  readonly key?: string
}

export interface Caller {
  ask<T>(method: 'GET' | 'POST', path: string, asked?: Asked): Promise<Reply<T>>
  close(): void
}

/** Where a county that is coming up, or busy, is no answer to a command. */
const passing = [429, 500, 502, 503, 504]
/** Nothing takes that long but a county that is gone for good. */
const patienceMs = 90_000

export function openCaller(port: number): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })

  function once(method: string, path: string, { token, body, key }: Asked) {
    return new Promise<{ status: number; text: string }>((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body)
      const sent = request({
        ...{ agent, host: '127.0.0.1', port, method, path },
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...(text === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        },
      })
      sent.setTimeout(30_000, () => sent.destroy(new Error('no answer in time')))
      sent.on('error', reject)
      sent.on('response', (answer) => {
        const chunks: Buffer[] = []
        answer.on('error', reject)
        answer.on('aborted', () => reject(new Error('the answer broke off')))
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        )
      })
      sent.end(text)
    })
  }

  return {
    async ask<T>(method: 'GET' | 'POST', path: string, asked: Asked = {}): Promise<Reply<T>> {
      const from = performance.now()
      for (let sent = 1; ; sent += 1) {
        const answer = await once(method, path, asked).catch(() => undefined)
        const ms = performance.now() - from
        if (answer && !passing.includes(answer.status)) {
          const body = answer.text === '' ? {} : JSON.parse(answer.text)
          return { status: answer.status, body: body as T, sent, ms }
        }
        if (ms > patienceMs) throw new Error(`${method} ${path}: ${answer?.status ?? 'no answer'}`)
        await sleep(Math.min(1_000, 50 * sent))
      }
    },
    close: () => agent.destroy(),
  }
}
