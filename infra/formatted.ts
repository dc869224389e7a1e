/** Files that a command writes, formatted as the others are. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** @param path of a file or folder, from the project's folder */
export function format(path: string): void {
  const biome = join(root, 'node_modules/.bin/biome')
  // A copy of the project without its .gitignore is formatted as well.
  execFileSync(biome, ['format', '--write', '--vcs-enabled=false', path], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
