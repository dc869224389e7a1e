/** Who reads applications: the department, those of the county who decide and oversee, the towns once they are asked; villages none. */
import { type Actor, tenuresOn } from '../../platform/who/actor.ts'
import type { PostName, Tenure } from '../../platform/who/post.ts'
import type { Application } from './application.ts'
import { wordOf } from './opinion-round.ts'

const countyPosts: ReadonlySet<PostName> = new Set<PostName>([
  'county_admin',
  'catalogue_officer',
  'panel_member',
  'county_overseer',
  'county_approver',
  'city_overseer',
])
const townPosts: ReadonlySet<PostName> = new Set<PostName>([
  'leader_in_charge',
  'deputy_party_secretary',
  'party_secretary',
  'committee_clerk',
  'town_operator',
  'town_overseer',
])

const seesCounty = ({ post, unit }: Tenure, county: string) =>
  countyPosts.has(post) && (unit.slice(0, 6) === county || county.startsWith(unit))

/** What was never submitted is the department's alone. */
export function mayRead(actor: Actor, application: Application, at: Date): boolean {
  const { county, department, opinionRound, round } = application
  return tenuresOn(actor, at).some((tenure) => {
    if (round === 0) return tenure.post === 'department_officer' && tenure.unit === department
    if (tenure.unit === department || seesCounty(tenure, county)) return true
    return townPosts.has(tenure.post) && wordOf(opinionRound, tenure.unit) !== undefined
  })
}

export function mayList(actor: Actor, at: Date): boolean {
  return tenuresOn(actor, at).some(
    ({ post, unit }) => countyPosts.has(post) || townPosts.has(post) || /^\d{6}-D/.test(unit),
  )
}

/** The department of someone who sees no other; undefined for those who see more. */
export function ownDepartment(actor: Actor, at: Date): string | undefined {
  const tenures = tenuresOn(actor, at)
  if (tenures.some(({ post }) => countyPosts.has(post) || townPosts.has(post))) return undefined
  return tenures.find(({ unit }) => /^\d{6}-D/.test(unit))?.unit
}
