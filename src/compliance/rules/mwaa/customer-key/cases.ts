import type { RuleCases } from '../../../model/cases';

const environment = (Properties: object) => ({ Resources: { Environment: { Type: 'AWS::MWAA::Environment', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: environment({ KmsKey: 'arn:aws:kms:eu-west-1:111122223333:key/k' }) },
  ],
  nonCompliant: [
    { name: 'none', template: environment({}), at: ['Environment Properties.KmsKey'] },
    { name: 'a key of AWS', template: environment({ KmsKey: 'alias/aws/service' }), at: ['Environment Properties.KmsKey'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: environment({ KmsKey: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } }),
      at: ['Environment Properties.KmsKey'],
    },
  ],
};
