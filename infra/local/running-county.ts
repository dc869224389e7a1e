/** One county running on this machine: what its templates say, on one table file, behind one HTTP port. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type County, countySchema } from '../../shared/platform/county.ts'
import type { CountyConfig } from '../county-config.ts'
import { openAwsEndpoint } from './aws-endpoint.ts'
import { readBlueprint, type Templates } from './blueprint.ts'
import { type CountyCore, type Plan, startCore } from './county-core.ts'
import { takeDataFolder } from './data-folder.ts'
import type { DemoPerson } from './demo-county.ts'
import { openGateway } from './gateway.ts'
import { keptTemplates } from './kept-templates.ts'
import { localEndpoints } from './local-endpoints.ts'
import { StartFailure } from './start-failure.ts'
import { configOf, synthesise } from './synthesis.ts'

export interface CountyOptions {
  readonly slug: string
  /** 0: any free port. */
  readonly port: number
  readonly dataDir: string
  /** The county’s time when it begins; left out, the present. */
  readonly startsAt?: Date | undefined
  /** Origins besides the county's own whose pages may call, as while a front end is built. */
  readonly origins?: readonly string[]
  /** Runs the bundles that would be deployed instead of the sources. */
  readonly bundled?: boolean
  /** Imitates what else would first be met in the cloud; see infra/local/cloud. */
  readonly asInCloud?: boolean
  /** Templates other than the product's own, for tests of the runner. */
  readonly templates?: Templates
  /** Path of a module with another demo county. */
  readonly demoModule?: string
  /** Whether every function gets a thread before anybody calls it; true unless told. Tests call few of them. */
  readonly prewarm?: boolean
}

export interface RunningCounty {
  readonly url: string
  readonly slug: string
  readonly dataDir: string
  readonly county: County
  readonly people: readonly DemoPerson[]
  /** The same; where the demo brought nobody, who is in the table. */
  everybody(): Promise<readonly DemoPerson[]>
  token(personId: string): Promise<string>
  /** Waits until nothing is under way. @returns false when it takes longer */
  idle(timeoutMs: number): Promise<boolean>
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '..', '..')
const tokenSeconds = 30 * 86_400

/** @throws StartFailure with one line for the person at the terminal */
export async function startCounty(options: CountyOptions): Promise<RunningCounty> {
  const { slug, dataDir, bundled = false } = options
  const config = options.templates ? undefined : configOf(slug)
  const folder = takeDataFolder(dataDir)
  const undo: (() => unknown)[] = [() => folder.release()]
  let core: CountyCore | undefined
  let resetting: Promise<void> | undefined
  try {
    const gateway = await openGateway({
      port: options.port,
      served: () => core,
      local: localEndpoints({
        county: () => core,
        reset: () => {
          resetting ??= reset().finally(() => {
            resetting = undefined
          })
          return resetting
        },
      }),
    })
    undo.push(gateway.close)
    const aws = await openAwsEndpoint(() => core)
    undo.push(() => aws.close())
    const synthesised = () => {
      const given = withOrigins(config ?? configOf(slug), options.origins)
      const make = () => synthesise(given, bundled, join(dataDir, 'cloud-assembly'))
      // Bundles lie in the assembly, and are made anew with it.
      return bundled ? make() : keptTemplates({ root, file: join(dataDir, 'templates.json'), given }, make)
    }
    const templates = async () => options.templates ?? (await synthesised())
    const begin = {
      root,
      slug,
      dataDir,
      startsAt: options.startsAt,
      prewarm: options.prewarm ?? true,
      asInCloud: options.asInCloud ?? false,
      awsUrl: aws.url,
      demoModule: options.demoModule ?? new URL('./demo.ts', import.meta.url).href,
      plan: once(async () => planOf(slug, bundled, await templates())),
      // The functions of a core that is starting may already call back.
      early: (starting: CountyCore) => {
        core = starting
      },
    }
    core = await startCore(begin)
    undo.push(() => core?.stop())

    function demandCore(): CountyCore {
      if (!core) throw new Error('the county is starting')
      return core
    }

    async function reset(): Promise<void> {
      const old = demandCore()
      core = undefined
      const key = old.journal.setting('signing-key')
      await old.stop()
      eraseState(dataDir)
      core = await startCore({ ...begin, signingKey: key })
    }

    let stopped: Promise<void> | undefined
    return {
      url: `http://localhost:${gateway.port}`,
      slug,
      dataDir,
      county: core.county,
      people: core.people,
      everybody: () => demandCore().everybody(),
      token: (personId) => demandCore().issuer.sign(personId, tokenSeconds),
      idle: async (timeoutMs) => (await demandCore().idle(timeoutMs)).idle,
      stop() {
        stopped ??= (async () => {
          await resetting
          // Requests under way are answered first.
          await gateway.close()
          for (const each of undo.splice(0).reverse()) await each()
        })()
        return stopped
      },
    }
  } catch (cause) {
    for (const each of undo.reverse()) await each()
    throw cause
  }
}

const withOrigins = (config: CountyConfig, origins: readonly string[] = []): CountyConfig => ({
  ...config,
  origins: [...config.origins, ...origins],
})

function planOf(slug: string, bundled: boolean, templates: Templates): Plan {
  const blueprint = readBlueprint(templates, {
    root,
    bundled,
    issuer: `http://localhost/local/issuer/${slug}`,
    audience: `xingcun-${slug}`,
  })
  const jwt = blueprint.routes.find((route) => route.jwt)?.jwt
  const stated = blueprint.functions.find(({ environment }) => environment.COUNTY)?.environment.COUNTY
  const county = countySchema.safeParse(JSON.parse(stated ?? 'null'))
  if (!county.success)
    throw new StartFailure(`no function of ${slug} has a valid COUNTY / ${slug} 的函数没有有效的 COUNTY`)
  return { blueprint, county: county.data, issuer: jwt?.issuer ?? slug, audience: jwt?.audience[0] ?? slug }
}

/** Removes what a county keeps, not the lock that is held on the folder. */
function eraseState(dataDir: string): void {
  for (const file of ['table.db', 'county.db'])
    for (const suffix of ['', '-wal', '-shm']) rmSync(join(dataDir, `${file}${suffix}`), { force: true })
}

function once<T>(act: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= act()
    return made
  }
}
