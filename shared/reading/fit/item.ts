/** What is read of a list item and of an order: plain shapes, so that nothing here depends on who keeps them. */
export interface FitItem {
  readonly sieveCode: string
  readonly title: string
  readonly aliases: readonly string[]
  readonly lines: readonly string[]
  readonly kind: 'self_duty' | 'assist' | 'report_only'
  /** What the village does, and behind a semicolon what it does not. */
  readonly villageRole: string
  readonly acts: readonly string[]
}

export interface OrderTexts {
  readonly object: string
  readonly action: string
  readonly place: string
  readonly finishStandard: string
}

/** A role in two halves, clause by clause: what a village does and what it does not, or leaves to others. */
export function roleOf(villageRole: string): { does: string[]; doesNot: string[] } {
  const clauses = villageRole.split(/[,，;；。]/).filter((clause) => clause !== '')
  return {
    does: clauses.filter((clause) => !not.test(clause)),
    doesNot: clauses.filter((clause) => not.test(clause)),
  }
}

const not = /^不(?!成|服|少|肯|听|行)|由(?:部门|镇街|企业|县镇)(?:组织|做|办)/

/** The acts that a role names behind its 不…, as they stand there. */
export const closedActsOf = (villageRole: string): string[] =>
  roleOf(villageRole).doesNot.flatMap((clause) =>
    clause
      .split(/[、和或及]/)
      .map((act) => act.replace(/^不(?:得)?/, '').replace(/^(?:自行|实施|[作做])/, ''))
      .filter((act) => act.length > 1),
  )
