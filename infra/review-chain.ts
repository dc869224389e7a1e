/**
 * The review chain: waits for the decision, reminds, escalates, and on approval delivers to every unit. It holds
 * no rule: what falls due and what was decided, it is told. JSONPath only.
 */
import { ArnFormat, Duration, type Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import {
  Choice,
  Condition,
  DefinitionBody,
  Errors,
  IntegrationPattern,
  JsonPath,
  LogLevel,
  Pass,
  Result,
  StateMachine,
  Succeed,
  TaskInput,
  type TaskStateBase,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions'
import { LambdaInvoke, type LambdaInvokeJsonPathProps } from 'aws-cdk-lib/aws-stepfunctions-tasks'
import type { ServiceFunction } from './service-function.ts'
import { ServiceRole } from './service-role.ts'

/** The round that finds the orders which the chain should have moved and has not. */
export const chainSweep = 'resume-stalled-work'

const attempt = { 'orderId.$': '$.orderId', 'attempt.$': '$.attempt' }

export function reviewChain(
  stack: Stack,
  steps: Readonly<Record<string, ServiceFunction>>,
  logRetention: RetentionDays,
): StateMachine {
  const uncalled = new Set(Object.keys(steps))
  const step = (name: string): ServiceFunction => {
    const found = steps[name]
    if (!found)
      throw new Error(`the review chain calls functions/workflow/${name}.ts, which no domain declares`)
    uncalled.delete(name)
    return found
  }
  const awaitDecision = step('await-decision')
  const call = (name: string, props: LambdaInvokeJsonPathProps): TaskStateBase =>
    // Intervals of 2, 4, 8 … at most 60 s: six retries wait about two minutes in all, enough for a throttled
    // account or a deployment; after that the execution fails, the alarm calls, and the sweep starts it anew.
    new LambdaInvoke(stack, name, { ...props, retryOnServiceExceptions: false }).addRetry({
      // Whatever failed: a function's own error, a lost race, a throttled account. A limit that passed is no failure.
      errors: [Errors.TASKS_FAILED],
      interval: Duration.seconds(2),
      backoffRate: 2,
      maxDelay: Duration.seconds(60),
      maxAttempts: 6,
    })

  const readClock = call('Read the review clock', {
    lambdaFunction: step('review-clock'),
    payload: TaskInput.fromObject(attempt),
    payloadResponseOnly: true,
    resultPath: '$.clock',
  })
  const wait = call('Wait for the decision', {
    lambdaFunction: awaitDecision,
    integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    payload: TaskInput.fromObject({ ...attempt, token: JsonPath.taskToken }),
    taskTimeout: Timeout.at('$.clock.seconds'),
    resultPath: '$.decision',
  })
  const remind = call('Remind the reviewer', {
    lambdaFunction: step('remind-reviewer'),
    payload: TaskInput.fromObject(attempt),
    payloadResponseOnly: true,
    resultPath: JsonPath.DISCARD,
  })
  const escalate = call('Escalate to the Party secretary', {
    lambdaFunction: step('escalate-review'),
    payload: TaskInput.fromObject(attempt),
    payloadResponseOnly: true,
    resultPath: JsonPath.DISCARD,
  })
  const deliver = call('Deliver to the units', {
    lambdaFunction: step('deliver-order'),
    payload: TaskInput.fromObject({ ...attempt, 'from.$': '$.delivery.from' }),
    payloadResponseOnly: true,
    resultPath: '$.delivery',
  })

  if (uncalled.size > 0) throw new Error(`the review chain does not call ${[...uncalled].join(', ')}`)

  const begin = new Pass(stack, 'Begin with the first unit', {
    result: Result.fromObject({ from: 0 }),
    resultPath: '$.delivery',
  })

  const whichLimit = new Choice(stack, 'Which limit has passed')
    .when(Condition.stringEquals('$.clock.next', 'remind'), remind.next(readClock))
    .when(Condition.stringEquals('$.clock.next', 'escalate'), escalate.next(readClock))
    .otherwise(readClock)
  const allServed = new Choice(stack, 'Is every unit served')
    .when(
      // An emergency: its review comes after the fact, with a limit like any other.
      Condition.and(
        Condition.numberEquals('$.delivery.remaining', 0),
        Condition.booleanEquals('$.delivery.reviewOpen', true),
      ),
      readClock,
    )
    .when(Condition.numberEquals('$.delivery.remaining', 0), new Succeed(stack, 'Delivered'))
    .otherwise(deliver)
  const whatWasDecided = new Choice(stack, 'What was decided')
    .when(Condition.stringEquals('$.decision.outcome', 'moved'), readClock)
    .when(Condition.stringEquals('$.decision.outcome', 'approved'), begin.next(deliver).next(allServed))
    .otherwise(new Succeed(stack, 'Ended without delivery'))

  wait.addCatch(whichLimit, { errors: ['States.Timeout'], resultPath: '$.timeout' })
  readClock.next(wait).next(whatWasDecided)

  const stateMachineName = `${stack.stackName}-review-chain`
  // By name, not by reference: the chain calls this function, and each needing the other would be a cycle.
  awaitDecision.addToRolePolicy(
    new PolicyStatement({
      actions: ['states:SendTaskSuccess'],
      resources: [
        stack.formatArn({
          service: 'states',
          resource: 'stateMachine',
          resourceName: stateMachineName,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
      ],
    }),
  )

  return new StateMachine(stack, 'ReviewChain', {
    stateMachineName,
    role: new ServiceRole(stack, 'ReviewChainRole', new ServicePrincipal('states.amazonaws.com')),
    definitionBody: DefinitionBody.fromChainable(readClock),
    comment: 'From a submitted order to its delivery, or to its end without one',
    logs: {
      destination: new LogGroup(stack, 'ReviewChainLogs', { retention: logRetention }),
      level: LogLevel.ALL,
      includeExecutionData: false,
    },
  })
}

/** Lets the publisher and the sweep start the chain and hand it what was decided. */
export function letStart(
  chain: StateMachine,
  publish: ServiceFunction,
  sweep: ServiceFunction | undefined,
): void {
  if (!sweep)
    throw new Error(
      `no domain declares functions/schedule/${chainSweep}.ts, without which an order may stall`,
    )
  for (const starter of [publish, sweep]) {
    starter.addEnvironment('REVIEW_CHAIN_ARN', chain.stateMachineArn)
    chain.grant(starter, 'states:StartExecution', 'states:SendTaskSuccess')
  }
  chain.grantExecution(sweep, 'states:DescribeExecution')
}
