/** What waits for a version of the list, for whoever builds one; no area is checked. */
import { now } from '../../platform/clock.ts'
import { actAsSystem } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { applicationById, applicationKeeping, applicationsById, applicationsIn } from './admission.table.ts'
import type { Application } from './application.ts'

/** Admitted and not yet taken into a version, longest waiting first. */
export async function admittedApplications(): Promise<Application[]> {
  // The index says who is asked about, the records themselves what they are now.
  const ids = (await applicationsIn(county().code, 'admitted')).map(({ id }) => id)
  return (await applicationsById(ids)).filter(({ state }) => state === 'admitted')
}

/**
 * Notes that a published version took the item in; doing it again for the same version and code changes nothing.
 * @throws when the application is not admitted, or another version or code took it
 */
export async function markTaken(
  applicationId: string,
  version: number,
  sieveCode: string,
  at = now(),
): Promise<Application> {
  const before = await applicationById(applicationId)
  if (!before) throw new Error(`no application ${applicationId}`)
  if (before.taken) {
    if (before.taken.version === version && before.taken.sieveCode === sieveCode) return before
    const { taken } = before
    throw new Error(`application ${applicationId} is ${taken.sieveCode} in version ${taken.version} already`)
  }
  if (before.state !== 'admitted') throw new Error(`application ${applicationId} is ${before.state}`)
  const done = await actAsSystem({
    system: 'catalogue',
    keeping: applicationKeeping,
    before,
    next: {
      ...before,
      state: 'listed',
      taken: { version, sieveCode, at: at.toISOString() },
      updatedAt: at.toISOString(),
    },
    at,
    step: ['taken', applicationId],
    announce: { type: 'admission.application-listed', data: { version, sieveCode } },
  })
  // Done by another run in between: what it wrote is looked at again.
  return done ?? markTaken(applicationId, version, sieveCode, at)
}
