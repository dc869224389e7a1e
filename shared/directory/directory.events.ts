/** What happens to units, posts and staff, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../platform/events.ts'
import { HeldTenure } from '../platform/who/post.ts'

export const directoryEvents = events({
  'directory.units-imported': {
    means: { zh: '导入单位', en: 'units were imported' },
    data: z.object({ source: z.string() }),
  },
  'directory.staff-import-opened': {
    means: { zh: '开始导入人员', en: 'an import of staff began' },
  },
  'directory.staff-imported': {
    means: { zh: '人员任职已导入', en: 'staff of a unit were imported' },
    data: z.object({
      importId: z.string(),
      vacated: z.array(z.object({ unit: z.string(), post: z.string(), to: z.nullable(z.string()) })),
    }),
  },
  'directory.staff-import-closed': {
    means: { zh: '人员导入结束', en: 'an import of staff ended' },
  },
  'directory.post-given': {
    means: { zh: '任职', en: 'somebody was given a post' },
    data: z.object({ given: HeldTenure }),
  },
  'directory.post-ended': {
    means: { zh: '离任', en: 'somebody’s post ended' },
    data: z.object({ ended: HeldTenure }),
  },
  'directory.post-vacant': {
    means: { zh: '岗位空缺', en: 'a post became vacant' },
    data: z.object({
      ended: HeldTenure,
      unitName: z.string(),
      vacantFrom: z.string(),
      answeredBy: z.nullable(
        z.object({
          unit: z.string(),
          post: z.string(),
          people: z.array(z.object({ personId: z.string(), name: z.string() })),
        }),
      ),
    }),
    notice: {
      zh: '{seat}自 {from} 起空缺，请安排任职，其工作暂由{answering}承接',
      en: 'The post {postEn} of {unit} is vacant from {from}: fill it; its work falls to {answeringEn} meanwhile',
    },
    notices: {
      heir: {
        zh: '{seat}自 {from} 起空缺，其工作由您承接',
        en: 'The post {postEn} of {unit} is vacant from {from}; its work falls to you',
      },
    },
  },
})
export type DirectoryEvent = AnnouncementOf<typeof directoryEvents>
