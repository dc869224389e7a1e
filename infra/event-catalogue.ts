/** Writes what happens in all domains as the tables of docs/events.md. */
import * as z from 'zod/mini'
import type { EventKind, EventKinds } from '../shared/platform/events.ts'

/** What listeners find in an event of the kind, beyond the record. */
function dataOf({ data }: EventKind): string {
  if (!data) return ''
  const { properties = {}, required = [] } = z.toJSONSchema(data, { unrepresentable: 'any' })
  const names = Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`))
  return names.length > 0 ? names.map((name) => `\`${name}\``).join(', ') : 'by what was changed'
}

/** A heading and a table for each domain that has events. */
export function eventCatalogue(eventsOf: Readonly<Record<string, EventKinds>>): string {
  return Object.entries(eventsOf)
    .map(([domain, kinds]) => {
      const rows = Object.entries(kinds).map(([type, kind]) => {
        const { means, notice, notices = {} } = kind
        const said = [notice, ...Object.values(notices)].flatMap((each) =>
          each ? `${each.zh} · ${each.en}` : [],
        )
        return `| \`${type}\` | ${means.zh} · ${means.en} | ${dataOf(kind)} | ${said.join('<br>')} |`
      })
      return [
        `## ${domain}`,
        '',
        '| Type | What happened | Data | Notice |',
        '|---|---|---|---|',
        ...rows,
        '',
      ].join('\n')
    })
    .join('\n')
}
