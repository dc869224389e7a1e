/** What calls the functions besides the API: the table's stream, the bus, the clock. Each has somewhere to fail to. */
import { Duration, type Stack, TimeZone } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { type CfnArchive, type EventBus, Match, Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction as BusTarget } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { eventSource } from '../shared/platform/bus.ts'
import type { EntryPoint, Listener, Round } from './entry-points.ts'
import { idOf } from './function-maker.ts'
import type { ServiceFunction } from './service-function.ts'
import { ServiceRole } from './service-role.ts'

/** A queue for what failed: pointers to stream records, or whole events as they were sent. */
export function deadLetters(stack: Stack, id: string): Queue {
  return new Queue(stack, id, {
    // The longest SQS keeps a message: two weeks include any holiday of the office that redrives it.
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  })
}

/** What is declared of a function, the function, and the queue where what it fails at is kept. */
type Called<P extends EntryPoint> = P & { readonly run: ServiceFunction; readonly queue: Queue }

/** A stream reader: in order per record, stops at the first failure, halves a batch that fails, then gives up to its queue. */
export function readStream(table: ITable, { run, queue }: Called<EntryPoint>): void {
  run.addEventSource(
    new DynamoEventSource(table, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      // One batch of a shard at a time: at 2,000 tasks a day one reader is idle most of it, and order is kept plainly.
      parallelizationFactor: 1,
      // Only events are news. The records they belong to are written beside them and would double the calls.
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { NewImage: { kind: { S: FilterRule.isEqual('event') } } },
        }),
      ],
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      // With Lambda's pause between tries this is several minutes; a longer outage is the sweep's.
      retryAttempts: 10,
      onFailure: new SqsDlq(queue),
    }),
  )
}

// The bus and the clock hand an event over and do not wait: their own tries and queue are for a function that cannot
// be reached, and the function's dead-letter queue, the same one, is for an event that it fails at.

export function listen(stack: Stack, bus: EventBus, listeners: readonly Called<Listener>[]): void {
  for (const { does, hears, run, queue, ...point } of listeners) {
    new Rule(stack, `${idOf(point)}Rule`, {
      eventBus: bus,
      description: does,
      eventPattern: {
        source: [eventSource],
        detailType: Match.anyOf(...hears.map((each) => Match.prefix(each))),
      },
      targets: [
        new BusTarget(run, {
          deadLetterQueue: queue,
          retryAttempts: 10,
          // A notice a day late is still worth having; a later one is not.
          maxEventAge: Duration.hours(24),
        }),
      ],
    })
  }
  const archive = bus.archive('WorkArchive', {
    description: 'Every event of a year, for replay after a fault in a listener',
    eventPattern: { source: [eventSource] },
    retention: Duration.days(365),
  })
  // The CDK writes an empty name where no key is wanted, and not every region takes that for none.
  const resource = archive.node.defaultChild as CfnArchive
  resource.addPropertyDeletionOverride('KmsKeyIdentifier')
}

export function callByClock(stack: Stack, timeZone: string, rounds: readonly Called<Round>[]): void {
  // One role for the county's clock, which does nothing but call these functions.
  const clock = new ServiceRole(
    stack,
    'ClockRole',
    new ServicePrincipal('scheduler.amazonaws.com', {
      // Not for the schedules of another account that learnt this role's name.
      conditions: {
        StringEquals: {
          'aws:SourceAccount': stack.account,
          'aws:SourceArn': stack.formatArn({
            service: 'scheduler',
            resource: 'schedule-group',
            resourceName: 'default',
          }),
        },
      },
    }),
  )
  clock.addToPolicy(
    new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: rounds.map(({ run }) => run.functionArn),
    }),
  )
  clock.addToPolicy(
    new PolicyStatement({
      actions: ['sqs:SendMessage'],
      resources: rounds.map(({ queue }) => queue.queueArn),
    }),
  )
  for (const { does, at, latestMinutes, run, queue, ...point } of rounds) {
    new Schedule(stack, `${idOf(point)}Schedule`, {
      description: does,
      // By the clock on the wall, where a person who reads the log looks for it; a rate counts from the deployment.
      schedule: ScheduleExpression.cron({ ...at, timeZone: TimeZone.of(timeZone) }),
      target: {
        bind: () => ({
          arn: run.functionArn,
          role: clock,
          deadLetterConfig: { arn: queue.queueArn },
          retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: latestMinutes * 60 },
        }),
      },
    })
  }
}
