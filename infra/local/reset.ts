/** `npm run reset`: removes what the laptop counties keep, unless one of them is running. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { takeDataFolder } from './data-folder.ts'
import { StartFailure } from './start-failure.ts'

const kept = '.local'
try {
  const folders = existsSync(kept) ? readdirSync(kept).map((name) => join(kept, name)) : []
  const counties = folders.filter((folder) => existsSync(join(folder, 'county.db')))
  for (const folder of counties) takeDataFolder(folder).release()
  for (const folder of counties) {
    rmSync(folder, { recursive: true })
    console.log(`${folder} 已清除 / removed`)
  }
  if (counties.length === 0) console.log(`${kept} 中没有数据 / nothing in ${kept}`)
} catch (cause) {
  console.error(cause instanceof StartFailure ? cause.message : cause)
  process.exitCode = 1
}
