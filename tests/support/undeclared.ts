/** What function logs say of refusals and replies that a route gave and its contract does not declare (undeclared.ts, answer.ts). */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The route and the code, or what is wrong with the reply, of each, as they stand in lines of a log. */
export function undeclaredIn(log: string): string[] {
  return log.split('\n').flatMap((line) => {
    if (!/"(?:undeclared_refusal|reply_beyond_contract)"/.test(line)) return []
    const { route, code, error } = JSON.parse(line) as { route: string; code?: string; error: string }
    return [`${route}: ${code ?? error}`]
  })
}

/** @throws when there are any, naming them */
export function demandDeclared(undeclared: readonly string[]): void {
  if (undeclared.length === 0) return
  throw new Error(`answered beyond what the contract declares:\n${[...new Set(undeclared)].join('\n')}`)
}

/** Of a county that ran its functions in threads: what they logged lies in its folder. */
export function demandDeclaredBy(dataDir: string): void {
  const logFile = join(dataDir, 'functions.log')
  if (existsSync(logFile)) demandDeclared(undeclaredIn(readFileSync(logFile, 'utf8')))
}
