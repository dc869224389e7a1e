/** Who is told of a yearly revision’s way: whoever has to move next, and on lateness the county. */
import { catalogueOfficers } from '../../lists/catalogue/offices.ts'
import { momentOf } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import { type Addressee, as, idsOf, type Told } from '../../platform/told.ts'
import { answering } from '../../platform/who/holders.ts'
import type { PostName } from '../../platform/who/post.ts'
import { openObjections, quietTowns, wordOf } from '../admission/opinion-round.ts'
import { unanswered } from '../admission/panel.ts'
import { countySeats } from '../admission/seats.ts'
import type { revisionEvents } from './revision.events.ts'
import { roundLimits } from './revision-limits.ts'
import type { Round } from './round.ts'

type Tell = (
  round: Round,
  event: { readonly data: Readonly<Record<string, unknown>> },
  at: Date,
) => Promise<readonly Addressee[]>

const inCounty = async (post: PostName, at: Date) => idsOf(await countySeats(post, at))
const inTowns = async (towns: readonly string[], at: Date) =>
  (await Promise.all(towns.map((town) => answering(town, 'deputy_party_secretary', at)))).flatMap((seat) =>
    idsOf(seat.holders),
  )
const officers: Tell = (_round, _event, at) => catalogueOfficers(at)
const awaited: Tell = async ({ panel }) => (panel ? idsOf(unanswered(panel)) : [])
const silentTowns: Tell = ({ opinionRound }, _event, at) =>
  inTowns(
    quietTowns(opinionRound).map(({ town }) => town),
    at,
  )
const everyTown: Tell = ({ opinionRound }, _event, at) =>
  inTowns(opinionRound?.towns.map(({ town }) => town) ?? [], at)
/** Told in words of their own. */
const inWords =
  (name: string, tell: Tell): Tell =>
  async (round, event, at) =>
    as(
      name,
      (await tell(round, event, at)).map((each) => (typeof each === 'string' ? each : each.personId)),
    )
const approver: Tell = (_round, _event, at) => inCounty('county_approver', at)
const beforeApproval: Tell = (round, event, at) =>
  (openObjections(round.opinionRound).length > 0 ? inWords('officer', officers) : approver)(round, event, at)
const waitedFor: Tell = (round, event, at) => {
  if (round.state === 'in_panel') return awaited(round, event, at)
  if (round.state === 'in_opinion') return inWords('town', silentTowns)(round, event, at)
  const replies = openObjections(round.opinionRound).length > 0
  return inWords(replies ? 'officer' : 'approver', replies ? officers : approver)(round, event, at)
}

const all =
  (...tells: readonly Tell[]): Tell =>
  async (round, event, at) =>
    (await Promise.all(tells.map((tell) => tell(round, event, at)))).flat()

export const revisionTold: Told<typeof revisionEvents, Round> = {
  who: {
    'revision.round-opened': officers,
    'revision.round-gathered': officers,
    'revision.panel-opened': awaited,
    'revision.panel-refreshed': awaited,
    'revision.panel-passed': all(officers, inWords('town', silentTowns)),
    'revision.panel-refused': officers,
    'revision.opinion-given': async (round, event, at) =>
      event.data.opinion === 'objection' ? officers(round, event, at) : [],
    'revision.objection-answered': (_round, { data }, at) => inTowns([String(data.town)], at),
    'revision.opinions-closed': beforeApproval,
    'revision.step-reminded': waitedFor,
    // R16: lateness goes up; it never decides.
    'revision.step-overdue': all(
      waitedFor,
      inWords(
        'above',
        all(officers, (_round, _event, at) => inCounty('county_overseer', at)),
      ),
    ),
    'revision.publication-held': officers,
    'revision.round-published': all(officers, everyTown),
  },
  words: (round, { reason, data }) => {
    const due = roundLimits(round, county().rules)?.dueAt
    return {
      ...{ year: String(round.year), reason: reason ?? '', due: due ? momentOf(due) : '' },
      town: wordOf(round.opinionRound, String(data.town))?.townName ?? '',
    }
  },
}
