/** A basis as people cite it: `《社会救助法》第五条`. Pure. */
import type { Language } from '../../platform/language.ts'
import type { Basis } from './item.ts'

const digits = '零一二三四五六七八九'

/** 1 to 9999 as laws count their articles: 5 → 五, 246 → 二百四十六, 1205 → 一千二百零五. */
function counted(number: number): string {
  const places = ['千', '百', '十', '']
  const read = [...String(number).padStart(4, '0')]
    .map((digit, at) => (digit === '0' ? '零' : `${digits[Number(digit)]}${places[at]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
  return read.replace(/^一十/, '十')
}

/** `5`, `§5`, `13(二)` and `第五条` alike; what is no number stays as it was written. */
function articleOf(article: string): string {
  const bare = article.replace(/^§\s*/, '').trim()
  const [, number, item, rest = ''] = /^(?:第)?(\d{1,4})(?:条)?(?:[(（]([^)）]+)[)）])?(.*)$/.exec(bare) ?? []
  if (number === undefined || Number(number) === 0) return /^第/.test(bare) ? bare : `第${bare}条`
  return `第${counted(Number(number))}条${item === undefined ? '' : `第（${item}）项`}${rest}`
}

/** An instrument with its articles; those of a basis that names none are left out. */
export function cited(
  { instrument, articles }: Pick<Basis, 'instrument' | 'articles'>,
  language: Language,
): string {
  const name = `《${instrument.replace(/^《(.*)》$/, '$1')}》`
  if (language === 'zh') return `${name}${articles.map(articleOf).join('、')}`
  return [name, articles.map((article) => `§${article.replace(/^§\s*/, '')}`).join(', ')]
    .filter(Boolean)
    .join(' ')
}
