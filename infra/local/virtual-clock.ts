/**
 * The county's clock: real time plus an offset that only grows. Everything with a deadline waits here, so that
 * moving the clock fires what has become due. Functions read the same offset through shared memory.
 */
export interface VirtualClock {
  /** Milliseconds since 1970 in the county's time. */
  now(): number
  readonly offsetMs: number
  /** Eight shared bytes with the offset in milliseconds, for the functions' threads. */
  readonly shared: SharedArrayBuffer
  /** Runs `act` once when the county's time reaches `due`; never in the same turn. Returns how to cancel it. */
  at(due: number, act: () => void): () => void
  /** Moves the clock forward. @throws RangeError when that would be back */
  moveTo(at: number): void
  stop(): void
}

// A timer of Node cannot wait longer than 24.8 days; waking once an hour costs nothing.
const longestSleepMs = 3_600_000

export function createVirtualClock(offsetMs: number, moved: (offsetMs: number) => void): VirtualClock {
  const shared = new SharedArrayBuffer(8)
  const cell = new BigInt64Array(shared)
  Atomics.store(cell, 0, BigInt(offsetMs))
  const waiting = new Set<{ readonly due: number; readonly act: () => void }>()
  let timer: NodeJS.Timeout | undefined
  let offset = offsetMs
  let stopped = false
  const now = () => Date.now() + offset

  function arm(): void {
    clearTimeout(timer)
    if (stopped || waiting.size === 0) return
    let earliest = Number.POSITIVE_INFINITY
    for (const { due } of waiting) earliest = Math.min(earliest, due)
    timer = setTimeout(fire, Math.max(0, Math.min(earliest - now(), longestSleepMs)))
  }

  function fire(): void {
    const at = now()
    const due = [...waiting].filter((each) => each.due <= at).sort((a, b) => a.due - b.due)
    for (const each of due) waiting.delete(each)
    for (const each of due) each.act()
    arm()
  }

  return {
    now,
    get offsetMs() {
      return offset
    },
    shared,
    at(due, act) {
      const entry = { due, act }
      waiting.add(entry)
      arm()
      return () => {
        waiting.delete(entry)
      }
    },
    moveTo(at) {
      const moveBy = Math.round(at - now())
      if (moveBy < 0) throw new RangeError('the clock does not go back')
      offset += moveBy
      moved(offset)
      Atomics.store(cell, 0, BigInt(offset))
      arm()
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      waiting.clear()
    },
  }
}
