/**
 * Every hour: the officers are told of the items that an instrument's day has turned, and publications that a fault left
 * halfway are taken to their end. Which list is in force and what needs review waits for no schedule.
 */
import { resumePublications } from '../../shared/catalogue/draft-publication.ts'
import { now } from '../../shared/clock.ts'
import { announceChanges } from '../../shared/instruments/announcements.ts'
import * as log from '../../shared/log.ts'

export async function handler(): Promise<{ resumed: number; announced: number }> {
  const resumed = await resumePublications()
  const announced = await announceChanges(now())
  if (resumed + announced > 0) log.info('applied the dates of the list', { resumed, announced })
  return { resumed, announced }
}
