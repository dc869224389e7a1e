/** Functions as county IT's commands call them: looked at first, asked again while the account is throttled. */
import {
  GetFunctionConfigurationCommand,
  InvokeCommand,
  LambdaClient,
  TooManyRequestsException,
} from '@aws-sdk/client-lambda'
import { pause } from './pause.ts'

// No tries of its own: a call that timed out may be done, and the functions are asked again by whoever reads the answer.
const lambda = new LambdaClient({ maxAttempts: 1 })

// Two and a half minutes of pauses: an account whose calls are all taken for longer has a trouble of its own.
const mostTries = 10

/** What a function said, and whether it failed; asked again while the account is throttled, for then nothing was done. */
export async function call(name: string, payload: unknown): Promise<{ ok: boolean; said: string }> {
  for (let tried = 1; ; tried += 1) {
    try {
      const answer = await lambda.send(
        new InvokeCommand({ FunctionName: name, Payload: Buffer.from(JSON.stringify(payload)) }),
      )
      return { ok: answer.FunctionError === undefined, said: Buffer.from(answer.Payload ?? []).toString() }
    } catch (cause) {
      if (!(cause instanceof TooManyRequestsException) || tried >= mostTries) throw cause
      await pause(tried)
    }
  }
}

/**
 * Looks at a function before anything is handed to it.
 * @returns the name of the queue where what it is sent by the bus or the clock ends; none is a reader's, whose mapping has one
 * @throws Error where it is not there, or works on another table than TABLE_NAME: an event of one county is not another's
 */
export async function deadLettersOf(name: string): Promise<string | undefined> {
  const { Environment, DeadLetterConfig } = await lambda.send(
    new GetFunctionConfigurationCommand({ FunctionName: name }),
  )
  const [own, given] = [Environment?.Variables?.TABLE_NAME, process.env.TABLE_NAME]
  if (given && own !== given)
    throw new Error(
      `${name} 用的数据表是 ${own}，TABLE_NAME 却是 ${given} / works on the table ${own}, and TABLE_NAME is ${given}`,
    )
  return DeadLetterConfig?.TargetArn?.split(':').at(-1)
}

/** @throws Error where a function does not read the stream: what it makes of events is nobody's guess */
export async function demandReader(name: string): Promise<void> {
  if (await deadLettersOf(name)) throw noReader(name)
}
export const noReader = (name: string) =>
  new Error(`${name} 不是数据表的读取函数 / is no reader of the table’s stream`)
