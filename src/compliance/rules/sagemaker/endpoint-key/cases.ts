import type { RuleCases } from '../../../model/cases';

const config = (Properties: object) => ({ Resources: { Config: { Type: 'AWS::SageMaker::EndpointConfig', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: config({ KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k' }) },
  ],
  nonCompliant: [
    { name: 'none', template: config({}), at: ['Config Properties.KmsKeyId'] },
    { name: 'a key of AWS', template: config({ KmsKeyId: 'alias/aws/service' }), at: ['Config Properties.KmsKeyId'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: config({ KmsKeyId: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } }),
      at: ['Config Properties.KmsKeyId'],
    },
  ],
};
