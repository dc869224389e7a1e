/** `npm start [-- <county>] [--bundled]`: a county on this machine. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startCounty } from './running-county.ts'
import { StartFailure } from './start-failure.ts'
import { welcome } from './welcome.ts'

async function main(): Promise<void> {
  const { slug, bundled } = argumentsOf(process.argv.slice(2))
  const port = Number(process.env.PORT ?? 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartFailure(`PORT is not a port: ${process.env.PORT} / PORT 不是有效端口`)
  const dataDir = resolve(process.env.DATA_DIR ?? `.local/${slug}`)
  const county = await startCounty({ slug, port, dataDir, bundled })
  console.log(await welcome(county, performance.now()))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void county.stop().then(() => process.exit(0))
    })
}

function argumentsOf(given: string[]): { slug: string; bundled: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      options: { bundled: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    if (positionals.length > 1) throw new Error('more than one county')
    return { slug: positionals[0] ?? 'zhuji', bundled: values.bundled }
  } catch (cause) {
    throw new StartFailure(`npm start [-- <county>] [--bundled]: ${(cause as Error).message}`, cause)
  }
}

main().catch((cause) => {
  console.error(cause instanceof StartFailure ? cause.message : cause)
  process.exit(1)
})
