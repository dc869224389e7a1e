import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, describe, expect, it, test } from 'vitest'
import { countyApp } from '../../infra/county-app.ts'
import { loadCountyConfig } from '../../infra/county-config.ts'
import { functionSources } from '../../infra/domains.ts'

const outdir = mkdtempSync(join(tmpdir(), 'xingcun-grants-'))
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

interface Resource {
  Type: string
  Properties: Record<string, unknown>
  Metadata?: Record<string, unknown>
}
interface Statement {
  Action: string | string[]
  Resource: unknown
}
interface Policy {
  PolicyDocument: { Statement: Statement[] }
}

const assembly = countyApp({ config: loadCountyConfig('zhuji'), bundle: false, outdir }).synth()
const resources = Object.assign({}, ...assembly.stacks.map(({ template }) => template.Resources)) as Record<
  string,
  Resource
>

function statementsOf(source: string): Statement[] {
  const fn = Object.values(resources).find((each) => each.Metadata?.['xingcun:source'] === source)
  const role = (fn?.Properties.Role as { 'Fn::GetAtt': [string, string] } | undefined)?.['Fn::GetAtt'][0]
  const { Policies = [] } = (resources[role ?? '']?.Properties ?? {}) as { Policies?: Policy[] }
  return Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
}

const granted = (source: string) =>
  [...new Set(statementsOf(source).flatMap(({ Action }) => Action))]
    .filter((action) => /^(dynamodb|events|states):/.test(action))
    // What Lambda itself needs to read the stream for the function.
    .filter((action) => !/:(DescribeStream|GetRecords|GetShardIterator|ListStreams)$/.test(action))
    .sort()

const grantedIndexes = (source: string) =>
  [...new Set(JSON.stringify(statementsOf(source)).match(/(?<=\/index\/)[a-z0-9*]+/g) ?? [])].sort()

/** What is left of a function's own code and the SDK's names in it after the bundler dropped what it cannot reach. */
const reachable = new Map(
  buildSync({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    entryPoints: [...functionSources],
    outdir: 'functions',
    outbase: 'functions',
    external: ['@aws-sdk/*'],
    loader: { '.csv': 'text' },
    ...{ bundle: true, write: false, platform: 'node', target: 'node24', format: 'esm', logLevel: 'error' },
  }).outputFiles.map(({ path, text }) => [
    `functions/${path.split('/functions/').at(-1)?.replace(/\.js$/, '.ts')}`,
    text,
  ]),
)

/** How code says it in the bundle, and the permission that takes. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/new GetCommand\d*\(/, 'dynamodb:GetItem'],
  [/new BatchGetCommand\d*\(/, 'dynamodb:BatchGetItem'],
  [/new QueryCommand\d*\(/, 'dynamodb:Query'],
  [/new BatchWriteCommand\d*\(/, 'dynamodb:BatchWriteItem'],
  [/new ScanCommand\d*\(/, 'dynamodb:Scan'],
  [/kind: "(insert|put|replace)"|new PutCommand\d*\(|\bItem: \{/, 'dynamodb:PutItem'],
  [/kind: "mark"|new UpdateCommand\d*\(|\bUpdate: \{/, 'dynamodb:UpdateItem'],
  [/kind: "remove"|new DeleteCommand\d*\(/, 'dynamodb:DeleteItem'],
  [/kind: "check"/, 'dynamodb:ConditionCheckItem'],
  [/new PutEventsCommand\d*\(/, 'events:PutEvents'],
  [/new StartExecutionCommand\d*\(/, 'states:StartExecution'],
  [/new DescribeExecutionCommand\d*\(/, 'states:DescribeExecution'],
  [/new SendTaskSuccessCommand\d*\(/, 'states:SendTaskSuccess'],
]
const reached = (source: string) =>
  signs
    .filter(([sign]) => sign.test(reachable.get(source) ?? ''))
    .map(([, action]) => action)
    .sort()
const reachedIndexes = (source: string) =>
  [...new Set(reachable.get(source)?.match(/(?<=index: ")(?:(?:gsi|list)\d|due)(?=")/g) ?? [])].sort()

describe('a function may do what its code can reach, and nothing else', () => {
  it('by its role alone', () => {
    const beside = Object.values(resources).filter(({ Type }) => /^AWS::IAM::(Managed)?Policy$/.test(Type))
    expect(beside).toEqual([])
    for (const { Properties } of Object.values(resources).filter(({ Type }) => Type === 'AWS::IAM::Role'))
      expect(Properties.ManagedPolicyArns).toBeUndefined()
  })

  test.each(functionSources)('%s', (source) => {
    expect({ actions: granted(source), indexes: grantedIndexes(source) }).toEqual({
      actions: reached(source),
      indexes: reachedIndexes(source),
    })
  })

  it('and knows every command the code sends', () => {
    const sent = [...reachable.values()].flatMap((text) => text.match(/new [A-Z]\w*?Command(?=\d*\()/g) ?? [])
    const known = signs.map(([sign]) => sign.source).join(' ')
    // A transaction takes the permissions of its writes.
    for (const command of new Set(sent))
      if (command !== 'new TransactWriteCommand') expect(known).toContain(command)
  })
})
