import { expect, it } from 'vitest'
import { recordsOf } from '../../functions/gathered/records.ts'
import type { DrawnLifecycle, RecordKinds } from '../../shared/platform/record-kinds.ts'

function draw(cycle: DrawnLifecycle): string {
  const arrows = Object.values(cycle.transitions).flatMap(({ label, from, to }) =>
    from.flatMap((state) =>
      (to === 'same' ? [state] : to).map((next) => `  ${state} --> ${next}: ${label.zh} ${label.en}`),
    ),
  )
  const ends = Object.entries(cycle.states).flatMap(([state, { final }]) =>
    final ? [`  ${state} --> [*]`] : [],
  )
  const names = Object.entries(cycle.states).map(([state, { zh }]) => `  ${state}: ${zh} (${state})`)
  return [
    `## ${cycle.record.zh} (${cycle.record.en})`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...names,
    `  [*] --> ${cycle.initial}`,
    ...arrows,
    ...ends,
    '```',
    '',
  ].join('\n')
}

it('the state diagrams in docs are those of the lifecycles', async () => {
  const head =
    '# Lifecycles\n\nDrawn from the declarations in `shared/`; `npx vitest run tests/docs -u` draws them anew.\n'
  const text = [
    head,
    ...Object.values(recordsOf)
      .flatMap((kinds: RecordKinds) => Object.values(kinds))
      .map(({ lifecycle }) => draw(lifecycle)),
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../docs/lifecycles.md')
})
