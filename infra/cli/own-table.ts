/** Whether the table that TABLE_NAME names is the county's own: two counties in one table cannot be told apart again. */
import { countiesIn } from '../../shared/directory/unit-import.ts'
import type { County } from '../../shared/platform/county.ts'
import { countiesKnown } from '../divisions.ts'

/**
 * Reads which counties have units in the table; a table that has none yet is anybody's.
 * @throws Error naming both counties
 */
export async function demandOwnTable({ code, name }: Pick<County, 'code' | 'name'>): Promise<void> {
  const cities = new Set([code, ...countiesKnown().keys()].map((county) => county.slice(0, 4)))
  const held = await Promise.all([...cities].map(countiesIn))
  const others = held.flat().filter((county) => county.code !== code)
  if (others.length === 0) return
  const theirs = others.map((county) => `${county.code} ${county.name}`)
  const table = process.env.TABLE_NAME
  throw new Error(
    `表 ${table} 存的是 ${theirs.join('、')}，不是 ${code} ${name}，未写入；请核对 TABLE_NAME 和县名 / the table ${table} is that of ${theirs.join(', ')}, not of ${code} ${name}; nothing was written: check TABLE_NAME and the county`,
  )
}
