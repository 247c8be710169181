import { foreignSource } from '../../../../analysis/outsiders/attackers';
import type { ResourceProperty } from '../../../model/resource';
import { COMPLIANT, defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

function narrows(property: ResourceProperty): boolean {
  const text = property.pattern() ?? '';
  // The ARN of something that may as well belong to anybody.
  return property.isSet && !/^[*?]*$/.test(text) && (property.name !== 'SourceArn' || foreignSource(text) === undefined);
}

export const rule = defineRule({
  id: 'LAMBDA-51',
  title: 'Permissions of functions do not let in everybody',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::Lambda::Permission'],
  rationale: 'Everybody who knows the name of the function may run it with the rights of its role.',
  remediation: 'Name the account or service in Principal, or set PrincipalOrgID',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-permission.html'],
  checks: ['awslambda_function_not_publicly_accessible', 'lambda_function_public_access_prohibited'],
  judge(permission) {
    if (!permission.at('Principal').isOneOf('*')) {
      return COMPLIANT;
    }
    const isNarrowed = ['PrincipalOrgID', 'SourceAccount', 'SourceArn', 'EventSourceToken'].some((name) => narrows(permission.at(name)));
    const who = permission.at('FunctionUrlAuthType').isOneOf('NONE') ? 'anybody on the Internet may call the URL of' : 'any AWS account may invoke';
    return failUnless(isNarrowed, permission.at('Principal'), `${who} the function`);
  },
});
