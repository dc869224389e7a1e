/**
 * Who may act and who may read, written down from DOMAIN.md and from nothing else: no code under test is read here.
 */
import { everLed, type Held, heldToday, isHeldToday } from './seats.ts'

/** What the rules need to know of a record. */
export interface Facts {
  readonly state: string
  readonly town: string
  /** The village of a task; the unit that takes a reroute. */
  readonly unit?: string
  readonly escalated?: boolean
  /** Where a refusal is to be ruled on. */
  readonly rulingLevel?: string | undefined
  /** An emergency that waits for its review after the fact. */
  readonly reviewOpen?: boolean
  readonly author?: string
  readonly saysNoLine?: boolean
  /** Who went on with it after the author. */
  readonly takenOver?: readonly string[]
  /** Who hands over and who takes over. */
  readonly giver?: string | undefined
  readonly receivers?: readonly string[]
  readonly firstSigner?: string
  /** The post from which the first of two signed. */
  readonly firstSignedAs?: string | null
  readonly assignees?: readonly string[]
  readonly helpers?: readonly string[]
}

/** R39: to whom the work of an empty post falls; `up` is the unit above. Lines that DOMAIN's levels leave no doubt of. */
const nextInLine: Readonly<Record<string, readonly [post: string, up: boolean]>> = {
  leader_in_charge: ['party_secretary', false],
  deputy_party_secretary: ['party_secretary', false],
  party_secretary: ['county_approver', true],
  town_operator: ['deputy_party_secretary', false],
  station_staff: ['town_operator', true],
  village_party_secretary: ['deputy_party_secretary', true],
  department_officer: ['county_approver', true],
}
const above = (unit: string) =>
  (unit.includes('-') ? unit.split('-')[0] : unit.slice(0, unit.length > 9 ? 9 : 6)) ?? ''
const villageOf = (unit: string) => unit.split('-')[0] ?? ''

/** The seat that answers for a post today: its own, or the first one down its line that is not empty. */
function answering(post: string, unit: string): Held {
  if (isHeldToday(post, unit)) return { post, unit }
  const next = nextInLine[post]
  return next ? answering(next[0], next[1] ? above(unit) : unit) : { post, unit }
}

type Right = (personId: string, facts: Facts) => Held | undefined
/** From whichever of several posts. */
type AnyOfRights = (personId: string, facts: Facts) => readonly Held[] | undefined
const seated =
  (post: string, of: 'town' | 'unit' | 'county'): Right =>
  (personId, facts) => {
    const place = { town: facts.town, unit: facts.unit ?? '', county: facts.town.slice(0, 6) }[of]
    const seat = answering(post, place)
    return heldToday(personId).find((held) => held.post === seat.post && held.unit === seat.unit)
  }
const unless =
  (right: Right, barred: (personId: string, facts: Facts) => boolean): Right =>
  (personId, facts) =>
    barred(personId, facts) ? undefined : right(personId, facts)

/** R21: who wrote it, while he is a leader in charge of that very town. */
const author: Right = (personId, { author: wrote, town }) =>
  wrote === personId
    ? heldToday(personId).find(({ post, unit }) => post === 'leader_in_charge' && unit === town)
    : undefined
const leads = (personId: string, town: string) =>
  heldToday(personId).find(({ post, unit }) => post === 'leader_in_charge' && unit === town)
/**
 * R39: the work goes on with the post. Everyone who is seated here leads the records' line; a draft and what is off the
 * list say no line, and go on where their author led.
 */
const successor: Right = (personId, { author: wrote = '', saysNoLine, town }) =>
  leads(wrote, town) || (saysNoLine && !everLed(wrote, town)) ? undefined : leads(personId, town)
/** R39: what a leader who is gone has sent, the next in line may at least take back; drafts are his successor's. */
const heirOfAuthor: Right = (personId, facts) =>
  leads(facts.author ?? '', facts.town) || facts.state === 'draft'
    ? undefined
    : seated('party_secretary', 'town')(personId, facts)
/** R23: whoever wrote it, went on with it, or is to go on with it. */
const isOwn = (personId: string, facts: Facts) =>
  facts.author === personId ||
  facts.takenOver?.includes(personId) === true ||
  successor(personId, facts) !== undefined
const isFirstSigner = (personId: string, facts: Facts) => facts.firstSigner === personId
/** R29: people of his own unit, its grids included; §2: a right belongs to a post, not to a person who left it. */
const assignee: Right = (personId, { assignees = [], unit = '' }) =>
  assignees.includes(personId) ? heldToday(personId).find((held) => villageOf(held.unit) === unit) : undefined

const deputy = unless(seated('deputy_party_secretary', 'town'), isOwn)
const escalatedTo: Right = (personId, facts) =>
  facts.escalated ? unless(seated('party_secretary', 'town'), isOwn)(personId, facts) : undefined
const second = unless(seated('party_secretary', 'town'), isOwn)
/** R28: two approvers; where the Party secretary was the first, after the limit, the deputy is the second. */
const secondOfDeputy: Right = (personId, facts) =>
  facts.firstSignedAs === 'party_secretary' ? deputy(personId, facts) : undefined
const villageSecretary = seated('village_party_secretary', 'unit')
const taker: Right = (personId, facts) => {
  const { unit = '' } = facts
  const post = unit.includes('-S')
    ? 'station_staff'
    : unit.includes('-D')
      ? 'department_officer'
      : 'town_operator'
  return seated(post, 'unit')(personId, facts)
}
/** After the fact only what left before it was reviewed. */
const whileOpen =
  (right: Right): Right =>
  (personId, facts) =>
    facts.reviewOpen ? right(personId, facts) : undefined
const clerk = unless(seated('committee_clerk', 'town'), isOwn)
const toldDeputy = seated('deputy_party_secretary', 'town')

/** R39: once nobody leads what he left, a leader of that line in the town; here all of them lead the same one. */
const leaderAfterAuthor: Right = (personId, { author: wrote = '', town }) => {
  const leads = (who: string) =>
    heldToday(who).find(({ post, unit }) => post === 'leader_in_charge' && unit === town)
  return leads(wrote) ? undefined : leads(personId)
}

interface Rule {
  readonly rule: string
  readonly in: readonly string[]
  readonly by: readonly (Right | AnyOfRights)[]
}
const open = ['delivered', 'received', 'assigned', 'in_progress', 'submitted']
const whoRules: Right = (personId, facts) =>
  isOwn(personId, facts)
    ? undefined
    : facts.rulingLevel === 'town'
      ? seated('party_secretary', 'town')(personId, facts)
      : facts.rulingLevel === 'county'
        ? seated('county_approver', 'county')(personId, facts)
        : undefined

/** Who hands over and who takes over, whatever they hold in the county by now. */
const inCounty =
  (named: (facts: Facts) => readonly string[]): AnyOfRights =>
  (personId, facts) =>
    named(facts).includes(personId)
      ? heldToday(personId).filter(({ unit }) => unit.startsWith(facts.town.slice(0, 6)))
      : undefined
const giver = inCounty(({ giver: gave }) => (gave ? [gave] : []))
const receiver = inCounty(({ receivers = [] }) => receivers)
/** R39: once nobody who took over holds a post in the town. */
const heirOfReceivers: Right = (personId, facts) =>
  (facts.receivers ?? []).some((each) => heldToday(each).some(({ unit }) => unit.startsWith(facts.town)))
    ? undefined
    : seated('party_secretary', 'town')(personId, facts)

const notEnded = ['draft', 'active', 'paused', 'lapsed']

export const mayAct: Readonly<
  Record<'order' | 'task' | 'reroute' | 'recurring' | 'handover', Readonly<Record<string, Rule>>>
> = {
  recurring: {
    change: { rule: 'R21', in: notEnded, by: [author] },
    activate: { rule: 'R21', in: ['draft'], by: [author] },
    pause: { rule: 'R21', in: ['active'], by: [author] },
    resume: { rule: 'R21', in: ['paused', 'lapsed'], by: [author] },
    take_over: { rule: 'R39', in: ['active', 'paused', 'lapsed'], by: [leaderAfterAuthor] },
    end: { rule: 'R39', in: notEnded, by: [author, heirOfAuthor] },
  },
  order: {
    edit: { rule: 'R21', in: ['draft', 'returned'], by: [author, successor] },
    submit: { rule: 'R21', in: ['draft', 'returned'], by: [author, successor] },
    withdraw: {
      rule: 'R21',
      in: ['draft', 'awaiting_collective', 'in_review', 'awaiting_second', 'returned'],
      by: [author, successor, heirOfAuthor],
    },
    decide_collectively: { rule: 'R27', in: ['awaiting_collective'], by: [clerk] },
    review_emergency: {
      rule: 'R23',
      in: ['approved', 'delivered'],
      by: [whileOpen(deputy), whileOpen(escalatedTo)],
    },
    mark_major: { rule: 'R27', in: ['in_review'], by: [deputy, escalatedTo] },
    approve: { rule: 'R23', in: ['in_review'], by: [deputy, escalatedTo] },
    return: { rule: 'R23', in: ['awaiting_collective', 'in_review'], by: [deputy, escalatedTo] },
    merge: { rule: 'R26', in: ['in_review'], by: [deputy, escalatedTo] },
    reject: { rule: 'R24', in: ['awaiting_collective', 'in_review'], by: [deputy, escalatedTo] },
    countersign: {
      rule: 'R28',
      in: ['awaiting_second'],
      by: [unless(second, isFirstSigner), unless(secondOfDeputy, isFirstSigner)],
    },
    refuse_second: {
      rule: 'R28',
      in: ['awaiting_second'],
      by: [unless(second, isFirstSigner), unless(secondOfDeputy, isFirstSigner)],
    },
  },
  task: {
    receive: { rule: 'R29', in: ['delivered'], by: [villageSecretary] },
    refuse: { rule: 'R19', in: ['delivered', 'received'], by: [villageSecretary] },
    rule_refusal: { rule: 'R19', in: ['refused'], by: [whoRules] },
    appeal_refusal: { rule: 'R19', in: [], by: [villageSecretary] },
    assign: { rule: 'R29', in: ['received'], by: [villageSecretary] },
    reassign: { rule: 'R29', in: ['assigned', 'in_progress'], by: [villageSecretary] },
    ask_extension: {
      rule: 'R38',
      in: ['received', 'assigned', 'in_progress'],
      by: [assignee, villageSecretary],
    },
    rule_extension: { rule: 'R38', in: [], by: [author, successor, toldDeputy] },
    call_in: { rule: 'R30', in: ['assigned', 'in_progress'], by: [assignee, villageSecretary] },
    sign_off: { rule: 'R30', in: [], by: [] },
    start: { rule: 'R29', in: ['assigned'], by: [assignee] },
    report: { rule: 'R29', in: ['in_progress'], by: [assignee] },
    submit: { rule: 'R29', in: ['in_progress'], by: [assignee, villageSecretary] },
    send_back: { rule: 'R39', in: ['submitted'], by: [author, successor, toldDeputy] },
    accept: { rule: 'R39', in: ['submitted'], by: [author, successor, toldDeputy] },
    withdraw: { rule: 'R39', in: open, by: [author, successor, toldDeputy] },
  },
  reroute: {
    accept: { rule: 'R24', in: ['offered'], by: [taker] },
    decline: { rule: 'R24', in: ['offered'], by: [taker] },
    close: { rule: 'R24', in: ['accepted'], by: [taker] },
  },
  handover: {
    confirm: { rule: 'R39', in: ['written'], by: [receiver, heirOfReceivers] },
    note: { rule: 'R39', in: ['written', 'confirmed'], by: [giver] },
  },
}

/** In which capacities the person may; none when he may not. */
export function capacities(
  kind: keyof typeof mayAct,
  action: string,
  personId: string,
  facts: Facts,
): Held[] {
  const rule = mayAct[kind][action]
  if (!rule?.in.includes(facts.state)) return []
  return rule.by.flatMap((right) => right(personId, facts) ?? [])
}

/** §7 of the design, R56: whose post reads its whole area. The others read what names them or their unit. */
const areaOf: Readonly<Record<string, 'city' | 'county' | 'town' | 'village'>> = {
  city_overseer: 'city',
  county_admin: 'county',
  catalogue_officer: 'county',
  county_overseer: 'county',
  county_approver: 'county',
  leader_in_charge: 'town',
  deputy_party_secretary: 'town',
  party_secretary: 'town',
  committee_clerk: 'town',
  town_operator: 'town',
  town_overseer: 'town',
  village_party_secretary: 'village',
  village_clerk: 'village',
  supervision_member: 'village',
}
const digits = { city: 4, county: 6, town: 9, village: 12 }

/** Whether the person's area covers the place: a 9-digit town or a 12-digit village. */
export function overseesArea(personId: string, place: string): boolean {
  return heldToday(personId).some(({ post, unit }) => {
    const level = areaOf[post]
    if (!level) return false
    const area = unit.slice(0, digits[level])
    return area.length === digits[level] && place.startsWith(area)
  })
}
const sitsIn = (personId: string, units: readonly string[]) =>
  heldToday(personId).some(({ unit }) => units.includes(unit))
const worksIn = (personId: string, place: string) =>
  heldToday(personId).some(({ unit }) => villageOf(unit).startsWith(place))

/** R29: a village reads its tasks, never an order. A draft is its author's alone while he leads, then his successor's. */
export function mayReadOrder(personId: string, facts: Facts): boolean {
  if (facts.state === 'draft') return (author(personId, facts) ?? successor(personId, facts)) !== undefined
  return overseesArea(personId, facts.town) || sitsIn(personId, facts.helpers ?? [])
}
/** A draft is its author's alone, while he leads; then it is the town's and theirs who oversee it. */
export function mayReadDuty(personId: string, facts: Facts): boolean {
  if (facts.state === 'draft') return author(personId, facts) !== undefined
  return overseesArea(personId, facts.town)
}
export function mayReadReroute(personId: string, { town, unit = '' }: Facts): boolean {
  return overseesArea(personId, town) || sitsIn(personId, [unit])
}
/** R39: both hands', and whoever's area the town is. */
export const mayReadHandover = (personId: string, { town, giver: gave, receivers = [] }: Facts) =>
  (heldToday(personId).length > 0 && (gave === personId || receivers.includes(personId))) ||
  overseesArea(personId, town)
/** R29: the secretary's, and of those he names; R30: the helpers'; R56: whoever oversees the village. */
export function mayReadTask(personId: string, facts: Facts): boolean {
  return (
    overseesArea(personId, facts.unit ?? '') ||
    assignee(personId, facts) !== undefined ||
    sitsIn(personId, facts.helpers ?? [])
  )
}
export const mayOpenInbox = (personId: string, unit: string) =>
  overseesArea(personId, unit) || worksIn(personId, unit)
export const mayListWorkOf = (personId: string, unit: string) =>
  sitsIn(personId, [unit]) ||
  (unit.includes('-D')
    ? heldToday(personId).some(({ post, unit: seat }) => {
        const level = areaOf[post]
        return (level === 'county' || level === 'city') && unit.startsWith(seat.slice(0, digits[level]))
      })
    : overseesArea(personId, villageOf(unit)))
export const mayReadTally = (personId: string, place: string) =>
  overseesArea(personId, place) || worksIn(personId, place)

/** Whose post is of that name, in one of the places. */
export const capacityOf = (personId: string, post: string, places: readonly string[]): Held | undefined =>
  heldToday(personId).find((held) => held.post === post && places.includes(held.unit))
/** R32: who oversees the place; its town's stations and its county's departments; a village's own people. */
export const mayReadHeld = (personId: string, place: string) =>
  overseesArea(personId, place) ||
  heldToday(personId).some(
    ({ unit }) =>
      villageOf(unit) === place ||
      (unit.includes('-S') && place.startsWith(villageOf(unit))) ||
      (unit.includes('-D') && place.startsWith(villageOf(unit))),
  )
