/** Before something is asked again: one second, then two, four … half a minute at most. */
export const pause = (tried: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(1000 * 2 ** (tried - 1), 30_000)))
