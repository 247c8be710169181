import type { RuleCases } from '../../../model/cases';

const configuration = (Properties: object) => ({ Resources: { Configuration: { Type: 'AWS::EMR::SecurityConfiguration', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'encrypted',
      template: configuration({
        SecurityConfiguration: { EncryptionConfiguration: { EnableInTransitEncryption: true, EnableAtRestEncryption: true } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'not encrypted',
      template: configuration({ SecurityConfiguration: { EncryptionConfiguration: { EnableAtRestEncryption: false } } }),
      at: ['Configuration Properties.SecurityConfiguration.EncryptionConfiguration.EnableAtRestEncryption'],
    },
    {
      name: 'as a text',
      template: configuration({ SecurityConfiguration: '{"EncryptionConfiguration":{"EnableAtRestEncryption":false}}' }),
      at: ['Configuration Properties.SecurityConfiguration'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: configuration({ SecurityConfiguration: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Configuration Properties.SecurityConfiguration'],
    },
  ],
};
