/** Reads the national division codes: which towns, villages and communities a county has. Pure; no file access. */
import type { County } from '../platform/county.ts'
import type { Unit, UnitKind } from '../platform/who/unit.ts'
import { standardDepartments, standardStations } from './standard-units.ts'

export interface Division {
  readonly code: string
  readonly name: string
  readonly kind: 'village' | 'community'
  readonly town: string
  readonly townName: string
  readonly county: string
  readonly countyName: string
}

const header = 'code12,name,kind,town_code9,town_name,town_kind,county_code6,county_name'

/**
 * The file has no quotes and no commas in names, so a line splits at its commas.
 * @throws when a line is not what its header says: a fault of the file, not of a user
 */
export function readDivisions(csv: string): Division[] {
  const [first, ...lines] = csv.trim().split(/\r?\n/)
  if (first?.replace('\ufeff', '') !== header) throw new Error(`divisions: unexpected header ${first}`)
  return lines.map((line, at) => {
    const [code = '', name = '', kind = '', town = '', townName = '', , county = '', countyName = ''] =
      line.split(',')
    if (!/^\d{12}$/.test(code) || !code.startsWith(town) || !town.startsWith(county) || name === '') {
      throw new Error(`divisions: line ${at + 2} is broken: ${line}`)
    }
    return { code, name, kind: kindOf(kind, name), town, townName, county, countyName }
  })
}

/** Four units are neither (`other`): a reservoir community, two forest districts …; their names decide. */
function kindOf(kind: string, name: string): Division['kind'] {
  if (kind === 'village' || kind === 'community') return kind
  return name.endsWith('社区') ? 'community' : 'village'
}

/** The day of the cut: earlier dates are not in the file. */
export const divisionsFrom = '2023-06-30'

const cities: Readonly<Record<string, string>> = { '3306': '绍兴市' }

/** Every unit a county starts with: city, county, departments, towns, stations, villages and communities. */
export function unitsOfCounty(county: County, divisions: readonly Division[]): Unit[] {
  const own = divisions.filter((division) => division.county === county.code)
  const towns = new Map(own.map(({ town, townName }) => [town, townName]))
  const city = county.code.slice(0, 4)
  const unit = (code: string, name: string, kind: UnitKind, parent: string | null): Unit => ({
    code,
    name,
    kind,
    parent,
    from: divisionsFrom,
    to: null,
    successor: null,
  })
  return [
    unit(city, cities[city] ?? city, 'city', null),
    unit(county.code, county.name, 'county', city),
    ...standardDepartments.map(({ code, name }) =>
      unit(`${county.code}-${code}`, `${county.name}${name}`, 'department', county.code),
    ),
    ...[...towns].flatMap(([town, townName]) => [
      unit(town, townName, 'town', county.code),
      ...standardStations.map(({ code, name }) =>
        unit(`${town}-${code}`, `${townName}${name}`, 'station', town),
      ),
    ]),
    ...own.map(({ code, name, kind, town }) => unit(code, name, kind, town)),
  ]
}
