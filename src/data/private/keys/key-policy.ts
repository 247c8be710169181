import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { ADMINISTRATION, MULTI_REGION_ADMINISTRATION, useActions } from '../../../private/key-actions';
import * as statements from '../../../private/key-statements';
import { refuseEveryone } from '../../../private/refuse-everyone';
import { AccountDelegation } from '../../account-delegation';

/** What decides the policy with which a key begins. */
export interface KeyPolicyOptions {
  readonly accountDelegation?: AccountDelegation;
  readonly admins?: iam.IPrincipal[];
  readonly users?: iam.IPrincipal[];
  readonly multiRegion?: boolean;
  readonly restrictToOrganization?: string;
}

export function administrationOf({ multiRegion }: KeyPolicyOptions): string[] {
  return multiRegion ? [...ADMINISTRATION, ...MULTI_REGION_ADMINISTRATION].sort() : ADMINISTRATION;
}

/** The policy with which a key begins: administration and use in statements of their own. */
export function keyPolicyOf(options: KeyPolicyOptions, spec: kms.KeySpec, usage: kms.KeyUsage): iam.PolicyDocument {
  const { accountDelegation = AccountDelegation.ADMIN_ONLY, admins = [], users = [], restrictToOrganization } = options;
  const account = [new iam.AccountRootPrincipal()];
  const administration = administrationOf(options);
  const document = new iam.PolicyDocument();
  const add = (statement: iam.PolicyStatement) => {
    refuseEveryone(statement);
    document.addStatements(statement);
  };

  if (accountDelegation === AccountDelegation.ADMIN_ONLY) {
    add(statements.allow('AccountAdministration', account, administration));
  } else if (accountDelegation === AccountDelegation.FULL) {
    add(statements.allow('AccountFullAccess', account, ['kms:*']));
  }
  if (admins.length > 0) {
    add(statements.allow('KeyAdministration', admins, administration));
  }
  if (users.length > 0) {
    add(statements.allow('KeyUse', users, useActions(spec, usage)));
    if (spec === kms.KeySpec.SYMMETRIC_DEFAULT) {
      add(statements.allowResourceGrants('KeyGrants', users));
    }
  }
  add(statements.denyBypassOfLockoutCheck());
  if (restrictToOrganization !== undefined) {
    add(statements.denyUseOutsideOrganization(restrictToOrganization));
  }
  return document;
}

/** Refuses what would make a key that nobody can administer. */
export function requireAdministrators(options: KeyPolicyOptions, acknowledgeLockoutRisk = false): void {
  if (options.accountDelegation !== AccountDelegation.NONE) {
    return;
  }
  if ((options.admins ?? []).length === 0) {
    throw new Error("'admins' must name at least one principal with AccountDelegation.NONE, got none");
  }
  if (!acknowledgeLockoutRisk) {
    throw new Error("'acknowledgeLockoutRisk' must be true with AccountDelegation.NONE: without its admins the key is lost");
  }
}
