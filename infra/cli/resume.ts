/**
 * 把一段时间内的全部事件重新交给数据表的读取函数；同一事件不会办两次。--dry-run 只数，不交。
 * Hands every event of a time to readers of the table's stream once more. They take none twice.
 *
 *   TABLE_NAME=… npm run resume -- --from 2026-11-27T08:00 [--to 2026-11-27T12:00] <function> … [--dry-run]
 *
 * 时间不写时区即为北京时间，--to 不写即为现在；函数名请照告警填写，可写几个。
 * Times without a zone are the county's office's, UTC+8; `--to` left out is now. The functions are those that the alarms of
 * the publisher and the projector name. An event that one of them cannot take is told, and keeps back what follows of its
 * record; the others go on. A run that was stopped goes on from the time in its last line.
 */
import { parseArgs } from 'node:util'
import { command, Misuse, needed, noMore } from './command.ts'

/** A function's name or its ARN. */
const isName = /^(arn:[\w:-]+|[A-Za-z][\w-]*)$/

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
    if (to < from) throw new Misuse('--to 不得早于 --from，--from 不得晚于现在 / --to is before --from')
    needed(positionals[0], 'function')
    noMore(positionals.filter((each) => !isName.test(each)))
    needed(process.env.TABLE_NAME, 'TABLE_NAME')
    const { eventsWithin, isRecent, tooOld } = await import('./events-again.ts')
    const { handOver, toldOf } = await import('./events-handed.ts')
    const { demandReader } = await import('./function-calls.ts')
    if (!isRecent({ from, to })) throw new Error(`--from ${tooOld}`)
    for (const reader of positionals) await demandReader(reader)
    const events = await eventsWithin([{ from, to }])
    process.stdout.write(`${events.length} 个事件 / events\n`)
    if (values['dry-run']) return true
    let whole = true
    for (const reader of positionals) {
      const handed = await handOver(reader, events, (taken, { at }) =>
        process.stdout.write(`${reader} ${taken}/${events.length} ${at}\n`),
      )
      const { out, err } = toldOf(reader, events.length, handed)
      process.stdout.write(out)
      process.stderr.write(err)
      whole &&= handed.failed.length === 0
    }
    return whole
  })
