/** What runs: the API and its functions, the review chain, the triggers, the alarms. */
import { Stack, type StackProps } from 'aws-cdk-lib'
import { EventBus } from 'aws-cdk-lib/aws-events'
import type { Construct } from 'constructs'
import { addApi } from './api.ts'
import type { CountyConfig } from './county-config.ts'
import type { DataStack } from './data-stack.ts'
import { type Domains, type EntryPoint, entryPoints, type Reader } from './entry-points.ts'
import { functionMaker, idOf } from './function-maker.ts'
import { addAlarms } from './observability.ts'
import { chainSweep, letStart, reviewChain } from './review-chain.ts'
import type { CodeFrom } from './service-function.ts'
import { callByClock, deadLetters, listen, readStream } from './triggers.ts'

export interface ServiceStackProps extends StackProps {
  readonly config: CountyConfig
  readonly data: DataStack
  readonly code: CodeFrom
  readonly domains: Domains
  /** For what takes its tags by itself; everything else is tagged from outside. */
  readonly countyTags: Readonly<Record<string, string>>
}

export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props)
    const { config, domains } = props
    const table = props.data.tableFor(this, config)
    const points = entryPoints(domains)
    const make = functionMaker(this, { config, code: props.code, table })
    const byName = (of: readonly EntryPoint[]) =>
      Object.fromEntries(of.map((point) => [point.name, make(point)]))
    const queueFor = (point: EntryPoint) => deadLetters(this, `${idOf(point)}DeadLetters`)
    // Each with a queue of its own: an alarm says what failed, and what lies there goes back to one function.
    const withQueue = <P extends EntryPoint>(point: P) => {
      const queue = queueFor(point)
      return { ...point, queue, run: make(point, queue) }
    }
    const reader = (point: Reader) => {
      const read = { ...point, queue: queueFor(point), run: make(point) }
      readStream(table, read)
      return read
    }

    const api = addApi(this, {
      routesOf: domains.routesOf,
      functions: byName(points.api),
      otherwise: points.otherwise,
      origins: config.origins,
      audience: config.audience,
      logRetention: config.logRetentionDays,
      tags: props.countyTags,
      throttle: config.throttle,
    })
    const chain = reviewChain(this, byName(points.steps), config.logRetentionDays)
    const bus = new EventBus(this, 'Bus', { description: `${config.name} 兴村治社` })
    const publish = reader(points.readers.publish)
    publish.run.addEnvironment('BUS_NAME', bus.eventBusName)
    bus.grantPutEventsTo(publish.run)
    const project = reader(points.readers.project)
    const listeners = points.listeners.map(withQueue)
    listen(this, bus, listeners)
    const rounds = points.rounds.map(withQueue)
    callByClock(this, config.timeZone, rounds)
    const sweep = rounds.find(({ name }) => name === chainSweep)?.run
    letStart(chain, publish.run, sweep)
    addAlarms(this, {
      ...{ api, chain, sweep },
      queues: [publish, project, ...listeners, ...rounds],
      streamReaders: [publish.run, project.run],
      topic: config.alarmTopic,
    })
  }
}
