import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AppRunner::Service', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: one({ EncryptionConfiguration: { KmsKey: 'arn:aws:kms:eu-west-1:111111111111:key/1' } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.EncryptionConfiguration.KmsKey'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'an alias that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ EncryptionConfiguration: { KmsKey: { 'Fn::Sub': 'alias/${Value}' } } }) },
      at: ['One Properties.EncryptionConfiguration.KmsKey'],
    },
  ],
};
