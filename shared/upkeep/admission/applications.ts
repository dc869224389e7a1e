/**
 * A county department drafts an application and submits it; what is blank or out of bounds is answered field by
 * field; what passes waits for the catalogue officer. Every submission is a round of its own.
 */

import { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { currentReader } from '../../lists/words/current-reader.ts'
import { labelsIn } from '../../platform/choice.ts'
import { now } from '../../platform/clock.ts'
import { act, create, firstAnswer, idFor, onPresent } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { fieldName, nameAt } from '../../platform/fields.ts'
import { contentHash } from '../../platform/ids.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, Refusal, refuse, refuseField, textOf } from '../../platform/refusals.ts'
import { type Caller, tenuresOn } from '../../platform/who/actor.ts'
import { postTitles } from '../../platform/who/titles.ts'
import { admissionFields } from './admission.fields.ts'
import { admissionFaults, admissionRefusals } from './admission.refusals.ts'
import { applicationById, applicationKeeping, applicationKey, pageOfApplications } from './admission.table.ts'
import { stageBegins, stageEnds } from './admission-limits.ts'
import { applicationLifecycle, applicationLifecycleIn } from './application.lifecycle.ts'
import {
  type Application,
  type ApplicationChanges,
  type ApplicationContent,
  type ApplicationState,
  fenOf,
} from './application.ts'
import { mayList, mayRead, ownDepartment } from './application-readers.ts'
import { surroundingsOf } from './seats.ts'
import { faultsOf } from './submission.ts'

/** The application, if it is the caller's to read. @throws Refusal `not_found` */
export async function findApplication(caller: Caller, id: string, at = now()): Promise<Application> {
  const application = await applicationById(id)
  if (application && mayRead(caller.actor, application, at)) return application
  return refuse(commonRefusals.not_found, { thing: applicationLifecycle.record[caller.language] })
}

export interface Asked {
  readonly department?: string | undefined
  readonly state?: ApplicationState | undefined
  readonly limit: number
}

/** Applications the caller may read, newest first; a department without the county's sight asks for its own. */
export async function listApplications(
  caller: Caller,
  { department, state, limit }: Asked,
  from: Record<string, unknown> | undefined,
): Promise<Page<Application>> {
  const at = now()
  if (!mayList(caller.actor, at))
    refuse(commonRefusals.not_found, { thing: applicationLifecycle.record[caller.language] })
  const asked = {
    county: county().code,
    department: department ?? ownDepartment(caller.actor, at),
    state,
    limit,
  }
  const kept: Application[] = []
  let next = from
  do {
    const found = await pageOfApplications(asked, next)
    kept.push(...found.items.filter((application) => mayRead(caller.actor, application, at)))
    next = found.next
  } while (kept.length === 0 && next)
  return next ? { items: kept, next: next as NonNullable<Page<Application>['next']> } : { items: kept }
}

/** R11: only an officer of a county department, and for his own. @throws Refusal `forbidden` */
export async function draft(
  caller: Caller,
  { fundingYuan, ...stated }: ApplicationContent & Pick<ApplicationChanges, 'fundingYuan'>,
  department?: string,
): Promise<Application> {
  const at = now()
  const content = { ...stated, fundingFen: amountOf({ ...stated, fundingYuan }, null) }
  const own = tenuresOn(caller.actor, at).find(
    ({ post, unit }) => post === 'department_officer' && (department === undefined || unit === department),
  )
  if (!own) {
    const elsewhere = tenuresOn(caller.actor, at).some(({ post }) => post === 'department_officer')
    if (elsewhere) return refuse(admissionRefusals.not_your_department)
    return refuse(commonRefusals.forbidden, { needed: postTitles.department_officer[caller.language] })
  }
  const id = idFor('adm', caller)
  const { post, unit, acting, actingFor } = own
  return create({
    caller,
    keeping: applicationKeeping,
    pk: applicationKey(id).pk,
    at,
    build: async () => ({
      record: {
        id,
        state: applicationLifecycle.initial,
        county: unit.slice(0, 6),
        department: unit,
        applicant: { personId: caller.actor.personId, name: caller.actor.name },
        content,
        round: 0,
        contentHash: null,
        panel: null,
        result: null,
        opinionRound: null,
        ruling: null,
        approvedOn: null,
        taken: null,
        createdAt: at.toISOString(),
        updatedAt: at.toISOString(),
        submittedAt: null,
        stageStartedAt: null,
        remindedAt: null,
        escalatedAt: null,
      },
      standing: { post, unit, acting, actingFor, standsInFor: null },
      announce: { type: 'admission.application-drafted' },
    }),
  })
}

/**
 * In fen, stated in either of two fields: whoever sends back what he read changes one and leaves the other.
 * @throws Refusal `amounts_differ` when both say something else than what is kept
 */
function amountOf(
  { fundingFen, fundingYuan }: Pick<ApplicationChanges, 'fundingFen' | 'fundingYuan'>,
  kept: number | null,
): number | null {
  const inFen = typeof fundingYuan === 'number' ? fenOf(fundingYuan) : fundingYuan
  const [changed = kept, ...others] = new Set(
    [fundingFen, inFen].filter((amount) => amount !== undefined && amount !== kept),
  )
  if (others.length > 0) refuseField('/fundingYuan', admissionRefusals.amounts_differ)
  return changed
}

export async function edit(
  caller: Caller,
  id: string,
  { fundingYuan, ...changes }: ApplicationChanges,
): Promise<Application> {
  const at = now()
  const application = await findApplication(caller, id, at)
  const fundingFen = amountOf({ ...changes, fundingYuan }, application.content.fundingFen)
  const named = fundingYuan === undefined && changes.fundingFen === undefined ? {} : { fundingFen }
  const stated = Object.fromEntries(
    Object.entries({ ...changes, ...named }).filter(([, value]) => value !== undefined),
  )
  return act({
    caller,
    keeping: applicationKeeping,
    lifecycle: applicationLifecycleIn(await surroundingsOf(caller, at)),
    record: application,
    action: 'edit',
    at,
    decide: async () => ({
      set: { content: { ...application.content, ...stated }, updatedAt: at.toISOString() },
      announce: { type: 'admission.application-edited', data: { fields: Object.keys(stated) } },
    }),
  })
}

/** @throws Refusal `application_incomplete` (422) naming each field: blanks, funding and payer (R12), dates (R16) */
export async function submit(caller: Caller, id: string): Promise<Application> {
  const at = now()
  const application = await findApplication(caller, id, at)
  return act({
    caller,
    keeping: applicationKeeping,
    lifecycle: applicationLifecycleIn(await surroundingsOf(caller, at)),
    record: application,
    action: 'submit',
    at,
    decide: async () => {
      await demandComplete(caller, application.content, at)
      const round = application.round + 1
      return {
        // What panel and towns said was said of another content.
        set: {
          state: 'applied',
          round,
          contentHash: contentHash(application.content),
          panel: null,
          result: null,
          opinionRound: null,
          ruling: null,
          submittedAt: at.toISOString(),
          ...stageBegins(at),
        },
        announce: { type: 'admission.application-submitted', data: { round } },
      }
    },
  })
}

/** The field in which people type what is kept in another. */
const typedIn: Readonly<Record<string, string>> = { fundingFen: 'fundingYuan' }

async function demandComplete({ language }: Caller, content: ApplicationContent, at: Date): Promise<void> {
  const faults = faultsOf(content, county().rules, await currentReader(), at)
  if (faults.length === 0) return
  const errors = faults.map(({ field, code, params, kinds = [] }) => {
    const named = params?.other ? { other: fieldName(String(params.other), language, admissionFields) } : {}
    const detail = textOf(admissionFaults[code], language, {
      field: nameAt((typedIn[field] ?? field).split('/'), language, admissionFields) ?? field,
      kinds: labelsIn(EvidenceKind, kinds, language),
      ...params,
      ...named,
    })
    return { pointer: `/${field}`, code, detail }
  })
  throw new Refusal(admissionRefusals.application_incomplete, { count: faults.length }, errors)
}

export async function withdraw(caller: Caller, id: string, reason: string): Promise<Application> {
  return again(caller, id, async (application, at) =>
    act({
      caller,
      keeping: applicationKeeping,
      lifecycle: applicationLifecycleIn(await surroundingsOf(caller, at)),
      record: application,
      action: 'withdraw',
      at,
      decide: async () => ({
        set: { state: 'withdrawn', ...stageEnds(at) },
        announce: {
          type: 'admission.application-withdrawn',
          reason,
          data: { round: application.round, from: application.state },
        },
      }),
    }),
  )
}

/** A step on an application as it is now, run again when a race is lost. */
export const again = (
  caller: Caller,
  id: string,
  step: (application: Application, at: Date) => Promise<Application>,
): Promise<Application> => onPresent(async (at) => step(await findApplication(caller, id, at), at))

/**
 * Demands that the round looked at is still the present one; a repeat is answered as the first was.
 * @throws Refusal `round_over`
 */
export async function demandRound(
  caller: Caller,
  application: Application,
  round: number | undefined,
): Promise<void> {
  if (round === undefined || round === application.round) return
  const answered = await firstAnswer<Application>(applicationKey(application.id).pk, caller)
  if (!answered) refuse(admissionRefusals.round_over, { round, now: application.round })
}
