/** A short memory over a read, kept in the Lambda: bounded in time and in number, never a failure. */

/**
 * @param lifetimeMs how long an answer may be used, on the monotonic clock, so that setting the time changes nothing
 * @param most how many answers are kept; the oldest go first
 */
export function remember<T>(
  lifetimeMs: number,
  most: number,
  read: (key: string) => Promise<T>,
): ((key: string) => Promise<T>) & { forget: (key?: string) => void } {
  const kept = new Map<string, { until: number; answer: Promise<T> }>()
  const recall = (key: string): Promise<T> => {
    const known = kept.get(key)
    if (known && known.until > performance.now()) return known.answer
    kept.delete(key)
    const answer = read(key)
    kept.set(key, { until: performance.now() + lifetimeMs, answer })
    answer.catch(() => kept.delete(key))
    const oldest = kept.keys().next().value
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return answer
  }
  return Object.assign(recall, {
    forget: (key?: string) => {
      if (key === undefined) kept.clear()
      else kept.delete(key)
    },
  })
}
