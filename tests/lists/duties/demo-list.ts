/** The demo county's duty list, as the sheet says it. */
import { readFileSync } from 'node:fs'
import { dutySheet } from '../../../infra/cli/import-duties.ts'
import { Duty } from '../../../shared/lists/duties/duty.ts'

export const demoSheet = readFileSync(
  new URL('../../../shared/lists/duties/demo-duties.csv', import.meta.url),
  'utf8',
)
export const demoRows = dutySheet(demoSheet).rows
export const demoDuties: readonly Duty[] = demoRows.map((row) => Duty.parse(row))
