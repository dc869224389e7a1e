/** The areas of shared/, from the ground up: each uses only those before it. */
export const areas = [
  'platform',
  'directory',
  'reading',
  'lists',
  'gate',
  'work',
  'upkeep',
  'oversight',
] as const

/**
 * Every domain, by its folder, from the ground up.
 * A new domain is its folder, its entry files in functions/ and a line here; `npm run gather` does the rest.
 */
export const domains = [
  'directory',
  'lists/catalogue',
  'lists/instruments',
  'lists/duties',
  'gate/forms',
  'gate/load',
  'gate/repeats',
  'gate/dispatch',
  'gate/review',
  'gate/reroutes',
  'gate/recurring',
  'work/tasks',
  'work/handovers',
  'upkeep/admission',
  'upkeep/revision',
  'upkeep/backtest',
  'oversight/notices',
  'oversight/records',
  'oversight/scoring',
] as const
