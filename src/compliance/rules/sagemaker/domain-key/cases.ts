import type { RuleCases } from '../../../model/cases';

const domain = (Properties: object) => ({ Resources: { Domain: { Type: 'AWS::SageMaker::Domain', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: domain({ KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k' }) },
  ],
  nonCompliant: [
    { name: 'none', template: domain({}), at: ['Domain Properties.KmsKeyId'] },
    { name: 'a key of AWS', template: domain({ KmsKeyId: 'alias/aws/service' }), at: ['Domain Properties.KmsKeyId'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: domain({ KmsKeyId: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } }),
      at: ['Domain Properties.KmsKeyId'],
    },
  ],
};
