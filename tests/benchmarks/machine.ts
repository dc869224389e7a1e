/** On what and from which commit something was measured. */
import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'

export function machine(): string {
  const [first] = cpus()
  const git = (...asked: string[]) => execFileSync('git', asked, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain') === '' ? '' : ', with changes'
  return [
    `${first?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${process.arch}, Node ${process.versions.node}`,
    `load ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')} before`,
    `commit ${git('rev-parse', '--short', 'HEAD')}${changed}`,
  ].join('; ')
}
