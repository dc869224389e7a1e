import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Stack } from 'aws-cdk-lib'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { afterAll, describe, expect, it } from 'vitest'
import { countyApp, featureFlags } from '../../infra/county-app.ts'
import { loadCountyConfig } from '../../infra/county-config.ts'
import { acknowledge, acknowledgements, findingsOf, stopAtFindings } from '../../infra/findings.ts'

const outdir = mkdtempSync(join(tmpdir(), 'xingcun-findings-'))
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

describe('the AwsSolutions and Serverless packs', () => {
  const app = new App({ outdir })
  countyApp({ app, config: loadCountyConfig('zhuji'), bundle: false, env: { region: 'cn-north-1' } })
  const before = findingsOf(app)
  acknowledge(app)

  it('leave no finding open', () => {
    expect(before.length).toBeGreaterThan(0)
    expect(findingsOf(app)).toEqual([])
  })

  it('are each answered with a reason somebody can judge, and no answer is left without its finding', () => {
    for (const { rule, where, reason } of acknowledgements) {
      expect(reason.length).toBeGreaterThan(20)
      const met = before.some((found) => found.rule.startsWith(rule) && where.test(found.path))
      expect({ rule, where: String(where), met }).toEqual({ rule, where: String(where), met: true })
    }
  })

  it("and CloudFormation's own rules let the county through, with everything a config can ask for", () => {
    const asked = { ...loadCountyConfig('zhuji'), customerManagedKey: true, alarmTopic: 'duty' }
    const whole = new App({ outdir: join(outdir, 'whole'), context: featureFlags() })
    countyApp({ app: whole, config: asked, bundle: false, env: { region: 'cn-northwest-1' } })
    stopAtFindings(whole)
    expect(() => whole.synth()).not.toThrow()
    expect(findingsOf(whole)).toEqual([])
  })

  it('stop the synthesis at what nobody acknowledged', () => {
    const careless = new App({ outdir: join(outdir, 'careless'), context: featureFlags() })
    new Queue(new Stack(careless, 'Careless'), 'Open')
    stopAtFindings(careless)
    expect(() => careless.synth()).toThrow(/AwsSolutions-SQS4/)
  })
})
