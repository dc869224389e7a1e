/**
 * The demo county: what bootstrap gives a real county, and people for every post.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { writeFirstStaff } from '../../shared/directory/first-staff.ts'
import { type Row, writeFirstForms } from '../../shared/gate/forms/first-forms.ts'
import { writeFirstDuties } from '../../shared/lists/duties/first-duties.ts'
import type { County } from '../../shared/platform/county.ts'
import { bootstrapCounty, standardUnits } from '../cli/bootstrap.ts'
import { dutySheet } from '../cli/import-duties.ts'
import type { DemoPerson } from './demo-county.ts'
import { demoGrids, demoStaff } from './demo-staff.ts'

const demoDuties = new URL('../../shared/lists/duties/demo-duties.csv', import.meta.url)
const demoRows = (name: string): Row[] =>
  parse(readFileSync(new URL(`../../shared/gate/forms/${name}`, import.meta.url)), {
    columns: true,
    bom: true,
  })

/** R17: no county approved this one. */
const demoApproval = { number: '演示〔2026〕1号', approvedOn: '2026-01-01' }

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

/** Forms of several departments whose elements are shared, for a county that has none. */
export const writeDemoForms = ({ code }: County, now: Date) =>
  writeFirstForms(code, demoRows('demo-elements.csv'), demoRows('demo-forms.csv'), now)

/**
 * Seeds an empty table; seeding one that holds this very county changes nothing. The table's client keeps the first
 * endpoint it was given, so a thread seeds one table (demo-thread.ts gives every start its own).
 */
export async function seedDemoCounty(env: {
  readonly endpoint: string
  readonly tableName: string
  readonly county: County
  readonly now: Date
}): Promise<void> {
  const { county, now } = env
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: env.endpoint,
    TABLE_NAME: env.tableName,
    COUNTY: JSON.stringify(county),
  })
  const units = unitsOf(county)
  await Promise.all([
    bootstrapCounty(county, now, demoApproval, demoGrids(units)),
    writeFirstStaff(county.code, demoStaff(county, units), now),
    writeFirstDuties(county.code, dutySheet(readFileSync(demoDuties, 'utf8')).rows, now),
    writeDemoForms(county, now),
  ])
}
