/** What is sent to the routes of all domains, as documents show it and tests send it; written by `npm run gather` from shared/domains.ts. */

export const examplesOf = {}
