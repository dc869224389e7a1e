/** What an admitted application brings to the list: an item but for what a version gives it. Pure. */
import type { Basis, Item } from '../../lists/catalogue/item.ts'
import { addDays } from '../../platform/clock.ts'
import type { Application } from './application.ts'

/** An item as the next version may take it in; code, revision and status are the version's. */
export type AdmittedItem = Omit<Item, 'sieveCode' | 'revision' | 'status' | 'ancestors' | 'successors'>

/**
 * @param customaryMonths how long an approval by custom holds (R4, cfg)
 * @throws when the application is not admitted
 */
export function admittedItem(application: Application, customaryMonths: number): AdmittedItem {
  const { content, result, approvedOn, department } = application
  const { title, kind, villageRole, appliesTo, startDate } = content
  if (!approvedOn || !result?.by || !title || !kind || !villageRole || !appliesTo || !startDate)
    throw new Error(`application ${application.id} is ${application.state}, not admitted`)
  const byCustom = result.by === 'custom'
  return {
    title,
    aliases: content.aliases,
    lines: content.lines,
    kind,
    villageRole,
    acts: content.acts,
    department,
    appliesTo,
    basis: content.bases.map(({ instrument, edition, articles, from, to, namesVillage }) => ({
      ...{ instrument, edition, articles, from, to },
      repealedBy: null,
      // What the panel admits by custom no cited article carries beyond the approval's end, whatever the department says.
      check: checkOf(namesVillage && !byCustom),
    })),
    customary: byCustom
      ? { approvedOn, expiresOn: addDays(monthsLater(approvedOn, customaryMonths), -1) }
      : null,
    fundingSource: fundingText(content.fundingFen ?? 0, content.payer ?? '', content.endDate !== null),
    // R12: whoever hands work down pays for it, by both committee laws.
    fundingBasis: whoeverEntrusts,
    effectiveFrom: startDate,
    // R18: a temporary item stops on its end date.
    effectiveTo: content.endDate,
    note: null,
    evidenceCeiling: content.evidence,
    emergency: content.emergency,
    professional: content.professional,
    // R8 binds every admitted item: only a statute's own word lifts it.
    prohibitedVerbsExempt: false,
    majorHints: content.majorHints,
    hoursPerTask: content.hoursPerTask,
    hoursBasis:
      content.hoursPerTask === null ? null : { per: 'task', hours: content.hoursPerTask, why: null },
  }
}

const whoeverEntrusts: Item['fundingBasis'] = [
  { instrument: '村民委员会组织法', articles: ['43'] },
  { instrument: '城市居民委员会组织法', articles: ['43'] },
]

const checkOf = (namesVillage: boolean): Basis['check'] =>
  namesVillage ? 'article_names_village' : 'article_names_government'

/** The same day so many months on; where that month is shorter, its last day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}

/** `诸暨市民政局，每年 12000 元`; integers only. */
function fundingText(fen: number, payer: string, temporary: boolean): string {
  const cents = fen % 100 === 0 ? '' : `.${String(fen % 100).padStart(2, '0')}`
  return `${payer}，${temporary ? '共' : '每年'} ${Math.floor(fen / 100)}${cents} 元`
}
