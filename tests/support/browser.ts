/** A real browser for what people see: Chromium as the system has it, without a window. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, launch } from 'puppeteer-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']

function chromium(): string {
  const { CHROMIUM, PATH = '' } = process.env
  const places = ['/usr/bin', ...PATH.split(delimiter)]
  const found = CHROMIUM ?? names.flatMap((name) => places.map((each) => join(each, name))).find(existsSync)
  if (found && existsSync(found)) return found
  throw new Error(
    `no Chromium ${CHROMIUM ? `at ${CHROMIUM}` : 'here'}: apt-get install chromium, or name one with CHROMIUM=… / 没有 Chromium：请 apt-get install chromium，或用 CHROMIUM=… 指定`,
  )
}

/** Knows no host but this machine. */
export function openBrowser(): Promise<Browser> {
  return launch({
    executablePath: chromium(),
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      // Chromium's sandbox refuses to be run by root, as containers do.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
}
