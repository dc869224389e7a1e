/** The dead letters as SQS shows them: received, out of sight for a while, deleted. */
import { createHash } from 'node:crypto'
import type { DeadLetter, Deliveries } from './deliveries.ts'
import { type JsonObject, listOf, numberOf, objectOf } from './json.ts'
import { ServiceError } from './service-error.ts'

export interface Queues {
  /** ReceiveMessage, ChangeMessageVisibility, DeleteMessage and GetQueueAttributes of the SQS API: request to answer. */
  receive(request: JsonObject): JsonObject
  hide(request: JsonObject): JsonObject
  remove(request: JsonObject): JsonObject
  count(request: JsonObject): JsonObject
}

const hiddenSeconds = 30

export function createQueues(
  serving: () => { readonly deliveries: Deliveries; readonly queues: readonly string[] },
): Queues {
  const deliveries = () => serving().deliveries
  const hiddenUntil = new Map<number, number>()
  const isSeen = ({ id }: DeadLetter) => (hiddenUntil.get(id) ?? 0) <= Date.now()
  const lettersIn = (url: unknown) => {
    const name = String(url).replace(/^.*\//, '')
    if (!serving().queues.includes(name))
      throw new ServiceError('QueueDoesNotExist', 'The specified queue does not exist.')
    return deliveries()
      .deadLetters()
      .filter(({ queue }) => queue === name)
  }

  return {
    receive({ QueueUrl, MaxNumberOfMessages, VisibilityTimeout }) {
      const seen = lettersIn(QueueUrl)
        .filter(isSeen)
        .slice(0, numberOf(MaxNumberOfMessages) ?? 1)
      for (const { id } of seen)
        hiddenUntil.set(id, Date.now() + (numberOf(VisibilityTimeout) ?? hiddenSeconds) * 1000)
      return { Messages: seen.map(messageOf) }
    },
    hide({ ReceiptHandle, VisibilityTimeout }) {
      hiddenUntil.set(Number(ReceiptHandle), Date.now() + (numberOf(VisibilityTimeout) ?? 0) * 1000)
      return {}
    },
    remove({ ReceiptHandle }) {
      deliveries().remove(Number(ReceiptHandle))
      return {}
    },
    count({ QueueUrl }) {
      const letters = lettersIn(QueueUrl)
      const seen = letters.filter(isSeen).length
      return {
        Attributes: {
          ApproximateNumberOfMessages: String(seen),
          ApproximateNumberOfMessagesNotVisible: String(letters.length - seen),
        },
      }
    },
  }
}

function messageOf(letter: DeadLetter): JsonObject {
  const Body = JSON.stringify(bodyOf(letter))
  return {
    ...{ MessageId: String(letter.id), ReceiptHandle: String(letter.id), Body },
    MD5OfBody: createHash('md5').update(Body).digest('hex'),
  }
}

/** What Lambda leaves: of an event the event itself, of records of a stream no more than where they stood. */
function bodyOf({ payload, target, attempts, at }: DeadLetter): JsonObject {
  const event = objectOf(JSON.parse(payload))
  const records = listOf(event.Records).map(objectOf)
  if (!records.every(({ eventSource }) => eventSource === 'aws:dynamodb') || records.length === 0)
    return event
  const sequences = records.map(({ dynamodb }) => objectOf(dynamodb).SequenceNumber)
  const arrivals = records.map(({ dynamodb }) =>
    new Date(Number(objectOf(dynamodb).ApproximateCreationDateTime) * 1000).toISOString(),
  )
  return {
    requestContext: {
      functionArn: target,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: attempts,
    },
    version: '1.0',
    timestamp: new Date(at).toISOString(),
    DDBStreamBatchInfo: {
      shardId: 'shardId-local',
      startSequenceNumber: sequences[0],
      endSequenceNumber: sequences.at(-1),
      approximateArrivalOfFirstRecord: arrivals[0],
      approximateArrivalOfLastRecord: arrivals.at(-1),
      batchSize: records.length,
      streamArn: String(records[0]?.eventSourceARN),
    },
  }
}
