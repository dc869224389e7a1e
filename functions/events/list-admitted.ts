/** Notes on each admitted application that a published version of the list took its item in. */
import type { EventBridgeEvent } from 'aws-lambda'
import type { StoredEvent } from '../../shared/platform/events.ts'
import { markTaken } from '../../shared/upkeep/admission/admitted-applications.ts'

interface Taken {
  readonly applicationId: string
  readonly sieveCode: string
}

export async function handler({ detail }: EventBridgeEvent<string, StoredEvent>): Promise<void> {
  const admitted = (detail.data.admitted ?? []) as readonly Taken[]
  const version = Number(detail.data.version)
  for (const { applicationId, sieveCode } of admitted) {
    await markTaken(applicationId, version, sieveCode, new Date(detail.at))
  }
}
