/** Stream: a note goes to the bus and starts an approval, a decision returns the token of that approval. */
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { callAws, readItem } from '../table.ts'

export async function handler({ Records }: DynamoDBStreamEvent) {
  for (const { dynamodb } of Records) {
    const image = dynamodb?.NewImage
    const id = image?.pk?.S?.replace('NOTE#', '') ?? ''
    if (image?.sk?.S === 'note') {
      if (image.text?.S === 'poison') throw new Error('cannot read this one')
      await callAws('EVENTBRIDGE', 'AWSEvents.PutEvents', {
        Entries: [
          {
            EventBusName: process.env.BUS_NAME,
            Source: 'hall',
            DetailType: 'note-written',
            Detail: JSON.stringify({ id, text: image.text?.S }),
          },
        ],
      })
      await callAws('SFN', 'AWSStepFunctions.StartExecution', {
        stateMachineArn: process.env.APPROVAL_ARN,
        name: id,
        input: JSON.stringify({ id, seconds: 86_400 }),
      })
    }
    if (image?.sk?.S === 'decision') {
      const waiting = await readItem(`NOTE#${id}`, 'token')
      await callAws('SFN', 'AWSStepFunctions.SendTaskSuccess', {
        taskToken: waiting?.token,
        output: JSON.stringify({ outcome: image.outcome?.S }),
      })
    }
  }
  return { batchItemFailures: [] }
}
