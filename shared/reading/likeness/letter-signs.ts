/** How much of their wording two texts have in common, by field and over all of them. Pure. */

import type { Reading } from './asked.ts'
import { contained, type Field, type Letters, lettersOf, overlap } from './letters.ts'

/** Where one of two says nothing in a field: neither for nor against. */
const unsaid = 0.5

/** Shares of a text that another has, pair by pair and character by character, by how much each tells. */
function found({ text, telling }: Letters, other: Letters) {
  let [pairs, pairsFound, characters, charactersFound] = [0, 0, 0, 0]
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const weight = telling[at] ?? 0
    characters += weight
    if (other.characters.has(text[at] ?? '')) charactersFound += weight
    const pair = before * weight
    pairs += pair
    if (pair > 0 && other.pairs.has(text.slice(at - 1, at + 1))) pairsFound += pair
    before = weight
  }
  return {
    pairs: pairs === 0 ? unsaid : pairsFound / pairs,
    characters: characters === 0 ? unsaid : charactersFound / characters,
  }
}

export function letterSigns(one: Reading, two: Reading) {
  const [a, b] = [lettersOf(one), lettersOf(two)]
  const of = (field: Field) =>
    a[field].text === '' || b[field].text === '' ? unsaid : overlap(a[field], b[field])
  /** What the field of one says, anywhere in the other. */
  const anywhere = (field: Field) =>
    a[field].text === '' || b[field].text === ''
      ? unsaid
      : (found(a[field], b.whole).characters + found(b[field], a.whole).characters) / 2
  const [inB, inA] = [contained(a.whole, b.whole), contained(b.whole, a.whole)]
  const [foundInB, foundInA] = [found(a.whole, b.whole), found(b.whole, a.whole)]
  const same = (field: Field) => (a[field].text !== '' && a[field].text === b[field].text ? 1 : 0)
  return {
    objectLetters: of('object'),
    actionLetters: of('action'),
    placeLetters: of('place'),
    finishLetters: of('finish'),
    letters: (inA + inB) / 2,
    within: Math.max(inA, inB),
    objectWithin: Math.max(contained(a.object, b.whole), contained(b.object, a.whole)),
    noPlace: a.place.text === '' || b.place.text === '' ? 1 : 0,
    longer: Math.abs(Math.log((a.whole.text.length + 1) / (b.whole.text.length + 1))),
    rarePairs: (foundInB.pairs + foundInA.pairs) / 2,
    rarePairsMost: Math.max(foundInB.pairs, foundInA.pairs),
    characters: (foundInB.characters + foundInA.characters) / 2,
    charactersLeast: Math.min(foundInB.characters, foundInA.characters),
    charactersMost: Math.max(foundInB.characters, foundInA.characters),
    objectFound: anywhere('object'),
    actionFound: anywhere('action'),
    placeFound: anywhere('place'),
    finishFound: anywhere('finish'),
    placesShared:
      a.place.text === '' || b.place.text === ''
        ? unsaid
        : Math.max(found(a.place, b.place).characters, found(b.place, a.place).characters),
    finishesShared:
      a.finish.text === '' || b.finish.text === ''
        ? unsaid
        : (found(a.finish, b.finish).characters + found(b.finish, a.finish).characters) / 2,
    sameObject: same('object'),
    sameAction: same('action'),
    samePlace: same('place'),
    sameFinish: same('finish'),
  }
}
