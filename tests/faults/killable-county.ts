/** A deployed county in a process of its own, for a test to kill: `node killable-county.ts <port> <data folder>`. */
import { startDeployedCounty } from '../support/deployed-county.ts'

const [port = '', dataDir = ''] = process.argv.slice(2)
const county = await startDeployedCounty({ port: Number(port), dataDir })
process.once('SIGTERM', () => {
  void county.stop().then(() => process.exit(0))
})
