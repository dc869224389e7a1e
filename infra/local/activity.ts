/** Counts what is under way, so that tests and stories can wait for quiet instead of sleeping. */
import { setTimeout as sleep } from 'node:timers/promises'

export interface Activity {
  /** Marks something as under way until the returned function is called. */
  begin(what: string): () => void
  /** What is under way now, by name. */
  current(): Readonly<Record<string, number>>
  /**
   * Waits for quiet: nothing under way, and `probe` (reading the streams to their ends) found nothing new.
   * @returns false when `timeoutMs` passed first
   */
  idle(timeoutMs: number, probe: () => Promise<boolean>): Promise<boolean>
}

export function createActivity(): Activity {
  const counts = new Map<string, number>()
  const busy = () => counts.size > 0
  return {
    begin(what) {
      counts.set(what, (counts.get(what) ?? 0) + 1)
      let open = true
      return () => {
        if (!open) return
        open = false
        const left = (counts.get(what) ?? 1) - 1
        if (left > 0) counts.set(what, left)
        else counts.delete(what)
      }
    },
    current: () => Object.fromEntries(counts),
    async idle(timeoutMs, probe) {
      const until = Date.now() + timeoutMs
      for (;;) {
        if (!busy() && !(await probe()) && !busy()) {
          // A state machine between two states is not counted for a few turns of the event loop.
          await sleep(8)
          if (!busy() && !(await probe()) && !busy()) return true
        }
        if (Date.now() >= until) return false
        await sleep(10)
      }
    },
  }
}
