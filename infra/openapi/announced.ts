/**
 * What front-end teams were last told of the API: docs/api-announced.json as it was then, docs/api-changes.md what changed
 * since and when. A breaking change that nobody wrote down fails a test; `npm run openapi -- --announce` makes what stands
 * written the new state of what was told.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Change, changesBetween } from './breaking.ts'
import type { JsonObject } from './shapes.ts'

const docs = join(import.meta.dirname, '..', '..', 'docs')
const announcedFile = join(docs, 'api-announced.json')
const changesFile = join(docs, 'api-changes.md')

const next = '## 待公布 / Next'

export interface Announced {
  readonly document: JsonObject
  /** The text of docs/api-changes.md. */
  readonly changes: string
}

export const readAnnounced = (): Announced => ({
  document: JSON.parse(readFileSync(announcedFile, 'utf8')),
  changes: readFileSync(changesFile, 'utf8'),
})

const wordsForPeople = new Set([
  ...['description', 'summary', 'title', 'examples', 'example', 'tags', 'info', 'servers'],
  ...['x-labels', 'x-displayName'],
])

/** The document without what only people read. */
export function bare(document: object): JsonObject {
  const walk = (value: unknown, named: boolean): unknown => {
    if (Array.isArray(value)) return value.map((each) => walk(each, false))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => named || !wordsForPeople.has(key))
        // A field may be called title.
        .map(([key, member]) => [key, walk(member, !named && key === 'properties')]),
    )
  }
  return walk(document, false) as JsonObject
}

const keyOf = ({ where, what }: Change) => `${where}: ${what}`.replaceAll('`', "'")
const entryOf = (line: string) => /^- `(.+?)` *(.*)$/.exec(line)

/** The lines under 待公布 / Next: by change, the sentence for front-end teams. */
function written(changes: string): Map<string, string> {
  const lines = changes.split('\n')
  const start = lines.indexOf(next)
  if (start < 0) throw new Error(`docs/api-changes.md has no line "${next}"`)
  const end = lines.findIndex((line, at) => at > start && line.startsWith('## '))
  return new Map(
    lines.slice(start + 1, end < 0 ? undefined : end).flatMap((line) => {
      const [, change, sentence] = entryOf(line) ?? []
      return change === undefined ? [] : [[change, sentence ?? '']]
    }),
  )
}

/** What is wrong between the API, what was told of it, and what stands written to be told next. */
export function unannounced(document: object, announced: Announced): string[] {
  const breaking = changesBetween(announced.document, bare(document)).filter((change) => change.breaking)
  const sentences = written(announced.changes)
  const line = (change: Change) => `- \`${keyOf(change)}\``
  return [
    ...breaking
      .filter((change) => !sentences.get(keyOf(change)))
      .map(
        (change) =>
          `${keyOf(change)} (${change.operation}) breaks front ends and was not announced. Take it back, or write in docs/api-changes.md under "${next}":\n${line(change)} 改了什么、前端怎么办 / what changed and what to do`,
      ),
    ...[...sentences.keys()]
      .filter((key) => !breaking.some((change) => keyOf(change) === key))
      .map((key) => `docs/api-changes.md announces \`${key}\`, but the API does not break so`),
  ]
}

/** The text with what stands under 待公布 / Next moved under the day, and what breaks nothing listed with it. */
export function announcement(document: object, announced: Announced, day: string): string {
  const wrong = unannounced(document, announced)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  const harmless = changesBetween(announced.document, bare(document)).filter(({ breaking }) => !breaking)
  const told = [
    ...[...written(announced.changes)].map(([key, sentence]) => `- \`${key}\` ${sentence}`),
    ...harmless.map((change) => `- \`${keyOf(change)}\``),
  ]
  if (told.length === 0) return announced.changes
  const [before = '', after = ''] = announced.changes.split(`${next}\n`)
  const older = after
    .split('\n')
    .filter((line, at, lines) => !entryOf(line) || lines.slice(0, at).some((each) => each.startsWith('## ')))
    .join('\n')
    .trim()
  const heading = `## ${day}\n\n`
  const rest = older.startsWith(heading) ? `\n${older.slice(heading.length)}` : `\n\n${older}`
  return `${before}${next}\n\n${heading}${told.join('\n')}${rest}\n`
}

/** @returns what was done, for the terminal */
export function announce(document: object): string {
  // As a county writes its days: 2026-12-01.
  const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
  if (existsSync(announcedFile)) writeFileSync(changesFile, announcement(document, readAnnounced(), day))
  writeFileSync(announcedFile, `${JSON.stringify(bare(document))}\n`)
  return `announced on ${day}: docs/api-announced.json and docs/api-changes.md\n`
}
