/** Who is told of an application's way: whoever has to move next, those whose word it was, and on lateness the county. */

import type { StoredEvent } from '../../platform/events.ts'
import { answering, holders } from '../../platform/who/holders.ts'
import type { PostName } from '../../platform/who/post.ts'
import type { Application } from '../../upkeep/admission/application.ts'
import { openObjections, quietTowns } from '../../upkeep/admission/opinion-round.ts'
import { unanswered, votersOf } from '../../upkeep/admission/panel.ts'
import { countySeats } from '../../upkeep/admission/seats.ts'

const idsOf = (people: readonly { readonly personId: string }[]) => people.map(({ personId }) => personId)

export async function toldOfApplication(
  { type, data }: StoredEvent,
  application: Application,
  at: Date,
): Promise<string[]> {
  const { county, department, panel, opinionRound } = application
  const ofDepartment = async () => idsOf(await holders(department, 'department_officer', at))
  const inCounty = async (post: PostName) => idsOf(await countySeats(post, at))
  const approver = () => inCounty('county_approver')
  const officers = async () => {
    const seated = await inCounty('catalogue_officer')
    // R39: while nobody is seated the work is the next one's in line.
    return seated.length > 0 ? seated : idsOf((await answering(county, 'catalogue_officer', at)).holders)
  }
  const ofTowns = async (towns: readonly string[]) =>
    (await Promise.all(towns.map((town) => answering(town, 'deputy_party_secretary', at)))).flatMap((seat) =>
      idsOf(seat.holders),
    )
  const awaited = panel ? idsOf(unanswered(panel)) : []
  const repliesOpen = openObjections(opinionRound).length > 0
  const beforeApproval = () => (repliesOpen ? ofDepartment() : approver())
  const all = async (...groups: readonly Promise<string[]>[]) => (await Promise.all(groups)).flat()

  switch (type) {
    case 'admission.application-submitted':
    case 'admission.acceptance-reminded':
      return officers()
    case 'admission.application-returned':
    case 'admission.application-refused':
    case 'admission.application-listed':
    case 'admission.panel-refused':
      return ofDepartment()
    case 'admission.application-withdrawn':
      return application.round > 0 ? [...(await officers()), ...(panel ? idsOf(votersOf(panel)) : [])] : []
    case 'admission.application-approved':
      return all(ofDepartment(), officers())
    case 'admission.panel-opened':
    case 'admission.panel-refreshed':
    case 'admission.panel-reminded':
      return awaited
    case 'admission.panel-passed':
      return all(ofDepartment(), ofTowns(quietTowns(opinionRound).map(({ town }) => town)))
    case 'admission.opinion-given':
      return data.opinion === 'objection' ? all(ofDepartment(), officers()) : []
    case 'admission.opinions-reminded':
      return ofTowns(quietTowns(opinionRound).map(({ town }) => town))
    case 'admission.objection-answered': {
      const ready = application.state === 'awaiting_approval' && !repliesOpen
      return all(ofTowns([String(data.town)]), ready ? approver() : Promise.resolve([]))
    }
    case 'admission.opinions-closed':
    case 'admission.approval-reminded':
      return beforeApproval()
    // R16: lateness goes up; it never decides.
    case 'admission.acceptance-overdue':
      return all(officers(), approver(), inCounty('county_overseer'))
    case 'admission.panel-overdue':
      return [...awaited, ...(await all(officers(), approver(), inCounty('county_overseer')))]
    case 'admission.approval-overdue':
      return all(beforeApproval(), approver(), inCounty('county_overseer'))
    default:
      return []
  }
}
