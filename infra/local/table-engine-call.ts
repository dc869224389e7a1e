/** The few calls the runner itself makes to the table engine, without loading an SDK before the county is ready. */
import { Agent, request } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { JsonObject } from './json.ts'

export class EngineRefusal extends Error {
  readonly answer: JsonObject
  constructor(name: string, answer: JsonObject) {
    super(String(answer.message ?? answer.Message ?? name))
    this.name = name
    this.answer = answer
  }
}

export type EngineCall = (
  operation: string,
  body: JsonObject,
  api?: 'DynamoDB_20120810' | 'DynamoDBStreams_20120810',
) => Promise<JsonObject>

export function engineCaller(endpoint: string): EngineCall & { close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const secure = endpoint.startsWith('https:')
  const call: EngineCall = (operation, body, api = 'DynamoDB_20120810') =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `${api}.${operation}`,
        'x-amz-date': '20260101T000000Z',
        // Local engines ask for a signature and check nothing in it.
        authorization:
          'AWS4-HMAC-SHA256 Credential=local/20260101/cn-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
      }
      const sent = (secure ? secureRequest : request)(endpoint, {
        method: 'POST',
        headers,
        ...(secure ? {} : { agent }),
      })
      sent.on('error', reject)
      sent.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('error', reject)
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          try {
            const answer = JSON.parse(Buffer.concat(chunks).toString() || '{}') as JsonObject
            if (response.statusCode === 200) return resolve(answer)
            const name = String(answer.__type ?? response.statusCode).replace(/^.*#/, '')
            reject(new EngineRefusal(name, answer))
          } catch (cause) {
            reject(cause)
          }
        })
      })
      sent.end(JSON.stringify(body))
    })
  return Object.assign(call, { close: () => agent.destroy() })
}
