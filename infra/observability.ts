/** Alarms, each with the section of the runbook that says what to look at and what to do. */
import { Duration, type Stack } from 'aws-cdk-lib'
import type { IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { Topic } from 'aws-cdk-lib/aws-sns'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import { type EntryPoint, sourceOf } from './entry-points.ts'

export function addAlarms(
  stack: Stack,
  watched: {
    api: IHttpApi
    chain: StateMachine
    /** Where what a function fails at is kept, and what it does. */
    queues: readonly (EntryPoint & {
      readonly does: string
      readonly queue: Queue
      readonly run: IFunction
    })[]
    streamReaders: readonly IFunction[]
    /** The round that the clock calls most often. */
    sweep: IFunction | undefined
    /** Name of the topic that alarms are sent to. */
    topic: string | undefined
  },
): void {
  const { topic } = watched
  const calls =
    topic === undefined
      ? undefined
      : new SnsAction(
          Topic.fromTopicArn(stack, 'AlarmTopic', stack.formatArn({ service: 'sns', resource: topic })),
        )
  const alarm = (
    id: string,
    metric: IMetric,
    threshold: number,
    section: string,
    otherwise: Partial<AlarmProps> = {},
  ) => {
    const made = new Alarm(stack, id, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `docs/runbook.md § ${section}`,
      ...otherwise,
    })
    if (calls) made.addAlarmAction(calls)
  }
  for (const { queue, does, run, ...point } of watched.queues) {
    // One message is one piece of work that did not happen.
    const messages = queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) })
    const redrive = `npm run redrive -- ${queue.queueUrl} ${run.functionName}`
    alarm(
      `${queue.node.id}Alarm`,
      messages,
      1,
      `Dead letters. ${sourceOf(point)} failed at this: ${does}. Once that is mended: ${redrive}`,
    )
  }
  // The gateway's count and not the functions' own metric: it includes a function that never got to write one.
  alarm(
    'ApiFaults',
    watched.api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
    1,
    'API faults',
  )
  alarm(
    'ReviewChainFailures',
    watched.chain.metricFailed({ period: Duration.minutes(5) }),
    1,
    'Review chain failures',
  )
  // Counted by the notifier over all records: one alarm, and the log says which.
  alarm(
    'Unheld',
    new Metric({
      namespace: 'XingcunZhishe',
      metricName: 'Unheld',
      period: Duration.minutes(5),
      statistic: 'Sum',
    }),
    1,
    'Records that nobody holds',
  )
  // Counted by the sweep, each quarter of an hour.
  alarm(
    'StuckOrders',
    new Metric({
      namespace: 'XingcunZhishe',
      metricName: 'StuckOrders',
      period: Duration.minutes(15),
      statistic: 'Maximum',
    }),
    1,
    'Orders that stand',
  )
  // A clock that stands still fails at nothing: the quarter-hour's round is missed. Four of them, so that a late one is none.
  if (watched.sweep) {
    const called = watched.sweep.metricInvocations({ period: Duration.hours(1), statistic: 'Sum' })
    alarm('ClockStopped', called, 1, 'The clock stands still', {
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
    })
  }
  for (const reader of watched.streamReaders) {
    // Five minutes behind: a notice that late is noticed, and a stream keeps a day, so there is time.
    const age = reader.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' })
    const resume = `npm run resume -- --from … ${reader.functionName}`
    alarm(`${reader.node.id}Lag`, age, 5 * 60_000, `Stream lag. Where the day was not enough: ${resume}`)
  }
}
