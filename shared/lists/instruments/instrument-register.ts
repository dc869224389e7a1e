/** Reads of the register that other domains need. */

import { county } from '../../platform/county.ts'
import { remember } from '../../platform/memory.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { changesOf, instrumentById, type MarkedChanges } from './instrument.table.ts'
import { type Instrument, instrumentLifecycle, type UnknownOf } from './instrument.ts'

const kept = remember(10_000, 1, changesOf)

/** What became of the county's instruments; a change marked by another function counts within ten seconds. */
export const markedChanges = (): Promise<MarkedChanges> => kept(county().code)
/** Of which instruments what is unknown. */
export const unknownInstruments = async (): Promise<readonly UnknownOf[]> => (await markedChanges()).unknown
export const forgetChanges = () => kept.forget()

/** @throws Refusal `not_found` */
export async function findInstrument({ language }: Caller, id: string): Promise<Instrument> {
  return (
    (await instrumentById(id)) ??
    refuse(commonRefusals.not_found, { thing: instrumentLifecycle.record[language] })
  )
}
