/** What must never be lost: the county's one table, its stream, its key. */
import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb'
import { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import type { IndexName } from '../shared/platform/ways.ts'
import type { CountyConfig } from './county-config.ts'

/**
 * The sparse indexes that `*.table.ts` files share; what each holds is written at the top of those files. A page of
 * whole orders costs four times a page of what a list shows of them, so the long lists have indexes of their own. What
 * falls due needs its keys alone: an index of those is written only when the day moves, not with each change.
 */
export const indexNames = [
  'gsi1',
  'gsi2',
  'gsi3',
  'list1',
  'list2',
  'due',
] as const satisfies readonly IndexName[]
export const cardAttributes = ['card', 'assigneeIds']

function projectionOf(name: (typeof indexNames)[number]) {
  if (name === 'due') return { projectionType: ProjectionType.KEYS_ONLY }
  return name.startsWith('list')
    ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: cardAttributes }
    : { projectionType: ProjectionType.ALL }
}

export class DataStack extends Stack {
  readonly table: Table

  constructor(scope: Construct, id: string, props: StackProps & { config: CountyConfig }) {
    super(scope, id, props)
    const { config } = props
    const removalPolicy = config.retainData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
    const encryptionKey = config.customerManagedKey
      ? new Key(this, 'TableKey', {
          enableKeyRotation: true,
          removalPolicy,
          description: `${config.name} 兴村治社数据`,
        })
      : undefined
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'ttl',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: config.retainData,
      removalPolicy,
      ...(encryptionKey
        ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey }
        : { encryption: TableEncryption.AWS_MANAGED }),
    })
    for (const name of indexNames) {
      this.table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: { name: `${name}pk`, type: AttributeType.STRING },
        sortKey: { name: `${name}sk`, type: AttributeType.STRING },
        ...projectionOf(name),
      })
    }
    new CfnOutput(this, 'TableName', { value: this.table.tableName })
  }
}
