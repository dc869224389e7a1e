/** Workflow: keeps the token of the approval that waits, notes reminders, notes the approval. */
import { readItem, writeItem } from '../table.ts'

interface Step {
  readonly step: 'wait' | 'remind' | 'approve'
  readonly id: string
  readonly token?: string
}

export async function handler({ step, id, token }: Step) {
  const pk = `NOTE#${id}`
  if (step === 'wait') return writeItem({ pk, sk: 'token', token: token ?? '' })
  const sk = step === 'remind' ? 'reminded' : 'approved'
  const times = Number((await readItem(pk, sk))?.times ?? 0) + 1
  await writeItem({ pk, sk, times: String(times), at: new Date().toISOString() })
  return { times }
}
