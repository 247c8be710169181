import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-12',
  title: 'Services give no public addresses to their tasks',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ECS::Service', 'AWS::ECS::TaskSet'],
  rationale: 'Tasks with public addresses are reached from the Internet past any load balancer.',
  remediation: 'Set NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp to DISABLED, and use private subnets',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-service.html',
  ],
  checks: ['ecs_service_no_assign_public_ip'],
  judge(service) {
    // The two types spell it differently.
    const network = service.at('NetworkConfiguration', service.type === 'AWS::ECS::TaskSet' ? 'AwsVpcConfiguration' : 'AwsvpcConfiguration');
    return network.isSet
      ? failUnless(!network.at('AssignPublicIp').isOneOf('ENABLED'), network.at('AssignPublicIp'), 'tasks have public addresses')
      : NOT_APPLICABLE;
  },
});
