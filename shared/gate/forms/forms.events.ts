/** What happens to data elements and forms, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

export const formsEvents = events({
  'forms.element-entered': {
    means: { zh: '登记数据项', en: 'a data element was entered' },
  },
  'forms.element-corrected': {
    means: { zh: '更正数据项', en: 'a data element was corrected' },
  },
  'forms.element-ended': {
    means: { zh: '停用数据项', en: 'a data element ended' },
    data: z.object({ day: z.string() }),
  },
  'forms.form-entered': {
    means: { zh: '登记表单', en: 'a form was entered' },
  },
  'forms.form-corrected': {
    means: { zh: '更正表单', en: 'a form was corrected' },
    data: z.object({ fields: z.array(z.string()) }),
  },
  'forms.form-ended': {
    means: { zh: '停用表单', en: 'a form ended' },
    data: z.object({ day: z.string() }),
  },
})
export type FormsEvent = AnnouncementOf<typeof formsEvents>
