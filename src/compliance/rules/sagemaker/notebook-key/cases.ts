import type { RuleCases } from '../../../model/cases';

const notebook = (Properties: object) => ({ Resources: { Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: notebook({ KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k' }) },
  ],
  nonCompliant: [
    { name: 'none', template: notebook({}), at: ['Notebook Properties.KmsKeyId'] },
    { name: 'a key of AWS', template: notebook({ KmsKeyId: 'alias/aws/service' }), at: ['Notebook Properties.KmsKeyId'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: notebook({ KmsKeyId: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } }),
      at: ['Notebook Properties.KmsKeyId'],
    },
  ],
};
