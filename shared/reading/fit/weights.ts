/** What each sign is worth. The numbers are data: tests/gate/fit/fit.ts prints how the labelled sets fare with them. */

export const topic = {
  title: 1,
  alias: 1,
  role: 0.6,
  said: 0.5,
  pair: 1,
  single: 0.3,
  wordOfLength: [0, 0.5, 1.2, 1.8, 2.2],
  longWord: 2.6,
  object: 1,
  action: 1,
  finish: 0.4,
  place: 0.1,
  wrapped: 0.25,
} as const

export const verdict = {
  /** Another matter is meant from this many times the chosen item's score, and so much on top. */
  otherOver: 1.8,
  otherLeast: 2,
  /** And for each character of the text: a long one meets more words by chance. */
  perCharacter: 0.2,
  /** What it speaks for the chosen item that just what its role closes is asked. */
  closedHere: 4,
  /** Below this nothing is known of what the text is about. */
  known: 3,
  /** Which share of the best score an item has to have to be shown, and how many are. */
  shownFrom: 0.4,
  shown: 5,
} as const
