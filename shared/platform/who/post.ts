/** Posts: rights belong to a post in a unit, held by a person from a day to a day, never to a person. Pure. */
import * as z from 'zod/mini'
import { choice } from '../choice.ts'
import { postTitles } from './titles.ts'
import type { UnitKind } from './unit.ts'

export const PostName = choice(postTitles)
export type PostName = z.infer<typeof PostName>
export const postNames: readonly PostName[] = PostName.options

/** The kinds of unit in which a post can exist. */
export const unitKindsOfPost: Record<PostName, readonly UnitKind[]> = {
  city_overseer: ['city'],
  county_admin: ['county'],
  catalogue_officer: ['county', 'department'],
  department_officer: ['department'],
  panel_member: ['department', 'county'],
  county_overseer: ['county', 'department'],
  county_approver: ['county'],
  leader_in_charge: ['town'],
  deputy_party_secretary: ['town'],
  party_secretary: ['town'],
  committee_clerk: ['town'],
  town_operator: ['town'],
  station_staff: ['station'],
  town_overseer: ['town'],
  village_party_secretary: ['village', 'community'],
  village_cadre: ['village', 'community'],
  village_clerk: ['village', 'community'],
  supervision_member: ['village', 'community'],
  grid_member: ['grid'],
}

/**
 * R39: when a post has no holder, the next in line holds its work. `up` means the post sits in the parent unit.
 * A line ends at the town's Party secretary or the county's approver: posts that cannot stay vacant.
 */
export const nextInLine: Partial<Record<PostName, { post: PostName; up: boolean }>> = {
  leader_in_charge: { post: 'party_secretary', up: false },
  deputy_party_secretary: { post: 'party_secretary', up: false },
  committee_clerk: { post: 'town_operator', up: false },
  town_operator: { post: 'deputy_party_secretary', up: false },
  party_secretary: { post: 'county_approver', up: true },
  station_staff: { post: 'town_operator', up: true },
  village_party_secretary: { post: 'deputy_party_secretary', up: true },
  village_cadre: { post: 'village_party_secretary', up: false },
  village_clerk: { post: 'village_party_secretary', up: false },
  supervision_member: { post: 'village_party_secretary', up: false },
  grid_member: { post: 'village_party_secretary', up: true },
  catalogue_officer: { post: 'county_approver', up: false },
  department_officer: { post: 'county_approver', up: true },
}

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** A person's tenure of a post. `from` and `to` are calendar days in Asia/Shanghai, both inclusive. */
export const Tenure = z.object({
  post: PostName,
  unit: z.string(),
  from: day,
  to: z.nullable(day),
  /** True for 代理: the holder acts for a vacant or absent post. */
  acting: z.boolean(),
  /** For whom an acting holder acts; records show both names. */
  actingFor: z.nullable(z.string()),
  /** The lines (条线) of a leader in charge; empty for other posts. */
  lines: z.array(z.string()),
})
export type Tenure = z.infer<typeof Tenure>

/** A tenure with who has it. */
export const HeldTenure = z.extend(Tenure, { personId: z.string(), name: z.string() })
export type HeldTenure = z.infer<typeof HeldTenure>

/** Whether the tenure holds on a calendar day (`YYYY-MM-DD`, Asia/Shanghai). */
export function heldOn(tenure: Pick<Tenure, 'from' | 'to'>, on: string): boolean {
  return tenure.from <= on && (tenure.to === null || on <= tenure.to)
}

/** The posts and all those to whom their work may fall while they are vacant (R39). */
export function withHeirs(posts: readonly PostName[]): PostName[] {
  const found = new Set(posts)
  for (const post of found) {
    const next = nextInLine[post]
    if (next) found.add(next.post)
  }
  return [...found]
}
