import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { afterAll, describe, expect, it } from 'vitest'
import { featureFlags } from '../../infra/county-app.ts'
import { loadCountyConfig } from '../../infra/county-config.ts'
import { DataStack } from '../../infra/data-stack.ts'
import { domains } from '../../infra/domains.ts'
import { type Domains, entryPoints, sourcesOf } from '../../infra/entry-points.ts'
import { ServiceStack } from '../../infra/service-stack.ts'
import type { Routes } from '../../shared/platform/contract.ts'
import { mostMegabytes } from '../../shared/platform/request-text.ts'
import type { Ways } from '../../shared/platform/ways.ts'

const outdir = mkdtempSync(join(tmpdir(), 'xingcun-limits-'))
afterAll(() => rmSync(outdir, { recursive: true, force: true }))

// CloudFormation holds 500 a stack; the rest is room for a county's own wishes and for what nobody foresaw.
const most = 350

interface Resource {
  Type: string
  Properties: { Policies?: object[]; Body?: { paths: Record<string, object> } }
}

let app = 0
/** The stacks with everything that a config can ask for. */
function stacksOf(of: Domains): { name: string; resources: Resource[]; bytes: number }[] {
  app += 1
  const root = new App({
    outdir: join(outdir, String(app)),
    context: featureFlags(),
    builtinCloudFormationValidation: false,
  })
  const config = { ...loadCountyConfig('zhuji'), customerManagedKey: true, alarmTopic: 'duty' }
  const data = new DataStack(root, 'Data', { config })
  new ServiceStack(root, 'Service', {
    ...{ config, data, code: 'sources', countyTags: { county: config.code } },
    domains: of,
  })
  return root.synth().stacks.map(({ stackName, template }) => ({
    name: stackName,
    resources: Object.values(template.Resources as Record<string, Resource>),
    bytes: JSON.stringify(template, null, 1).length,
  }))
}

type Wanted = { domains: number; routes: number; listeners: number; rounds: number }

const sizeOf = (of: Domains): Wanted => {
  const { api, listeners, rounds } = entryPoints(of)
  const routes = Object.values(of.routesOf).flatMap((each) => Object.values(each))
  return {
    domains: api.length,
    routes: routes.length,
    listeners: listeners.length,
    rounds: rounds.length,
  }
}

const grant = { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'list1', 'due'] } as const
const does = 'What a domain that is still to come does, in a line as long as those of the others'

/** The present domains, with as many more of everything as is wanted. */
function grown(wanted: Wanted): Domains {
  const present = sizeOf(domains)
  const more = <T>(kind: keyof Wanted, make: (at: number) => T): Record<string, T> =>
    Object.fromEntries(
      Array.from({ length: Math.max(0, wanted[kind] - present[kind]) }, (_, at) => [
        `coming-${kind}-${at}`,
        make(at),
      ]),
    )
  const added = Object.keys(more('domains', () => 0))
  const routes = Object.entries(
    more('routes', (at) => ({
      ...Object.values(domains.routesOf.tasks ?? {})[0],
      path: `/v1/coming/{comingId}/things/{thingId}/act-${at}`,
    })),
  )
  const host = (at: number) => added[at % added.length] ?? 'tasks'
  const routesOf: Record<string, Routes> = { ...domains.routesOf }
  for (const domain of added) routesOf[domain] = {}
  for (const [at, [name, route]] of routes.entries())
    routesOf[host(at)] = { ...routesOf[host(at)], [name]: route } as Routes
  const waysOf: Record<string, Ways> = { ...domains.waysOf }
  for (const domain of added) waysOf[domain] = { api: grant }
  waysOf.coming = {
    listeners: more('listeners', () => ({ ...grant, does, hears: ['dispatch.', 'tasks.'], seconds: 60 })),
    rounds: more('rounds', () => ({ ...grant, does, at: { minute: '30' }, latestMinutes: 60, seconds: 60 })),
  }
  return { ...domains, routesOf, waysOf }
}

const countOf = (of: Domains) => stacksOf(of).reduce((sum, { resources }) => sum + resources.length, 0)

describe('the present county', () => {
  it('has no stack near what CloudFormation holds', () => {
    for (const { name, resources } of stacksOf(domains))
      expect({ name, fits: resources.length <= most }).toEqual({ name, fits: true })
  })

  it('pays for one more of each what it did when the finished product was reckoned', () => {
    const present = sizeOf(domains)
    const before = countOf(domains)
    const oneMore = (kind: keyof Wanted) => countOf(grown({ ...present, [kind]: present[kind] + 1 })) - before
    expect({
      // Function, role, and the gateway's permission.
      domain: oneMore('domains'),
      route: oneMore('routes'),
      // Function, role, rule, the rule's permission, queue, its policy, alarm.
      listener: oneMore('listeners'),
      // Function, role, schedule, queue, its policy, alarm.
      round: oneMore('rounds'),
    }).toEqual({ domain: 3, route: 0, listener: 7, round: 6 })
  })
})

describe('the finished product', () => {
  const finished = grown({ domains: 28, routes: 280, listeners: 15, rounds: 15 })
  const stacks = stacksOf(finished)

  it('has what it is reckoned to have', () => {
    expect(sizeOf(finished)).toEqual({ domains: 28, routes: 280, listeners: 15, rounds: 15 })
    expect(sourcesOf(entryPoints(finished)).length).toBeGreaterThanOrEqual(60)
  })

  it('has no stack near what CloudFormation holds', () => {
    for (const { name, resources, bytes } of stacks) {
      expect({ name, fits: resources.length <= most }).toEqual({ name, fits: true })
      // A template from a bucket may have a megabyte.
      expect(bytes).toBeLessThan(700_000)
    }
  })

  it('has no role whose grants outgrow it', () => {
    const roles = stacks.flatMap(({ resources }) => resources.filter(({ Type }) => Type === 'AWS::IAM::Role'))
    // A role holds 10,240 characters of grants. A reference becomes an ARN: at most 150, with names cut to 64.
    const sizes = roles.map(
      ({ Properties }) =>
        JSON.stringify(Properties.Policies).replaceAll(/\{"Fn::GetAtt":\[[^\]]+\]\}/g, 'x'.repeat(150))
          .length,
    )
    expect(Math.max(...sizes)).toBeLessThan(10_240)
  })

  it('has no more routes than a gateway holds unasked', () => {
    const paths = stacks.flatMap(({ resources }) =>
      resources.flatMap(({ Properties }) => Object.values(Properties.Body?.paths ?? {})),
    )
    const routes = paths.flatMap((item) => Object.keys(item).filter((name) => name !== 'parameters'))
    // With the default route, and the one for what browsers ask before they send.
    expect(routes).toHaveLength(282)
    // AWS raises it for the API of an account that asks, in China too.
    expect(routes.length).toBeLessThanOrEqual(300)
  })
})

describe('the largest request', () => {
  it('is within what Lambda takes, as it comes to a function', () => {
    const row = {
      ...{ personId: 'p1', name: '张三', post: 'village_cadre', unit: '330681109229' },
      ...{ from: '2026-01-01', to: '', acting: '', actingFor: '', lines: '' },
    }
    const rows = Array.from({ length: 40_000 }, () => row)
    const most = mostMegabytes.bulk * 1024 * 1024
    const body = JSON.stringify({ rows }).slice(0, most)
    expect(Buffer.byteLength(body)).toBeGreaterThan(0.9 * most)
    // Headers, claims and path besides.
    expect(Buffer.byteLength(JSON.stringify({ body })) + 64 * 1024).toBeLessThan(6 * 1024 * 1024)
  })
})
