/** A county in which nobody has done anything yet, not even bootstrap: what a real one is after its deployment. */
import type { DemoCounty } from './demo-county.ts'

export const seedDemoCounty: DemoCounty['seedDemoCounty'] = async () => {}
export const demoPeople: DemoCounty['demoPeople'] = () => []
