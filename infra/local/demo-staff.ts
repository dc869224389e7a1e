/** The people of the demo county: real units, plainly invented names, ids that say who it is. Pure. */

import type { StaffRow } from '../../shared/directory/appointment.ts'
import { divisionsFrom } from '../../shared/directory/divisions.ts'
import type { County } from '../../shared/platform/county.ts'
import type { PostName } from '../../shared/platform/who/post.ts'
import type { Unit } from '../../shared/platform/who/unit.ts'

/** Two grids a village, a member each: enough to assign to, few enough to seed within two seconds. */
export function demoGrids(units: readonly Unit[]): Unit[] {
  return units
    .filter(({ kind }) => kind === 'village' || kind === 'community')
    .flatMap(({ code, name }) =>
      ['一', '二'].map((number, at) => ({
        code: `${code}-G0${at + 1}`,
        name: `${name}第${number}网格`,
        kind: 'grid' as const,
        parent: code,
        from: divisionsFrom,
        to: null,
        successor: null,
      })),
    )
}

const surnames = '张李王赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施'
const numbers = '三四五六七八九十'
const suffixes = ['', '甲', '乙', '丙', '丁', '戊']

/** 张三, 李四, 王五 … and then 张三甲: nobody can take them for real people. */
function inventedName(at: number): string {
  const suffix = suffixes[Math.floor(at / (surnames.length * numbers.length)) % suffixes.length]
  const turn = Math.floor(at / surnames.length)
  return `${surnames[at % surnames.length]}${numbers[(at + turn) % numbers.length]}${suffix}`
}

/** Portfolios (分管条线) of a town's three leaders; together they cover every line. */
export const portfolios: readonly (readonly string[])[] = [
  '民政 残联 人社 卫健 疾控 红会 医保 妇联 退役军人 教育 体育 文旅 文物 宣传 科协 统战 组织 纪委 档案'.split(
    ' ',
  ),
  '政法委 公安 司法 法院 信访 人武 应急 消防 气象 市场监管 金融'.split(' '),
  '农业农村 水利 林业 自然资源 住建 交通 生态环境 综合执法 统计 发改'.split(' '),
]

type Seat = readonly [suffix: string, post: PostName, lines?: readonly string[]]

const villageSeats: readonly Seat[] = [
  ['vps', 'village_party_secretary'],
  ['cadre-1', 'village_cadre'],
  ['cadre-2', 'village_cadre'],
  ['cadre-3', 'village_cadre'],
  ['clerk', 'village_clerk'],
  ['supervisor', 'supervision_member'],
]

const townSeats: readonly Seat[] = [
  ['ps', 'party_secretary'],
  ['dps', 'deputy_party_secretary'],
  ...portfolios.map((lines, at): Seat => [`leader-${at + 1}`, 'leader_in_charge', lines]),
  ['clerk', 'committee_clerk'],
  ['operator', 'town_operator'],
  ['overseer', 'town_overseer'],
]

const countySeats: readonly Seat[] = [
  ['admin', 'county_admin'],
  ['approver', 'county_approver'],
]

/** Seats in departments beyond an officer each; the panel is social work, staffing, agriculture, civil affairs (R14). */
const departmentSeats: Readonly<Record<string, readonly Seat[]>> = {
  D01: [['panel-4', 'panel_member']],
  D04: [['panel-3', 'panel_member']],
  D25: [['overseer', 'county_overseer']],
  D30: [
    ['catalogue', 'catalogue_officer'],
    ['panel-1', 'panel_member'],
  ],
  D31: [['panel-2', 'panel_member']],
}

/** Who sits in a unit: the last part of his id, and his post. */
function seatsOf(unit: Unit): { prefix: string; seats: readonly Seat[] } {
  const [digits = '', part = ''] = unit.code.split('-')
  const prefix = `p-${digits}`
  switch (unit.kind) {
    case 'city':
      return { prefix, seats: [['overseer', 'city_overseer']] }
    case 'county':
      return { prefix, seats: countySeats }
    case 'department':
      return { prefix, seats: [[part.toLowerCase(), 'department_officer'], ...(departmentSeats[part] ?? [])] }
    case 'town':
      return { prefix, seats: townSeats }
    case 'station':
      return { prefix, seats: [[part.toLowerCase(), 'station_staff']] }
    case 'village':
    case 'community':
      return { prefix, seats: villageSeats }
    case 'grid':
      return { prefix, seats: [[part.toLowerCase(), 'grid_member']] }
  }
}

/** In office since the start of the list's year, so that every story of the year can be told. */
const inOfficeFrom = '2026-01-01'

export function demoStaff(_county: County, units: readonly Unit[]): StaffRow[] {
  let count = 0
  return units.flatMap((unit) => {
    const { prefix, seats } = seatsOf(unit)
    return seats.map(([suffix, post, lines = []]): StaffRow => {
      const name = inventedName(count)
      count += 1
      const open = { to: null, acting: false, actingFor: null }
      return {
        personId: `${prefix}-${suffix}`,
        name,
        post,
        unit: unit.code,
        from: inOfficeFrom,
        ...open,
        lines: [...lines],
      }
    })
  })
}
