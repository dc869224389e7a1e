/** One Lambda function of the county: runtime and role set once; the grants are asked for where it is used. */

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CfnResource, Duration } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda'
import type { ILogGroup } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { County } from '../shared/platform/county.ts'
import type { IndexName, TableUse } from '../shared/platform/ways.ts'
import { bundleName } from './bundle.ts'
import { ServiceRole } from './service-role.ts'

/** Where the code comes from: the bundles, or the sources themselves for a laptop that runs them as they are. */
export type CodeFrom = { readonly bundles: string } | 'sources'

export interface ServiceFunctionProps {
  /** Path of the entry from the project's root, e.g. `functions/api/dispatch.ts`. */
  readonly source: string
  readonly code: CodeFrom
  readonly county: County
  readonly table: ITable
  readonly logGroup: ILogGroup
  readonly environment?: Record<string, string>
  /** Seconds. */
  readonly timeout: number
  /** Where an event ends that was handed over asynchronously and failed three times. */
  readonly deadLetters?: IQueue
}

const sourcesFolder = fileURLToPath(new URL('../functions', import.meta.url))

/**
 * What code does with the table, in the words of shared/platform/table.ts, and the permission each takes; a transaction takes
 * those of its writes. Never a scan, never a change of the table itself.
 */
const permissions = {
  get: 'dynamodb:GetItem',
  getMany: 'dynamodb:BatchGetItem',
  query: 'dynamodb:Query',
  put: 'dynamodb:PutItem',
  putMany: 'dynamodb:BatchWriteItem',
  update: 'dynamodb:UpdateItem',
  remove: 'dynamodb:DeleteItem',
  check: 'dynamodb:ConditionCheckItem',
} as const satisfies Record<TableUse, string>

/** What using a table takes that is encrypted with the county's own key; written out, as the packs refuse `kms:ReEncrypt*`. */
const keyPermissions = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
]

export class ServiceFunction extends LambdaFunction {
  readonly source: string
  private readonly countyTable: ITable

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    const { logGroup } = props
    const role = new ServiceRole(scope, `${id}Role`, new ServicePrincipal('lambda.amazonaws.com'))
    logGroup.grantWrite(role)
    const code =
      props.code === 'sources'
        ? Code.fromAsset(sourcesFolder)
        : Code.fromAsset(join(props.code.bundles, bundleName(props.source)))
    super(scope, id, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code,
      role,
      logGroup,
      // A third of a core's share starts a bundle of half a megabyte in well under a second and costs the least
      // per request where a request mostly waits for the table.
      memorySize: 512,
      timeout: Duration.seconds(props.timeout),
      environment: {
        TABLE_NAME: props.table.tableName,
        COUNTY: JSON.stringify(props.county),
        ...props.environment,
      },
      ...(props.deadLetters ? { deadLetterQueue: props.deadLetters } : {}),
    })
    this.source = props.source
    this.countyTable = props.table
    // The laptop county imports the source named here instead of the bundle.
    const resource = this.node.defaultChild as CfnResource
    resource.addMetadata('xingcun:source', props.source)
  }

  /** Grants these uses of the table, and queries of these indexes. */
  may(uses: readonly TableUse[], indexes: readonly IndexName[] = []): this {
    const { tableArn, encryptionKey } = this.countyTable
    this.addToRolePolicy(
      new PolicyStatement({ actions: uses.map((use) => permissions[use]), resources: [tableArn] }),
    )
    if (indexes.length > 0) {
      this.addToRolePolicy(
        new PolicyStatement({
          actions: [permissions.query],
          resources: indexes.map((name) => `${tableArn}/index/${name}`),
        }),
      )
    }
    if (encryptionKey) {
      this.addToRolePolicy(
        new PolicyStatement({ actions: keyPermissions, resources: [encryptionKey.keyArn] }),
      )
    }
    return this
  }
}
