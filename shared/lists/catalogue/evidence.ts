/** What may serve as evidence of work. Photos, video and location are off unless an item allows them (R31). */
import * as z from 'zod/mini'

export const evidenceKinds = ['note', 'list', 'form', 'photo', 'video', 'location'] as const
export const EvidenceKind = z.enum(evidenceKinds)
export type EvidenceKind = z.infer<typeof EvidenceKind>

export const Evidence = z.strictObject({
  kind: EvidenceKind,
  /** What it shows, in words. */
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  /** Where the county keeps the file, if there is one. */
  reference: z.optional(z.string().check(z.maxLength(500))),
})
export type Evidence = z.infer<typeof Evidence>
