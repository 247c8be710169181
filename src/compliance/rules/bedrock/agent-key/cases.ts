import type { RuleCases } from '../../../model/cases';

const agent = (Properties: object) => ({ Resources: { Agent: { Type: 'AWS::Bedrock::Agent', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: agent({ CustomerEncryptionKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/k' }) },
  ],
  nonCompliant: [
    { name: 'none', template: agent({}), at: ['Agent Properties.CustomerEncryptionKeyArn'] },
    {
      name: 'a key of AWS',
      template: agent({ CustomerEncryptionKeyArn: 'alias/aws/service' }),
      at: ['Agent Properties.CustomerEncryptionKeyArn'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: agent({ CustomerEncryptionKeyArn: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } }),
      at: ['Agent Properties.CustomerEncryptionKeyArn'],
    },
  ],
};
