/** Who takes a matter on for a unit. */
import type { PostName } from '../../platform/who/post.ts'

export function takingPost(unit: string): PostName {
  if (unit.includes('-S')) return 'station_staff'
  return unit.includes('-D') ? 'department_officer' : 'town_operator'
}
