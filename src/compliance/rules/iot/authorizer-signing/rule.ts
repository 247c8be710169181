import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IOT-1',
  title: 'Tokens of devices are signed before an authorizer is asked',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::IoT::Authorizer'],
  rationale: 'Without a signature anybody on the Internet calls the function, as often as he likes.',
  remediation: 'Leave out SigningDisabled, and give TokenSigningPublicKeys',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iot-authorizer.html',
  ],
  judge(authorizer) {
    return authorizer.at('Status').isOneOf('INACTIVE') ? NOT_APPLICABLE : mustNotBeTrue(authorizer.at('SigningDisabled'), 'anybody may call the function of the authorizer');
  },
});
