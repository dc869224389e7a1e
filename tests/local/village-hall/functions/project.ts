/** Stream: notes what order records came in. */
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { readItem, writeItem } from '../table.ts'

export async function handler({ Records }: DynamoDBStreamEvent) {
  for (const { dynamodb } of Records) {
    const image = dynamodb?.NewImage
    if (image?.sk?.S !== 'note') continue
    const before = await readItem(image.pk?.S ?? '', 'projected')
    await writeItem({
      pk: image.pk?.S ?? '',
      sk: 'projected',
      texts: `${before?.texts ?? ''}${image.text?.S ?? ''};`,
    })
  }
  return { batchItemFailures: [] }
}
