import type { RuleCases } from '../../../model/cases';

const domain = (Properties: object) => ({ Resources: { Domain: { Type: 'AWS::SageMaker::Domain', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'through the VPC', template: domain({ AppNetworkAccessType: 'VpcOnly' }) },
  ],
  nonCompliant: [
    { name: 'directly', template: domain({ AppNetworkAccessType: 'PublicInternetOnly' }), at: ['Domain Properties.AppNetworkAccessType'] },
    { name: 'by default', template: domain({}), at: ['Domain Properties.AppNetworkAccessType'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: domain({ AppNetworkAccessType: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Domain Properties.AppNetworkAccessType'],
    },
  ],
};
