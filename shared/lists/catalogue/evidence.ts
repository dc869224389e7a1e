/** What may serve as evidence of work. Photos, video and location are off unless an item allows them (R31). */
import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import { unread } from '../../platform/free-texts.ts'

export const EvidenceKind = choice({
  note: { zh: '文字', en: 'a note' },
  list: { zh: '名单', en: 'a list of names' },
  form: { zh: '表格', en: 'a form' },
  photo: { zh: '照片', en: 'photos' },
  video: { zh: '视频', en: 'video' },
  location: { zh: '位置', en: 'location' },
})
export type EvidenceKind = z.infer<typeof EvidenceKind>

export const Evidence = z.strictObject({
  kind: EvidenceKind,
  /** What it shows, in words. */
  text: unread(z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)), 'the village’s own word'),
  /** Where the county keeps the file, if there is one. */
  reference: z.optional(unread(z.string().check(z.maxLength(500)), 'where a file is kept')),
})
export type Evidence = z.infer<typeof Evidence>
