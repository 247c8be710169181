import { mustBeOneOf } from '../../../domain/expect';
import { COMPLIANT, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-13',
  title: 'Fargate services run on the latest platform',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ECS::Service', 'AWS::ECS::TaskSet'],
  rationale: 'Old platforms get no fixes of their kernel and runtime.',
  remediation: 'Set PlatformVersion to LATEST, or leave it out',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform_versions.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  ],
  checks: ['ecs_service_fargate_latest_platform_version'],
  controls: ['FSBP ECS.10'],
  judge(service) {
    if (!service.at('PlatformVersion').isSet) {
      return COMPLIANT;
    }
    // The latest platforms that AWS names: 1.4.0 for Linux, 1.0.0 for Windows, which cannot be told apart here.
    return mustBeOneOf(service.at('PlatformVersion'), ['LATEST', '1.4.0', '1.0.0'], 'the platform gets no fixes any more');
  },
});
