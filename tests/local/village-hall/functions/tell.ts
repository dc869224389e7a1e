/** Bus: a note was written. */
import type { EventBridgeEvent } from 'aws-lambda'
import { writeItem } from '../table.ts'

export async function handler(event: EventBridgeEvent<string, { id: string; text: string }>) {
  if (event.detail.text === 'untellable') throw new Error('nobody to tell')
  await writeItem({ pk: `NOTE#${event.detail.id}`, sk: 'told', type: event['detail-type'] })
}
