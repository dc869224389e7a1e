/** A table that was restored takes the place of the one that was lost. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { countyApp } from '../../infra/county-app.ts'
import { type CountyConfig, loadCountyConfig, parseCountyConfig } from '../../infra/county-config.ts'
import { functionSources } from '../../infra/domains.ts'

interface Template {
  readonly Resources: Record<string, { readonly Type: string; readonly Properties: Record<string, unknown> }>
  readonly Outputs?: Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: string } }>
}

const existingTable = { name: 'zhuji-restored', streamLabel: '2026-11-27T08:00:00.000' }
const outdirs: string[] = []
afterAll(() => {
  for (const outdir of outdirs) rmSync(outdir, { recursive: true, force: true })
})

function synthesise(change: Partial<CountyConfig>) {
  const outdir = mkdtempSync(join(tmpdir(), 'xingcun-adopted-'))
  outdirs.push(outdir)
  const config = { ...loadCountyConfig('zhuji'), ...change }
  const { stacks } = countyApp({ config, bundle: false, outdir, env: { region: 'cn-north-1' } }).synth()
  const [data, service] = stacks.map(({ template }) => template as Template)
  if (!data || !service) throw new Error('two stacks are wanted')
  return { data, service }
}
const ofType = ({ Resources }: Template, type: string) =>
  Object.values(Resources).filter(({ Type }) => Type === type)
const arn = (resource: string) => ({
  'Fn::Join': [
    '',
    [
      ...['arn:', { Ref: 'AWS::Partition' }, ':dynamodb:cn-north-1:'],
      ...[{ Ref: 'AWS::AccountId' }, `:table/${resource}`],
    ],
  ],
})

const adopted = synthesise({ existingTable })

it('is what every function is told of and may use, and no function may use another', () => {
  const functions = ofType(adopted.service, 'AWS::Lambda::Function').filter(
    ({ Properties }) => Properties.Environment,
  )
  expect(functions).toHaveLength(functionSources.length)
  for (const { Properties } of functions)
    expect(Properties.Environment).toMatchObject({ Variables: { TABLE_NAME: existingTable.name } })
  const roles = JSON.stringify(ofType(adopted.service, 'AWS::IAM::Role'))
  expect(roles.includes(JSON.stringify(arn(existingTable.name)))).toBe(true)
  expect(JSON.stringify(adopted.service).includes('ImportValue')).toBe(false)
})

it('is what the two readers of the stream read', () => {
  const mappings = ofType(adopted.service, 'AWS::Lambda::EventSourceMapping')
  expect(mappings).toHaveLength(2)
  for (const { Properties } of mappings)
    expect(Properties.EventSourceArn).toEqual(
      arn(`${existingTable.name}/stream/${existingTable.streamLabel}`),
    )
})

it('is named by the data stack, for the commands', () => {
  expect(adopted.data.Outputs?.TableName?.Value).toBe(existingTable.name)
})

it('changes nothing else of the data stack, whose exports the services still read while they change', () => {
  for (const customerManagedKey of [false, true]) {
    const before = synthesise({ customerManagedKey })
    const after = synthesise({ customerManagedKey, existingTable })
    expect(after.data.Resources).toEqual(before.data.Resources)
    const exported = ({ Outputs = {} }: Template) =>
      Object.values(Outputs)
        .flatMap(({ Export }) => Export?.Name ?? [])
        .sort()
    expect(exported(after.data)).toEqual(exported(before.data))
    expect(exported(before.data).length).toBeGreaterThan(2)
  }
})

it('opens with the key of the table that it was restored from', () => {
  const { service } = synthesise({ customerManagedKey: true, existingTable })
  const roles = JSON.stringify(ofType(service, 'AWS::IAM::Role'))
  expect(roles).toMatch(/"kms:Decrypt".*?"Fn::ImportValue":"ZhujiData:ExportsOutputFnGetAttTableKey/)
})

it.each([
  [{ name: 'a b', streamLabel: existingTable.streamLabel }, 'existingTable.name'],
  [{ name: existingTable.name, streamLabel: 'latest' }, 'existingTable.streamLabel'],
  [{ name: existingTable.name }, 'existingTable.streamLabel'],
])('is refused as %j, by the field', (wrong, field) => {
  const config = { ...loadCountyConfig('zhuji'), existingTable: wrong }
  expect(() => parseCountyConfig(config, 'x.json')).toThrow(`字段 ${field} 有误`)
})
