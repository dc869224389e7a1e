/** Everything of a running county that a reset replaces: state, engine, functions, bus, machines, streams, schedules. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { County } from '../../shared/platform/county.ts'
import { createActivity } from './activity.ts'
import { alarmStates, createMeasures } from './alarms.ts'
import type { Blueprint } from './blueprint.ts'
import { type Bus, createBus } from './bus.ts'
import { checkpointsOf, readByAll } from './checkpoints.ts'
import { imitateCloud } from './cloud/imitation.ts'
import type { Permissions } from './cloud/permissions.ts'
import { claim } from './data-folder.ts'
import { createDeliveries } from './deliveries.ts'
import type { DemoPerson } from './demo-county.ts'
import { startDemoThread } from './demo-thread.ts'
import { indexStream, startEngine } from './engine.ts'
import { functionEnvironment } from './function-environment.ts'
import type { Served } from './gateway.ts'
import { throttle } from './gateway-manners.ts'
import { type Issuer, openIssuer } from './issuer.ts'
import { type Journal, openJournal } from './journal.ts'
import { createLambdaHost, type LambdaHost } from './lambda-host.ts'
import type { LocalCounty } from './local-endpoints.ts'
import type { LocalFunction } from './local-function.ts'
import type { Route, StreamMapping } from './parts.ts'
import { startScheduler } from './scheduler.ts'
import { openSeedEndpoint } from './seed-endpoint.ts'
import { createStateMachines, type StateMachines } from './state-machines.ts'
import { createRecentRecords, createStreamFileReader } from './stream-file.ts'
import { createStreamPoller } from './stream-poller.ts'
import { createStreamReader } from './stream-reader.ts'
import { engineCaller } from './table-engine-call.ts'
import { tablePeople } from './table-people.ts'
import { type TableWatch, watchTable } from './table-watch.ts'
import { createTables, dropTables, openStreams } from './tables.ts'
import { localAccount } from './template.ts'
import { createVirtualClock } from './virtual-clock.ts'

/** What a county runs by: its templates, its settings, and who signs its tokens. */
export interface Plan {
  readonly blueprint: Blueprint
  readonly county: County
  readonly issuer: string
  readonly audience: string
}

export interface CountyCore extends Served, LocalCounty {
  readonly county: County
  readonly people: readonly DemoPerson[]
  readonly issuer: Issuer
  readonly routes: readonly Route[]
  readonly journal: Journal
  readonly bus: Bus
  readonly queues: readonly string[]
  readonly machines: StateMachines
  readonly invoke: LambdaHost['invoke']
  readonly functions: readonly LocalFunction[]
  readonly permissions: Permissions | undefined
  stop(): Promise<void>
}

export interface CoreOptions {
  readonly root: string
  readonly slug: string
  readonly dataDir: string
  readonly awsUrl: string
  readonly demoModule: string
  readonly plan: () => Promise<Plan>
  readonly early: (starting: CountyCore) => void
  /** The county’s time when it is seeded; left out, the present. */
  readonly startsAt?: Date | undefined
  readonly prewarm: boolean
  readonly asInCloud: boolean
  /** Kept across a reset, so that tokens given out go on working. */
  readonly signingKey?: string | undefined
}

export async function startCore(options: CoreOptions): Promise<CountyCore> {
  const { root, slug, dataDir } = options
  const undo: (() => unknown)[] = []
  const stop = async () => {
    for (const each of undo.splice(0).reverse()) await each()
  }
  try {
    const journal = openJournal(join(dataDir, 'county.db'))
    undo.push(() => journal.close())
    claim(journal, slug, dataDir)
    if (options.signingKey !== undefined) journal.set('signing-key', options.signingKey)
    const seeded = journal.setting('seeded') !== undefined
    // A seed that was cut short is not repaired but begun again.
    if (!seeded)
      for (const suffix of ['', '-wal', '-shm']) rmSync(join(dataDir, `table.db${suffix}`), { force: true })

    // Who lives there was told at the seed: a county that starts again need not ask.
    const known = seeded ? journal.setting('people') : undefined
    const demo = known === undefined ? startDemoThread(options.demoModule) : undefined
    undo.push(() => demo?.stop())
    const starting = startEngine(root, dataDir, readByAll(journal))
    starting.catch(() => {})
    const { blueprint, county, issuer: issuerName, audience } = await options.plan()
    const engine = await starting
    undo.push(() => engine.stop())
    const call = engineCaller(engine.endpoint)
    undo.push(() => call.close())
    const { startsAt } = options
    // A county that has begun keeps the clock it has.
    if (!seeded && startsAt) journal.set('clock-offset', String(startsAt.getTime() - Date.now()))
    const clock = createVirtualClock(Number(journal.setting('clock-offset') ?? 0), (offset) =>
      journal.set('clock-offset', String(offset)),
    )
    undo.push(() => clock.stop())

    if (!seeded && !engine.file) await dropTables(call, blueprint.tables)
    await createTables(call, blueprint.tables)
    const seedEndpoint = !seeded && engine.file ? await openSeedEndpoint(call) : undefined
    const asked = await demo?.run({
      endpoint: seedEndpoint?.url ?? engine.endpoint,
      tableName: blueprint.tables[0]?.name ?? '',
      county,
      now: new Date(clock.now()).toISOString(),
      seed: !seeded,
    })
    demo?.stop()
    await seedEndpoint?.close()
    const people = asked ?? (JSON.parse(known ?? '[]') as readonly DemoPerson[])
    journal.set('people', JSON.stringify(people))
    journal.set('seeded', 'yes')
    await openStreams(call, blueprint.tables)
    if (engine.file) indexStream(engine.file)

    const activity = createActivity()
    const cloud = options.asInCloud
      ? await imitateCloud({ ...{ root, dataDir, engine, call, blueprint, activity } })
      : undefined
    if (cloud) undo.push(() => cloud.stop())
    const issuer = await openIssuer(journal, issuerName, audience)
    const measures = createMeasures(clock)
    let watch: TableWatch | undefined
    const host = createLambdaHost({
      functions: blueprint.functions,
      environment: {
        ...functionEnvironment(engine, options.awsUrl),
        ...(cloud ? { AWS_ENDPOINT_URL_DYNAMODB: cloud.tableUrl } : {}),
      },
      signed: options.asInCloud,
      measured: measures.addEmbedded,
      called: (name) => measures.add('AWS/Lambda/Invocations', name, 1),
      clock: clock.shared,
      logFile: join(dataDir, 'functions.log'),
      activity,
      finished: () => watch?.look(),
    })
    undo.push(() => host.stop())
    const machines = createStateMachines({ machines: blueprint.machines, journal, clock, host, activity })
    undo.push(() => machines.stop())
    const deliveries = createDeliveries({
      journal,
      clock,
      host,
      machines: () => machines,
      functions: blueprint.functions,
      careless: options.asInCloud,
      activity,
    })
    undo.push(() => deliveries.stop())
    const bus = createBus({ buses: blueprint.buses, rules: blueprint.rules, journal, clock, deliveries })
    const recent = createRecentRecords()
    const readerOf = (mapping: StreamMapping) => {
      const checkpoints = checkpointsOf(journal, mapping.id)
      return engine.file
        ? createStreamFileReader({ mapping, recent, file: engine.file, checkpoints })
        : createStreamReader({ mapping, call, checkpoints })
    }
    const pollers = (cloud?.mappings ?? blueprint.streams).map((mapping) =>
      createStreamPoller({
        mapping,
        tableArn: blueprint.tables.find(({ name }) => name === mapping.table)?.arn ?? '',
        reader: readerOf(mapping),
        checkpoints: checkpointsOf(journal, mapping.id),
        clock,
        host,
        deliveries,
        activity,
        aged: (ms) => measures.add('AWS/Lambda/IteratorAge', mapping.function, ms),
      }),
    )
    const kickAll = () => {
      for (const poller of pollers) poller.kick()
    }

    const inTable = tablePeople(call, blueprint.tables[0]?.name ?? '', clock.now)
    const core: CountyCore = {
      slug,
      name: county.name,
      county,
      people,
      personIn: inTable.one,
      everybody: async () => (people.length > 0 ? people : inTable.all()),
      issuer,
      routes: blueprint.routes,
      manners: blueprint.manners,
      admits: throttle(
        blueprint.manners ?? { rate: Number.POSITIVE_INFINITY, burst: Number.POSITIVE_INFINITY },
      ),
      journal,
      clock,
      deliveries,
      machines,
      bus,
      queues: blueprint.queues,
      now: clock.now,
      invoke: host.invoke,
      functions: blueprint.functions,
      fail: host.fail,
      permissions: cloud?.permissions,
      commandEnvironment: {
        // The credentials for a table elsewhere are those of whoever started the county: he has them already.
        ...(engine.file ? functionEnvironment(engine, options.awsUrl) : {}),
        AWS_ENDPOINT_URL_LAMBDA: options.awsUrl,
        AWS_ENDPOINT_URL_SQS: options.awsUrl,
        TABLE_NAME: blueprint.tables[0]?.name ?? '',
      },
      begin: () => activity.begin('request'),
      faulted: () => measures.add('AWS/ApiGateway/5xx', apiOf(blueprint), 1),
      alarms: () =>
        alarmStates(blueprint.alarms, { clock, measures, deliveries, machines }).map((each) => ({
          ...each,
          // A queue's Ref is its URL.
          description: each.description.replace(
            /(?<=redrive -- )(?=\S)/,
            `${options.awsUrl}/${localAccount}/`,
          ),
        })),
      async idle(timeoutMs) {
        const idle = await activity.idle(timeoutMs, async () => {
          const found = await Promise.all(pollers.map((poller) => poller.drain()))
          return found.includes(true)
        })
        return { idle, underWay: activity.current() }
      },
      stop,
    }
    options.early(core)
    const scheduler = startScheduler({ schedules: blueprint.schedules, journal, clock, deliveries })
    undo.push(() => scheduler.stop())
    watch = watchTable(engine, kickAll)
    undo.push(async () => {
      watch?.stop()
      watch = undefined
      // The pollers end first: an invocation that stops under them is not a failure of the batch.
      const ended = pollers.map((poller) => poller.stop())
      machines.stop()
      deliveries.stop()
      await host.stop()
      await Promise.all(ended)
    })
    machines.resume()
    deliveries.pump()
    kickAll()
    if (options.prewarm) void host.prewarm()
    return core
  } catch (cause) {
    await stop()
    throw cause
  }
}

/** The API as its alarms call it. */
const apiOf = ({ alarms }: Blueprint) => alarms.find(({ metric }) => metric === 'AWS/ApiGateway/5xx')?.of
