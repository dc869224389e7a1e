/**
 * Hands every event of a time to readers of the table's stream once more. They take none twice.
 *
 *   TABLE_NAME=… npm run resume -- --from 2026-11-27T08:00 [--to 2026-11-27T12:00] <function> … [--dry-run]
 *
 * Times without a zone are the county's office's, UTC+8; `--to` left out is now. The functions are those that the alarms of
 * the publisher and the projector name. It stops at the first event that one of them cannot take, and says which.
 */
import { parseArgs } from 'node:util'
import { command, Misuse, needed } from './command.ts'

function timeOf(value: string, name: string): Date {
  const zoned = /T.*(Z|[+-]\d\d:\d\d)$/.test(value)
    ? value
    : `${value}${value.includes('T') ? '' : 'T00:00'}+08:00`
  const at = new Date(zoned)
  if (Number.isNaN(at.getTime()))
    throw new Misuse(`${name} ${value}：请按 2026-11-27T08:00 填写 / write it as 2026-11-27T08:00`)
  return at
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    })
    const from = timeOf(needed(values.from, '--from'), '--from')
    const to = values.to === undefined ? new Date() : timeOf(values.to, '--to')
    needed(positionals[0], 'function')
    needed(process.env.TABLE_NAME, 'TABLE_NAME')
    const { demandRecent, eventsWithin, handOver, namedIn } = await import('./events-again.ts')
    demandRecent({ from, to })
    const events = await eventsWithin([{ from, to }])
    process.stdout.write(`${events.length} 个事件 / events\n`)
    if (values['dry-run']) return true
    for (const reader of positionals) {
      const halt = await handOver(reader, events, (taken) => process.stdout.write(`${reader} ${taken}\n`))
      if (halt) {
        process.stderr.write(`${reader} 停在 / stopped at ${namedIn(halt)}\n`)
        return false
      }
    }
    return true
  })
