/** Every hour: publications of the list that a fault left halfway are taken to their end. Which list is in force waits for no schedule. */
import { resumePublications } from '../../shared/catalogue/draft-publication.ts'
import * as log from '../../shared/log.ts'

export async function handler(): Promise<{ resumed: number }> {
  const resumed = await resumePublications()
  if (resumed > 0) log.info('resumed publications of the list', { count: resumed })
  return { resumed }
}
