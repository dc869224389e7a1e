/** The village hall's county in a process of its own, so that a test can kill it: `run.ts <data folder>`. */
import { startCounty } from '../../../infra/local/running-county.ts'
import { hallTemplates } from './templates.ts'

const county = await startCounty({
  slug: 'zhuji',
  port: Number(process.env.PORT ?? 0),
  dataDir: process.argv[2] ?? '',
  templates: hallTemplates(),
  demoModule: new URL('./demo.ts', import.meta.url).href,
})
console.log(JSON.stringify({ url: county.url, token: await county.token('zhang-san') }))
