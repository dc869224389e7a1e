/** What V8 made of the sources, kept beside the packages for the next start and the next thread. */
import { enableCompileCache, flushCompileCache } from 'node:module'
import { join } from 'node:path'

// Long enough that functions have run by then: what ran is kept compiled, the rest only parsed.
const settledMs = 10_000
let flush: NodeJS.Timeout | undefined

/** Call before anything large is imported; in each thread, as none has it from another. */
export function useCompileCache(): void {
  enableCompileCache(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'laptop'))
  loadedMore()
}

/** Writes what is new down, once loading has rested: a thread is ended or killed without being asked. */
export function loadedMore(): void {
  clearTimeout(flush)
  flush = setTimeout(flushCompileCache, settledMs)
  flush.unref()
}
