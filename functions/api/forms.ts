/** Data elements, forms, and what is held of villages. */

import * as elements from '../../shared/gate/forms/elements.ts'
import { elementSummary, elementView, formSummary, formView } from '../../shared/gate/forms/form.view.ts'
import { formsRoutes } from '../../shared/gate/forms/forms.contract.ts'
import { formsFields } from '../../shared/gate/forms/forms.fields.ts'
import * as forms from '../../shared/gate/forms/forms.ts'
import * as holdings from '../../shared/gate/forms/holdings.ts'
import { currentReader } from '../../shared/lists/words/current-reader.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'
import { withTextsRead } from '../../shared/reading/village-texts.ts'

const handlers = withTextsRead(
  formsRoutes,
  formsFields,
  {
    listElements: async ({ caller, query: { title, limit, cursor } }) => {
      const scope = { route: 'listElements', query: { title }, personId: caller.actor.personId }
      const page = await elements.listElements({ title, limit }, await openCursor(scope, cursor))
      return { elements: page.items.map(elementSummary), nextCursor: await sealCursor(scope, page.next) }
    },
    enterElement: async ({ caller, body }) => elementView(await elements.enter(caller, body), caller),
    getElement: async ({ caller, params }) =>
      elementView(await elements.findElement(caller, params.elementCode), caller),
    correctElement: async ({ caller, params, body }) =>
      elementView(await elements.correct(caller, params.elementCode, body), caller),
    endElement: async ({ caller, params, body }) =>
      elementView(await elements.end(caller, params.elementCode, body), caller),
    listForms: async ({ caller, query: { title, limit, cursor } }) => {
      const scope = { route: 'listForms', query: { title }, personId: caller.actor.personId }
      const page = await forms.listForms({ title, limit }, await openCursor(scope, cursor))
      return { forms: page.items.map(formSummary), nextCursor: await sealCursor(scope, page.next) }
    },
    enterForm: async ({ caller, body }) => formView(await forms.enter(caller, body), caller),
    getForm: async ({ caller, params }) => formView(await forms.findForm(caller, params.formId), caller),
    correctForm: async ({ caller, params, body }) =>
      formView(await forms.correct(caller, params.formId, body), caller),
    endForm: async ({ caller, params, body }) =>
      formView(await forms.end(caller, params.formId, body), caller),
    listUnitData: async ({ caller, params, query: { limit, cursor } }) => {
      const scope = { route: 'listUnitData', query: params, personId: caller.actor.personId }
      const from = await openCursor(scope, cursor)
      const { unit, found } = await holdings.dataOfUnit(caller, params.unitCode, limit, from)
      const nextCursor = await sealCursor(scope, found.next)
      return { unit: unit.code, unitName: unit.name, data: found.items.map(holdings.viewOf), nextCursor }
    },
    listTownData: async ({ caller, params, query: { limit, cursor } }) => {
      const { townCode, elementCode } = params
      const scope = { route: 'listTownData', query: params, personId: caller.actor.personId }
      const from = await openCursor(scope, cursor)
      const { unit, element, found } = await holdings.dataOfTown(caller, townCode, elementCode, limit, from)
      const nextCursor = await sealCursor(scope, found.next)
      const data = found.items.map(holdings.viewOf)
      return { town: unit.code, townName: unit.name, element: elementSummary(element), data, nextCursor }
    },
  },
  currentReader,
)

export const handler = api(formsRoutes, formsFields, handlers)
