/** Elements and forms in the register, and tasks of 霞朗桥村 and 杜黄新村 that ask by them. */
import { handler } from '../../../functions/api/tasks.ts'
import type { ElementEntry } from '../../../shared/gate/forms/element.ts'
import * as elements from '../../../shared/gate/forms/elements.ts'
import type { Form, FormEntry } from '../../../shared/gate/forms/form.ts'
import * as forms from '../../../shared/gate/forms/forms.ts'
import type { Answers } from '../../../shared/gate/forms/held-answer.ts'
import { type Task, taskIdFor } from '../../../shared/work/tasks/task.ts'
import * as tasks from '../../../shared/work/tasks/tasks.ts'
import { ask } from '../../directory/ask.ts'
import { asOfficer } from '../../lists/catalogue/officers.ts'
import { orderIn, personNamed, village } from '../../support/domain-county.ts'

export const department = '330681-D20' // 统计局
export const otherDepartment = '330681-D01' // 民政局

export const entries: readonly ElementEntry[] = [
  { code: 'registered_population', title: '户籍人口', type: 'number', measure: '人', validMonths: 12 },
  { code: 'population_80', title: '80周岁以上老年人', type: 'number', measure: '人', validMonths: 6 },
  { code: 'canteen_open', title: '老年食堂在运营', type: 'yes_no', measure: null, validMonths: 6 },
  { code: 'canteen_opened_on', title: '老年食堂开业日期', type: 'day', measure: null, validMonths: 36 },
  { code: 'canteen_operator', title: '老年食堂运营单位', type: 'text', measure: null, validMonths: 12 },
]

export const formEntry = (changes: Partial<FormEntry> = {}): FormEntry => ({
  title: '村社人口基本情况表',
  department,
  listYears: [2026, 2027],
  filingNumber: null,
  from: '2026-01-01',
  to: null,
  fields: [{ element: 'registered_population', required: true }],
  ...changes,
})

const optional = ['canteen_opened_on', 'canteen_operator']

/** Two departments' forms, which share 户籍人口. */
export async function registerForms(): Promise<{ population: Form; care: Form }> {
  for (const entry of entries) await elements.enter(await asOfficer(), entry)
  const population = await forms.enter(await asOfficer(), formEntry())
  const care = await forms.enter(
    await asOfficer(),
    formEntry({
      title: '居家养老服务需求调查表',
      department: otherDepartment,
      fields: entries.map(({ code }) => ({ element: code, required: !optional.includes(code) })),
    }),
  )
  return { population, care }
}

export const asking = (...named: readonly Form[]) => ({
  content: { forms: named.map(({ id }) => id), evidence: ['note', 'form'] as ['note', 'form'] },
})

/** The villages' tasks of one order that asks by forms, with somebody at work on them. */
export async function tasksAsking(...named: readonly Form[]): Promise<(unit?: string) => Promise<Task>> {
  const order = await orderIn('delivered', asking(...named))
  return async (unit = village) => {
    const id = taskIdFor(order.id, order.attempt, unit)
    const secretary = await personNamed(`p-${unit}-vps`)
    await tasks.receive(secretary, id)
    await tasks.assign(await personNamed(`p-${unit}-vps`), id, [`p-${unit}-cadre-1`])
    return tasks.start(await personNamed(`p-${unit}-cadre-1`), id)
  }
}

export const cadreOf = (unit: string) => `p-${unit}-cadre-1`

export const handIn = async (task: Task, answers: Answers) =>
  tasks.submit(await personNamed(cadreOf(task.unit)), task.id, '已填报', [], answers)

export const over = {
  handIn: (task: Task, answers: unknown, who = cadreOf(task.unit)) =>
    ask(handler, who, 'POST /v1/tasks/{taskId}/submit', {
      path: { taskId: task.id },
      body: { note: '已填报', answers },
    }),
  task: (task: Pick<Task, 'id'>, who: string) =>
    ask(handler, who, 'GET /v1/tasks/{taskId}', { path: { taskId: task.id } }),
}
