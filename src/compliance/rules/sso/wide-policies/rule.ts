import { identityDocuments, statementsOfAdministrator } from '../../../domain/policies/identity';
import { isAdministratorPolicy } from '../../../domain/policies/managed';
import type { Resource } from '../../../model/resource';
import { COMPLIANT, defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

const LONGEST = 60;
const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/;

export const rule = defineRule({
  id: 'SSO-1',
  title: 'Who may do everything signs in again after an hour, or is held by a boundary',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::SSO::PermissionSet'],
  rationale: 'Credentials of a session stay valid to its end, also those that were stolen or left on a machine: these own every account that the permission set is given in.',
  remediation: 'Set SessionDuration to PT1H or leave it out, set PermissionsBoundary, or list the actions that are needed',
  references: [
    'https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_PermissionSet.html',
    'https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html',
  ],
  judge(permissionSet) {
    const duration = permissionSet.at('SessionDuration');
    if (!isOfAdministrators(permissionSet)) {
      return NOT_APPLICABLE;
    }
    if (!duration.isSet || permissionSet.at('PermissionsBoundary').isSet) {
      return COMPLIANT;
    }
    const minutes = minutesOf(duration.text() ?? '');
    return failUnless(minutes <= LONGEST, duration, `who may do everything stays signed in for ${minutes} minutes`);
  },
});

function isOfAdministrators(permissionSet: Resource): boolean {
  return permissionSet.at('ManagedPolicies').items().some(isAdministratorPolicy)
    || identityDocuments(permissionSet).some(({ policy }) => statementsOfAdministrator(policy).length > 0);
}

/** What is no duration, CloudFormation refuses. */
function minutesOf(text: string): number {
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = (DURATION.exec(text) ?? [])
    .slice(1).map((part) => Number((part as string | undefined) ?? 0));
  return days * 24 * 60 + hours * 60 + minutes + Math.ceil(seconds / 60);
}
