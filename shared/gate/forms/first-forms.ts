/** A register of forms for a county that has none yet, written by the system. For demo counties; a real one enters its own. */

import { standardDepartments } from '../../directory/standard-units.ts'
import { putAll } from '../../platform/bulk.ts'
import { change, type Keeping, type Recorded } from '../../platform/commit.ts'
import { derivedId } from '../../platform/ids.ts'
import type { Item } from '../../platform/table.ts'
import { type Element, ElementEntry, type ElementType } from './element.ts'
import { elementById, elementIdOf, elementKeeping, formKeeping, takeTitle } from './form.table.ts'
import { type Form, FormEntry } from './form.ts'
import type { FormsEvent } from './forms.events.ts'

/** A row of demo-elements.csv or demo-forms.csv. */
export type Row = Readonly<Record<string, string>>

const types: Readonly<Record<string, ElementType>> = {
  文字: 'text',
  数字: 'number',
  日期: 'day',
  是或否: 'yes_no',
}
const listed = (cell = '') => cell.split('、').filter((part) => part !== '')

/** @throws when a row has not the shape of an element or a form */
export async function writeFirstForms(
  county: string,
  elementRows: readonly Row[],
  formRows: readonly Row[],
  at: Date,
): Promise<void> {
  const stamps = { createdAt: at.toISOString(), updatedAt: at.toISOString() }
  const elements = elementRows.map((row): Omit<Element, 'version' | 'trail'> => {
    const entry = ElementEntry.parse({
      ...{ code: row.编码, title: row.数据项, type: types[row.类型 ?? ''], measure: row.计量单位 || null },
      validMonths: Number(row.有效月数),
    })
    return { id: elementIdOf(county, entry.code), state: 'current', county, ...entry, to: null, ...stamps }
  })
  const forms = formRows.map((row): Omit<Form, 'version' | 'trail'> => {
    const department = standardDepartments.find(({ name }) => name === row.责任部门)?.code
    const entry = FormEntry.parse({
      ...{ title: row.表单, department: `${county}-${department}`, from: '2026-01-01' },
      ...{ listYears: listed(row.年度目录).map(Number), filingNumber: row.备案号 || null },
      // A question mark: it may be left blank.
      fields: listed(row.数据项).map((code) => ({
        element: code.replace('?', ''),
        required: !code.endsWith('?'),
      })),
    })
    return { id: formIdOf(county, entry.title), state: 'current', county, ...entry, ...stamps }
  })
  const [first] = elements
  if (!first || (await elementById(first.id))) return
  const born = <R extends Recorded>(
    keeping: Keeping<R, FormsEvent>,
    type: 'forms.element-entered' | 'forms.form-entered',
    record: Omit<R, 'version' | 'trail'>,
  ) =>
    change(keeping, undefined, record, {
      ...{ type, by: { system: 'bootstrap' } as const, at },
      ...{ commandId: derivedId('sys', 'bootstrap', record.id as string), requestHash: '' },
    })
  const writes = [
    ...elements.flatMap((element) => {
      const { record, writes } = born(elementKeeping, 'forms.element-entered', element)
      return [...writes, ...takeTitle(record, record.title)]
    }),
    ...forms.flatMap((form) => born(formKeeping, 'forms.form-entered', form).writes),
  ]
  await putAll(writes.flatMap((write): Item[] => (write.kind === 'insert' ? [write.item] : [])))
}

/** The id of a form that the demo county starts with. */
export const formIdOf = (county: string, title: string) => derivedId('frm', county, title)
