/** Whose time a task's ledger counts: a person where one is named, a post in a unit where the post holds it. */
import type { Task } from './task.ts'

export const secretaryOf = ({ unit }: Pick<Task, 'unit'>) => `village_party_secretary@${unit}`

/** Who leads the work; the village Party secretary while nobody was assigned. */
export const leadOf = (task: Pick<Task, 'unit' | 'assignees'>) =>
  task.assignees[0]?.personId ?? secretaryOf(task)

/** Who holds the clock while the town or the county rules on a refusal (R19). */
export const rulerOf = ({ town }: Pick<Task, 'town'>, level: 'town' | 'county') =>
  level === 'town' ? `party_secretary@${town}` : `county_approver@${town.slice(0, 6)}`
