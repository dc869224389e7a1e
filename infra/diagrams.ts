/** Draws lifecycles as the state diagrams of docs/lifecycles.md. */
import type { DrawnLifecycle } from '../shared/platform/record-kinds.ts'

/** A heading and a mermaid diagram. */
export function diagramOf(cycle: DrawnLifecycle): string {
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
