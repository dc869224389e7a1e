import { beforeEach, describe, expect, it } from 'vitest'
import { demandOwnTable } from '../../infra/cli/own-table.ts'
import { importUnits } from '../../shared/directory/unit-import.ts'
import type { Unit } from '../../shared/platform/who/unit.ts'
import { freshTable } from '../support/county-table.ts'

const zhuji = { code: '330681', name: '诸暨市' }
const yuecheng = { code: '330602', name: '越城区' }

const unitsOf = ({ code, name }: typeof zhuji): Unit[] => [
  { code, name, kind: 'county', parent: '3306', from: '2023-06-30', to: null, successor: null },
]

beforeEach(() => freshTable())

describe('a table', () => {
  it('that holds nothing yet is anybody’s', async () => {
    await expect(demandOwnTable(zhuji)).resolves.toBeUndefined()
  })

  it('of one county is not written to for another: both are named', async () => {
    await importUnits(zhuji.code, unitsOf(zhuji), 'test', new Date())
    await expect(demandOwnTable(zhuji)).resolves.toBeUndefined()
    await expect(demandOwnTable(yuecheng)).rejects.toThrow(
      /存的是 330681 诸暨市，不是 330602 越城区.* \/ .*330681 诸暨市, not of 330602 越城区.*TABLE_NAME/,
    )
  })

  it('of two is neither’s', async () => {
    for (const each of [zhuji, yuecheng]) await importUnits(each.code, unitsOf(each), 'test', new Date())
    await expect(demandOwnTable(zhuji)).rejects.toThrow('330602 越城区')
  })
})
