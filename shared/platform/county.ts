/**
 * One county is one stack. What a county may set (cfg in the rules) arrives in the environment as COUNTY,
 * written there by infra from the county's one config file.
 */
import * as z from 'zod/mini'
import { asking } from './fields.ts'

const share = z.number().check(z.minimum(0.1), z.maximum(0.95))
const month = z.int().check(z.minimum(1), z.maximum(12))
const monthAndDay = z.string().check(
  asking(z.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/), {
    zh: '应为月-日，例如 01-05',
    en: 'must be month-day, such as 01-05',
  }),
)
const workingDays = z.int().check(z.minimum(1), z.maximum(30))

export const rulesSchema = z.strictObject({
  /** Working days the deputy Party secretary has to decide, counted from submission. */
  reviewWorkingDays: z._default(workingDays, 2),
  /** Share of the limit after which a reminder goes out. */
  reminderAt: z._default(share, 0.7),
  /** Working days between submission and deadline (R25); an emergency item is exempt. */
  minimumLeadWorkingDays: z._default(z.int().check(z.minimum(0), z.maximum(30)), 2),
  /** Calendar days an exception may last at most (R28). */
  exceptionMaxDays: z._default(z.int().check(z.minimum(1), z.maximum(30)), 30),
  /** Which use of one matter off the list by one department in a year is not granted any more (R28). */
  exceptionUsesForcing: z._default(z.int().check(z.minimum(2), z.maximum(20)), 3),
  /** Working days in which the village Party secretary receives a task, and then assigns it; and in which its sender accepts what was handed in. */
  taskReceiveWorkingDays: z._default(workingDays, 1),
  taskAssignWorkingDays: z._default(workingDays, 1),
  taskAcceptWorkingDays: z._default(workingDays, 3),
  /** Working days that a co-party has for its step in a task (R30). */
  coPartyWorkingDays: z._default(workingDays, 3),
  /** Working days in which the town, and then the county, rules on a village's refusal (R19). */
  refusalTownWorkingDays: z._default(workingDays, 3),
  refusalCountyWorkingDays: z._default(workingDays, 5),
  /** Working days in which an emergency order is reviewed after the fact. */
  emergencyReviewWorkingDays: z._default(workingDays, 1),
  /** After so many uses of the emergency lane that were none, in a year, it is closed to whoever made them. */
  emergencyAbusesMost: z._default(z.int().check(z.minimum(1), z.maximum(20)), 2),
  /** From so many villages an order that takes money, people or land is a major matter (R27). */
  majorFromVillages: z._default(z.int().check(z.minimum(1), z.maximum(60)), 2),
  /** Working days the town's committee has to decide on a major matter. */
  collectiveWorkingDays: z._default(workingDays, 10),
  /** Estimated hours of open work due in one week: above the first a village is shown as busy, above the second nothing but emergencies is let through. Six cadres have 240 hours; the rest is the village's own work. */
  weeklyHoursSoft: z._default(z.number().check(z.minimum(1), z.maximum(2_000)), 120),
  weeklyHoursHard: z._default(z.number().check(z.minimum(1), z.maximum(2_000)), 200),
  /** From so many tasks due on one day another one is shown as a clash. */
  deadlinesPerDay: z._default(z.int().check(z.minimum(1), z.maximum(50)), 3),
  /** Inspections of one village in a week, and what one more is (R34). */
  inspectionsPerWeek: z._default(z.int().check(z.minimum(0), z.maximum(7)), 2),
  inspectionsOver: z._default(z.enum(['warn', 'block']), 'warn'),
  /** Calendar days of one order at most, so that no order becomes a standing duty. */
  orderMaxDays: z._default(z.int().check(z.minimum(1), z.maximum(366)), 180),
  /** How many of the panel's voting members must find an item fit (R13). */
  panelRule: z._default(z.enum(['majority', 'unanimous']), 'majority'),
  /** Working days the panel has to answer, from its opening (R16). */
  panelAnswerWorkingDays: z._default(workingDays, 15),
  /** Working days in which each town may object (R15). */
  opinionWorkingDays: z._default(workingDays, 5),
  /** Working days between an application and the day its item is to start (R16). */
  applyAheadWorkingDays: z._default(z.int().check(z.minimum(1), z.maximum(120)), 30),
  /** Working days for accepting an application, and for the county's approval once opinions are in (R16). */
  admissionStepWorkingDays: z._default(workingDays, 5),
  /** First and last month of the yearly window in which the list is revised (R6). */
  revisionFromMonth: z._default(month, 1),
  revisionToMonth: z._default(month, 3),
  /** Month and day on which the yearly revision opens by itself, and on which its version is published unless the officer sets another. */
  revisionOpensOn: z._default(monthAndDay, '01-05'),
  revisionPublishesOn: z._default(monthAndDay, '03-20'),
  /** Months that an approval by custom holds (R4). */
  customaryMonths: z._default(z.int().check(z.minimum(1), z.maximum(24)), 12),
})
export type Rules = z.infer<typeof rulesSchema>

export const countySchema = z.strictObject({
  /** Six-digit division code. */
  code: z.string().check(
    asking(z.regex(/^\d{6}$/), {
      zh: '应为六位数字的文字，例如 "330681"',
      en: 'must be a text of six digits, such as "330681"',
    }),
  ),
  name: z.string().check(z.minLength(2)),
  slug: z.string().check(
    asking(z.regex(/^[a-z]+$/), {
      zh: '应为小写字母，例如 zhuji',
      en: 'must be lower-case letters, such as zhuji',
    }),
  ),
  /** What the county's bus takes as one event, in KB: 256 by the documents of China's regions, more elsewhere. */
  eventKilobytes: z._default(z.int().check(z.minimum(64), z.maximum(1024)), 256),
  rules: rulesSchema,
})
export type County = z.infer<typeof countySchema>

/** How people there speak of the county level: 市里 in 诸暨市, 区里 in 越城区, 县里 in 新昌县. */
export const countyLevel = (name: string): string => ({ 市: '市里', 区: '区里' })[name.slice(-1)] ?? '县里'

let cached: County | undefined

/** The county of this stack. @throws when COUNTY is missing or broken: a deployment fault, never a user's. */
export function county(): County {
  cached ??= countySchema.parse(JSON.parse(process.env.COUNTY ?? 'null'))
  return cached
}
