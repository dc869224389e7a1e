/** functions.log: what the functions write, a JSON line each, named for who wrote it. */
import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs'
import { isObject } from './json.ts'

export interface FunctionLog {
  /** Keeps a line of a function. */
  keep(name: string, line: string): void
  close(): Promise<void>
}

const largestBytes = 20_000_000

/** @param measured takes what a function writes in the embedded metric format */
export function openFunctionLog(file: string, measured?: (line: unknown) => void): FunctionLog {
  if (existsSync(file) && statSync(file).size > largestBytes) renameSync(file, `${file}.1`)
  const log = createWriteStream(file, { flags: 'a' })
  return {
    keep(name, line) {
      let entry: unknown
      try {
        entry = JSON.parse(line)
      } catch {}
      const fields = isObject(entry) ? entry : { message: line }
      if (fields._aws) measured?.(fields)
      log.write(`${JSON.stringify({ function: name, ...fields })}\n`)
    },
    close: () => new Promise((resolve) => log.end(() => resolve())),
  }
}
