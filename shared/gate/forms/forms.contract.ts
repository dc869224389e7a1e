/** The registers of data elements and forms, and what is held of villages, over HTTP. */
import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { Day, recordId, TownCode, VillageCode } from '../../platform/inputs.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { Action, nextCursor, paging } from '../../platform/reply.ts'
import { ElementChanges, ElementCode, ElementEntry, ElementType, End, RegisterState } from './element.ts'
import { FormChanges, FormEntry } from './form.ts'

const formId = recordId('frm')
const editors = ['catalogue_officer'] as const
/** How the title begins. */
const title = z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100)))

const described = {
  title: z.string(),
  type: ElementType,
  measure: z.nullable(z.string()),
  validMonths: z.int(),
}
const ElementSummary = z.object({
  code: ElementCode,
  version: z.int(),
  state: RegisterState,
  /** Whether orders may ask it today. */
  asked: z.boolean(),
  ...described,
  to: z.nullable(Day),
})
const ElementView = z.extend(ElementSummary, { actions: z.array(Action) })

const FormSummary = z.object({
  id: formId,
  version: z.int(),
  state: RegisterState,
  /** Whether it may be asked for today. */
  valid: z.boolean(),
  title: z.string(),
  department: z.string(),
  listYears: z.array(z.int()),
  filingNumber: z.nullable(z.string()),
  from: Day,
  to: z.nullable(Day),
  fieldCount: z.int(),
})
const FormView = z.extend(FormSummary, {
  fields: z.array(
    z.object({
      element: ElementCode,
      required: z.boolean(),
      ...described,
      /** False once the element was ended: the form asks it no more. */
      asked: z.boolean(),
    }),
  ),
  actions: z.array(Action),
})

const HeldView = z.object({
  version: z.int(),
  unit: z.string(),
  element: ElementCode,
  title: z.string(),
  type: ElementType,
  measure: z.nullable(z.string()),
  value: z.union([z.string(), z.number(), z.boolean()]),
  asOf: Day,
  validUntil: Day,
  /** Whether it need not be asked again today. */
  valid: z.boolean(),
  source: z.object({ taskId: z.string(), orderId: z.string() }),
  by: z.object({ personId: z.string(), name: z.string() }),
})

const elementPath = z.strictObject({ elementCode: ElementCode })
const formPath = z.strictObject({ formId })
const onElement = { who: editors, params: elementPath, reply: ElementView, versioned: true } as const
const onForm = { who: editors, params: formPath, reply: FormView, versioned: true } as const

export const formsRoutes = routes({
  listElements: {
    method: 'GET',
    path: '/v1/data-elements',
    summary: { zh: '数据项目录', en: 'The register of data elements, by title' },
    who: 'anyone',
    query: z.strictObject({ title, ...paging }),
    reply: z.object({ elements: z.array(ElementSummary), nextCursor }),
    revalidated: true,
  },
  enterElement: {
    ...onElement,
    method: 'POST',
    path: '/v1/data-elements',
    summary: { zh: '登记数据项', en: 'Enter a data element' },
    params: z.strictObject({}),
    body: ElementEntry,
    status: 201,
    location: '/v1/data-elements/{code}',
    refusals: [common.not_your_record, common.already_exists, common.conflict],
  },
  getElement: {
    ...onElement,
    method: 'GET',
    path: '/v1/data-elements/{elementCode}',
    summary: { zh: '数据项', en: 'One data element' },
    who: 'anyone',
  },
  correctElement: {
    ...onElement,
    method: 'PATCH',
    path: '/v1/data-elements/{elementCode}',
    summary: { zh: '更正数据项', en: 'Correct a data element' },
    body: ElementChanges,
    refusals: [common.already_exists],
  },
  endElement: {
    ...onElement,
    method: 'POST',
    path: '/v1/data-elements/{elementCode}/end',
    summary: { zh: '停用数据项', en: 'End a data element on a day' },
    body: End,
    never: [common.wrong_state],
  },
  listForms: {
    method: 'GET',
    path: '/v1/forms',
    summary: { zh: '表单目录', en: 'The register of forms, by title' },
    who: 'anyone',
    query: z.strictObject({ title, ...paging }),
    reply: z.object({ forms: z.array(FormSummary), nextCursor }),
    revalidated: true,
  },
  enterForm: {
    ...onForm,
    method: 'POST',
    path: '/v1/forms',
    summary: {
      zh: '登记表单（列入年度目录或有备案号）',
      en: 'Enter a form that stands in a yearly list or has a filing number',
    },
    params: z.strictObject({}),
    body: FormEntry,
    status: 201,
    location: '/v1/forms/{id}',
    refusals: [common.not_your_record],
  },
  getForm: {
    ...onForm,
    method: 'GET',
    path: '/v1/forms/{formId}',
    summary: { zh: '表单', en: 'One form' },
    who: 'anyone',
  },
  correctForm: {
    ...onForm,
    method: 'PATCH',
    path: '/v1/forms/{formId}',
    summary: { zh: '更正表单', en: 'Correct a form' },
    body: FormChanges,
  },
  endForm: {
    ...onForm,
    method: 'POST',
    path: '/v1/forms/{formId}/end',
    summary: { zh: '停用表单', en: 'End a form on a day' },
    body: End,
    never: [common.wrong_state],
  },
  listUnitData: {
    method: 'GET',
    path: '/v1/units/{unitCode}/data',
    summary: { zh: '村社已有数据', en: 'What is held of a village or community, by element' },
    who: 'anyone',
    params: z.strictObject({ unitCode: VillageCode }),
    query: z.strictObject(paging),
    reply: z.object({ unit: z.string(), unitName: z.string(), data: z.array(HeldView), nextCursor }),
  },
  listTownData: {
    method: 'GET',
    path: '/v1/towns/{townCode}/data/{elementCode}',
    summary: {
      zh: '全镇各村社的一项已有数据',
      en: 'What is held of one element over a town, by village',
    },
    who: 'anyone',
    params: z.strictObject({ townCode: TownCode, elementCode: ElementCode }),
    query: z.strictObject(paging),
    reply: z.object({
      town: z.string(),
      townName: z.string(),
      element: ElementSummary,
      data: z.array(HeldView),
      nextCursor,
    }),
  },
})
