import { relateToActions, wholeService } from './actions';
import { allowsOnAll, arnsOf, isAboutTheCaller, isOfAdministrator } from './identity';
import { relate } from '../../../analysis/evaluation/glob';
import type { Statement } from '../../../analysis/evaluation/types';
import type { Resource } from '../../model/resource';

/** Actions by which one gets the rights of what they change, or changes one's own. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  role: ['iam:AttachRolePolicy', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy'],
  user: ['iam:AttachUserPolicy', 'iam:PutUserPolicy', 'iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile'],
  group: ['iam:AttachGroupPolicy', 'iam:PutGroupPolicy', 'iam:AddUserToGroup'],
  policy: ['iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion'],
};
/** What everybody may do with the own credentials. */
const OWN_CREDENTIALS = ['iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile'];

/** An action that changes rights, and that a statement allows on every principal or policy. Whole services are another matter. */
export function actionOnAll(resource: Resource, statement: Statement): string | undefined {
  return isOfItself(statement)
    ? Object.entries(ACTIONS).flatMap(([kind, actions]) => actions.filter((action) => allowsOnAll(statement, action, arnsOf(resource, 'iam', `${kind}/*`))))[0]
    : undefined;
}

/** An action that changes rights, and that a statement allows on some principal or policy that it names. */
export function actionOnNamed(statement: Statement): string | undefined {
  if (!isOfItself(statement) || !isAboutTheCaller(statement)) {
    return undefined;
  }
  const found = Object.entries(ACTIONS).map(([kind, actions]) => {
    const allowed = actions.filter((action) => relateToActions(statement, action) === 'inside');
    if (allowed.length === 0) {
      return undefined;
    }
    const named = (statement.resources ?? []).filter((pattern) => relate(pattern, `arn:*:iam::*:${kind}/*`) === 'inside');
    const others = named.filter((pattern) => !pattern.toLowerCase().includes('${aws:username}'));
    return allowed.find((action) => (OWN_CREDENTIALS.includes(action) ? others : named).length > 0);
  });
  return found.find((action) => action !== undefined);
}

/** Whether a statement is about single actions of IAM: whole services, and everything, are another matter. */
export function isOfItself(statement: Statement): boolean {
  return statement.actions?.some((action) => wholeService(action) !== undefined && relate('iam', wholeService(action) ?? '') === 'inside') === false
    && !isOfAdministrator(statement);
}
