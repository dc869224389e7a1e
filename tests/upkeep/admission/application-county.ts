/** Applications brought to any stage by the people whose work that is, in the county of tests/support/domain-county.ts. */

import { vi } from 'vitest'
import { eventPrefix, fromEventItem, type StoredEvent } from '../../../shared/platform/events.ts'
import { all } from '../../../shared/platform/reads.ts'
import { applicationById } from '../../../shared/upkeep/admission/admission.table.ts'
import { watchAdmissions } from '../../../shared/upkeep/admission/admission-watch.ts'
import { type Application, ApplicationContent } from '../../../shared/upkeep/admission/application.ts'
import * as applications from '../../../shared/upkeep/admission/applications.ts'
import * as panels from '../../../shared/upkeep/admission/panels.ts'
import { rule } from '../../../shared/upkeep/admission/rulings.ts'
import { type Asking, monday, otherTown, personNamed, town } from '../../support/domain-county.ts'

export const staff = {
  officer: 'p-330681-catalogue',
  approver: 'p-330681-approver',
  overseer: 'p-330681-overseer',
  socialWork: 'p-330681-panel-1',
  staffing: 'p-330681-panel-2',
  agriculture: 'p-330681-panel-3',
  civilAffairs: 'p-330681-panel-4',
  /** 水利局, which has nobody on the panel, and 民政局, which has. */
  waters: 'p-330681-d08',
  civilOfficer: 'p-330681-d01',
  deputy: `p-${town}-dps`,
  secretary: `p-${town}-ps`,
  otherDeputy: `p-${otherTown}-dps`,
} as const
export type Somebody = keyof typeof staff
export const by = (who: Somebody, asking?: Asking) => personNamed(staff[who], asking)
export const panel: readonly Somebody[] = ['socialWork', 'staffing', 'agriculture', 'civilAffairs']

/** What passes: a standing item of 水利 by an article that names the village. */
export function wanted(changes: Partial<ApplicationContent> = {}): ApplicationContent {
  return ApplicationContent.parse({
    title: '山塘汛期水位观察',
    kind: 'report_only',
    villageRole: '汛期观察本村山塘水位，发现异常及时报告',
    acts: ['巡查', '报告'],
    lines: ['水利'],
    appliesTo: 'village',
    bases: [
      {
        instrument: '浙江省水利工程安全管理条例',
        articles: ['§30'],
        text: '村民委员会协助做好山塘的日常巡查工作',
        from: '2009-01-01',
        namesVillage: true,
      },
    ],
    frequency: { times: 2, per: 'week' },
    hoursPerTask: 0.5,
    evidence: ['note'],
    fundingFen: 1_200_050,
    payer: '诸暨市水利局',
    staff: '每个镇街一名水利员指导',
    startDate: '2027-03-01',
    ...changes,
  })
}

export const yes = { inLaw: true, customary: false, withinAbility: true, reason: '条例写明村里协助' }
export const byCustom = { inLaw: false, customary: true, withinAbility: true, reason: '历来如此' }
export const no = { inLaw: true, customary: true, withinAbility: false, reason: '村里没有这个能力' }

export interface Wanted {
  readonly content?: Partial<ApplicationContent>
  readonly applicant?: Somebody
  readonly answers?: typeof yes
}

export async function submitted({ content, applicant = 'waters' }: Wanted = {}): Promise<Application> {
  const { id } = await applications.draft(await by(applicant), wanted(content))
  return applications.submit(await by(applicant), id)
}

export async function beforePanel(how: Wanted = {}): Promise<Application> {
  const { id } = await submitted(how)
  return panels.openPanel(await by('officer'), id)
}

/** Every voting member gives the same answer, one after the other. */
export async function answeredBy(
  members: readonly Somebody[],
  id: string,
  given = yes,
): Promise<Application> {
  for (const member of members) await panels.answer(await by(member), id, given)
  return now(id)
}

export async function beforeTowns(how: Wanted = {}): Promise<Application> {
  const { id } = await beforePanel(how)
  return answeredBy(panel, id, how.answers)
}

/** The window passes; the hourly round closes it; the clock stays there. */
export async function beforeApproval(how: Wanted = {}): Promise<Application> {
  const { id } = await beforeTowns(how)
  await clockAt('2026-12-01T08:05:00+08:00')
  return now(id)
}

export async function admitted(how: Wanted = {}): Promise<Application> {
  const { id } = await beforeApproval(how)
  return rule(await by('approver'), id, 'approve', null)
}

export async function now(id: string): Promise<Application> {
  const application = await applicationById(id)
  if (!application) throw new Error(`no application ${id}`)
  return application
}

/** Moves the clock and lets the hourly round run. @returns how many steps it took */
export async function clockAt(instant: string | Date): Promise<number> {
  const at = new Date(instant)
  vi.setSystemTime(at)
  return watchAdmissions(at)
}

export const backToMonday = () => vi.setSystemTime(monday)

export async function trailOf(id: string): Promise<StoredEvent[]> {
  const items = await all({ pk: `ADMISSION#${id}`, prefix: eventPrefix })
  return items.map(fromEventItem).sort((a, b) => a.seq - b.seq)
}

export const typesOf = async (id: string) =>
  (await trailOf(id)).map(({ type }) => type.replace('admission.', ''))
