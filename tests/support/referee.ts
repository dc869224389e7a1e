/**
 * Runs the table tests against AWS's own engine: DynamoDB Local as it ships inside the npm package
 * amplify-dynamodb-simulator, fetched once into .local/referee. It needs Java 17; without Java it says so and
 * leaves the embedded engine's word standing.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './engine.ts'
import { refereed } from './refereed.ts'

const simulator = 'amplify-dynamodb-simulator@2.9.30'
const integrity =
  'sha512-xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ=='

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, '.local', 'referee')
const emulator = join(folder, 'package', 'emulator')

function fetchReferee(): void {
  if (existsSync(join(emulator, 'DynamoDBLocal.jar'))) return
  mkdirSync(folder, { recursive: true })
  // npm 11 is a script for whichever Node runs it; the one on the PATH here is the project's own.
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', simulator, '--json', '--silent'], { cwd: folder, encoding: 'utf8' }),
  )
  const archive = join(folder, packed.filename)
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (found !== integrity) throw new Error(`${simulator} is not the archive that was tried: ${found}`)
  execFileSync('tar', ['-xzf', archive, '-C', folder])
}

async function main(): Promise<number> {
  if (spawnSync('java', ['-version']).status !== 0) {
    process.stdout.write(
      'DynamoDB Local: no Java here, its run is left out / 没有 Java,略过 DynamoDB Local\n',
    )
    return 0
  }
  fetchReferee()
  const port = await freePort()
  const engine = spawn(
    'java',
    [
      // It lives for a minute: thorough compilation and a parallel collector cost more than they bring, 27 s of CPU to 19.
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-Djava.library.path=./DynamoDBLocal_lib',
      '-jar',
      'DynamoDBLocal.jar',
      '-inMemory',
      '-port',
      String(port),
    ],
    { cwd: emulator, stdio: 'ignore' },
  )
  const endpoint = `http://127.0.0.1:${port}`
  try {
    for (let tries = 0; ; tries += 1) {
      if (await fetch(endpoint).catch(() => undefined)) break
      if (tries > 300) throw new Error('DynamoDB Local does not answer')
      await pause(100)
    }
    process.stdout.write('The table tests on DynamoDB Local:\n')
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const run = spawnSync(
      process.execPath,
      [vitest, 'run', '--maxWorkers=1', '--tagsFilter=table', ...refereed],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, DYNAMODB_ENDPOINT: endpoint },
      },
    )
    return run.status ?? 1
  } finally {
    engine.kill()
  }
}

process.exitCode = await main()
