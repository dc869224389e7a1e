/** What must never be lost: the county's one table, its stream, its key. */
import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  type ITable,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb'
import { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import type { IndexName } from '../shared/platform/ways.ts'
import type { CountyConfig } from './county-config.ts'
import type { IndexShape } from './table-release.ts'

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

/** Six are enough for good: a domain that comes shares those there are, as CloudFormation makes one at a time. */
export const tableIndexes: readonly IndexShape[] = indexNames.map((name) => ({
  name,
  projection: name === 'due' ? 'KEYS_ONLY' : name.startsWith('list') ? cardAttributes : 'ALL',
}))

function projected({ projection }: IndexShape) {
  if (projection === 'ALL') return { projectionType: ProjectionType.ALL }
  if (projection === 'KEYS_ONLY') return { projectionType: ProjectionType.KEYS_ONLY }
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] }
}

export interface DataStackProps extends StackProps {
  readonly config: CountyConfig
  /** The indexes on the way from one release to the next; left out, all that the code wants. */
  readonly indexes?: readonly IndexShape[]
}

export class DataStack extends Stack {
  private readonly own: Table

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, props)
    const { config, indexes = tableIndexes } = props
    const removalPolicy = config.retainData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
    const encryptionKey = config.customerManagedKey
      ? new Key(this, 'TableKey', {
          enableKeyRotation: true,
          removalPolicy,
          description: `${config.name} 兴村治社数据`,
        })
      : undefined
    this.own = new Table(this, 'Table', {
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
    for (const index of indexes) {
      const { name } = index
      this.own.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: { name: `${name}pk`, type: AttributeType.STRING },
        sortKey: { name: `${name}sk`, type: AttributeType.STRING },
        ...projected(index),
      })
    }
    // Exported whether the services use it or not: CloudFormation takes no export back while its reader is yet to change.
    for (const value of [
      this.own.tableName,
      this.own.tableArn,
      this.own.tableStreamArn,
      encryptionKey?.keyArn,
    ])
      if (value) this.exportValue(value)
    new CfnOutput(this, 'TableName', { value: config.existingTable?.name ?? this.own.tableName })
  }

  /** The county's table as another stack uses it: this stack's own, or the one that took its place. */
  tableFor(user: Stack, { existingTable }: CountyConfig): ITable {
    if (!existingTable) return this.own
    const { name, streamLabel } = existingTable
    const resourceName = `${name}/stream/${streamLabel}`
    return Table.fromTableAttributes(user, 'ExistingTable', {
      tableName: name,
      tableStreamArn: user.formatArn({ service: 'dynamodb', resource: 'table', resourceName }),
      ...(this.own.encryptionKey ? { encryptionKey: this.own.encryptionKey } : {}),
    })
  }
}
