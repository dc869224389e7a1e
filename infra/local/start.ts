/** `npm start [-- <county>] [--bundled] [--cloud]`: a county on this machine. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startCounty } from './running-county.ts'
import { StartFailure } from './start-failure.ts'
import { welcome } from './welcome.ts'

async function main(): Promise<void> {
  const { slug, bundled, asInCloud } = argumentsOf(process.argv.slice(2))
  const port = Number(process.env.PORT ?? 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartFailure(`PORT is not a port: ${process.env.PORT} / PORT 不是有效端口`)
  const dataDir = resolve(process.env.DATA_DIR ?? `.local/${slug}`)
  const origins = originsOf(process.env.ORIGINS)
  const county = await startCounty({ slug, port, dataDir, bundled, asInCloud, origins })
  console.log(await welcome(county, performance.now()))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void county.stop().then(() => process.exit(0))
    })
}

/** `ORIGINS=http://localhost:5173,…`: where a front end that is being built is served from. */
function originsOf(given = ''): string[] {
  const origins = given.split(',').filter((each) => each !== '')
  const wrong = origins.find((each) => !URL.canParse(each) || new URL(each).origin !== each)
  if (wrong !== undefined)
    throw new StartFailure(
      `ORIGINS: ${wrong} is no origin such as http://localhost:5173 / ${wrong} 不是网页来源，例如 http://localhost:5173`,
    )
  return origins
}

function argumentsOf(given: string[]): { slug: string; bundled: boolean; asInCloud: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      options: {
        bundled: { type: 'boolean', default: false },
        cloud: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
    if (positionals.length > 1) throw new Error('more than one county')
    return { slug: positionals[0] ?? 'zhuji', bundled: values.bundled, asInCloud: values.cloud }
  } catch (cause) {
    throw new StartFailure(
      `npm start [-- <county>] [--bundled] [--cloud]: ${(cause as Error).message}`,
      cause,
    )
  }
}

main().catch((cause) => {
  console.error(cause instanceof StartFailure ? cause.message : cause)
  process.exit(1)
})
