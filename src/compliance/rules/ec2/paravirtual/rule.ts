import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-42',
  title: 'Instances are not of a type for paravirtual machines',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate'],
  rationale: 'These machines of old have no Nitro card, and few patches.',
  remediation: 'Set InstanceType to one of a current generation',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/virtualization_types.html',
  ],
  checks: ['ec2_instance_paravirtual_type'],
  judge(machine) {
    const type = machine.type === 'AWS::EC2::Instance' ? machine.at('InstanceType') : machine.at('LaunchTemplateData', 'InstanceType');
    return type.isSet ? failUnless(!/^(?:c1|c3|hs1|m1|m2|m3|t1)\./i.test(type.text() ?? ''), type, `${type.text() ?? ''} is of the first generations`) : NOT_APPLICABLE;
  },
});
