/**
 * 清除本机县的数据：DATA_DIR 所指的文件夹，不设则为 .local 下全部；有县在运行时不清除。
 * Removes what the laptop counties keep: in the folder that DATA_DIR names, or all in .local; not while one is running.
 *
 *   npm run reset
 */
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { command } from '../cli/command.ts'
import { emptyFolder, takeDataFolder } from './data-folder.ts'

const kept = '.local'
// A folder that somebody named may hold more than a county's files.
const own = /^(county|table|lock)\.db(-wal|-shm|-journal)?$|^(running\.json|functions\.log|engine\.pid)$/
const ownFolders = ['cloud-assembly', 'late-indexes']

function clear(folder: string): void {
  for (const name of readdirSync(folder))
    if (own.test(name) || ownFolders.includes(name)) rmSync(join(folder, name), { recursive: true })
  const left = readdirSync(folder)
  if (left.length === 0) rmdirSync(folder)
  console.log(`${folder} 已清除 / removed${left.length > 0 ? `；保留 / kept: ${left.join('、')}` : ''}`)
}

await command(import.meta.filename, async () => {
  parseArgs()
  const named = process.env.DATA_DIR
  const folders = named
    ? [resolve(named), emptyFolder(resolve(named))]
    : (existsSync(kept) ? readdirSync(kept) : []).map((name) => join(kept, name))
  const counties = folders.filter((folder) => existsSync(join(folder, 'county.db')))
  for (const folder of counties) takeDataFolder(folder).release()
  for (const folder of counties) clear(folder)
  if (counties.length === 0) {
    const where = named ?? kept
    console.log(`${where} 中没有数据 / nothing in ${where}`)
  }
  return true
})
