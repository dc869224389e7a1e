/**
 * What a county meets in the cloud and not on a laptop, imitated where it is asked for: roles that deny, indexes that are
 * late, two readers of a stream at once, and events that come twice and in any order. The limits of what a call may carry
 * hold always (bus.ts, lambda-host.ts).
 */
import type { Activity } from '../activity.ts'
import type { Blueprint } from '../blueprint.ts'
import type { Engine } from '../engine.ts'
import type { StreamMapping } from '../parts.ts'
import { StartFailure } from '../start-failure.ts'
import type { EngineCall } from '../table-engine-call.ts'
import { startLateIndexes } from './late-indexes.ts'
import type { Permissions } from './permissions.ts'
import { openTableEndpoint } from './table-endpoint.ts'

export interface CloudImitation {
  /** Where the functions find the table. */
  readonly tableUrl: string
  readonly permissions: Permissions
  /** Every reader twice, each with its own place in the stream, as while one stack is replaced by the next. */
  readonly mappings: readonly StreamMapping[]
  stop(): Promise<void>
}

export async function imitateCloud(options: {
  readonly root: string
  readonly dataDir: string
  readonly engine: Engine
  readonly call: EngineCall
  readonly blueprint: Blueprint
  readonly activity: Activity
}): Promise<CloudImitation> {
  const { engine, blueprint } = options
  const { permissions, tables } = blueprint
  if (!engine.file)
    throw new StartFailure(
      'only the embedded engine is made to look like the cloud: unset DYNAMODB_ENDPOINT / 只有内置数据库可以模拟云端，请取消 DYNAMODB_ENDPOINT',
    )
  const indexes = await startLateIndexes({ ...options, file: engine.file, tables })
  const endpoint = await openTableEndpoint({
    engine: engine.endpoint,
    indexes: indexes.endpoint,
    permissions,
    arnOf: (name) => tables.find((each) => each.name === name)?.arn ?? name,
  })
  return {
    tableUrl: endpoint.url,
    permissions,
    mappings: blueprint.streams.flatMap((each) => [each, { ...each, id: `${each.id}, once more` }]),
    async stop() {
      await endpoint.close()
      await indexes.stop()
    },
  }
}
