import type { RuleCases } from '../../../model/cases';

const service = (Properties: object) => ({ Resources: { Service: { Type: 'AWS::ECS::Service', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'the latest', template: service({ LaunchType: 'FARGATE', PlatformVersion: 'LATEST' }) },
    { name: 'by default', template: service({ LaunchType: 'FARGATE' }) },
  ],
  nonCompliant: [
    { name: '1.3.0', template: service({ LaunchType: 'FARGATE', PlatformVersion: '1.3.0' }), at: ['Service Properties.PlatformVersion'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: service({ PlatformVersion: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Service Properties.PlatformVersion'],
    },
  ],
};
