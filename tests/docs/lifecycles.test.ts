import { expect, it } from 'vitest'
import { orderLifecycle } from '../../shared/gate/dispatch/order.ts'
import { elementLifecycle } from '../../shared/gate/forms/element.ts'
import { formLifecycle } from '../../shared/gate/forms/form.ts'
import { dutyLifecycle } from '../../shared/gate/recurring/recurring-duty.ts'
import { rerouteLifecycle } from '../../shared/gate/reroutes/reroute.ts'
import { draftLifecycle } from '../../shared/lists/catalogue/draft.ts'
import { instrumentLifecycle } from '../../shared/lists/instruments/instrument.ts'
import type { Label } from '../../shared/platform/language.ts'
import { applicationLifecycle } from '../../shared/upkeep/admission/application.lifecycle.ts'
import { backtestLifecycle } from '../../shared/upkeep/backtest/backtest.ts'
import { proposalLifecycle } from '../../shared/upkeep/revision/proposal.lifecycle.ts'
import { roundLifecycle } from '../../shared/upkeep/revision/round.ts'
import { handoverLifecycle } from '../../shared/work/handovers/handover.ts'
import { taskLifecycle } from '../../shared/work/tasks/task.ts'

interface Drawn {
  readonly record: Label
  readonly initial: string
  readonly states: Readonly<Record<string, Label & { final?: true }>>
  readonly transitions: Readonly<
    Record<string, { label: Label; from: readonly string[]; to: readonly string[] | 'same' }>
  >
}

function draw(cycle: Drawn): string {
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
    ...[
      orderLifecycle,
      dutyLifecycle,
      rerouteLifecycle,
      taskLifecycle,
      handoverLifecycle,
      applicationLifecycle,
      draftLifecycle,
      roundLifecycle,
      proposalLifecycle,
      backtestLifecycle,
      instrumentLifecycle,
      elementLifecycle,
      formLifecycle,
    ].map((cycle) => draw(cycle as Drawn)),
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../docs/lifecycles.md')
})
