/** The labelled texts that a county's own words are tried on (shared/lists/words/floor.ts), as a file of the reader's. */
import { rowsOf, setOf } from './labelled.ts'

export const floorSetPath = 'shared/reading/acts/floor-set.ts'

/** Three in five of the open set, without halves of one order and without what its labeller doubted. */
const counts = (id: string, why: string) =>
  !/-\d$/.test(id) && !why.startsWith('debatable') && Number(id.replace(/\D+/g, '')) % 5 < 3

/** What nobody sees in a line of code is written by its number. */
const shown = (text: string) =>
  JSON.stringify(text).replace(
    /[\p{Default_Ignorable_Code_Point}\u00a0\u2028\u2029\u3000]/gu,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export function floorSetFile(): string {
  const whys = new Map(rowsOf('open').map(({ id = '', why = '' }) => [id, why]))
  const items = new Map<string, string>()
  const rows = setOf('open').flatMap(({ id, text, field, item, own, labels }) => {
    if (!counts(id, whys.get(id) ?? '')) return []
    if (own) items.set(item, [...own].join(''))
    return [`  [${[field, own ? item : '', labels.join(';'), text].map(shown).join(', ')}],`]
  })
  const numbered = [...items].sort(([a], [b]) => Number(a) - Number(b))
  return [
    '/** Written by `npm run fit-acts` from the open set of labelled texts. */',
    '',
    '/** Of items by their number in the first list: what they say that the village does, in pairs of characters. */',
    'export const floorItems: Readonly<Record<string, string>> = {',
    ...numbered.map(([item, pairs]) => `  '${item}': ${shown(pairs)},`),
    '}',
    '',
    '/** Field, item, labels, text. */',
    'export const floorRows: readonly (readonly [string, string, string, string])[] = [',
    ...rows,
    ']',
    '',
  ].join('\n')
}
