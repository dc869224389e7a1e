/** What runs: the API and its functions, the review chain, the triggers, the alarms. */
import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { EventBus } from 'aws-cdk-lib/aws-events'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { type ApiDomain, addApi, apiDomains } from './api.ts'
import { type CountyConfig, countyOf } from './county-config.ts'
import type { DataStack } from './data-stack.ts'
import { addAlarms } from './observability.ts'
import { reviewChain } from './review-chain.ts'
import { type CodeFrom, type IndexName, ServiceFunction, type TableUse } from './service-function.ts'
import { addTriggers, deadLetters } from './triggers.ts'

export interface ServiceStackProps extends StackProps {
  readonly config: CountyConfig
  readonly data: DataStack
  readonly code: CodeFrom
  /** For what takes its tags by itself; everything else is tagged from outside. */
  readonly countyTags: Readonly<Record<string, string>>
}

/** Every function besides the API's, by its source under `functions/`, with its seconds. */
const workers = {
  'workflow/review-clock': 10,
  'workflow/await-decision': 10,
  'workflow/remind-reviewer': 10,
  'workflow/escalate-review': 10,
  // A run writes at most forty tasks in one transaction.
  'workflow/deliver-order': 30,
  // A batch of a hundred events, each one call or two.
  'stream/publish': 60,
  'stream/project': 60,
  'events/notify': 30,
  'events/list-admitted': 30,
  // A leader’s hand-over asks each of up to fifty villages for its open tasks, one query each.
  'events/hand-over': 60,
  // At most 600 tasks, a hundred a read; only those of merged orders are written.
  'events/note-joined-order': 60,
  // As many reads as a submission.
  'events/prepare-review-card': 30,
  // A page of 400 orders is read in a second or two and judged in less.
  'events/go-on-backtest': 60,
  // A sweep over a county's towns, one query each.
  'schedule/resume-stalled-work': 120,
  // A county has a handful of applications under way, two calls each.
  'schedule/watch-admissions': 60,
  // A list of 2,000 items is packed and written in a second or two.
  'schedule/apply-catalogue-dates': 60,
  // Gathering reads the cards of a year's orders, 60,000 at half a kilobyte, and writes a few hundred proposals.
  'schedule/revise-catalogue': 300,
  // One page of each backtest that stands still.
  'schedule/resume-backtests': 120,
  // A query for each town; of 2,000 tasks a day some hundreds fall due in one hour of the night, a call or two each.
  'schedule/watch-tasks': 120,
  // On the first working day of a year a few hundred duties, each as much as a submission.
  'schedule/open-recurring-duties': 300,
  // Every unit's register of posts, a hundred a call, and the hand-overs of a day on which a term ends.
  'schedule/watch-vacancies': 300,
} as const
type Worker = keyof typeof workers

/** What each API function does with the table; tests/infra/grants.test.ts compares it with what the code can reach. */
const apiUses: Record<
  ApiDomain,
  { readonly uses: readonly TableUse[]; readonly indexes?: readonly IndexName[] }
> = {
  directory: { uses: ['get', 'getMany', 'query', 'put', 'check'], indexes: ['gsi1'] },
  catalogue: { uses: ['get', 'getMany', 'query', 'put', 'remove'], indexes: ['gsi1'] },
  instruments: { uses: ['get', 'query', 'put'], indexes: ['gsi1', 'gsi3', 'list1'] },
  admission: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'gsi2', 'gsi3'] },
  revision: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'gsi2'] },
  backtest: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1'] },
  duties: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1'] },
  dispatch: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'gsi2', 'list1', 'list2'] },
  tasks: {
    uses: ['get', 'getMany', 'query', 'put', 'update', 'remove'],
    indexes: ['list1', 'list2'],
  },
  forms: { uses: ['get', 'getMany', 'query', 'put', 'remove'], indexes: ['gsi1'] },
  recurring: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi2', 'list1'] },
  load: { uses: ['getMany', 'query', 'get'], indexes: ['gsi1'] },
  handovers: { uses: ['get', 'query', 'put'], indexes: ['list1'] },
  notices: { uses: ['get', 'query', 'put'] },
  scoring: { uses: ['get', 'query'] },
  records: { uses: ['get', 'query'] },
}

/** The entry points of all functions, from the project's root. */
export const functionSources: readonly string[] = [
  ...Object.keys(apiDomains).map((domain) => `functions/api/${domain}.ts`),
  ...Object.keys(workers).map((worker) => `functions/${worker}.ts`),
]

const inPascal = (name: string) =>
  name.replace(/(^|[-/])([a-z])/g, (_, _separator, letter: string) => letter.toUpperCase())

export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props)
    const { config, code } = props
    const { table } = props.data
    const logRetention: RetentionDays = config.logRetentionDays
    const bus = new EventBus(this, 'Bus', { description: `${config.name} 兴村治社` })
    // One a way in and not one a function: it is read by the trace id of a request or the id of an event, and each
    // stream in it is named for its function.
    const logGroups = Object.fromEntries(
      ['api', 'stream', 'events', 'schedule', 'workflow'].map((trigger) => [
        trigger,
        new LogGroup(this, `${inPascal(trigger)}Logs`, {
          retention: logRetention,
          removalPolicy: config.retainData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
        }),
      ]),
    )
    const make = (name: string, timeout: number, environment: Record<string, string> = {}, failed?: IQueue) =>
      new ServiceFunction(this, inPascal(name.replace(/^(workflow|stream|events|schedule)\//, '')), {
        source: `functions/${name}.ts`,
        ...{ code, table, timeout, environment },
        county: countyOf(config),
        logGroup: logGroups[name.split('/')[0] ?? ''] as LogGroup,
        ...(failed ? { deadLetters: failed } : {}),
      })

    // 15 s: the HTTP API gives up at 30, and no command makes more than a handful of calls.
    const api = Object.fromEntries(
      (Object.keys(apiDomains) as ApiDomain[]).map((domain) => {
        const { uses, indexes } = apiUses[domain]
        return [domain, make(`api/${domain}`, 15).may(uses, indexes)]
      }),
    ) as Record<ApiDomain, ServiceFunction>
    const worker = (name: Worker, environment?: Record<string, string>, failed?: IQueue) =>
      make(name, workers[name], environment, failed)

    const chainFunctions = {
      reviewClock: worker('workflow/review-clock').may(['get']),
      awaitDecision: worker('workflow/await-decision').may(['get', 'put', 'remove']),
      remindReviewer: worker('workflow/remind-reviewer').may(['get', 'put']),
      escalateReview: worker('workflow/escalate-review').may(['get', 'put']),
      deliverOrder: worker('workflow/deliver-order').may(['get', 'getMany', 'put']),
    }
    const chain = reviewChain(this, chainFunctions, logRetention)

    const knowsChain = { REVIEW_CHAIN_ARN: chain.stateMachineArn }
    const publish = worker('stream/publish', { ...knowsChain, BUS_NAME: bus.eventBusName }).may([
      'get',
      'remove',
    ])
    bus.grantPutEventsTo(publish)
    const project = worker('stream/project').may(['put', 'update'])
    const queue = (name: string) => deadLetters(this, `${name}DeadLetters`)

    const sweepQueue = queue('Sweep')
    const resumeStalledWork = worker('schedule/resume-stalled-work', knowsChain, sweepQueue).may(
      ['get', 'getMany', 'query', 'put', 'remove'],
      ['gsi1', 'gsi3'],
    )
    for (const starter of [publish, resumeStalledWork])
      chain.grant(starter, 'states:StartExecution', 'states:SendTaskSuccess')
    chain.grantExecution(resumeStalledWork, 'states:DescribeExecution')
    const notifyQueue = queue('Notify')
    const listedQueue = queue('Listed')
    const joinedQueue = queue('Joined')
    const cardQueue = queue('ReviewCard')
    const handOverQueue = queue('HandOver')
    const watchQueue = queue('Watch')
    const datesQueue = queue('CatalogueDates')
    const revisionQueue = queue('Revision')
    const backtestQueue = queue('Backtest')
    const queues = addTriggers(this, {
      ...{ table, bus, publish, project, timeZone: config.timeZone },
      listeners: [
        {
          id: 'NotifyOfWork',
          description:
            'Tells people of orders, reroutes, tasks, applications, revisions, backtests, laws, posts and hand-overs',
          hears: [
            'dispatch.',
            'tasks.',
            'admission.',
            'revision.',
            'backtest.run-finished',
            'recurring.',
            'catalogue.item-',
            'directory.post-vacant',
            'handovers.',
          ],
          run: worker('events/notify', {}, notifyQueue).may(['get', 'query', 'put'], ['gsi1']),
          queue: notifyQueue,
        },
        {
          id: 'AfterPublication',
          description: 'Notes on admitted applications that a published version took them in',
          hears: ['catalogue.version-published'],
          run: worker('events/list-admitted', {}, listedQueue).may(['get', 'put']),
          queue: listedQueue,
        },
        {
          id: 'BeforeReview',
          description: 'Lays out the review card of a submitted order',
          hears: ['dispatch.order-submitted'],
          run: worker('events/prepare-review-card', {}, cardQueue).may(
            ['get', 'getMany', 'query', 'put'],
            ['gsi2'],
          ),
          queue: cardQueue,
        },
        {
          id: 'AfterMerge',
          description: 'Notes on delivered tasks whose order was merged into theirs',
          hears: ['dispatch.order-joined'],
          run: worker('events/note-joined-order', {}, joinedQueue).may(['get', 'getMany', 'put']),
          queue: joinedQueue,
        },
        {
          id: 'AfterChangeOfHands',
          description: 'Writes what a post holds when a command or an import changes its hands',
          hears: ['directory.post-', 'directory.staff-imported'],
          run: worker('events/hand-over', {}, handOverQueue).may(
            ['get', 'getMany', 'query', 'put'],
            ['gsi1', 'gsi3', 'list1', 'list2'],
          ),
          queue: handOverQueue,
        },
        {
          id: 'NextPageOfBacktest',
          description: 'Judges the next page of orders of a backtest',
          hears: ['backtest.run-started', 'backtest.run-progressed'],
          run: worker('events/go-on-backtest', {}, backtestQueue).may(
            ['get', 'getMany', 'query', 'put'],
            ['gsi1', 'list1'],
          ),
          queue: backtestQueue,
        },
      ],
      rounds: [
        {
          id: 'EveryQuarterHourOfBacktests',
          description: 'Backtests whose next page nobody has asked for',
          // Away from the sweep's quarters.
          at: { minute: '8/15' },
          run: worker('schedule/resume-backtests', {}, backtestQueue).may(
            ['get', 'getMany', 'query', 'put'],
            ['gsi1', 'gsi2', 'list1'],
          ),
          queue: backtestQueue,
          latest: Duration.minutes(15),
        },
        {
          id: 'EveryQuarterHour',
          description: 'Orders that the review chain should have moved and has not',
          at: { minute: '0/15' },
          run: resumeStalledWork,
          queue: sweepQueue,
          latest: Duration.minutes(15),
        },
        {
          id: 'EveryHourOfAdmissions',
          description: 'Applications near or past a limit, and opinion windows that are over',
          // Five past: a limit on the full hour is met in the same hour, away from the sweep's quarters.
          at: { minute: '5' },
          run: worker('schedule/watch-admissions', {}, watchQueue).may(['get', 'query', 'put'], ['gsi2']),
          queue: watchQueue,
          latest: Duration.hours(1),
        },
        {
          id: 'EveryHourOfTheCatalogue',
          description:
            'What an instrument’s day brings, and publications of the list that a fault left halfway',
          // Ten past: after midnight's first requests, away from the other rounds.
          at: { minute: '10' },
          run: worker('schedule/apply-catalogue-dates', {}, datesQueue).may(
            ['get', 'getMany', 'query', 'put'],
            ['gsi1', 'gsi3', 'list1'],
          ),
          queue: datesQueue,
          latest: Duration.hours(1),
        },
        {
          id: 'EveryHourOfTheRevision',
          description:
            'The yearly revision: opens on its date, gathers, reminds, and is published on its day',
          // Twenty-five past: when the other rounds of the hour are done.
          at: { minute: '25' },
          run: worker('schedule/revise-catalogue', {}, revisionQueue).may(
            ['get', 'getMany', 'query', 'put'],
            ['gsi1', 'gsi2', 'list1'],
          ),
          queue: revisionQueue,
          latest: Duration.hours(1),
        },
        {
          id: 'EveryHourOfTasks',
          description:
            'Clocks of tasks at their warning or end; refusals and steps that others let lie past the limit',
          // Twenty to: away from the other rounds of the hour.
          at: { minute: '40' },
          run: worker('schedule/watch-tasks', {}, watchQueue).may(
            ['get', 'getMany', 'query', 'put', 'remove'],
            ['gsi1', 'due'],
          ),
          queue: watchQueue,
          latest: Duration.hours(1),
        },
        {
          id: 'EveryHourOfRecurringDuties',
          description: 'Periods of recurring duties that are due',
          // Ten to: away from the other rounds of the hour.
          at: { minute: '50' },
          run: worker('schedule/open-recurring-duties', {}, watchQueue).may(
            ['get', 'getMany', 'query', 'put'],
            ['gsi2'],
          ),
          queue: watchQueue,
          latest: Duration.hours(1),
        },
        {
          id: 'EveryMorning',
          description: 'Posts whose last tenure ran out, and what changes hands on its preset day',
          // Before the offices open, so that whoever answers now finds it when he comes.
          at: { minute: '20', hour: '7' },
          run: worker('schedule/watch-vacancies', {}, watchQueue).may(
            ['getMany', 'get', 'query', 'put'],
            ['gsi1', 'gsi3', 'list1', 'list2'],
          ),
          queue: watchQueue,
          latest: Duration.hours(12),
        },
      ],
    })
    const httpApi = addApi(this, {
      functions: api,
      audience: config.audience,
      logRetention,
      tags: props.countyTags,
      throttle: config.throttle,
    })
    addAlarms(this, {
      api: httpApi,
      chain,
      queues,
      streamReaders: [publish, project],
      topic: config.alarmTopic,
    })
  }
}
