/**
 * 在本机运行一个县，不写县名即为诸暨。--bundled 运行与部署时相同的打包产物，--cloud 模拟云端才会遇到的情形，
 * --empty 从空表开始（没有单位，也没有人），用来演练 bootstrap 和首任县系统管理员。
 * Runs a county on this machine, zhuji unless another is named. --bundled runs the bundles that would deploy, --cloud
 * imitates what else would first be met in the cloud, --empty begins with an empty table, to rehearse bootstrap and its
 * first administrator.
 *
 *   [PORT=8787] [HOST=127.0.0.1] [DATA_DIR=…] [ORIGINS=http://localhost:5173,…] npm start -- [<county>] [--bundled] [--cloud] [--empty]
 *
 * 只应答本机的请求；要让别的机器也能访问（任何人都能取得令牌），设 HOST=0.0.0.0。
 * 数据在 DATA_DIR，不设则为 .local/<县>；npm run reset 清除。
 * It answers this machine alone; HOST=0.0.0.0 lets others in, who then may take any token.
 * The data is in DATA_DIR, or .local/<county>; `npm run reset` removes it.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { command, noMore } from '../cli/command.ts'
import { useCompileCache } from './compile-cache.ts'
import { emptyFolder } from './data-folder.ts'
import { StartFailure } from './start-failure.ts'

await command(import.meta.filename, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      bundled: { type: 'boolean', default: false },
      cloud: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
    },
  })
  const { bundled, cloud: asInCloud, empty } = values
  const [slug = 'zhuji', ...more] = positionals
  noMore(more)
  useCompileCache()
  const [{ startCounty }, { welcome }] = await Promise.all([
    import('./running-county.ts'),
    import('./welcome.ts'),
  ])
  const port = Number(process.env.PORT ?? 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartFailure(`PORT is not a port: ${process.env.PORT} / PORT 不是有效端口`)
  const folder = resolve(process.env.DATA_DIR ?? `.local/${slug}`)
  const county = await startCounty({
    ...{ slug, port, bundled, asInCloud, origins: originsOf(process.env.ORIGINS) },
    dataDir: empty ? emptyFolder(folder) : folder,
    ...(empty ? { demoModule: new URL('./empty.ts', import.meta.url).href } : {}),
  })
  console.log(await welcome(county, performance.now()))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void county.stop().then(() => process.exit(0))
    })
  return true
})
// What a failed start leaves open does not keep the terminal.
if (process.exitCode) process.exit()

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
