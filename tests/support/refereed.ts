/**
 * The test files in which something carries the tag `table`: it runs on DynamoDB Local as well. What must be proved there
 * is that a request means the same on AWS's own engine, so of each domain that keeps something those tests are tagged that
 * write and read all of it; the use cases' other tests ask the engine nothing that these do not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

export const refereed: readonly string[] = readdirSync(join(root, 'tests'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('tests', file))
  .filter((file) => readFileSync(join(root, file), 'utf8').includes("tags: ['table']"))
  .sort()
