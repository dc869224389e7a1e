/** The table and the AWS APIs, called without an SDK so that the runner's tests start their threads quickly. */

export async function callAws(service: 'DYNAMODB' | 'EVENTBRIDGE' | 'SFN', target: string, body: object) {
  const response = await fetch(process.env[`AWS_ENDPOINT_URL_${service}`] ?? '', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': target,
      'x-amz-date': '20260101T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/cn-north-1/x/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as Record<string, unknown>
  if (!response.ok) throw Object.assign(new Error(JSON.stringify(answer)), { name: String(answer.__type) })
  return answer
}

export async function writeItem(item: Readonly<Record<string, string>>): Promise<void> {
  const Item = Object.fromEntries(Object.entries(item).map(([key, S]) => [key, { S }]))
  await callAws('DYNAMODB', 'DynamoDB_20120810.PutItem', { TableName: process.env.TABLE_NAME, Item })
}

export async function readItem(pk: string, sk: string): Promise<Record<string, string> | undefined> {
  const { Item } = (await callAws('DYNAMODB', 'DynamoDB_20120810.GetItem', {
    TableName: process.env.TABLE_NAME,
    Key: { pk: { S: pk }, sk: { S: sk } },
    ConsistentRead: true,
  })) as { Item?: Record<string, { S?: string; N?: string }> }
  return Item && Object.fromEntries(Object.entries(Item).map(([key, { S, N }]) => [key, S ?? N ?? '']))
}

/** Adds one to an item's `times` in one write: two that run at once are two. */
export async function countUp(pk: string, sk: string): Promise<void> {
  await callAws('DYNAMODB', 'DynamoDB_20120810.UpdateItem', {
    TableName: process.env.TABLE_NAME,
    Key: { pk: { S: pk }, sk: { S: sk } },
    UpdateExpression: 'ADD #times :one',
    ExpressionAttributeNames: { '#times': 'times' },
    ExpressionAttributeValues: { ':one': { N: '1' } },
  })
}
