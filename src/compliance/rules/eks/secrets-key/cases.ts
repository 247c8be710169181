import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EKS::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: cluster({
        EncryptionConfig: [{ Resources: ['secrets'], Provider: { KeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/k' } }],
      }),
    },
  ],
  nonCompliant: [
    { name: 'none', template: cluster({}), at: ['Cluster Properties.EncryptionConfig'] },
    {
      name: 'no key',
      template: cluster({ EncryptionConfig: [{ Resources: ['secrets'], Provider: {} }] }),
      at: ['Cluster Properties.EncryptionConfig'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: cluster({ EncryptionConfig: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Cluster Properties.EncryptionConfig'],
    },
  ],
};
