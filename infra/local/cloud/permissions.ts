/** What each function's role allows, read from the templates as IAM reads it; no statement of theirs denies. */
import { functionName } from '../arn.ts'
import { listOf, objectOf, textOf } from '../json.ts'
import type { Resolver } from '../template.ts'

export interface Permissions {
  /** Whether the role of this function allows the action on the resource; on any, where it is not known. */
  allows(fn: string, action: string, resource: string | undefined): boolean
}

interface Statement {
  readonly actions: readonly RegExp[]
  readonly resources: readonly RegExp[]
}

const pattern = (text: string, flags = '') =>
  new RegExp(
    `^${text
      .replaceAll(/[\\^$.+()[\]{}|]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    flags,
  )

function statementsOf(document: unknown): Statement[] {
  return listOf(objectOf(document as never).Statement)
    .map(objectOf)
    .filter(({ Effect }) => Effect === 'Allow')
    .map(({ Action, Resource }) => ({
      actions: [Action].flat().map((each) => pattern(String(each), 'i')),
      resources: [Resource].flat().map((each) => pattern(String(each))),
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
          actions.some((each) => each.test(action)) &&
          (resource === undefined || resources.some((each) => each.test(resource))),
      ),
  }
}

/** Who signed a request: the laptop gives each function its own name for a key. */
export const signer = (authorization: string | undefined): string =>
  /Credential=([^/]+)\//.exec(authorization ?? '')?.[1] ?? ''

/** As the services word it. */
export const denial = (fn: string, action: string, resource = '*'): { __type: string; message: string } => ({
  __type: 'com.amazon.coral.service#AccessDeniedException',
  message: `User: ${fn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
})
