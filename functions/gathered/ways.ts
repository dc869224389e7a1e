/** What calls all domains, and what their functions may do; written by `npm run gather` from shared/domains.ts. */

export const waysOf = {}
