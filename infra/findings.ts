/** Findings of the rule packs that stand: where, and why. Anything not named here stops the synthesis. */
import { type App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'

export interface Acknowledgement {
  readonly rule: string
  /** Matched against the construct's path. */
  readonly where: RegExp
  /** Where a rule finds several things in one place, which of them stands. */
  readonly finding?: RegExp
  readonly reason: string
}

const noXRay =
  'X-Ray does not exist in AWS China, where most counties deploy; the trace id is in every log line and reply'

const listStreams = 'dynamodb:ListStreams takes no resource; reading is granted on this one stream'

export const acknowledgements: readonly Acknowledgement[] = [
  { rule: 'AwsSolutions-SF2', where: /\/ReviewChain\/Resource$/, reason: noXRay },
  { rule: 'Serverless-StepFunctionStateMachineXray', where: /\/ReviewChain\/Resource$/, reason: noXRay },
  { rule: 'Serverless-LambdaTracing', where: /Service\/[A-Za-z]+\/Resource$/, reason: noXRay },
  {
    rule: 'Serverless-LambdaDLQ',
    where:
      /Service\/(Api[A-Z][A-Za-z]*|Publish|Project|ReviewClock|AwaitDecision|RemindReviewer|EscalateReview|DeliverOrder)\/Resource$/,
    reason:
      'Never invoked asynchronously: the API and the chain wait for the answer, and the stream mappings have queues of their own; each function that the bus or the clock invokes has one',
  },
  {
    rule: 'AwsSolutions-SQS3',
    where: /DeadLetters\/Resource$/,
    reason:
      'The queue is itself where dead letters go: of a stream mapping, a rule target or a schedule, which the rule does not look at',
  },
  {
    rule: 'Serverless-SQSRedrivePolicy',
    where: /DeadLetters\/Resource$/,
    reason:
      'The queue is itself where dead letters go; a person redrives it, and an alarm calls him at the first message',
  },
  {
    rule: 'AwsSolutions-IAM5',
    where: /\/ReviewChainRole\/Resource$/,
    finding:
      /\[Resource::(\*|<(ReviewClock|AwaitDecision|RemindReviewer|EscalateReview|DeliverOrder)[0-9A-F]{8}\.Arn>:\*)\]$/,
    reason:
      'The log delivery actions of Step Functions take no resource, and invoking the five functions of the chain includes their versions',
  },
  {
    rule: 'AwsSolutions-IAM5',
    where: /\/(Publish|Project)Role\/Resource$/,
    finding: /\[Resource::\*\]$/,
    reason: listStreams,
  },
  {
    rule: 'Serverless-LambdaStarPermissions',
    where: /\/(Publish|Project)Role\/Resource$/,
    reason: listStreams,
  },
  {
    rule: 'AwsSolutions-IAM5',
    where: /\/ResumeStalledWorkRole\/Resource$/,
    finding: /:execution:.*ReviewChain/,
    reason: 'Executions are named when they start: the sweep describes those of this one chain',
  },
]

/** What the two packs find in the app, acknowledged or not yet: rule, finding and the construct's path. */
export function findingsOf(app: App): { rule: string; path: string }[] {
  return [new AwsSolutionsChecks(), new ServerlessChecks()].flatMap((pack) =>
    pack
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath }) => ({ rule: ruleName, path: constructPath ?? '' })),
      ),
  )
}

/** Acknowledges, one by one, the findings that stand; the packs then stop the synthesis at any other. */
export function acknowledge(app: App): void {
  const constructs = new Map(app.node.findAll().map((construct) => [construct.node.path, construct]))
  for (const { rule: found, path } of findingsOf(app)) {
    const construct = constructs.get(path)
    const standing = acknowledgements.find(
      ({ rule, where, finding }) =>
        where.test(path) && ruleOf(found) === rule && (finding?.test(found) ?? true),
    )
    if (construct && standing) Validations.of(construct).acknowledge({ id: found, reason: standing.reason })
  }
}

/** Lets the two packs stop the synthesis at any finding that is not acknowledged. */
export function stopAtFindings(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
  acknowledge(app)
}

/** `AwsSolutions-IAM5[Resource::*]` → `AwsSolutions-IAM5` */
const ruleOf = (found: string) => found.split('[')[0]
