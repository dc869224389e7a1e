/** The two commands that make good what was missed, against queues and functions that misbehave as the cloud's may. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventIdFor } from '../../shared/platform/events.ts'
import { freshTable, ownEngine } from '../support/county-table.ts'
import { type Answer, type Letters, openLetters } from '../support/letters.ts'

const root = join(import.meta.dirname, '../..')
const minute = 60_000
const ago = (minutes: number) => new Date(Date.now() - minutes * minute).toISOString()

interface Handed {
  readonly Records: readonly { readonly dynamodb: { readonly NewImage: { eventId: { S: string } } } }[]
}
let letters: Letters
let table: string
let client: DynamoDBDocumentClient
/** Ids of the events that the reader took, in the order in which it took them. */
let taken: string[]
/** What the reader says to an event; nothing where it takes it. */
let refuses: (eventId: string) => Answer | undefined

beforeAll(async () => {
  letters = await openLetters()
})
afterAll(() => letters.close())
beforeEach(async () => {
  table = await freshTable()
  client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: ownEngine().endpoint }))
  taken = []
  refuses = () => undefined
  letters.queues.clear()
  letters.functions.clear()
  letters.functions.set('Publish', {
    table,
    answer(payload) {
      const records = (payload as Partial<Handed>).Records
      if (!records) return { failed: 'Records is not iterable' }
      for (const [at, { dynamodb }] of records.entries()) {
        const id = dynamodb.NewImage.eventId.S
        const refused = refuses(id)
        if (refused === 'item') return { batchItemFailures: [{ itemIdentifier: String(at + 1) }] }
        if (refused) return refused
        taken.push(id)
      }
      return { batchItemFailures: [] }
    },
  })
})

async function happened(record: string, seq: number, at: string): Promise<string> {
  const eventId = `${record}-${seq}`
  const key = { pk: `ORDER#${record}`, sk: `EVENT#${seq}` }
  const Item = { ...key, kind: 'event', type: 'dispatch.order-submitted', eventId, seq, at }
  await client.send(new PutCommand({ TableName: table, Item }))
  return eventId
}
/** What the commands call it. */
const named = (record: string, seq: number) => new RegExp(eventIdFor(`ORDER#${record}`, `${seq}`), 'g')
const pointer = (from: string, to = from, functionArn = 'arn:aws-cn:lambda:cn-north-1:0:function:Publish') =>
  JSON.stringify({
    requestContext: { functionArn },
    DDBStreamBatchInfo: {
      batchSize: 1,
      approximateArrivalOfFirstRecord: from,
      approximateArrivalOfLastRecord: to,
    },
  })

function start(command: string, ...args: string[]) {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'infra/cli', `${command}.ts`), ...args],
    {
      cwd: root,
      env: {
        ...process.env,
        ...{ TABLE_NAME: table, AWS_REGION: 'cn-north-1' },
        ...{ AWS_ENDPOINT_URL_LAMBDA: letters.url, AWS_ENDPOINT_URL_SQS: letters.url },
      },
    },
  )
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (each) => {
    said.out += each
  })
  child.stderr.setEncoding('utf8').on('data', (each) => {
    said.err += each
  })
  return {
    child,
    done: once(child, 'close').then(([status]) => ({ status: status as number | null, ...said })),
  }
}
const run = (command: string, ...args: string[]) => start(command, ...args).done
const redrive = (name = 'Publish', queue = `${name}Letters`) =>
  run('redrive', `${letters.queue}/${queue}`, name)

describe('a queue of a reader of the stream', () => {
  it('gives back all but what cannot be read, is too old, or points to nothing', async () => {
    const id = await happened('a', 1, ago(60))
    const foreign = [
      'not json',
      '{"hello":1}',
      'null',
      pointer('yesterday'),
      pointer(ago(60 * 24 * 40)),
      pointer(ago(9000)),
    ]
    letters.put('PublishLetters', ...foreign.slice(0, 3), pointer(ago(60)), ...foreign.slice(3))
    const { status, out, err } = await redrive()
    expect(taken).toEqual([id])
    expect(letters.left('PublishLetters')).toEqual(foreign)
    expect(status).toBe(1)
    expect(out).toContain('7 条，办成 1 条，留下 6 条')
    expect(err.trim().split('\n')).toHaveLength(6)
  })

  it('keeps what one event stands in the way of, and gives back the others', async () => {
    await happened('a', 1, ago(300))
    await happened('a', 2, ago(200))
    await happened('b', 1, ago(100))
    refuses = (id) => (id === 'a-1' ? 'item' : undefined)
    letters.put('PublishLetters', pointer(ago(300)), pointer(ago(200)), pointer(ago(100)))
    const { status, out, err } = await redrive()
    // What follows in its own record must not overtake it.
    expect(taken).toEqual(['b-1'])
    expect(letters.left('PublishLetters')).toHaveLength(2)
    expect([status, err.match(named('a', 1))?.length]).toEqual([1, 1])
    expect(out).toContain('3 条，办成 1 条，留下 2 条')
  })

  it('finds the one event that its function breaks at', async () => {
    for (let each = 1; each <= 9; each += 1) await happened(`r${each}`, 1, ago(100 - each))
    refuses = (id) => (id === 'r5-1' ? { failed: 'out of memory' } : undefined)
    letters.put('PublishLetters', pointer(ago(99), ago(91)))
    const { status, err } = await redrive()
    expect([...new Set(taken)].sort()).toEqual(
      ['r1', 'r2', 'r3', 'r4', 'r6', 'r7', 'r8', 'r9'].map((r) => `${r}-1`),
    )
    expect(status).toBe(1)
    expect(err).toMatch(new RegExp(`${named('r5', 1).source}：.*out of memory`))
  })

  it('is asked again while the account is throttled', async () => {
    await happened('a', 1, ago(60))
    let times = 0
    refuses = () => {
      times += 1
      return times < 3 ? { throttled: true } : undefined
    }
    letters.put('PublishLetters', pointer(ago(60)))
    expect(await redrive()).toMatchObject({ status: 0, err: '' })
    expect([taken, letters.left('PublishLetters')]).toEqual([['a-1'], []])
  })

  it('is not given to another function, nor to one that works on another table', async () => {
    await happened('a', 1, ago(60))
    letters.put(
      'PublishLetters',
      pointer(ago(60), undefined, 'arn:aws-cn:lambda:cn-north-1:0:function:Project'),
    )
    const other = await redrive()
    expect([other.status, taken, letters.left('PublishLetters').length]).toEqual([1, [], 1])
    expect(other.err).toContain('Project')
    const publish = letters.functions.get('Publish')
    if (publish) letters.functions.set('Publish', { ...publish, table: 'another-county' })
    letters.queues.clear()
    letters.put('PublishLetters', pointer(ago(60)))
    const wrong = await redrive()
    expect([wrong.status, wrong.out, taken, letters.left('PublishLetters').length]).toEqual([1, '', [], 1])
    expect(wrong.err).toContain('another-county')
  })
})

describe('a queue of a listener', () => {
  const heard: unknown[] = []
  beforeEach(() => {
    heard.length = 0
    letters.functions.set('Notify', {
      ...{ table, deadLetters: 'NotifyLetters' },
      answer(payload) {
        const { detail } = payload as { detail?: { id: number; stop?: unknown } }
        if (detail?.stop) return detail.stop
        heard.push(detail?.id)
        return null
      },
    })
  })
  const letter = (id: number, stop?: unknown) => JSON.stringify({ detail: { id, stop } })

  it('gives back all but what cannot be read and what its function fails at', async () => {
    letters.put('NotifyLetters', letter(1), '<html>', letter(2, { failed: 'no such order' }), letter(3))
    const { status, out, err } = await redrive('Notify')
    expect([status, heard]).toEqual([1, [1, 3]])
    expect(letters.left('NotifyLetters')).toEqual(['<html>', letter(2, { failed: 'no such order' })])
    expect(out).toContain('4 条，办成 2 条，留下 2 条')
    expect(err).toContain('no such order')
  })

  it('says how far it came when the function cannot be called any more', async () => {
    letters.put('NotifyLetters', letter(1), letter(2), letter(3))
    const notify = letters.functions.get('Notify')
    if (notify)
      letters.functions.set('Notify', {
        ...notify,
        answer(payload) {
          const answer = notify.answer(payload)
          letters.functions.delete('Notify')
          return answer
        },
      })
    const { status, out, err } = await redrive('Notify')
    expect([status, heard, letters.left('NotifyLetters').length]).toEqual([1, [1], 2])
    expect(out).toContain('3 条，办成 1 条，留下 2 条')
    expect(err).toContain('no function Notify')
    // What is left is in sight at once, for whoever mends the cause.
    if (notify) letters.functions.set('Notify', notify)
    expect(await redrive('Notify')).toMatchObject({ status: 0, err: '' })
    expect(heard).toEqual([1, 2, 3])
  })

  it('is not given to the function of another queue, which would take it for nothing', async () => {
    letters.functions.set('ListAdmitted', { table, deadLetters: 'ListAdmittedLetters', answer: () => null })
    letters.put('NotifyLetters', letter(1))
    const { status, err } = await redrive('ListAdmitted', 'NotifyLetters')
    expect([status, letters.left('NotifyLetters').length]).toEqual([1, 1])
    expect(err).toContain('ListAdmittedLetters')
  })

  it('is not given to a reader of the stream, whose name belongs to another alarm', async () => {
    letters.put('NotifyLetters', letter(1))
    const { status, err } = await redrive('Publish', 'NotifyLetters')
    expect([status, letters.left('NotifyLetters').length]).toEqual([1, 1])
    expect(err).toMatch(/这条消息不是 Publish 的（它读取数据表的流），函数名请照告警 \/ is not of Publish/)
  })

  it('is given once by two who run it at the same time, and the second is told of the first', async () => {
    for (let each = 1; each <= 25; each += 1) letters.put('NotifyLetters', letter(each))
    const [one, other] = await Promise.all([redrive('Notify'), redrive('Notify')])
    expect(heard.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 25 }, (_, at) => at + 1),
    )
    expect(letters.left('NotifyLetters')).toEqual([])
    const done = [one, other].map(({ out }) => Number(/办成 (\d+) 条/.exec(out)?.[1] ?? 0))
    expect((done[0] ?? 0) + (done[1] ?? 0)).toBe(25)
  })

  it('does not seem empty after a run that was killed, and loses nothing', async () => {
    letters.put('NotifyLetters', letter(1), letter(2))
    const notify = letters.functions.get('Notify')
    const killed = start('redrive', `${letters.queue}/NotifyLetters`, 'Notify')
    if (notify)
      letters.functions.set('Notify', {
        ...notify,
        answer(payload) {
          killed.child.kill('SIGKILL')
          return notify.answer(payload)
        },
      })
    await killed.done
    if (notify) letters.functions.set('Notify', notify)
    const early = await redrive('Notify')
    expect(early.status).toBe(1)
    expect(early.err).toMatch(/2 条.*暂不可见/)
    for (const each of letters.queues.get('NotifyLetters') ?? []) each.hiddenUntil = 0
    expect(await redrive('Notify')).toMatchObject({ status: 0 })
    expect([new Set(heard), letters.left('NotifyLetters')]).toEqual([new Set([1, 2]), []])
  })
})

describe('the events of a time', () => {
  it('go on behind one that a reader cannot take, to the other readers too, and it is told', async () => {
    for (const record of ['a', 'b']) for (const seq of [1, 2]) await happened(record, seq, ago(100 - seq))
    refuses = (id) => (id === 'a-1' ? 'item' : undefined)
    const project: string[] = []
    letters.functions.set('Project', {
      table,
      answer(payload) {
        project.push(...(payload as Handed).Records.map(({ dynamodb }) => dynamodb.NewImage.eventId.S))
        return { batchItemFailures: [] }
      },
    })
    const { status, out, err } = await run('resume', '--from', ago(200), 'Publish', 'Project')
    expect([status, taken.sort(), project.sort()]).toEqual([1, ['b-1', 'b-2'], ['a-1', 'a-2', 'b-1', 'b-2']])
    expect(err).toMatch(new RegExp(`Publish .*${named('a', 1).source}`))
    expect(out).toMatch(/Publish：4 个，办成 2 个，未成 1 个，其后未动 1 个/)
    expect(out).toMatch(/Project：4 个，办成 4 个/)
  })

  it('stop where nothing succeeds, instead of failing at each of them', async () => {
    for (let each = 1; each <= 60; each += 1) await happened(`r${each}`, 1, ago(100 - each))
    let calls = 0
    refuses = () => {
      calls += 1
      return { failed: 'broken' }
    }
    const { status, err } = await run('resume', '--from', ago(200), 'Publish')
    expect(status).toBe(1)
    expect(calls).toBeLessThan(80)
    expect(err).toContain('先排除原因')
  })

  it.each([
    ['a function of another table', 'Other', /another-county/],
    ['a function that is no reader', 'Notify', /不是数据表的读取函数/],
    ['a function that is not there', 'Nobody', /no function Nobody/],
  ])('are not given to %s', async (_, name, why) => {
    await happened('a', 1, ago(60))
    let called = 0
    const answer = () => {
      called += 1
      return null
    }
    letters.functions.set('Other', { table: 'another-county', answer })
    letters.functions.set('Notify', { table, deadLetters: 'NotifyLetters', answer })
    const { status, err } = await run('resume', '--from', ago(200), name)
    expect([status, called]).toEqual([1, 0])
    expect(err).toMatch(why)
  })

  it('are not none because the times were given the wrong way round', async () => {
    const { status, err } = await run('resume', '--from', ago(60), '--to', ago(90), 'Publish')
    expect(status).toBe(2)
    expect(err).toContain('--to')
  })

  it('are read as they stand when their turn comes, and not all held at once', async () => {
    const padding = 'x'.repeat(200_000)
    for (let each = 1; each <= 40; each += 1) {
      const Item = {
        pk: `ORDER#${each}`,
        sk: 'EVENT#1',
        kind: 'event',
        type: 't.t-t',
        eventId: `${each}`,
        seq: 1,
      }
      await client.send(new PutCommand({ TableName: table, Item: { ...Item, at: ago(100 - each), padding } }))
    }
    const { status } = await run('resume', '--from', ago(200), 'Publish')
    expect([status, taken]).toEqual([0, Array.from({ length: 40 }, (_, at) => String(at + 1))])
  })
})
