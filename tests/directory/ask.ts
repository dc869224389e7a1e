/** Asks a domain's handler as the gateway would. */
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

type Handler = (event: APIGatewayProxyEventV2WithJWTAuthorizer, context: never) => Promise<unknown>

export interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  // biome-ignore lint/suspicious/noExplicitAny: tests read replies as JSON, field by field.
  readonly body: any
}

export interface Asking {
  readonly path?: Record<string, string>
  readonly query?: Record<string, string>
  readonly body?: unknown
  readonly key?: string
  readonly headers?: Record<string, string>
}

/** @param route `POST /v1/units/{unitCode}/holders` */
export async function ask(
  handler: unknown,
  sub: string,
  route: string,
  asking: Asking = {},
): Promise<Answer> {
  const [method = 'GET', path = ''] = route.split(' ')
  const rawPath = path.replace(/\{(\w+)\}/g, (_whole, name: string) => asking.path?.[name] ?? '')
  const event = {
    version: '2.0',
    routeKey: route,
    rawPath,
    rawQueryString: '',
    headers: {
      // Whoever rewrites a record says which version he saw; a test that is not about it takes what there is.
      ...(method === 'PATCH' || method === 'PUT' ? { 'if-match': '*' } : {}),
      ...(asking.key ? { 'idempotency-key': asking.key } : {}),
      ...asking.headers,
    },
    queryStringParameters: asking.query,
    pathParameters: asking.path,
    requestContext: {
      requestId: 'request-1',
      http: { method, path: rawPath },
      authorizer: { jwt: { claims: { sub }, scopes: [] } },
    },
    body: asking.body === undefined ? undefined : JSON.stringify(asking.body),
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2WithJWTAuthorizer
  const result = (await (handler as Handler)(event, {} as never)) as APIGatewayProxyStructuredResultV2
  return {
    status: result.statusCode ?? 0,
    headers: result.headers as Record<string, string>,
    body: result.body ? JSON.parse(result.body) : undefined,
  }
}
