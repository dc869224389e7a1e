/** The HTTP API: every route of every contract, explicit, behind one JWT authorizer. */
import { CfnOutput, CfnParameter, type Stack } from 'aws-cdk-lib'
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { routesOf } from '../functions/gathered/routes.ts'
import type { Routes } from '../shared/platform/contract.ts'
import type { ServiceFunction } from './service-function.ts'

/** The domains that the world calls: one function each, `functions/api/<domain>.ts`. */
export const apiDomains = routesOf satisfies Record<string, Routes>
export type ApiDomain = keyof typeof apiDomains

export interface ApiProps {
  readonly audience: string
  readonly functions: Readonly<Record<ApiDomain, ServiceFunction>>
  readonly logRetention: RetentionDays
  readonly throttle: { readonly rate: number; readonly burst: number }
}

export function addApi(stack: Stack, props: ApiProps): HttpApi {
  const issuer = new CfnParameter(stack, 'IdentityIssuer', {
    description: 'OIDC issuer whose JWKS signs the tokens, e.g. the realm in front of 浙政钉',
    allowedPattern: 'https://.+',
    constraintDescription: 'the issuer is an https URL, spelled as in the iss claim of its tokens',
  })
  const audience = new CfnParameter(stack, 'IdentityAudience', {
    description: 'Audience that tokens must name',
    default: props.audience,
  })
  const api = new HttpApi(stack, 'Api', {
    apiName: stack.stackName,
    createDefaultStage: false,
    defaultAuthorizer: new HttpJwtAuthorizer('Identity', issuer.valueAsString, {
      jwtAudience: [audience.valueAsString],
    }),
  })
  const accessLog = new LogGroup(stack, 'ApiAccessLog', { retention: props.logRetention })
  const stage = new HttpStage(stack, 'ApiStage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: props.throttle.rate, burstLimit: props.throttle.burst },
    accessLogSettings: {
      destination: new LogGroupLogDestination(accessLog),
      // No names, no addresses: who called stands in the record, by post (R36, R50).
      format: AccessLogFormat.custom(
        JSON.stringify({
          requestId: AccessLogField.contextRequestId(),
          time: AccessLogField.contextRequestTimeEpoch(),
          route: '$context.routeKey',
          status: AccessLogField.contextStatus(),
          error: '$context.authorizer.error',
          latency: '$context.responseLatency',
        }),
      ),
    },
  })
  for (const [domain, routes] of Object.entries(apiDomains) as [ApiDomain, Routes][]) {
    const integration = new HttpLambdaIntegration(`${domain}Integration`, props.functions[domain], {
      // One permission a function: a policy of one statement a route would outgrow its 20 KB.
      scopePermissionToRoute: false,
    })
    for (const route of Object.values(routes)) {
      api.addRoutes({ path: route.path, methods: [HttpMethod[route.method]], integration })
    }
  }
  new CfnOutput(stack, 'ApiUrl', { value: stage.url })
  return api
}
