/** Who is told of an application's way: whoever has to move next, those whose word it was, and on lateness the county. */
import { findUnits } from '../../directory/directory.ts'
import { momentOf } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { type Addressee, as, idsOf, type Told } from '../../platform/told.ts'
import { answering, holders } from '../../platform/who/holders.ts'
import type { PostName } from '../../platform/who/post.ts'
import type { admissionEvents } from './admission.events.ts'
import { stageLimits } from './admission-limits.ts'
import type { Application } from './application.ts'
import { openObjections, quietTowns, wordOf } from './opinion-round.ts'
import { unanswered, votersOf } from './panel.ts'
import { countySeats } from './seats.ts'

type Tell = (
  application: Application,
  event: { readonly data: Readonly<Record<string, unknown>> },
  at: Date,
) => Promise<readonly Addressee[]>

const inCounty =
  (post: PostName): Tell =>
  async (_application, _event, at) =>
    idsOf(await countySeats(post, at))
const approver = inCounty('county_approver')
const overseer = inCounty('county_overseer')
const department: Tell = async (application, _event, at) =>
  idsOf(await holders(application.department, 'department_officer', at))

/** R39: while nobody is seated the work is the next one's in line. */
const officers: Tell = async ({ county }, _event, at) => {
  const seated = await countySeats('catalogue_officer', at)
  return idsOf(seated.length > 0 ? seated : (await answering(county, 'catalogue_officer', at)).holders)
}

const inTowns = async (towns: readonly string[], at: Date) =>
  (await Promise.all(towns.map((town) => answering(town, 'deputy_party_secretary', at)))).flatMap((seat) =>
    idsOf(seat.holders),
  )
const silentTowns: Tell = ({ opinionRound }, _event, at) =>
  inTowns(
    quietTowns(opinionRound).map(({ town }) => town),
    at,
  )
const townAnswered: Tell = (_application, { data }, at) => inTowns([String(data.town)], at)

const awaited: Tell = async ({ panel }) => (panel ? idsOf(unanswered(panel)) : [])
const voters: Tell = async ({ panel }) => (panel ? idsOf(votersOf(panel)) : [])
const repliesOpen = ({ opinionRound }: Application) => openObjections(opinionRound).length > 0
/** Told in words of their own. */
const inWords =
  (name: string, tell: Tell): Tell =>
  async (application, event, at) =>
    as(
      name,
      (await tell(application, event, at)).map((each) => (typeof each === 'string' ? each : each.personId)),
    )
const beforeApproval: Tell = (application, event, at) =>
  (repliesOpen(application) ? inWords('department', department) : approver)(application, event, at)

const all =
  (...tells: readonly Tell[]): Tell =>
  async (application, event, at) =>
    (await Promise.all(tells.map((tell) => tell(application, event, at)))).flat()
const when =
  (holds: (application: Application, data: Readonly<Record<string, unknown>>) => boolean, tell: Tell): Tell =>
  async (application, event, at) =>
    holds(application, event.data) ? tell(application, event, at) : []

const above = inWords('above', all(approver, overseer))

export const admissionTold: Told<typeof admissionEvents, Application> = {
  who: {
    'admission.application-submitted': officers,
    'admission.application-returned': department,
    'admission.application-withdrawn': when(({ round }) => round > 0, all(officers, voters)),
    'admission.application-approved': all(department, inWords('officer', officers)),
    'admission.application-refused': department,
    'admission.application-listed': department,
    'admission.panel-opened': awaited,
    'admission.panel-refreshed': awaited,
    'admission.panel-passed': all(department, inWords('town', silentTowns)),
    'admission.panel-refused': department,
    'admission.opinion-given': when((_, { opinion }) => opinion === 'objection', all(department, officers)),
    'admission.objection-answered': all(
      townAnswered,
      when((each) => each.state === 'awaiting_approval' && !repliesOpen(each), inWords('approver', approver)),
    ),
    'admission.opinions-closed': beforeApproval,
    // R16: lateness goes up; it never decides.
    'admission.acceptance-reminded': officers,
    'admission.acceptance-overdue': all(officers, above),
    'admission.panel-reminded': awaited,
    'admission.panel-overdue': all(awaited, inWords('above', officers), above),
    'admission.opinions-reminded': silentTowns,
    'admission.approval-reminded': beforeApproval,
    'admission.approval-overdue': all(beforeApproval, above),
  },
  words: async (application, { reason, data }) => {
    const { content, opinionRound } = application
    const due = stageLimits(application, county().rules)?.dueAt
    const [unit] = await findUnits([application.department])
    return {
      ...{ title: content.title ?? '', reason: reason ?? '', due: due ? momentOf(due) : '' },
      department: unit?.name ?? application.department,
      town: wordOf(opinionRound, String(data.town))?.townName ?? '',
    }
  },
}
