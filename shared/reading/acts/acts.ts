/** What no village may be asked for, or only under conditions: the acts that a text is read for (R7, R10, R33 to R36). */

import type * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'

export const Act = choice({
  enforce: { zh: '强制、拆除、查扣等执法处置', en: 'enforcing, demolishing, clearing or seizing' },
  penalise: { zh: '处罚或以待遇相惩戒', en: 'penalising' },
  inspect_firms: { zh: '检查经营单位', en: 'inspecting firms' },
  decide_entitlement: { zh: '认定待遇或资格', en: 'deciding an entitlement' },
  bear_responsibility: {
    zh: '签责任状或作责任主体',
    en: 'a responsibility letter, or bearing the responsibility',
  },
  veto_rank: { zh: '一票否决、排名通报或与评优挂钩', en: 'vetoes, ranking or naming of villages' },
  target: {
    zh: '招商、税收、保险、征订等指标任务',
    en: 'targets for investment, tax, insurance or subscriptions',
  },
  collect_money: { zh: '向村社或村民筹款、垫款', en: 'collecting or advancing money' },
  collect_labour: { zh: '向村社派工派人', en: 'collecting labour' },
  proof: { zh: '开具证明', en: 'issuing a proof' },
  form: { zh: '填报表格、台账或系统', en: 'filling in a form, a ledger or a system' },
  daily_report: { zh: '每日或定时报送', en: 'reporting at a fixed rhythm' },
  usage: { zh: '安装、注册、点赞等使用指标', en: 'installs, registrations, likes or check-ins' },
  visit_receive: { zh: '迎检、观摩、接待', en: 'receiving inspections and visitors' },
})
export type Act = z.infer<typeof Act>

export const acts: readonly Act[] = Act.options

/** Whose act it is where the text of a field names nobody: what a co-party is to do is its own. */
export const doerOf = (field: string): 'village' | 'other' =>
  field === 'co_party_duty' ? 'other' : 'village'
