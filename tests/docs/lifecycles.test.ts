import { expect, it } from 'vitest'
import { recordsOf } from '../../functions/gathered/records.ts'
import { diagramOf } from '../../infra/diagrams.ts'
import type { RecordKinds } from '../../shared/platform/record-kinds.ts'

it('the state diagrams in docs are those of the lifecycles', async () => {
  const head =
    '# Lifecycles\n\nDrawn from the declarations in `shared/`; `npx vitest run tests/docs -u` draws them anew.\n'
  const text = [
    head,
    ...Object.values(recordsOf)
      .flatMap((kinds: RecordKinds) => Object.values(kinds))
      .map(({ lifecycle }) => diagramOf(lifecycle)),
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../docs/lifecycles.md')
})
