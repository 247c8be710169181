import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Studio: { Type: 'AWS::EMR::Studio', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: given({ EncryptionKeyArn: 'arn:aws:kms:eu-west-1:111111111111:key/1' }) },
  ],
  nonCompliant: [
    { name: 'none', template: given({ AuthMode: 'IAM' }), at: ['Studio Properties.EncryptionKeyArn'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ EncryptionKeyArn: { 'Fn::Sub': ['alias/${Name}', { Name: { 'Fn::ImportValue': 'Name' } }] } }),
      at: ['Studio Properties.EncryptionKeyArn'],
    },
  ],
};
