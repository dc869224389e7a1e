/**
 * The demo county: what bootstrap gives a real county, and people for every post. The table is written from a thread
 * of its own, whose environment names the engine, so that the runner's own stays as it is.
 */
import { Worker } from 'node:worker_threads'
import type { County } from '../../shared/county.ts'
import { standardUnits } from '../cli/bootstrap.ts'
import type { DemoPerson } from './demo-county.ts'
import { demoGrids, demoStaff } from './demo-staff.ts'

export function demoPeople(county: County): DemoPerson[] {
  const units = unitsOf(county)
  const names = new Map(units.map(({ code, name }) => [code, name]))
  return demoStaff(county, units).map(({ personId, name, post, unit, lines }) => ({
    personId,
    name,
    posts: [{ post, unit, unitName: names.get(unit) ?? unit, ...(lines.length > 0 ? { lines } : {}) }],
  }))
}

function unitsOf(county: County) {
  const units = standardUnits(county)
  return [...units, ...demoGrids(units)]
}

/** Seeds an empty table; seeding one that holds this very county changes nothing. */
export async function seedDemoCounty(env: {
  readonly endpoint: string
  readonly tableName: string
  readonly county: County
  readonly now: Date
}): Promise<void> {
  const worker = new Worker(new URL('./seed-demo.ts', import.meta.url), {
    workerData: { county: env.county, now: env.now.toISOString() },
    env: {
      ...process.env,
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: env.endpoint,
      TABLE_NAME: env.tableName,
      COUNTY: JSON.stringify(env.county),
    },
  })
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`seeding ended with ${code}`))))
  })
}
