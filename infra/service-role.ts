/** A role with its grants in it: one resource where the CDK makes two, and nothing acts before it may. */
import {
  type AddToPrincipalPolicyResult,
  type IPrincipal,
  PolicyDocument,
  type PolicyStatement,
  Role,
} from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'

export class ServiceRole extends Role {
  private readonly granted: PolicyDocument

  constructor(scope: Construct, id: string, assumedBy: IPrincipal) {
    const granted = new PolicyDocument()
    super(scope, id, { assumedBy, inlinePolicies: { Grants: granted } })
    this.granted = granted
  }

  override addToPrincipalPolicy(statement: PolicyStatement): AddToPrincipalPolicyResult {
    this.granted.addStatements(statement)
    return { statementAdded: true, policyDependable: this }
  }
}
