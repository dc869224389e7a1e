/** API: writes and reads notes; `/v1/echo` shows the event it was given, `/v1/sleep` outlives its timeout. */
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'
import { readItem, writeItem } from '../table.ts'

export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer) {
  const id = event.pathParameters?.id ?? ''
  switch (event.routeKey) {
    case 'POST /v1/notes/{id}':
      await writeItem({ pk: `NOTE#${id}`, sk: 'note', text: event.body ?? '', at: new Date().toISOString() })
      return { statusCode: 201, body: JSON.stringify({ id, at: new Date().toISOString() }) }
    case 'POST /v1/notes/{id}/decide':
      await writeItem({ pk: `NOTE#${id}`, sk: 'decision', outcome: event.body ?? '' })
      return { statusCode: 202 }
    case 'GET /v1/notes/{id}':
      return {
        note: await readItem(`NOTE#${id}`, 'note'),
        projected: await readItem(`NOTE#${id}`, 'projected'),
        told: await readItem(`NOTE#${id}`, 'told'),
        reminded: await readItem(`NOTE#${id}`, 'reminded'),
        approved: await readItem(`NOTE#${id}`, 'approved'),
      }
    case 'GET /v1/ticks':
      return { ticks: await readItem('TICKS', 'count') }
    case 'POST /v1/sleep':
      return new Promise(() => {})
    case 'POST /v1/exit':
      process.exit(3)
  }
  return event
}
