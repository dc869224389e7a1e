/** Whose hands a post leaves on a day and into whose it comes, read off a unit's register. Pure. */

import type * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import { addDays } from '../../platform/clock.ts'
import { type HeldTenure, heldOn, type PostName } from '../../platform/who/post.ts'
import { postTitles } from '../../platform/who/titles.ts'

/** Posts whose work in hand is handed over. */
const { deputy_party_secretary, party_secretary, committee_clerk, leader_in_charge } = postTitles
export const HandedPost = choice({
  deputy_party_secretary,
  party_secretary,
  committee_clerk,
  leader_in_charge,
})
export type HandedPost = z.infer<typeof HandedPost>
export const handedPosts: readonly HandedPost[] = HandedPost.options

export const isHanded = (post: PostName): post is HandedPost =>
  (handedPosts as readonly PostName[]).includes(post)

export interface ChangeOfHands {
  readonly unit: string
  readonly post: HandedPost
  readonly day: string
  /** Null when the post was vacant, or the newcomer stands beside others who stay. */
  readonly from: HeldTenure | null
  /** Empty when the post is vacant from here on. */
  readonly to: readonly HeldTenure[]
  /** The lines of a leader that change hands; none for other posts. */
  readonly lines: readonly string[]
}

interface Hand {
  readonly tenure: HeldTenure
  readonly lines: readonly string[]
}

// A post without lines is held as a whole.
const whole = ''
const linesOf = ({ post, lines }: HeldTenure) => (post === 'leader_in_charge' ? lines : [whole])

const common = (these: readonly string[], those: readonly string[]) =>
  these.filter((each) => those.includes(each))
const without = (these: readonly string[], those: readonly string[]) =>
  these.filter((each) => !those.includes(each))

function handsOn(tenures: readonly HeldTenure[], day: string): Map<string, Hand> {
  const hands = new Map<string, Hand>()
  for (const tenure of tenures.filter((each) => heldOn(each, day))) {
    const known = hands.get(tenure.personId)
    // Who holds a post and acts in it besides holds it in his own right.
    const kept = known && (tenure.acting || !known.tenure.acting) ? known.tenure : tenure
    const lines = [...new Set([...(known?.lines ?? []), ...linesOf(tenure)])]
    hands.set(tenure.personId, { tenure: kept, lines })
  }
  return hands
}

/** What each of the hands has that the same person has not on the other side. */
const apart = (hands: ReadonlyMap<string, Hand>, other: ReadonlyMap<string, Hand>): Hand[] =>
  [...hands.values()]
    .map(({ tenure, lines }) => ({ tenure, lines: without(lines, other.get(tenure.personId)?.lines ?? []) }))
    .filter(({ lines }) => lines.length > 0)

/** What changed hands between the eve of a day and the day. */
export function changesOn(
  register: readonly HeldTenure[],
  unit: string,
  post: HandedPost,
  day: string,
): ChangeOfHands[] {
  const tenures = register.filter((tenure) => tenure.unit === unit && tenure.post === post)
  const [before, after] = [handsOn(tenures, addDays(day, -1)), handsOn(tenures, day)]
  const [gone, come] = [apart(before, after), apart(after, before)]
  const stayed = [...after.values()].filter(({ tenure }) => before.has(tenure.personId))
  const change = (from: HeldTenure | null, to: readonly Hand[], lines: readonly string[]): ChangeOfHands[] =>
    lines.length === 0
      ? []
      : [{ unit, post, day, from, to: to.map(({ tenure }) => tenure), lines: without(lines, [whole]) }]

  const left = gone.flatMap((leaving) => {
    const taken = come.flatMap(({ lines }) => common(leaving.lines, lines))
    const rest = without(leaving.lines, taken)
    const others = stayed.filter(({ lines }) => common(rest, lines).length > 0)
    const kept = common(
      rest,
      others.flatMap(({ lines }) => lines),
    )
    return [
      ...come.flatMap((newcomer) =>
        change(leaving.tenure, [newcomer], common(leaving.lines, newcomer.lines)),
      ),
      ...change(leaving.tenure, others, kept),
      ...change(leaving.tenure, [], without(rest, kept)),
    ]
  })
  const passed = gone.flatMap(({ lines }) => lines)
  const joined = come.flatMap((newcomer) =>
    change(absentBeside(newcomer, stayed), [newcomer], without(newcomer.lines, passed)),
  )
  return [...left, ...joined]
}

/** For whom somebody acts who stands beside the holder; nobody hands anything to one who merely joins. */
function absentBeside({ tenure, lines }: Hand, stayed: readonly Hand[]): HeldTenure | null {
  if (!tenure.acting) return null
  const beside = stayed.filter((each) => common(each.lines, lines).length > 0)
  const named = beside.find((each) => each.tenure.name === tenure.actingFor)
  return (named ?? beside[0])?.tenure ?? null
}

/** Whether what changed hands then is still so on a day. */
export function stillStands(
  { to, lines, unit, post }: ChangeOfHands,
  register: readonly HeldTenure[],
  day: string,
): boolean {
  const holding = register.filter(
    (each) =>
      each.unit === unit &&
      each.post === post &&
      heldOn(each, day) &&
      (lines.length === 0 || each.lines.some((line) => lines.includes(line))),
  )
  if (to.length === 0) return holding.length === 0
  return holding.some(({ personId }) => to.some((each) => each.personId === personId))
}

/** The days on which tenures of handed posts begin, or are the first without. */
export function turningDays(tenures: readonly HeldTenure[]): string[] {
  const days = tenures
    .filter(({ post }) => isHanded(post))
    .flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]))
  return [...new Set(days)].sort()
}

/** The days that one version of a register turns on and the one before did not. */
export function newTurningDays(before: readonly HeldTenure[], after: readonly HeldTenure[]): string[] {
  const same = (a: HeldTenure, b: HeldTenure) =>
    a.personId === b.personId &&
    a.post === b.post &&
    a.unit === b.unit &&
    a.from === b.from &&
    a.to === b.to &&
    a.lines.join() === b.lines.join()
  const only = (these: readonly HeldTenure[], those: readonly HeldTenure[]) =>
    these.filter((each) => !those.some((other) => same(each, other)))
  const known = new Set(turningDays(only(before, after)))
  return turningDays(only(after, before)).filter((day) => !known.has(day))
}
