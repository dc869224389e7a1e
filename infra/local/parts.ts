/** The parts of a running county, as its templates describe them. */
import type { JsonObject } from './json.ts'
import type { Definition } from './machine-definition.ts'
import type { ScheduleExpression } from './schedule-expression.ts'

export interface Route {
  readonly key: string
  readonly method: string
  readonly path: string
  readonly function: string
  readonly jwt: { readonly issuer: string; readonly audience: readonly string[] } | undefined
}
/** What the gateway does by itself, whatever the route. */
export interface GatewayManners {
  readonly cors:
    | {
        readonly origins: readonly string[]
        readonly methods: readonly string[]
        readonly headers: readonly string[]
        readonly exposed: readonly string[]
        /** Seconds. */
        readonly maxAge: number
      }
    | undefined
  /** Requests a second, and at once, before 429. */
  readonly rate: number
  readonly burst: number
}
export interface LocalTable {
  readonly name: string
  readonly arn: string
  readonly properties: JsonObject
}
export interface StreamMapping {
  readonly id: string
  readonly table: string
  readonly function: string
  readonly batchSize: number
  readonly bisect: boolean
  readonly reportsItems: boolean
  /** Attempts after the first; -1: until it works. */
  readonly retries: number
  readonly fromStart: boolean
  readonly filters: readonly JsonObject[]
  readonly deadLetters: string | undefined
}
/** Where an asynchronous event goes. `name` is a function's name or a state machine's ARN. */
export interface Target {
  readonly kind: 'function' | 'machine'
  readonly name: string
  readonly retries: number
  readonly deadLetters: string | undefined
  readonly input: JsonObject
}
export interface Rule {
  readonly name: string
  readonly bus: string
  readonly pattern: JsonObject
  readonly targets: readonly Target[]
}
/** An alarm over one metric, which stands when the statistic of a period reaches the threshold. */
export interface AlarmShape {
  readonly name: string
  readonly description: string
  /** `<namespace>/<name>` */
  readonly metric: string
  /** The value of its one dimension. */
  readonly of: string | undefined
  readonly statistic: string
  readonly periodSeconds: number
  readonly threshold: number
  /** Whether it stands below the threshold, and where nothing was measured; else from the threshold on. */
  readonly below: boolean
}
export interface Schedule {
  readonly name: string
  readonly expression: ScheduleExpression
  readonly target: Target
}
export interface Machine {
  readonly arn: string
  readonly name: string
  readonly definition: Definition
}
