/** A table that answers at once what it always answers, in a process of its own: what is left is the client. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const text = (value: string) => ({ S: value })
const item = {
  ...{ pk: text('TASK#tsk_00000000000000000000'), sk: text('TASK'), kind: text('task'), version: { N: '4' } },
  ledger: text('签收'.repeat(60)),
  card: { M: { title: text('独居老人走访'.repeat(8)), state: text('received') } },
  assigneeIds: { L: [text('p-330681109229-cadre-1'), text('p-330681109229-cadre-2')] },
}
const capacity = { TableName: 'county', CapacityUnits: 2 }
const answers: Readonly<Record<string, string>> = {
  GetItem: JSON.stringify({ Item: item, ConsumedCapacity: capacity }),
  Query: JSON.stringify({ Items: [item, item], Count: 2, ScannedCount: 2, ConsumedCapacity: capacity }),
  TransactWriteItems: JSON.stringify({ ConsumedCapacity: [capacity] }),
}

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? ''
    response.setHeader('content-type', 'application/x-amz-json-1.0')
    response.end(answers[operation] ?? '{}')
  })
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit())
