import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-2',
  title: 'Function URLs ask who calls',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Lambda::Url'],
  rationale: 'With AuthType NONE anybody on the Internet invokes the function, unless its code refuses.',
  remediation: 'Set AuthType to AWS_IAM, and put CloudFront with an origin access control before it when browsers call',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html'],
  checks: ['awslambda_function_url_public'],
  judge(url) {
    return failUnless(!url.at('AuthType').isOneOf('NONE'), url.at('AuthType'), 'anybody on the Internet may invoke the function');
  },
});
