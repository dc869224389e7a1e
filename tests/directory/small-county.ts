/** A county of three towns with the demo's staff: the real units of 枫桥镇, 牌头镇 and 陶朱街道, freshly seeded. */
import { bootstrapCounty, standardUnits } from '../../infra/cli/bootstrap.ts'
import { demoGrids, demoStaff } from '../../infra/local/demo-staff.ts'
import { writeFirstStaff } from '../../shared/directory/first-staff.ts'
import { type County, county } from '../../shared/platform/county.ts'
import { townOf } from '../../shared/platform/who/unit.ts'
import { freshTable } from '../support/county-table.ts'

const towns = ['330681109', '330681115', '330681003']
const seededAt = new Date('2026-11-23T02:00:00.000Z')

export async function smallCounty(): Promise<County> {
  await freshTable()
  const own = county()
  const units = standardUnits(own)
  const grids = demoGrids(units)
  await bootstrapCounty(own, seededAt, { number: '诸委发〔2026〕12号', approvedOn: '2026-11-20' }, grids)
  const kept = [...units, ...grids].filter(({ code }) => {
    const town = townOf(code)
    return town === null || towns.includes(town)
  })
  await writeFirstStaff(own.code, demoStaff(own, kept), seededAt)
  return own
}
