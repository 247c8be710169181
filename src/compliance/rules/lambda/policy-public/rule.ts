import { EVERYBODY, judgeExposure } from '../../../domain/policies/exposure';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-50',
  title: 'Whole policies of functions do not let in everybody',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::Lambda::ResourcePolicy'],
  rationale: 'A principal that means everybody lets in each AWS account of the world, and where the service answers without credentials, the Internet.',
  remediation: 'Name the principals of the statement, or ask for aws:PrincipalOrgID in its Condition',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-resourcepolicy.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  checks: ['awslambda_function_not_publicly_accessible', 'lambda_function_public_access_prohibited'],
  judge(resource) {
    return judgeExposure(resource, EVERYBODY, (who) => `${who} may invoke the function`);
  },
});
