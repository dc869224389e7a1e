/**
 * Every hour: the officers are told of the items that an instrument's day has turned, and publications that a fault left
 * halfway are taken to their end. Which list is in force and what needs review waits for no schedule.
 */
import { resumePublications } from '../../shared/lists/catalogue/draft-publication.ts'
import { announceChanges } from '../../shared/lists/instruments/announcements.ts'
import { now } from '../../shared/platform/clock.ts'
import * as log from '../../shared/platform/log.ts'
import { workUnder } from '../../shared/work/tasks/work-under.ts'

export async function handler(): Promise<{ resumed: number; announced: number }> {
  const resumed = await resumePublications()
  const announced = await announceChanges(now(), workUnder)
  if (resumed + announced > 0) log.info('applied the dates of the list', { resumed, announced })
  return { resumed, announced }
}
