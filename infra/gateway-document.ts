/** The document that the gateway is built from: each route of each contract, with its JWT check and its function. */
import { type Routes, routeKey } from '../shared/platform/contract.ts'

export interface GatewayDocumentProps {
  readonly title: string
  readonly tags: Readonly<Record<string, string>>
  readonly issuer: string
  readonly audience: string
  readonly routesOf: Readonly<Record<string, Routes>>
  /** The domain whose function answers what no route is there for. */
  readonly otherwise: string | undefined
  /** Origins whose pages may call, as browsers spell them; none: no page of another origin. */
  readonly origins: readonly string[]
  /** Each domain's function as the gateway spells it: `arn:…:lambda:path/2015-03-31/functions/…/invocations`. */
  readonly uris: Readonly<Record<string, string>>
}

/** Every route has it, so that whoever adds one cannot forget it. */
const check = 'Identity'

/**
 * OpenAPI 3.0, as the gateway takes no later one, and of it only what the gateway acts on and what the standard
 * demands: what a route takes and answers is the contract's, and the functions check it.
 */
export function gatewayDocument(props: GatewayDocumentProps): object {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [domain, routes] of Object.entries(props.routesOf))
    for (const route of Object.values(routes)) {
      paths[route.path] ??= parametersOf(route.path)
      const methods = paths[route.path] ?? {}
      const method = route.method.toLowerCase()
      if (method in methods)
        throw new Error(`${routeKey(route)} is declared twice, the second time by ${domain}`)
      methods[method] = { ...checked, ...integration(domain) }
    }
  if (props.otherwise !== undefined) {
    const to = integration(props.otherwise)
    paths['/$default'] = { 'x-amazon-apigateway-any-method': { ...checked, ...to, isDefaultRoute: true } }
    // Before a page may call, its browser asks so, and without a token: the default route, which wants one, must not answer.
    paths['/{proxy+}'] = {
      ...parametersOf('/{proxy+}'),
      options: { ...answering, security: [], ...to },
    }
  }
  return {
    openapi: '3.0.1',
    info: { title: props.title, version: '1' },
    ...(props.origins.length > 0 ? { 'x-amazon-apigateway-cors': crossOrigin(props.origins) } : {}),
    tags: Object.entries(props.tags).map(([name, value]) => ({
      name,
      'x-amazon-apigateway-tag-value': value,
    })),
    paths,
    components: {
      securitySchemes: {
        [check]: {
          type: 'oauth2',
          // How a token is got is the issuer's affair.
          flows: {},
          'x-amazon-apigateway-authorizer': {
            type: 'jwt',
            identitySource: '$request.header.Authorization',
            jwtConfiguration: { issuer: props.issuer, audience: [props.audience] },
          },
        },
      },
      // One a function and not one a route: an API holds 300 of each, and only the routes can be raised.
      'x-amazon-apigateway-integrations': Object.fromEntries(
        Object.entries(props.uris).map(([domain, uri]) => [
          domain,
          { type: 'aws_proxy', httpMethod: 'POST', payloadFormatVersion: '2.0', uri },
        ]),
      ),
    },
  }
}

const answering = { responses: { default: { description: 'as the contract says' } } }
const checked = { ...answering, security: [{ [check]: [] }] }
const integration = (domain: string) => ({
  'x-amazon-apigateway-integration': { $ref: `#/components/x-amazon-apigateway-integrations/${domain}` },
})

/** What pages of other origins may send and read. A token is a header like any other, so no cookies are let through. */
const crossOrigin = (origins: readonly string[]) => ({
  allowOrigins: origins,
  allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
  allowHeaders: [
    ...['accept-language', 'authorization', 'content-type'],
    ...['idempotency-key', 'if-match', 'if-none-match'],
  ],
  exposeHeaders: [
    'allow',
    'apigw-requestid',
    'etag',
    'idempotency-replayed',
    'location',
    'retry-after',
    'x-trace-id',
  ],
  allowCredentials: false,
  // Two hours are the most that any browser keeps it.
  maxAge: 7_200,
})

function parametersOf(path: string): Record<string, unknown> {
  const names = [...path.matchAll(/\{([^}+]+)\+?\}/g)].map(([, name]) => name)
  if (names.length === 0) return {}
  return {
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  }
}
