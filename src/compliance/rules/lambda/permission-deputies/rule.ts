import { foreignSource } from '../../../../analysis/outsiders/attackers';
import { sendsSource } from '../../../../analysis/outsiders/source-conditions';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-52',
  title: 'Permissions of functions ask services for whom they act',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Lambda::Permission'],
  rationale: 'Anybody can make the service call the function: without SourceArn or SourceAccount it then does so for another account. Names of buckets are free for others after they are deleted, so that Amazon S3 must be asked for the account.',
  remediation: 'Set SourceArn, and SourceAccount where the ARN holds no account',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-permission.html', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],
  judge(permission) {
    const principal = permission.at('Principal').text() ?? '';
    if (!sendsSource(principal, 'lambda')) {
      return NOT_APPLICABLE;
    }
    const has = (name: string) => permission.at(name).isSet && !/^[*?]*$/.test(permission.at(name).pattern() ?? '');
    const isOfAnybody = foreignSource(permission.at('SourceArn').pattern() ?? '') !== undefined;
    const isAsked = has('SourceAccount') || has('PrincipalOrgID') || has('EventSourceToken')
      || (has('SourceArn') && !isOfAnybody && (!principal.startsWith('s3.') || permission.at('SourceArn').isOpaque || /:\d{12}:/.test(permission.at('SourceArn').pattern() ?? '')));
    const missing = permission.at(has('SourceArn') && (!isOfAnybody || principal.startsWith('s3.')) ? 'SourceAccount' : 'SourceArn');
    return failUnless(isAsked, missing, `${principal} may call the function on behalf of any account`);
  },
});
