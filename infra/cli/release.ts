/**
 * 各县部署完毕后，把代码中的表索引记为已发布的索引。
 * Takes the table's indexes as they stand in the code for those of the last release, once every county has them.
 *
 *   npm run release -- --done
 *
 * Until then a deployment compares the two, and goes by stages where CloudFormation could not make it in one update.
 */
import { parseArgs } from 'node:util'
import { command, Misuse } from './command.ts'

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { values } = parseArgs({ options: { done: { type: 'boolean', default: false } } })
    if (!values.done) throw new Misuse('缺少参数：--done / --done is missing')
    const { tableIndexes } = await import('../data-stack.ts')
    const { release } = await import('../table-release.ts')
    release(tableIndexes)
    process.stdout.write(`${tableIndexes.map(({ name }) => name).join('、')}\n`)
    return true
  })
