import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { proofNamed, proofs } from '../../../shared/reading/acts/proofs.ts'

type Row = Readonly<Record<string, string>>
const rows = parse(readFileSync(new URL('../../../shared/reading/acts/proofs.csv', import.meta.url)), {
  columns: true,
}) as Row[]
// What another province lets its villages state is no basis here.
const kept = rows.filter(({ list }) => list !== 'positive_other_province')

describe('what a village states on paper, and what not (R10)', () => {
  it('is what the file of proofs says', () => {
    expect(proofs.map(({ name }) => name)).toEqual(kept.map(({ name }) => name))
    expect(proofs.map(({ may }) => may)).toEqual(kept.map(({ list }) => list === 'positive'))
  })

  it.each(
    kept.flatMap(({ name = '', also_asked_as: also = '' }) =>
      [name, ...also.split('、')].filter(Boolean).map((said) => [said, name]),
    ),
  )('%s is told for %s', (said, name) => {
    expect(proofNamed(`请村里开${said}`)?.name).toBe(name)
  })

  it('is one that no village states where both are named', () => {
    expect(proofNamed('开单身证明,收养证明也开')?.name).toBe('婚姻状况证明')
    expect(proofNamed('开单身证明,监护人在场')?.may).toBe(false)
  })

  it('names nothing where nothing is named', () => {
    expect(proofNamed('开个条子')).toBeUndefined()
  })
})
