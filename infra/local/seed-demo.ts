/** The thread that writes the demo county; see demo.ts. */
import { workerData } from 'node:worker_threads'
import { countySchema } from '../../shared/county.ts'
import { writeFirstStaff } from '../../shared/directory/first-staff.ts'
import { bootstrapCounty, standardUnits } from '../cli/bootstrap.ts'
import { demoGrids, demoStaff } from './demo-staff.ts'

const { county: given, now } = workerData as { county: unknown; now: string }
const county = countySchema.parse(given)
const at = new Date(now)
const units = standardUnits(county)
const grids = demoGrids(units)
await Promise.all([
  bootstrapCounty(county, at, grids),
  writeFirstStaff(county.code, demoStaff(county, [...units, ...grids]), at),
])
