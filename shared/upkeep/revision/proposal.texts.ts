/** What a proposal rests on, in words. */
import { fill, type Language } from '../../platform/language.ts'
import type { Ground, ProposalKind } from './proposal.ts'

type Texts = Readonly<Record<Language, string>>

export const sentences: Readonly<Record<ProposalKind, Texts>> = {
  needs_review: {
    zh: '“{title}”（{sieveCode}）的依据{groundZh}，上年派单 {used} 次',
    en: 'The ground of “{title}” ({sieveCode}) {groundEn}; {used} orders named it',
  },
  expiring: {
    zh: '“{title}”（{sieveCode}）到 {endsOn} 为止，上年派单 {used} 次',
    en: '“{title}” ({sieveCode}) ends on {endsOn}; {used} orders named it',
  },
  unused: {
    zh: '“{title}”（{sieveCode}）自 {since} 以来没有派过单',
    en: 'No order has named “{title}” ({sieveCode}) since {since}',
  },
  asked_off_list: {
    zh: '{department}在 {towns} 个镇街要求过“{matter}”：按特殊情况派出 {sent} 次，因清单外驳回 {rejected} 次',
    en: '{department} asked for “{matter}” in {towns} towns: sent {sent} times by exception, rejected {rejected} times',
  },
  admitted: { zh: '“{title}”已批准准入', en: '“{title}” was admitted' },
}

/** An item turns when its instrument changes; what was in doubt from the first has not changed. */
const groundWords = (doubtful: boolean | undefined) =>
  doubtful ? { groundZh: '存疑', groundEn: 'is in doubt' } : { groundZh: '有变', groundEn: 'has changed' }

const unnamed: Texts = { zh: '未注明的部门', en: 'A department not named' }

/** @param names of the departments and stations that asked */
export function wordsOf(ground: Ground, names: ReadonlyMap<string, string>, language: Language): string {
  const template = sentences[ground.kind][language]
  switch (ground.kind) {
    case 'asked_off_list': {
      const { requestedBy, matter, sent, rejected, towns } = ground
      const department = requestedBy === null ? unnamed[language] : (names.get(requestedBy) ?? requestedBy)
      return fill(template, { department, matter, sent, rejected, towns: towns.length })
    }
    case 'admitted':
      return fill(template, { title: ground.title })
    case 'unused':
      return fill(template, { ...ground.item, since: ground.since })
    case 'expiring':
      return fill(template, { ...ground.item, endsOn: ground.endsOn, used: ground.used })
    case 'needs_review':
      return fill(template, { ...ground.item, used: ground.used, ...groundWords(ground.doubtful) })
  }
}
