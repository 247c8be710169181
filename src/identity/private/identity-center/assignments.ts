import { createHash } from 'node:crypto';
import * as identitystore from 'aws-cdk-lib/aws-identitystore';
import * as sso from 'aws-cdk-lib/aws-sso';
import { Construct } from 'constructs';
import type { IdentityCenterAssignment } from '../../identity-center-access-props';

/** Where assignments are made, and how many at a time. */
export interface AssignmentsOptions {
  readonly instanceArn: string;
  readonly identityStoreId?: string;
  readonly concurrent: number;
}

interface Principal {
  readonly type: 'GROUP' | 'USER';
  readonly id: string;
  readonly label: string;
}

/**
 * The assignments of one construct, made a few at a time.
 *
 * IAM Identity Center works on ten at most and refuses others meanwhile, while CloudFormation starts everything that does not wait
 * for something. So each waits for the one that many places before it: as many chains as may work side by side.
 */
export class Assignments extends Construct {
  public readonly resources: sso.CfnAssignment[] = [];
  public readonly groups: identitystore.CfnGroup[] = [];

  public constructor(scope: Construct, id: string, private readonly options: AssignmentsOptions) {
    super(scope, id);
  }

  public add(permissionSet: sso.CfnPermissionSet, assignment: IdentityCenterAssignment): void {
    for (const account of assignment.accountIds) {
      for (const principal of this.principals(assignment)) {
        this.addOne(permissionSet, assignment.jobFunction.name, account, principal);
      }
    }
  }

  private addOne(permissionSet: sso.CfnPermissionSet, job: string, account: string, principal: Principal): void {
    // By what it is, not by its place: another one in front must not replace it.
    const id = createHash('sha256').update(JSON.stringify([job, account, principal.type, principal.label])).digest('hex').slice(0, 12);
    if (this.node.tryFindChild(id)) {
      throw new Error(`'assignments' must not repeat an entry, got ${job} in ${account} for ${principal.label} twice`);
    }
    const resource = new sso.CfnAssignment(this, id, {
      instanceArn: this.options.instanceArn,
      permissionSetArn: permissionSet.attrPermissionSetArn,
      principalType: principal.type,
      principalId: principal.id,
      targetType: 'AWS_ACCOUNT',
      targetId: account,
    });
    const earlier = this.resources.at(this.resources.length - this.options.concurrent);
    if (this.resources.length >= this.options.concurrent && earlier) {
      resource.node.addDependency(earlier);
    }
    this.resources.push(resource);
  }

  private principals({ groupIds = [], groupNames = [], userIds = [] }: IdentityCenterAssignment): Principal[] {
    return [
      ...groupIds.map((id): Principal => ({ type: 'GROUP', id, label: id })),
      ...groupNames.map((name): Principal => ({ type: 'GROUP', id: this.group(name).attrGroupId, label: name })),
      ...userIds.map((id): Principal => ({ type: 'USER', id, label: id })),
    ];
  }

  private group(displayName: string): identitystore.CfnGroup {
    const existing = this.groups.find((group) => group.displayName === displayName);
    if (existing) {
      return existing;
    }
    const id = `Group${createHash('sha256').update(displayName).digest('hex').slice(0, 8)}`;
    const group = new identitystore.CfnGroup(this, id, { displayName, identityStoreId: this.options.identityStoreId ?? '' });
    this.groups.push(group);
    return group;
  }
}
