/** A gateway between client and county, that does to the next requests what networks and API Gateway do. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Seen {
  readonly method: string
  readonly path: string
  readonly key: string | undefined
  readonly status: number
}

type Incident =
  /** The county does it, and nobody hears of it. */
  | 'cut after it was done'
  /** API Gateway answers by itself; the county never hears of it. */
  | { readonly status: number; readonly message: string }

export interface GatewayBetween {
  readonly url: string
  /** What reached the county. */
  readonly seen: Seen[]
  /** What happens to the next request, and so on; after these all go through. */
  next(...incidents: Incident[]): void
  stop(): Promise<void>
}

export async function openGatewayBetween(county: string): Promise<GatewayBetween> {
  const seen: Seen[] = []
  const incidents: Incident[] = []

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const incident = incidents.shift()
    if (typeof incident === 'object') {
      request.resume()
      response.writeHead(incident.status, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: incident.message }))
      return
    }
    const { method = 'GET', url = '/', headers } = request
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { host: _host, connection: _connection, 'content-length': _length, ...sent } = headers
    const answer = await fetch(`${county}${url}`, {
      method,
      headers: sent as Record<string, string>,
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    })
    const body = Buffer.from(await answer.arrayBuffer())
    const key = headers['idempotency-key']
    seen.push({ method, path: url, key: typeof key === 'string' ? key : undefined, status: answer.status })
    if (incident) return void request.socket.destroy()
    // What fetch has unpacked goes on unpacked.
    const { 'content-encoding': _encoding, ...received } = Object.fromEntries(answer.headers)
    response.writeHead(answer.status, { ...received, 'content-length': body.length })
    response.end(body)
  }

  const server = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    next: (...more) => void incidents.push(...more),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
