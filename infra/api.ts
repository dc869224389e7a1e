/** The HTTP API: every route of every contract, explicit, behind one JWT authorizer, all of them one resource. */
import { ArnFormat, CfnOutput, CfnParameter, type Stack } from 'aws-cdk-lib'
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  CfnApi,
  HttpApi,
  HttpStage,
  type IHttpApi,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Routes } from '../shared/platform/contract.ts'
import { gatewayDocument } from './gateway-document.ts'
import type { ServiceFunction } from './service-function.ts'

export { routesOf as apiDomains } from '../functions/gathered/routes.ts'

export interface ApiProps {
  readonly audience: string
  /** By domain. */
  readonly functions: Readonly<Record<string, ServiceFunction>>
  readonly logRetention: RetentionDays
  readonly origins: readonly string[]
  readonly otherwise: string | undefined
  readonly routesOf: Readonly<Record<string, Routes>>
  readonly tags: Readonly<Record<string, string>>
  readonly throttle: { readonly rate: number; readonly burst: number }
}

export function addApi(stack: Stack, props: ApiProps): IHttpApi {
  const issuer = new CfnParameter(stack, 'IdentityIssuer', {
    description: 'OIDC issuer whose JWKS signs the tokens, e.g. the realm in front of 浙政钉',
    allowedPattern: 'https://.+',
    constraintDescription: 'the issuer is an https URL, spelled as in the iss claim of its tokens',
  })
  const audience = new CfnParameter(stack, 'IdentityAudience', {
    description: 'Audience that tokens must name',
    default: props.audience,
  })
  // Routes as resources of their own would be 280 of the 500 that a stack may hold. Name, tags and the like go into
  // the document: beside a body CloudFormation takes none of them.
  const { ref: httpApiId } = new CfnApi(stack, 'Api', {
    body: gatewayDocument({
      title: stack.stackName,
      tags: props.tags,
      issuer: issuer.valueAsString,
      audience: audience.valueAsString,
      ...{ routesOf: props.routesOf, origins: props.origins, otherwise: props.otherwise },
      uris: Object.fromEntries(
        Object.entries(props.functions).map(([domain, { functionArn }]) => [
          domain,
          stack.formatArn({
            service: 'apigateway',
            account: 'lambda',
            resource: 'path',
            resourceName: `2015-03-31/functions/${functionArn}/invocations`,
          }),
        ]),
      ),
    }),
    // What the gateway does not understand it leaves out: a route, or the check before one. Better no deployment.
    failOnWarnings: true,
  })
  for (const each of Object.values(props.functions)) {
    each.addPermission('Gateway', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      // One permission a function, for every route: a policy of one statement a route would outgrow its 20 KB.
      sourceArn: stack.formatArn({
        service: 'execute-api',
        resource: httpApiId,
        arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
        resourceName: '*/*',
      }),
    })
  }
  const api = HttpApi.fromHttpApiAttributes(stack, 'BuiltApi', { httpApiId })
  const accessLog = new LogGroup(stack, 'ApiAccessLog', { retention: props.logRetention })
  const stage = new HttpStage(stack, 'ApiStage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: props.throttle.rate, burstLimit: props.throttle.burst },
    accessLogSettings: {
      destination: new LogGroupLogDestination(accessLog),
      // A log of security, with source and caller, read after an incident and by nobody else: it has a group and grants
      // of its own, and nothing that is scored or shown reads it (R36, R50).
      format: AccessLogFormat.custom(
        JSON.stringify({
          requestId: AccessLogField.contextRequestId(),
          time: AccessLogField.contextRequestTimeEpoch(),
          source: AccessLogField.contextIdentitySourceIp(),
          caller: '$context.authorizer.claims.sub',
          route: '$context.routeKey',
          status: AccessLogField.contextStatus(),
          error: '$context.authorizer.error',
          latency: '$context.responseLatency',
        }),
      ),
    },
  })
  new CfnOutput(stack, 'ApiUrl', { value: stage.url })
  return api
}
