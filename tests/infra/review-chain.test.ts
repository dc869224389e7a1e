import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countyApp } from '../../infra/county-app.ts'
import { loadCountyConfig } from '../../infra/county-config.ts'

// The package ships its types where its exports do not lead.
const validate = createRequire(import.meta.url)('asl-validator') as (definition: object) => {
  isValid: boolean
  errors: unknown[]
}

interface State {
  Type: string
  Next?: string
  Retry?: { ErrorEquals: string[] }[]
  Catch?: { ErrorEquals: string[]; Next: string }[]
  TimeoutSecondsPath?: string
}
interface Definition {
  StartAt: string
  QueryLanguage?: string
  States: Record<string, State>
}

const outdir = mkdtempSync(join(tmpdir(), 'xingcun-chain-'))
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

function definition(): Definition {
  const assembly = countyApp({ config: loadCountyConfig('zhuji'), bundle: false, outdir }).synth()
  const resources = assembly.stacks.flatMap(({ template }) =>
    Object.values(
      template.Resources as Record<string, { Type: string; Properties: { DefinitionString: unknown } }>,
    ),
  )
  const machine = resources.find(({ Type }) => Type === 'AWS::StepFunctions::StateMachine')
  const text = machine?.Properties.DefinitionString as { 'Fn::Join': [string, (string | object)[]] }
  const pieces = text['Fn::Join'][1].map((piece) =>
    typeof piece === 'string'
      ? piece
      : JSON.stringify(piece).includes('AWS::Partition')
        ? 'aws-cn'
        : 'arn:aws-cn:lambda:cn-north-1:000000000000:function:f',
  )
  return JSON.parse(pieces.join(''))
}

describe('the review chain', () => {
  const chain = definition()

  it('is sound ASL in JSONPath', () => {
    const { isValid, errors } = validate(chain)
    expect(errors).toEqual([])
    expect(isValid).toBe(true)
    expect(chain.QueryLanguage ?? 'JSONPath').toBe('JSONPath')
  })

  it('retries every task whatever it failed with; a limit that passed is no failure', () => {
    const tasks = Object.values(chain.States).filter(({ Type }) => Type === 'Task')
    expect(tasks.length).toBeGreaterThan(4)
    for (const { Retry } of tasks) expect(Retry).toMatchObject([{ ErrorEquals: ['States.TaskFailed'] }])
  })

  it('waits no longer than the clock says, then reminds or escalates and reads the clock anew (R38)', () => {
    const wait = chain.States['Wait for the decision']
    expect(wait?.TimeoutSecondsPath).toBe('$.clock.seconds')
    expect(wait?.Catch).toMatchObject([{ ErrorEquals: ['States.Timeout'], Next: 'Which limit has passed' }])
    expect(chain.States['Remind the reviewer']?.Next).toBe('Read the review clock')
    expect(chain.States['Escalate to the Party secretary']?.Next).toBe('Read the review clock')
  })

  it('delivers only what was approved (R23)', () => {
    const leading = Object.entries(chain.States).filter(([, state]) =>
      JSON.stringify(state).includes('"Deliver to the units"'),
    )
    expect(leading.map(([name]) => name).sort()).toEqual([
      'Begin with the first unit',
      'Is every unit served',
    ])
    const decided = JSON.stringify(chain.States['What was decided'])
    expect(decided).toContain('"StringEquals":"approved","Next":"Begin with the first unit"')
  })
})
