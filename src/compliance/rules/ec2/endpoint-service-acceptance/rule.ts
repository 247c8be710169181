import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-17',
  title: 'Endpoint services accept connections one by one',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EC2::VPCEndpointService'],
  rationale: 'Whoever is allowed to ask is connected at once.',
  remediation: 'Set AcceptanceRequired to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcendpointservice.html'],
  judge(resource) {
    return mustNotBeFalse(resource.at('AcceptanceRequired'), 'connections are accepted without a look');
  },
});
