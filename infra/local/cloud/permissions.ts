/** What each function's role allows, read from the templates as IAM reads it; no statement of theirs denies. */
import { functionName } from '../arn.ts'
import { listOf, objectOf, textOf } from '../json.ts'
import type { Resolver } from '../template.ts'

export interface Permissions {
  /** Whether the role of this function allows the action on the resource; on any, where it is not known. */
  allows(fn: string, action: string, resource: string | undefined): boolean
}

interface Statement {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
}

/** Whether a text is what a statement writes: `*` stands for any number of characters, `?` for one. */
function fits(written: string, text: string): boolean {
  let at = 0
  let reached = 0
  // Where to go on from if what follows the last star does not fit: the star takes one character more.
  let star = -1
  let taken = 0
  while (reached < text.length)
    if (written[at] === '*') {
      star = at
      taken = reached
      at += 1
    } else if (written[at] === '?' || written[at] === text[reached]) {
      at += 1
      reached += 1
    } else if (star >= 0) {
      at = star + 1
      taken += 1
      reached = taken
    } else return false
  return written.slice(at).replaceAll('*', '') === ''
}

function statementsOf(document: unknown): Statement[] {
  return listOf(objectOf(document as never).Statement)
    .map(objectOf)
    .filter(({ Effect }) => Effect === 'Allow')
    .map(({ Action, Resource }) => ({
      actions: [Action].flat().map((each) => String(each).toLowerCase()),
      resources: [Resource].flat().map(String),
    }))
}

export function readPermissions(resolver: Resolver): Permissions {
  const byRole = new Map<string, Statement[]>()
  const add = (role: string, statements: readonly Statement[]) =>
    byRole.set(role, [...(byRole.get(role) ?? []), ...statements])
  for (const role of resolver.ofType('AWS::IAM::Role'))
    for (const policy of listOf(resolver.properties(role).Policies))
      add(resolver.nameOf(role), statementsOf(objectOf(policy).PolicyDocument))
  for (const policy of resolver.ofType('AWS::IAM::Policy')) {
    const { Roles, PolicyDocument } = resolver.properties(policy)
    for (const role of listOf(Roles)) add(String(role), statementsOf(PolicyDocument))
  }
  const roleOf = new Map(
    resolver.ofType('AWS::Lambda::Function').map((each) => {
      const role = textOf(resolver.properties(each).Role) ?? ''
      return [resolver.nameOf(each), role.slice(role.lastIndexOf('/') + 1)]
    }),
  )
  return {
    allows: (fn, action, resource) =>
      (byRole.get(roleOf.get(functionName(fn) ?? fn) ?? '') ?? []).some(
        ({ actions, resources }) =>
          actions.some((each) => fits(each, action.toLowerCase())) &&
          (resource === undefined || resources.some((each) => fits(each, resource))),
      ),
  }
}

/** Who signed a request: the laptop gives each function its own name for a key. */
export const signer = (authorization: string | undefined): string =>
  /Credential=([^/]{1,128})\//.exec(authorization ?? '')?.[1] ?? ''

/** As the services word it. */
export const denial = (fn: string, action: string, resource = '*'): { __type: string; message: string } => ({
  __type: 'com.amazon.coral.service#AccessDeniedException',
  message: `User: ${fn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
})
