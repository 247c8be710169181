import { mustHaveCustomerKey } from '../../../domain/customer-keys';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GROUNDSTATION-1',
  title: 'Data of satellites is encrypted on its way with a key of the customer',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::GroundStation::MissionProfile'],
  rationale: 'With a key of AWS there is no key policy, and no way to take access back.',
  remediation: 'Set StreamsKmsKey.KmsKeyArn to a key of your own',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-groundstation-missionprofile.html',
  ],
  judge(profile) {
    return mustHaveCustomerKey(profile.at('StreamsKmsKey', 'KmsKeyArn'));
  },
});
