/** Everyone who could try: each post of DOMAIN §2, in each place and at each time that could make a difference. */

import type { StaffRow } from '../../shared/directory/appointment.ts'
import type { Actor } from '../../shared/platform/who/actor.ts'
import { findActor } from '../../shared/platform/who/actors.ts'
import type { PostName } from '../../shared/platform/who/post.ts'
import { openCounty, people, row } from '../support/domain-county.ts'

// 枫桥镇 has everyone. 马剑镇 has no deputy, 五泄镇 neither deputy nor Party secretary, 赵家镇 is the neighbour.
export const town = '330681109'
export const neighbour = '330681110'
export const deputyless = '330681111'
export const headless = '330681112'
/** In 枫桥镇, with everyone; another one; and one without a Party secretary. */
export const village = '330681109229'
export const otherVillage = '330681109298'
export const headlessVillage = '330681109002'
export const villageOfNeighbour = '330681110212'
/** Without a Party secretary, in the towns that lack more than that. */
export const villageOfDeputyless = '330681111208'
export const villageOfHeadless = '330681112213'
/** S06 and D01 help and are handed matters; S01 and D04 are their neighbours; S03 and D05 stand empty. */
export const station = `${town}-S06`
export const otherStation = `${town}-S01`
export const emptyStation = `${town}-S03`
export const stationOfNeighbour = `${neighbour}-S06`
export const emptyStationOfHeadless = `${headless}-S03`
export const department = '330681-D01'
export const otherDepartment = '330681-D04'
export const emptyDepartment = '330681-D05'

const townPosts = [
  'leader_in_charge',
  'deputy_party_secretary',
  'party_secretary',
  'committee_clerk',
  'town_operator',
  'town_overseer',
] as const
const villagePosts = [
  'village_party_secretary',
  'village_cadre',
  'village_clerk',
  'supervision_member',
] as const

/** The table of DOMAIN §2: which posts there are at each level, and in which units someone sits here. */
const seats: readonly (readonly [posts: readonly PostName[], units: readonly string[]])[] = [
  [['city_overseer'], ['3306', '3307']],
  [
    ['county_admin', 'county_approver'],
    ['330681', '330602'],
  ],
  [
    ['catalogue_officer', 'county_overseer', 'panel_member'],
    ['330681', department, '330602'],
  ],
  [['department_officer'], [department, otherDepartment]],
  [townPosts, [town, neighbour]],
  [townPosts.filter((post) => post !== 'deputy_party_secretary'), [deputyless]],
  [['leader_in_charge', 'committee_clerk', 'town_overseer'], [headless]],
  [['station_staff'], [station, otherStation, stationOfNeighbour]],
  [villagePosts, [village, otherVillage, villageOfNeighbour]],
  [
    villagePosts.filter((post) => post !== 'village_party_secretary'),
    [headlessVillage, villageOfDeputyless, villageOfHeadless],
  ],
  [['grid_member'], [`${village}-G01`, `${otherVillage}-G01`, `${villageOfNeighbour}-G01`]],
]

const yesterday = '2026-11-22'
const tomorrow = '2026-11-24'
const times = {
  now: {},
  'ended yesterday': { to: yesterday },
  'from tomorrow': { from: tomorrow },
  acting: { acting: true, actingFor: '李四' },
} as const

const idOf = (post: string, unit: string, time: string) => `${post}@${unit}:${time.replace(' ', '-')}`

/** Nobody sits in a post that stands empty, not even acting; there was someone, and there will be. */
const empty: readonly (readonly [PostName, string])[] = [
  ['deputy_party_secretary', deputyless],
  ['deputy_party_secretary', headless],
  ['party_secretary', headless],
  ['town_operator', headless],
  ['village_party_secretary', headlessVillage],
  ['village_party_secretary', villageOfDeputyless],
  ['village_party_secretary', villageOfHeadless],
  ['station_staff', emptyStation],
  ['station_staff', emptyStationOfHeadless],
  ['department_officer', emptyDepartment],
]

/** People with more than one post, now or one after the other. */
const several: Readonly<Record<string, readonly StaffRow[]>> = Object.fromEntries(
  (
    [
      // Wrote orders here, leads in the neighbouring town now.
      ['moved-leader', ['leader_in_charge', town, { to: yesterday }], ['leader_in_charge', neighbour, {}]],
      // Was a leader, operates the town's office now.
      ['former-leader', ['leader_in_charge', town, { to: yesterday }], ['town_operator', town, {}]],
      // Leads, and acts for the deputy.
      [
        'leader-acting-deputy',
        ['leader_in_charge', town, {}],
        ['deputy_party_secretary', town, { acting: true, actingFor: '李四' }],
      ],
      // Was assigned work here, serves the neighbouring village now.
      ['moved-cadre', ['village_cadre', village, { to: yesterday }], ['village_cadre', otherVillage, {}]],
      // Serves another village first, this one second.
      ['cadre-of-two', ['village_cadre', villageOfNeighbour, {}], ['village_cadre', village, {}]],
      ['clerk-of-a-grid', ['village_clerk', village, {}], ['grid_member', `${village}-G01`, {}]],
      // Acts for the village's Party secretary, and leads for the town.
      [
        'leader-in-the-village',
        ['leader_in_charge', town, {}],
        ['village_party_secretary', village, { acting: true, actingFor: '李四' }],
      ],
    ] as const
  ).map(([personId, ...posts]) => [
    personId,
    posts.map(([post, unit, tenure]) => row(personId, post, unit, tenure)),
  ]),
)

const single: readonly StaffRow[] = [
  ...seats.flatMap(([posts, units]) =>
    posts.flatMap((post) =>
      units.flatMap((unit) =>
        Object.entries(times).map(([time, tenure]) => row(idOf(post, unit, time), post, unit, tenure)),
      ),
    ),
  ),
  ...empty.flatMap(([post, unit]) =>
    (['ended yesterday', 'from tomorrow'] as const).map((time) =>
      row(idOf(post, unit, time), post, unit, times[time]),
    ),
  ),
]
export const everyRow: readonly StaffRow[] = [...single, ...Object.values(several).flat()]

/** A post held today, in words of this test alone. */
export interface Held {
  readonly post: string
  readonly unit: string
}
const today = '2026-11-23'
// Who brings the records to their states sits here too, but tries nothing.
const writer = row(people.leader, 'leader_in_charge', town)
const inOffice = [...everyRow, writer].filter(({ from, to }) => from <= today && (to === null || today <= to))
const heldBy = Map.groupBy(inOffice, ({ personId }) => personId)
const taken = new Set(inOffice.map(({ post, unit }) => `${post}@${unit}`))

export const heldToday = (personId: string): readonly Held[] => heldBy.get(personId) ?? []
/** Whether he leads the town now or led it once. */
export const everLed = (personId: string, unit: string) =>
  [...everyRow, writer].some(
    (held) => held.personId === personId && held.post === 'leader_in_charge' && held.unit === unit,
  )
export const isHeldToday = (post: string, unit: string) => taken.has(`${post}@${unit}`)

/** The county with all of them, besides the people who bring the records to their states. */
export async function seatEveryone(): Promise<Actor[]> {
  await openCounty(everyRow, vacated)
  const ids = [...new Set(everyRow.map(({ personId }) => personId))]
  return Promise.all(
    ids.map(async (personId) => {
      const actor = await findActor(personId)
      if (!actor) throw new Error(`nobody seated ${personId}`)
      return actor
    }),
  )
}

/** Of the standing staff, those who would fill what is to stand empty. */
function vacated({ post, unit }: StaffRow): boolean {
  return empty.some(([emptyPost, emptyUnit]) => post === emptyPost && unit === emptyUnit)
}
