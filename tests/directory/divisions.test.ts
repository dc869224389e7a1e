import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { standardUnits } from '../../infra/cli/bootstrap.ts'
import { demoGrids, demoStaff, portfolios } from '../../infra/local/demo-staff.ts'
import { readDivisions } from '../../shared/directory/divisions.ts'
import { faultsOfRows, readRows } from '../../shared/directory/staff-import.ts'
import { knownLines } from '../../shared/directory/standard-units.ts'
import { countySchema } from '../../shared/platform/county.ts'
import { parentOf, UnitCode } from '../../shared/platform/who/unit.ts'

const csv = readFileSync(new URL('../../shared/directory/divisions-2023.csv', import.meta.url), 'utf8')
const countyNamed = (code: string, name: string) =>
  countySchema.parse({ code, name, slug: 'test', rules: {} })
const zhuji = countyNamed('330681', '诸暨市')

describe('reading the division codes', () => {
  const divisions = readDivisions(csv)

  it('finds all 2,168 units of the city', () => {
    expect(divisions).toHaveLength(2168)
    expect(new Set(divisions.map(({ code }) => code)).size).toBe(2168)
    expect(new Set(divisions.map(({ town }) => town)).size).toBe(103)
  })

  it('takes the four that are neither village nor community by their names', () => {
    const kindOf = (code: string) => divisions.find((division) => division.code === code)?.kind
    expect(kindOf('330603011400')).toBe('community')
    expect(kindOf('330624107500')).toBe('village')
  })

  it('refuses a file with a broken line', () => {
    expect(() => readDivisions(csv.replace('330602001004,', '33060200100,'))).toThrow('line 2')
    expect(() => readDivisions('code,name\n1,2')).toThrow('header')
  })
})

describe('the units a county starts with', () => {
  const units = standardUnits(zhuji)
  const count = (kind: string) => units.filter((unit) => unit.kind === kind).length

  it('are its own towns, villages and communities, each under its parent', () => {
    expect([count('town'), count('village'), count('community')]).toEqual([23, 397, 118])
    expect(units.filter(({ code }) => code.startsWith('330602'))).toEqual([])
    for (const { code, parent, kind } of units) {
      expect(UnitCode.safeParse(code).success).toBe(true)
      if (kind !== 'city') expect(parent).toBe(kind === 'county' ? '3306' : parentOf(code))
    }
  })

  it('name the places of the stories', () => {
    const names = new Map(units.map(({ code, name }) => [code, name]))
    expect(names.get('330681109')).toBe('枫桥镇')
    expect(names.get('330681109229')).toContain('霞朗桥村')
    expect(names.get('330681115258')).toContain('长潭街村')
    expect(names.get('330681109-S06')).toBe('枫桥镇社会工作与民政服务站')
  })

  test.each([
    ['330602', '越城区', '330602108237', '金溪村'],
    ['330604', '上虞区', '330604006225', '越东村'],
  ])('of %s %s have %s', (code, name, unit, unitName) => {
    expect(standardUnits(countyNamed(code, name)).find((each) => each.code === unit)?.name).toContain(
      unitName,
    )
  })
})

describe('the demo staff', () => {
  const standard = standardUnits(zhuji)
  const units = [...standard, ...demoGrids(standard)]
  const staff = demoStaff(zhuji, units)

  it('passes every check of a staff import', () => {
    const { read, errors } = readRows(staff, 'zh')
    const known = {
      units: new Map(units.map((unit) => [unit.code, unit])),
      registers: new Map(),
      people: new Map(),
    }
    expect([...errors, ...faultsOfRows(read, known, 'zh')]).toEqual([])
  })

  it('has a holder for every post, and readable ids', () => {
    const ids = new Set(staff.map(({ personId }) => personId))
    expect(ids.size).toBe(staff.length)
    const wanted =
      'p-3306-overseer p-330681-admin p-330681-approver p-330681-catalogue p-330681-overseer p-330681-panel-4 ' +
      'p-330681-d11 p-330681109-ps p-330681109-dps p-330681109-leader-1 p-330681109-leader-3 p-330681109-s01 ' +
      'p-330681109-operator p-330681109-clerk p-330681109-overseer p-330681109229-vps p-330681109229-cadre-3 ' +
      'p-330681109229-clerk p-330681109229-supervisor p-330681109229-g01 p-330681109229-g02'
    for (const id of wanted.split(' ')) expect(ids, id).toContain(id)
  })

  it('covers every line in the portfolios of each town, none twice', () => {
    const lines = portfolios.flat()
    expect(new Set(lines)).toEqual(knownLines)
    expect(lines).toHaveLength(knownLines.size)
  })
})
