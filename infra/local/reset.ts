/** `npm run reset`: removes what the laptop counties keep, unless one of them is running. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { takeDataFolder } from './data-folder.ts'
import { StartFailure } from './start-failure.ts'

const kept = '.local'
try {
  if (existsSync(kept))
    for (const entry of readdirSync(kept, { withFileTypes: true }))
      if (entry.isDirectory()) takeDataFolder(join(kept, entry.name)).release()
  rmSync(kept, { recursive: true, force: true })
  console.log(`${kept} 已清除 / removed`)
} catch (cause) {
  console.error(cause instanceof StartFailure ? cause.message : cause)
  process.exitCode = 1
}
