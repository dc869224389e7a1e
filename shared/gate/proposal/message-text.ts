/** A message as it is read, with what is found in it shown where it was typed. Pure. */

import { normalForm } from '../../reading/normal.ts'

/** A stretch of the message as it is read. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Words of the message as it was typed, with their place in UTF-16 units. */
export interface Span extends Range {
  readonly text: string
}

export interface MessageText {
  /** In its normal form (R63), pictures as spaces. */
  readonly text: string
  /** Where a space stood between two characters, which the normal form folds away. */
  readonly gaps: ReadonlySet<number>
  readonly spanOf: (range: Range) => Span
}

const pictures = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu

export function readMessage(typed: string): MessageText {
  const normal = normalForm(typed)
  const text = normal.text.replace(pictures, (picture) => ' '.repeat(picture.length))
  const gaps = new Set<number>()
  for (let at = 1; at < text.length; at += 1) {
    const before = normal.typed(at - 1, at).end
    const after = normal.typed(at, at + 1).start
    if (after > before && /\s/.test(typed.slice(before, after))) gaps.add(at)
  }
  return {
    text,
    gaps,
    spanOf: (range) => {
      const { start, end } = normal.typed(range.start, range.end)
      return { text: typed.slice(start, end), start, end }
    },
  }
}

const edge = /[\s,.、。;:!?~…—-]/

/** A range without the marks and spaces at its ends; nothing where nothing else is in it. */
export function trimmed(text: string, { start, end }: Range): Range | undefined {
  let [from, to] = [start, end]
  while (from < to && edge.test(text[from] ?? '')) from += 1
  while (to > from && edge.test(text[to - 1] ?? '')) to -= 1
  return from < to ? { start: from, end: to } : undefined
}
