/** Who is told of a yearly revision’s way: whoever has to move next, and on lateness the county. */

import { catalogueOfficers } from '../../lists/catalogue/offices.ts'
import type { StoredEvent } from '../../platform/events.ts'
import { answering } from '../../platform/who/holders.ts'
import type { PostName } from '../../platform/who/post.ts'
import { openObjections, quietTowns } from '../../upkeep/admission/opinion-round.ts'
import { unanswered } from '../../upkeep/admission/panel.ts'
import { countySeats } from '../../upkeep/admission/seats.ts'
import type { Round } from '../../upkeep/revision/round.ts'

const idsOf = (people: readonly { readonly personId: string }[]) => people.map(({ personId }) => personId)

export async function toldOfRevision({ type, data }: StoredEvent, round: Round, at: Date): Promise<string[]> {
  const inCounty = async (post: PostName) => idsOf(await countySeats(post, at))
  const officers = () => catalogueOfficers(at)
  const awaited = round.panel ? idsOf(unanswered(round.panel)) : []
  const ofTowns = async (towns: readonly string[]) =>
    (await Promise.all(towns.map((town) => answering(town, 'deputy_party_secretary', at)))).flatMap((seat) =>
      idsOf(seat.holders),
    )
  const quiet = () => ofTowns(quietTowns(round.opinionRound).map(({ town }) => town))
  const beforeApproval = () =>
    openObjections(round.opinionRound).length > 0 ? officers() : inCounty('county_approver')
  const waitedFor = async () => {
    if (round.state === 'in_panel') return awaited
    return round.state === 'in_opinion' ? quiet() : beforeApproval()
  }

  switch (type) {
    case 'revision.round-opened':
    case 'revision.round-gathered':
    case 'revision.panel-refused':
    case 'revision.publication-held':
      return officers()
    case 'revision.panel-opened':
    case 'revision.panel-refreshed':
      return awaited
    case 'revision.panel-passed':
      return [...(await officers()), ...(await quiet())]
    case 'revision.opinion-given':
      return data.opinion === 'objection' ? officers() : []
    case 'revision.objection-answered':
      return ofTowns([String(data.town)])
    case 'revision.opinions-closed':
      return beforeApproval()
    case 'revision.step-reminded':
      return waitedFor()
    // R16: lateness goes up; it never decides.
    case 'revision.step-overdue':
      return [...(await waitedFor()), ...(await officers()), ...(await inCounty('county_overseer'))]
    case 'revision.round-published':
      return [
        ...(await officers()),
        ...(await ofTowns(round.opinionRound?.towns.map(({ town }) => town) ?? [])),
      ]
    default:
      return []
  }
}
